package io.ruamlem.excel;

import io.ruamlem.model.Amount;
import io.ruamlem.model.Finding;

/** A finding and how much it stands for: what it names is in no answer. */
record Told(Finding finding, Amount amount) {}
