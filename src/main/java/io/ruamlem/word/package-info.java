/**
 * Everything about .docx. A template is compiled once into {@link io.ruamlem.word.Piece}s, which print themselves into the
 * body of the report as a stream; docx4j opens the template, knows its styles and saves the package. docx4j lives here only.
 */
package io.ruamlem.word;
