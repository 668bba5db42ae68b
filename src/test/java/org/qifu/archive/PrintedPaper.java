package org.qifu.archive;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A DOCX file as people read it: its lines from top to bottom, a row of the table as "label | value". */
record PrintedPaper(byte[] file) {

    /** Every line, blank ones left out; lines of one cell are joined by "/", signs to align are one blank. */
    List<String> lines() {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return document.getBodyElements().stream()
                    .flatMap(PrintedPaper::lines)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the QR codes on it say. */
    List<String> codes() throws IOException, NotFoundException {
        var codes = new ArrayList<String>();
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            for (var picture : document.getAllPictures()) {
                BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getData()));
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
                codes.add(new MultiFormatReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText());
            }
        }
        return codes;
    }

    /** The whole text, line by line. */
    String text() {
        return String.join("\n", lines());
    }

    private static Stream<String> lines(IBodyElement element) {
        return element instanceof XWPFTable table
                ? table.getRows().stream().map(PrintedPaper::row)
                : Stream.of(plain(((XWPFParagraph) element).getText()));
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(PrintedPaper::cell)
                .collect(Collectors.joining(" | "))
                .strip();
    }

    private static String cell(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .map(PrintedPaper::plain)
                .collect(Collectors.joining("/"));
    }

    private static String plain(String text) {
        return text.replace("\n", "/").replaceAll("[\\t\\u3000 ]+", " ").strip();
    }
}
