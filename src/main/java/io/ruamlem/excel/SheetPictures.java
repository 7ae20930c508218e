package io.ruamlem.excel;

import io.ruamlem.excel.SheetRow.PlacedPicture;
import io.ruamlem.model.Amount;
import io.ruamlem.model.Finding;
import io.ruamlem.model.Place;
import java.util.function.Consumer;

/**
 * Puts pictures on the rows of a sheet; one that cannot be used is a finding instead.
 *
 * @param files of the workbook
 * @param place the file's and the sheet's name
 */
record SheetPictures(PictureFiles files, Place place, SheetRows rows, Consumer<Told> findings) {
    /** @param alt the picture's alternative text, whoever wrote it */
    void add(CellRef at, String part, PictureFiles.Shown shown, String alt) {
        var caption = AltText.ofPerson(alt);
        var amount = Amount.picture(caption);
        files.find(part, shown, place.cell(at.toString()), finding -> findings.accept(new Told(finding, amount)))
                .map(picture -> picture.withCaption(caption))
                .ifPresent(picture -> rows.add(new PlacedPicture(at, picture)));
    }

    /** @param address outside, which we never open */
    void addLinked(CellRef at, String address, String alt) {
        var finding = Finding.pictureLinked(place.cell(at.toString()), WebAddress.orName(address));
        findings.accept(new Told(finding, Amount.picture(AltText.ofPerson(alt))));
    }

    /** @param target a part that is not there */
    void addMissing(CellRef at, String target, String alt) {
        var finding = Finding.pictureUnreadable(place.cell(at.toString()), target);
        findings.accept(new Told(finding, Amount.picture(AltText.ofPerson(alt))));
    }
}
