package io.ruamlem.word;

import java.util.Map;

/** A tag alone in its paragraph that becomes paragraphs and tables. */
interface BlockPiece {
    String ANSWER = "answer";
    String COLUMN = "column ";

    Map<String, BlockPiece> BY_NAME = Map.of(
            ANSWER,
            AnswerBlocks::print,
            "coverage",
            CoverageTable::print,
            "agencies",
            AgencyTable::print,
            "findings",
            FindingTable::print);

    void print(Scope scope, Look look, ReportBody body);

    default Piece in(Look look) {
        return (scope, body) -> print(scope, look, body);
    }
}
