/**
 * What a careful reader would notice in the answers: copies, sums that do not add up, dates that cannot be, what is private.
 * Each check is a small pure function from an answer to findings; none changes anything. Better silent than wrong.
 */
package io.ruamlem.consolidation.checks;
