package id.sidaksos.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;

/** XML of workbooks by Aalto, without document types: nothing in a workbook needs one, and bombs are made of them. */
final class Xml {
    private static final InputFactoryImpl FACTORY = factory();

    private Xml() {}

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static XMLStreamReader2 open(InputStream part) throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(part);
    }

    /** The next event; a document type or an entity that only such could define is refused. */
    static int next(XMLStreamReader2 xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            Location place = xml.getLocation();
            throw new XMLStreamException("document type or entity in a workbook", place);
        }
        return event;
    }

    /** From a start tag to just past its end tag. */
    static void skip(XMLStreamReader2 xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** By local name, whatever the name space: Transitional, Strict and prefixed parts read alike. */
    static String attribute(XMLStreamReader xml, String localName, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    static boolean flag(XMLStreamReader xml, String localName) {
        String value = attribute(xml, localName, "0").strip();
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    static int number(XMLStreamReader xml, String localName, int otherwise) {
        String value = attribute(xml, localName, "").strip();
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** What a pass over a small part does at each tag. */
    interface Scan {
        void start(XMLStreamReader xml, String name);

        /** Text within the tag that opened last. */
        default void text(XMLStreamReader xml, String name) {}

        /** False to read no further. */
        default boolean end(String name) {
            return true;
        }
    }

    static void scan(InputStream part, Scan scan) throws XMLStreamException, IOException {
        try (part) {
            XMLStreamReader2 xml = open(part);
            String name = "";
            while (xml.hasNext()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = xml.getLocalName();
                    scan.start(xml, name);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    scan.text(xml, name);
                } else if (event == XMLStreamConstants.END_ELEMENT && !scan.end(xml.getLocalName())) {
                    break;
                }
            }
            xml.close();
        }
    }
}
