package org.backfile.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document, one element per line, and spares callers the checked exceptions of writing to memory.
 */
final class XmlDocument {

    // A character stream: on a byte stream, the JDK's own writer encodes characters one by one.
    private final StringWriter text = new StringWriter(8192);
    private final XMLStreamWriter xml;

    private XmlDocument() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** Writes the content between a start and its end. */
    interface Content {
        void write(XmlDocument xml) throws XMLStreamException;
    }

    /** A document whose root element has a default namespace. */
    static byte[] document(String root, String namespace, Content content) {
        return document(root, namespace, Map.of(), content);
    }

    /** @param others further namespaces by prefix; their elements are named with the prefix */
    static byte[] document(String root, String namespace, Map<String, String> others, Content content) {
        try {
            var file = new XmlDocument();
            file.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            file.xml.writeCharacters("\n");
            file.xml.writeStartElement(root);
            file.xml.writeDefaultNamespace(namespace);
            for (var other : others.entrySet()) {
                file.xml.writeNamespace(other.getKey(), other.getValue());
            }
            file.xml.writeCharacters("\n");
            content.write(file);
            file.xml.writeEndElement();
            file.xml.writeCharacters("\n");
            file.xml.writeEndDocument();
            file.xml.close();
            return file.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing XML to memory failed", impossible);
        }
    }

    /** An element that contains other elements. */
    void element(String name, Content content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters("\n");
        content.write(this);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An element that contains text. Characters that XML 1.0 cannot represent are dropped. */
    void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** An empty element with attributes. */
    void emptyElement(String name, String... namesAndValues) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(namesAndValues[i], allowed(namesAndValues[i + 1]));
        }
        xml.writeCharacters("\n");
    }

    /** XML 1.0, production 2 (Char). */
    private static String allowed(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlDocument::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether no character needs closer inspection. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0xd800) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
