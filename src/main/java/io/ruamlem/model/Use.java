package io.ruamlem.model;

/** Where something that stood in a returned workbook went: the lines of the account. */
public enum Use {
    /** In an answer that is ready to be printed; where reports are written it goes on to {@link #REPORT} and others. */
    ANSWER,
    /** In at least one report of the run. */
    REPORT,
    /** A status, chosen or in words that say nothing else. */
    STATUS,
    /** What the agency says about itself. */
    PARTICULAR,
    /** In a finding, with its place. */
    FINDING,
    /** An answer of a topic that no template of the run is about. */
    LEFT_OUT,
    /** What cleaning takes away: markup of web pages, a letter typed for a bullet, numbers in front of captions. */
    TIDIED,
    /** Labels, marks and formulas that the program wrote into the blank workbook, unchanged. */
    OURS
}
