package org.backfile.proof;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a feed, a sitemap or a drawing: any XML, whose addresses stand in attributes or, in sitemaps, in elements
 * {@code loc}.
 */
final class XmlAddresses {

    private static final Set<String> ADDRESSES = Set.of("href", "src", "template");

    private XmlAddresses() {}

    static FileReading read(String xml) {
        var links = new ArrayList<String>();
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
            boolean isSitemap = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    isSitemap |= reader.getLocalName().equals("urlset");
                    element(reader, links);
                }
            }
            return new FileReading(links, Set.of(), isSitemap, Optional.empty(), List.of());
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            return FileReading.broken(links, "is not well-formed XML", line);
        }
    }

    private static void element(XMLStreamReader reader, List<String> links) throws XMLStreamException {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (ADDRESSES.contains(reader.getAttributeLocalName(i))) {
                links.add(reader.getAttributeValue(i));
            }
        }
        if (reader.getLocalName().equals("loc")) {
            links.add(reader.getElementText().strip());
        }
    }

    private static XMLInputFactory factory() {
        // The JDK's own, whatever else is on the class path; no file may make it fetch another.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
