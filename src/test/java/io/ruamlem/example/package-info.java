/** The example round: made from the answers in {@code src/test/resources/examples}, and compared with its expected text. */
package io.ruamlem.example;
