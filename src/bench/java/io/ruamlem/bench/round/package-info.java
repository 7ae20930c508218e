/** Rounds of invented workbooks, the same on every machine: {@link io.ruamlem.bench.round.Rounds}. */
package io.ruamlem.bench.round;
