/** How long a report takes, beside the least that it can take and the usual ways: {@code mvn -Pbench verify}. */
package io.ruamlem.bench;
