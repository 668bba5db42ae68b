package org.qifu.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A telephone's camera before a QR code on a screen. */
final class Camera {

    private Camera() {}

    /** What the code says, read off the picture as it is drawn. */
    static String read(Locator picture) {
        try {
            BufferedImage seen = ImageIO.read(new ByteArrayInputStream(picture.screenshot()));
            int width = seen.getWidth();
            int height = seen.getHeight();
            int[] dots = seen.getRGB(0, 0, width, height, null, 0, width);
            return new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotFoundException e) {
            throw new AssertionError("The code cannot be read off the screen", e);
        }
    }
}
