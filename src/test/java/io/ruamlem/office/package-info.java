/** Whether a .docx or .xlsx is whole: its package, its parts by the schemas of ECMA-376, and by Microsoft's validator. */
package io.ruamlem.office;
