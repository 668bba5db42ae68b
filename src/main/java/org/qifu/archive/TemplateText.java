package org.qifu.archive;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * One paragraph of a template and where it stands, in the words of the office programs.
 *
 * @param place for instance 第2段 or 第1个表格第3行第2格第1段
 */
record TemplateText(String place, String text) {

    /** All paragraphs of the body, the tables, the headers and footers. */
    static List<TemplateText> of(XWPFDocument document) {
        var texts = new ArrayList<TemplateText>();
        collect("", document, texts);
        document.getHeaderList().forEach(header -> collect("页眉", header, texts));
        document.getFooterList().forEach(footer -> collect("页脚", footer, texts));
        return texts;
    }

    private static void collect(String where, IBody body, List<TemplateText> texts) {
        int paragraphs = 0;
        int tables = 0;
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraphs++;
                texts.add(new TemplateText(where + "第" + paragraphs + "段", paragraph.getText()));
            } else if (element instanceof XWPFTable table) {
                tables++;
                rows(where + "第" + tables + "个表格", table, texts);
            }
        }
    }

    private static void rows(String where, XWPFTable table, List<TemplateText> texts) {
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            List<XWPFTableCell> cells = table.getRow(row).getTableCells();
            for (int cell = 0; cell < cells.size(); cell++) {
                collect(where + "第" + (row + 1) + "行第" + (cell + 1) + "格", cells.get(cell), texts);
            }
        }
    }
}
