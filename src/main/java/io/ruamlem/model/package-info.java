/**
 * The words of the program as records: form, agencies, workbooks as returned, answers, findings, the account. A round holds many
 * answers: {@link io.ruamlem.model.PackedAnswers} keeps them as bytes. Uses the JDK only.
 */
package io.ruamlem.model;
