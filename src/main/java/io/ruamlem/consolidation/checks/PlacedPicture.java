package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Agency;
import io.ruamlem.model.Picture;
import io.ruamlem.model.Place;

/** A picture of an answer, with whose it is and the row it stands on. */
public record PlacedPicture(Agency agency, Place place, Picture picture) {}
