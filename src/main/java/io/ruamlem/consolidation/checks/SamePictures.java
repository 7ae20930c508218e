package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pictures that two agencies sent, byte for byte. An agency may use its own twice. */
public final class SamePictures {
    /** @param pictures in the form's order of agencies */
    public static Stream<Finding> in(List<PlacedPicture> pictures) {
        return pictures.stream()
                .collect(Collectors.groupingBy(SamePictures::bytes, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(SamePictures::findings);
    }

    private static String bytes(PlacedPicture placed) {
        return placed.picture().source().sha256();
    }

    private static Stream<Finding> findings(List<PlacedPicture> same) {
        var firsts = new LinkedHashMap<String, PlacedPicture>();
        same.forEach(placed -> firsts.putIfAbsent(placed.agency().code(), placed));
        return firsts.values().stream().flatMap(placed -> finding(placed, firsts));
    }

    private static Stream<Finding> finding(PlacedPicture placed, Map<String, PlacedPicture> firsts) {
        return firsts.values().stream()
                .filter(other -> !other.agency().equals(placed.agency()))
                .limit(1)
                .map(other -> Finding.samePicture(placed.place(), other.agency().shortName(), other.place())
                        .of(placed.agency().code()));
    }

    private SamePictures() {}
}
