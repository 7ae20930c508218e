/**
 * Ruamlem turns returned Excel workbooks into one Word report. The map:
 *
 * <ul>
 *   <li>{@link io.ruamlem.cli}: the commands new, blank, check, return, template and merge, one class each
 *   <li>{@link io.ruamlem.Pipeline}: the whole flow, from a round's folder to its report
 *   <li>{@link io.ruamlem.excel}: form.xlsx, blank and returned workbooks, check.xlsx (Apache POI and a streaming reader)
 *   <li>{@link io.ruamlem.consolidation}: from what agencies typed to what is printed (pure functions)
 *   <li>{@link io.ruamlem.word}: the template and the report (docx4j and a streaming writer)
 *   <li>{@link io.ruamlem.model}: the words all of them share (records)
 * </ul>
 */
package io.ruamlem;
