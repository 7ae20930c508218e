package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Form;
import io.ruamlem.model.Heading;
import io.ruamlem.model.Item;
import io.ruamlem.model.ItemKind;
import io.ruamlem.model.Node;
import io.ruamlem.model.Outline;
import io.ruamlem.model.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The form that the workbooks of these tests answer: text items 1.1/1 and 1.1/3, a table 1.1/2. */
final class ReturnedForm {
    static final Form FORM = new Form(
            new Settings(Map.of("form_id", "rt66", "version", "2")),
            new Outline(
                    List.of("policy", "prompt"),
                    List.of(new Node(
                            new Heading("policy", "1", "ความปลอดภัย"),
                            Item.heading("1"),
                            Set.of(),
                            List.of(
                                    text("1.1/1", "1)", "ดำเนินการอย่างไร"),
                                    table("1.1/2", "2)", "ปัญหา", "ปัญหา", "ข้อเสนอแนะ"),
                                    text("1.1/3", "3)", "ผลเป็นอย่างไร", "9.9"))))),
            List.of(
                    new Agency("a1", "สพป. เขต 1", "เขต 1", "สพฐ", 1, ""),
                    new Agency("a2", "สพป. เขต 2", "เขต 2", "สพฐ", 2, "")));

    private ReturnedForm() {}

    private static Node text(String key, String no, String label, String... also) {
        var item = new Item(key, ItemKind.TEXT, List.of(), "", false, List.of(also));
        return new Node(new Heading("prompt", no, label), item, Set.of(), List.of());
    }

    private static Node table(String key, String no, String label, String... columns) {
        var item = new Item(key, ItemKind.TABLE, List.of(columns), "", false, List.of());
        return new Node(new Heading("prompt", no, label), item, Set.of(), List.of());
    }
}
