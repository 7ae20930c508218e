package io.ruamlem.consolidation;

import io.ruamlem.model.ReturnedWorkbook;
import io.ruamlem.model.UsedWorkbook;
import java.util.Optional;

/**
 * All that a round needs of one returned workbook, so that its rows can be let go before the next is read.
 *
 * @param workbook without its rows
 * @param counted for the account
 * @param contribution none where the form does not know its agency
 */
public record Taken(
        ReturnedWorkbook workbook,
        Contents contents,
        UsedWorkbook used,
        Counted counted,
        Optional<Contribution> contribution) {}
