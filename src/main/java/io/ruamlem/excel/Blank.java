package io.ruamlem.excel;

import io.ruamlem.model.Form;
import io.ruamlem.model.Messages;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A blank workbook that is being written.
 *
 * @param names of its tabs
 * @param texts all that we wrote into it so far
 */
record Blank(Book book, Form form, Recipient recipient, Messages messages, TabNames names, Set<String> texts) {
    Blank(Book book, Form form, Recipient recipient) {
        this(book, form, recipient, Messages.in(form.settings().language()), new TabNames(), new LinkedHashSet<>());
    }

    String word(String key, Object... details) {
        return messages.text("blank." + key, details);
    }

    String title() {
        return form.settings().value("form_title");
    }

    /** A tab whose name no other has. */
    Tab addTab(String name) {
        return new Tab(book.addPage(name), texts);
    }

    /** The agency's short name, or the form's title where nobody is named yet. */
    String footer() {
        return recipient.isAnyone() ? title() : recipient.shortName();
    }
}
