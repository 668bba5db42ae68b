package org.qifu.archive;

import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;

/** The service code of a visit as a QR code, which the officials scan when they enter the firm (R-SVC-19). */
final class ServiceCodePicture {

    private static final int PIXELS = 120;
    /** About two centimetres on paper. */
    private static final int PRINTED = 80;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private ServiceCodePicture() {}

    static PictureRenderData of(String code) {
        return Pictures.ofBufferedImage(image(code), PictureType.PNG)
                .size(PRINTED, PRINTED)
                .create();
    }

    static BufferedImage image(String code) {
        try {
            BitMatrix matrix = new QRCodeWriter().encode(code, BarcodeFormat.QR_CODE, PIXELS, PIXELS);
            var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
            for (int x = 0; x < PIXELS; x++) {
                for (int y = 0; y < PIXELS; y++) {
                    image.setRGB(x, y, matrix.get(x, y) ? BLACK : WHITE);
                }
            }
            return image;
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
