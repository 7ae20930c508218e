package io.ruamlem.example;

import java.io.IOException;
import java.util.List;

/** What careless people do to a workbook besides typing: every kind of slip that is not one of text. */
final class CarelessAgency {
    private final FilledWorkbook workbook;

    CarelessAgency(FilledWorkbook workbook) {
        this.workbook = workbook;
    }

    void slip() throws IOException {
        writeBesideTheAnswers();
        changeLabel();
        sayBoth();
        addSheets();
        answerWhatIsNotAsked();
        comment();
        misplacePicture();
        renameTabs();
    }

    private void writeBesideTheAnswers() {
        var heading = workbook.find("#").orElseThrow().getSheet();
        for (var row : heading)
            if (row.getRowNum() > 5
                    && row.getCell(0) != null
                    && row.getCell(0).toString().equals("#")) {
                FilledWorkbook.set(row, 6, "ข้อมูล ณ วันที่ส่งยังไม่ครบทุกอำเภอ");
                return;
            }
    }

    private void changeLabel() {
        var label = workbook.find("1.3.1/1").orElseThrow();
        FilledWorkbook.set(label, 2, label.getCell(2).getStringCellValue() + " (แก้ไขหัวข้อ)");
    }

    private void sayBoth() {
        FilledWorkbook.set(workbook.answerRows("1.1.1/1").get(0), 1, "ไม่มี");
        FilledWorkbook.set(workbook.answerRows("1.1.1/2").get(0), 1, "รอข้อมูล");
    }

    private void addSheets() {
        var table = workbook.book().createSheet("1.2.1-1 ตาราง");
        var rows = List.of(
                List.of("อำเภอ", "ผู้ร่วมกิจกรรม", "ร้อยละ"),
                List.of("เมืองเวียงสาคร", "320", "91.40"),
                List.of("หนองบัวทอง", "185", "88.10"));
        for (int i = 0; i < rows.size(); i++) {
            var row = table.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++)
                row.createCell(j).setCellValue(rows.get(i).get(j));
        }
        workbook.book().createSheet("Sheet1").createRow(2).createCell(1).setCellValue("บันทึกช่วยจำของผู้กรอก");
    }

    private void answerWhatIsNotAsked() {
        var sheet = workbook.answerRows("1.1.1/1").get(0).getSheet();
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        FilledWorkbook.set(row, 0, "6.1.1/1");
        FilledWorkbook.set(row, 2, "ใช้ระบบสารบรรณอิเล็กทรอนิกส์ครบทุกอำเภอ 9 แห่ง");
        var unknown = sheet.createRow(sheet.getLastRowNum() + 1);
        FilledWorkbook.set(unknown, 0, "9.9.9/1");
        FilledWorkbook.set(unknown, 2, "คำตอบของข้อที่ไม่มีในแบบ");
    }

    private void comment() {
        var cell = workbook.answerRows("1.1.2").get(0).getCell(2);
        var helper = workbook.book().getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(4);
        anchor.setCol2(6);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + 3);
        var comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString("ขอตรวจสอบตัวเลขอีกครั้ง"));
        cell.setCellComment(comment);
    }

    private void misplacePicture() throws IOException {
        var heading = workbook.answerRows("1.1.1/1").get(0).getSheet().getRow(1);
        workbook.photograph(heading, "");
    }

    private void renameTabs() {
        var book = workbook.book();
        int sheet = book.getSheetIndex(workbook.answerRows("2.1.1/1").get(0).getSheet());
        book.setSheetName(sheet, "นโยบาย 2 (แก้ไขครั้งสุดท้าย)");
    }
}
