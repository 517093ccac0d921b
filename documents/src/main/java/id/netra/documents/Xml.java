package id.netra.documents;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The JDK's own parser of XML, which here resolves no entity and fetches nothing.
final class Xml {
  private static final XMLInputFactory PARSERS = parsers();

  private Xml() {}

  static XMLStreamReader parser(String source) throws XMLStreamException {
    return PARSERS.createXMLStreamReader(new StringReader(source));
  }

  /// The text as characters of XML.
  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static XMLInputFactory parsers() {
    XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
    parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    parsers.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parsers.setProperty(XMLInputFactory.IS_COALESCING, true);
    return parsers;
  }
}
