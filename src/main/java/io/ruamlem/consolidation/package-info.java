/** From what agencies typed to what is printed: cleaning, lists, statuses, checks, order. Pure functions; the JDK only. */
package io.ruamlem.consolidation;
