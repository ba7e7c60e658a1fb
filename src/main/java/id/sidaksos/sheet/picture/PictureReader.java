package id.sidaksos.sheet.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Reads JPEG and PNG. A photo of a telephone has four megabytes and becomes some two hundred kilobytes. */
public final class PictureReader {
    /** Longer side in pixels: a house and its number can still be made out. */
    public static final int LONGEST = 1280;

    private static final int MOST_BYTES = 300 * 1024;
    private static final float QUALITY = 0.75f;
    private static final float LEAST_QUALITY = 0.35f;
    /** Larger ones are no photo of a telephone. */
    private static final long MOST_FILE = 60L << 20;

    private PictureReader() {}

    /** @throws Problem FILE_MISSING, PHOTO_UNREADABLE */
    public static Picture read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MOST_FILE) {
                throw new Problem(ErrorCode.PHOTO_UNREADABLE, name);
            }
            byte[] source = Files.readAllBytes(file);
            CameraNotes notes = notes(source);
            BufferedImage upright = upright(decode(source, name), notes.orientation());
            byte[] jpeg = jpeg(upright);
            return new Picture(
                    jpeg,
                    upright.getWidth(),
                    upright.getHeight(),
                    notes.taken(),
                    notes.latitude(),
                    notes.longitude(),
                    sha256(jpeg));
        } catch (NoSuchFileException e) {
            throw new Problem(e, ErrorCode.FILE_MISSING, name);
        } catch (IOException e) {
            throw new Problem(e, ErrorCode.PHOTO_UNREADABLE, name);
        }
    }

    private static CameraNotes notes(byte[] source) throws IOException {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(source));
            return CameraNotes.of(metadata);
        } catch (ImageProcessingException e) {
            // A picture without notes is a picture.
            return CameraNotes.of(new Metadata());
        }
    }

    /** Every second or fourth pixel only where the photo is far larger than it will be kept. */
    private static BufferedImage decode(byte[] source, String name) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(source))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Problem(ErrorCode.PHOTO_UNREADABLE, name);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int every = Math.max(1, longer / (2 * LONGEST));
                ImageReadParam wish = reader.getDefaultReadParam();
                wish.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, wish);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                // What damaged files make the decoder throw.
                throw new Problem(e, ErrorCode.PHOTO_UNREADABLE, name);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Scales and turns in one pass. Orientation as EXIF counts: 1 upright, 3 upside down, 6 and 8 on their sides, even ones mirrored. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        boolean turned = orientation >= 5;
        double scale = Math.min(1.0, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage made =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        try {
            pen.setColor(java.awt.Color.WHITE);
            pen.fillRect(0, 0, made.getWidth(), made.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.transform(turn(orientation, width, height));
            Image small = scale < 0.7 ? image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : image;
            pen.drawImage(small, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        return made;
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        float quality = QUALITY;
        byte[] written = jpeg(image, quality);
        while (written.length > MOST_BYTES && quality > LEAST_QUALITY) {
            quality -= 0.1f;
            written = jpeg(image, quality);
        }
        return written;
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.write(null, new IIOImage(image, null, null), wish);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
