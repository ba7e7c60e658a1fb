package id.sidaksos.sheet;

import id.sidaksos.base.ErrorCode;
import id.sidaksos.base.Problem;
import id.sidaksos.base.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Chooses the reader by what the file holds. */
final class BookOpener {
    /** Enough to see a header row and the tags of a page. */
    private static final int HEAD = 64 << 10;

    private final Path file;
    private final String name;
    private final Optional<String> password;

    private BookOpener(Path file, String name, Optional<String> password) {
        this.file = file;
        this.name = name;
        this.password = password;
    }

    static Book open(Path file, String name, Optional<String> password)
            throws IOException, XMLStreamException, OpenXML4JException {
        return new BookOpener(file, name, password).open();
    }

    private Book open() throws IOException, XMLStreamException, OpenXML4JException {
        byte[] head = head();
        return switch (FileKind.of(head)) {
            case ZIP -> zip(Files.newByteChannel(file, StandardOpenOption.READ));
            case OLE -> ole();
            case PDF -> throw notTable("berkas.jenis.pdf");
            case PICTURE -> throw notTable("berkas.jenis.gambar");
            case ARCHIVE -> throw notTable("berkas.jenis.arsip");
            case DOCUMENT -> throw notTable("berkas.jenis.dokumen");
            case PROGRAM, BINARY -> throw notTable("berkas.jenis.lain");
            case OLD_EXCEL -> throw notTable("berkas.jenis.excelLama");
            case XML -> throw notTable("berkas.jenis.xml");
            case WEB_ARCHIVE -> throw notTable("berkas.jenis.webArsip");
            case XML_2003 -> Xml2003Book.open(file, name);
            case HTML -> HtmlBook.open(file, name, head);
            case TEXT -> DelimitedBook.open(file, name, head);
        };
    }

    private byte[] head() throws IOException {
        if (Files.isDirectory(file)) {
            throw new Problem(ErrorCode.FILE_IS_FOLDER, name);
        }
        if (!Files.exists(file)) {
            throw new Problem(ErrorCode.FILE_MISSING, name);
        }
        if (!Files.isRegularFile(file)) {
            throw new Problem(ErrorCode.FILE_UNREADABLE, name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new Problem(ErrorCode.FILE_EMPTY, name);
            }
            return head;
        }
    }

    private Book zip(SeekableByteChannel channel) throws IOException, XMLStreamException, OpenXML4JException {
        boolean opened = false;
        try {
            ZipContainer zip = ZipContainer.open(channel);
            refuseOtherZips(zip);
            boolean openDocument = !zip.holds("xl/") && OdsBook.is(zip);
            Book book = openDocument ? OdsBook.open(zip, name) : XlsxBook.open(zip, name);
            opened = true;
            return book;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    private void refuseOtherZips(ZipContainer zip) {
        if (zip.holds("xl/workbook.bin")) {
            throw notTable("berkas.jenis.xlsb");
        }
        if (zip.holds("xl/")) {
            return;
        }
        if (OdsBook.is(zip)) {
            return;
        }
        if (zip.holds("word/") || zip.holds("ppt/")) {
            throw notTable("berkas.jenis.dokumen");
        }
        if (!zip.holds("[content_types].xml")) {
            throw notTable("berkas.jenis.arsip");
        }
    }

    private Book ole() throws IOException, XMLStreamException, OpenXML4JException {
        POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true);
        Book book = null;
        try {
            if (Encryption.isEncryptedPackage(ole)) {
                return zip(new SeekableInMemoryByteChannel(Encryption.decrypt(ole, name, password)));
            }
            Optional<String> stream = entry(ole, "Workbook");
            if (stream.isEmpty()) {
                throw notTable(otherOle(ole));
            }
            book = XlsBook.open(ole, stream.get(), name, password);
            return book;
        } finally {
            if (book == null) {
                ole.close();
            }
        }
    }

    private static String otherOle(POIFSFileSystem ole) {
        if (entry(ole, "Book").isPresent()) {
            return "berkas.jenis.excelLama";
        }
        boolean document = entry(ole, "WordDocument").isPresent()
                || entry(ole, "PowerPoint Document").isPresent();
        return document ? "berkas.jenis.dokumen" : "berkas.jenis.lain";
    }

    /** Name of an entry as it stands, whatever its case. */
    private static Optional<String> entry(POIFSFileSystem ole, String wanted) {
        return ole.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst();
    }

    private Problem notTable(String kindKey) {
        return new Problem(ErrorCode.FILE_NOT_TABLE, name, Sentence.of(kindKey));
    }
}
