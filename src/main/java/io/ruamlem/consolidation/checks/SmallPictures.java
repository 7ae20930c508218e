package io.ruamlem.consolidation.checks;

import io.ruamlem.model.Finding;
import io.ruamlem.model.PictureFormat;
import io.ruamlem.model.PictureSize;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

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
    public void find(Said said, Consumer<Finding> found) {
        for (var placed : said.pictures()) {
            var size = placed.picture().size();
            boolean isDrawn = DRAWN.contains(placed.picture().source().format());
            if (!isDrawn && isSmall(size)) found.accept(Finding.smallPicture(placed.place(), size));
        }
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
