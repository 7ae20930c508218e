package io.ruamlem;

import io.ruamlem.model.Account;
import io.ruamlem.model.Volume;

/** What came of a run: all that was answered and found, and the account of it. */
public record Outcome(Volume volume, Account account) {}
