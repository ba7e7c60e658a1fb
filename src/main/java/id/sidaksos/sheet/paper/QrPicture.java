package id.sidaksos.sheet.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as QR code (ISO/IEC 18004), level M: readable with a seventh of it soiled. */
final class QrPicture {
    private static final int WHITE = 0xFFFFFF;
    private static final int PIXELS = 4;
    /** White modules around it: the standard's four are more than a cell's own margin leaves room for. */
    private static final int MARGIN = 2;

    private QrPicture() {}

    static byte[] png(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        hints.put(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);
        hints.put(EncodeHintType.MARGIN, MARGIN);
        try {
            BitMatrix modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            BufferedImage image = new BufferedImage(
                    modules.getWidth() * PIXELS, modules.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < image.getHeight(); y++) {
                for (int x = 0; x < image.getWidth(); x++) {
                    image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0 : WHITE);
                }
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException("a row mark that no code can hold", e);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }
}
