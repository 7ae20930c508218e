package io.ruamlem.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/**
 * A sheet that can be finished before its workbook is saved: POI's objects take a hundred times what they say, which is too
 * much where there is a sheet for each of thousands of agencies.
 */
final class PageSheet extends XSSFSheet {
    /** Makes the sheets of a workbook such ones. */
    static final class Factory extends XSSFFactory {
        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
            return descriptor == XSSFRelation.WORKSHEET ? new PageSheet() : super.newDocumentPart(descriptor);
        }
    }

    /** The sheet as markup, deflated; nothing until it is finished. */
    private byte[] finished = {};

    /** Nothing can be put on it any more. */
    void finish() {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var deflated = new DeflaterOutputStream(bytes, deflater)) {
            write(deflated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        for (var rows = rowIterator(); rows.hasNext(); rows.remove()) rows.next();
        worksheet.setSheetData(CTSheetData.Factory.newInstance()); // POI goes on holding the old worksheet, too
        worksheet = CTWorksheet.Factory.newInstance();
        finished = bytes.toByteArray();
    }

    @Override
    protected void commit() throws IOException {
        if (finished.length == 0) {
            super.commit();
            return;
        }
        try (var out = new InflaterOutputStream(getPackagePart().getOutputStream())) {
            out.write(finished);
        }
    }
}
