package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures with too few pixels to be seen on paper. 200 along the longer side is 3.4 cm at the 150 to the inch that printed
 * photographs need: what comes out smaller than that shows nothing, or is blurred. Icons are meant to be small.
 */
final class SmallPictures implements Check {
    private static final int LEAST = 200;
    private static final int ICON = 64;

    /** Those that have no pixels. */
    private static final Set<PictureFormat> DRAWN = EnumSet.of(PictureFormat.SVG, PictureFormat.EMF, PictureFormat.WMF);

    @Override
    public Stream<Finding> of(Said said) {
        return said.pictures().stream()
                .filter(placed -> !DRAWN.contains(placed.picture().source().format()))
                .filter(placed -> isSmall(placed.picture().size()))
                .map(placed ->
                        Finding.smallPicture(placed.place(), placed.picture().size()));
    }

    private static boolean isSmall(PictureSize size) {
        int longer = Math.max(size.pixelWidth(), size.pixelHeight());
        return longer < LEAST && !isIcon(size, longer);
    }

    /** Few pixels, and shown as what they are. */
    private static boolean isIcon(PictureSize size, int longer) {
        return longer <= ICON && Math.max(size.width(), size.height()) <= (long) ICON * PictureSize.EMU_PER_PIXEL;
    }
}
