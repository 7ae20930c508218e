package io.ruamlem.excel;

import io.ruamlem.excel.SheetRow.PlacedPicture;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import java.util.function.Consumer;

/**
 * Puts pictures on the rows of a sheet; one that cannot be used is a finding instead.
 *
 * @param files of the workbook
 * @param place the file's and the sheet's name
 */
record SheetPictures(PictureFiles files, Place place, SheetRows rows, Consumer<Finding> findings) {
    /** @param alt the picture's alternative text, whoever wrote it */
    void add(CellRef at, String part, PictureFiles.Shown shown, String alt) {
        files.find(part, shown, place.cell(at.toString()), findings)
                .map(picture -> picture.withCaption(AltText.ofPerson(alt)))
                .ifPresent(picture -> rows.add(new PlacedPicture(at, picture)));
    }

    /** @param address outside, which we never open */
    void addLinked(CellRef at, String address) {
        findings.accept(Finding.pictureLinked(place.cell(at.toString()), WebAddress.orName(address)));
    }

    /** @param target a part that is not there */
    void addMissing(CellRef at, String target) {
        findings.accept(Finding.pictureUnreadable(place.cell(at.toString()), target));
    }
}
