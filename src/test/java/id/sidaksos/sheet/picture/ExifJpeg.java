package id.sidaksos.sheet.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo as a telephone writes it: red above and blue below as the sensor sees it, with notes of how it was held, when and where. */
public final class ExifJpeg {
    private ExifJpeg() {}

    /** @param orientation as EXIF counts; place: 8°5'43.44" S, 112°9'39.24" E, at 2026-11-20 09:05:07 */
    public static byte[] of(int width, int height, int orientation) throws IOException {
        byte[] plain = plain(width, height, "jpg");
        byte[] notes = notes(orientation);
        ByteBuffer whole = ByteBuffer.allocate(plain.length + notes.length + 10);
        whole.put(plain, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (notes.length + 8));
        whole.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(notes);
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }

    public static byte[] plain(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.setColor(Color.BLUE);
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** A TIFF of three directories: the main one, EXIF's own and the place. */
    private static byte[] notes(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(260);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 60);
        entry(tiff, 0x8825, 4, 1, 100);
        tiff.putInt(0);
        tiff.position(60);
        tiff.putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, 78);
        tiff.putInt(0);
        tiff.put("2026:11:20 09:05:07\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(100);
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2, 'S' << 24);
        entry(tiff, 2, 5, 3, 160);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 184);
        tiff.putInt(0);
        tiff.position(160);
        tiff.putInt(8).putInt(1).putInt(5).putInt(1).putInt(4344).putInt(100);
        tiff.putInt(112).putInt(1).putInt(9).putInt(1).putInt(3924).putInt(100);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
