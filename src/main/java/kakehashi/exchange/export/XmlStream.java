package kakehashi.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 in UTF-8, an element a line, without the characters that XML has no way to hold. */
final class XmlStream {

    /** Writes all of a document. */
    interface Content {
        void write(XmlStream xml) throws XMLStreamException;
    }

    private final XMLStreamWriter out;

    private XmlStream(XMLStreamWriter out) {
        this.out = out;
    }

    static void write(OutputStream to, Content content) throws IOException {
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            content.write(new XmlStream(out));
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
    }

    /** @param attributes names and values by turns */
    XmlStream open(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
        return this;
    }

    /** The namespace of all elements that have no prefix, said in the element that was opened. */
    XmlStream in(String namespace) throws XMLStreamException {
        out.writeDefaultNamespace(namespace);
        return this;
    }

    XmlStream text(String text) throws XMLStreamException {
        out.writeCharacters(clean(text));
        return this;
    }

    XmlStream close() throws XMLStreamException {
        out.writeEndElement();
        out.writeCharacters("\n");
        return this;
    }

    /** An element that holds a text alone. */
    XmlStream leaf(String name, String text, String... attributes) throws XMLStreamException {
        return open(name, attributes).text(text).close();
    }

    private static String clean(String text) {
        return text.codePoints().allMatch(XmlStream::isOfXml)
                ? text
                : text.codePoints()
                        .filter(XmlStream::isOfXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isOfXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
