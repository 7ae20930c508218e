/** The words of the program as records: form, agencies, workbooks as returned, answers, findings, the account. Uses the JDK only. */
package io.ruamlem.model;
