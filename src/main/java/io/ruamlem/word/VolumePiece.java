package io.ruamlem.word;

import io.ruamlem.model.Spine;
import java.util.Map;
import java.util.function.BiFunction;

/** {@code {{volume.no}}}: which of the volumes this is into which the report is split; empty where it is not. */
record VolumePiece(BiFunction<Spine, ReportBody, String> value) implements Piece {
    static final Map<String, VolumePiece> BY_NAME = Map.of(
            "volume.no",
            new VolumePiece((spine, body) -> body.figure(spine.number())),
            "volume.of",
            new VolumePiece((spine, body) -> body.figure(spine.of())),
            "volume.label",
            new VolumePiece((spine, body) -> spine.label()));

    @Override
    public void print(Scope scope, ReportBody body) {
        var spine = scope.volume().spine();
        body.markup("<w:t xml:space=\"preserve\">");
        if (spine.isSplit()) body.text(value.apply(spine, body));
        body.markup("</w:t>");
    }
}
