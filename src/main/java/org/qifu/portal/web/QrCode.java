package org.qifu.portal.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code that a page can hold in itself: the address of a {@code data:} picture, sharp at any size. */
final class QrCode {

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>"
            + "<path fill='#fff' d='M0 0h%1$dv%2$dH0z'/><path d='%3$s'/></svg>";

    private QrCode() {}

    static String of(String text) {
        try {
            // One module a pixel: the picture is as small as the code allows.
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1);
            String svg = SVG.formatted(modules.getWidth(), modules.getHeight(), path(modules));
            return "data:image/svg+xml;base64,"
                    + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.US_ASCII));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
