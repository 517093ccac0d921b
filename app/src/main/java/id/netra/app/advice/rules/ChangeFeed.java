package id.netra.app.advice.rules;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The changes as an Atom feed (RFC 4287).
final class ChangeFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final String base;
  private final Speech speech;

  /// @param base the public address of this Netra without a slash at its end; empty if unknown, and
  ///   then links are relative to the feed's own address
  ChangeFeed(String base, Speech speech) {
    this.base = base;
    this.speech = speech;
  }

  /// @param lines at least one, newest first
  String write(List<ChangeLine> lines) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", speech.language().code());
      element(xml, "id", urn("feed " + speech.language().code()));
      element(xml, "title", speech.text("rules.changes.title"));
      element(xml, "subtitle", speech.text("rules.changes.lead"));
      element(xml, "updated", moment(lines.getFirst().day()));
      link(xml, "self", "/aturan/perubahan.atom?lang=" + speech.language().code());
      link(xml, "alternate", "/aturan/perubahan");
      xml.writeStartElement("author");
      element(xml, "name", "Netra");
      xml.writeEndElement();
      for (ChangeLine line : lines) {
        entry(xml, line);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void entry(XMLStreamWriter xml, ChangeLine line) throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", urn(line.key()));
    element(xml, "title", line.sentence());
    element(xml, "updated", moment(line.day()));
    for (Link link : line.links().subList(0, 1)) {
      link(xml, "alternate", link.path());
    }
    element(xml, "summary", line.shown() + ". " + line.sentence());
    xml.writeEndElement();
  }

  private void link(XMLStreamWriter xml, String rel, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", rel);
    xml.writeAttribute("href", base + path);
  }

  private static void element(XMLStreamWriter xml, String name, String words)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  /// A name of its own for ever, wherever the feed is served.
  private static String urn(String key) {
    byte[] name = ("netra law change " + key).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  /// All days of the feed are days of the capital.
  private String moment(LocalDate day) {
    return day.atTime(LocalTime.MIDNIGHT)
        .atZone(speech.book().zones().of(null))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
