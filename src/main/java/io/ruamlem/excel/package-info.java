/** Everything about .xlsx: the form's reader, the writer of blank workbooks, the reader of returned ones, check.xlsx. Apache POI lives here only. */
package io.ruamlem.excel;
