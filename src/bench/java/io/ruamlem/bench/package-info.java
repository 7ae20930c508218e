/**
 * How long a report takes, beside the least that it can take and the usual ways ({@code mvn -Pbench verify}). The map:
 *
 * <ul>
 *   <li>{@link io.ruamlem.bench.Bench}: which parts there are, and who contends in each
 *   <li>{@link io.ruamlem.bench.round}: the workbooks that are merged
 *   <li>{@link io.ruamlem.bench.contest}: the contenders, each in a process of its own
 * </ul>
 */
package io.ruamlem.bench;
