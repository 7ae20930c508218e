/** What is timed, and the process it is timed in: {@link io.ruamlem.bench.contest.Worker}. */
package io.ruamlem.bench.contest;
