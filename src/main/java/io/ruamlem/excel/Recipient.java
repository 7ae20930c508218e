package io.ruamlem.excel;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Node;
import java.util.function.Predicate;

/**
 * Who a blank workbook is for.
 *
 * @param code the agency's; empty in the workbook for all, where the agency is picked from a list
 * @param asked whether an item is asked
 */
record Recipient(String code, String name, String shortName, Predicate<Node> asked) {
    static Recipient of(Agency agency) {
        return new Recipient(agency.code(), agency.name(), agency.shortName(), item -> item.asks(agency));
    }

    static Recipient anyone() {
        return new Recipient("", "", "", item -> true);
    }

    boolean isAnyone() {
        return code.isEmpty();
    }

    boolean answers(Node node) {
        return node.isItem() && asked.test(node);
    }

    /** Whether anything is asked at the node or below. */
    boolean isConcerned(Node node) {
        return node.selfAndBelow().anyMatch(this::answers);
    }
}
