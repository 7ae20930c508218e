package io.ruamlem.model;

import java.util.List;

/** Running text. */
public record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.visit(this);
    }
}
