package io.ruamlem.word;

import io.ruamlem.model.Form;

/**
 * What the stories of a template that is being compiled have together.
 *
 * @param chosen gathers what the template is about
 * @param mistakes gathers what is wrong with it
 */
record Compilation(Form form, Styles styles, NoteTexts notes, ChosenTopics chosen, MistakeList mistakes) {}
