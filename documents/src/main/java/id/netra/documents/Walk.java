package id.netra.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through one XML file of a word processor's file and gathers its text. What stands beside
/// the text, such as a note or a text box, comes after it, so that it cuts no sentence in two.
abstract sealed class Walk permits DocxWalk, OdtWalk {
  private final Map<String, String> spaces;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<Flow> flows = new ArrayDeque<>();
  private final List<Flow> beside = new ArrayList<>();
  private int skipped;
  private long seen;

  /// @param spaces the prefix under which names of a namespace are told to the methods below
  Walk(Map<String, String> spaces) {
    this.spaces = spaces;
  }

  /// True if nothing in an element of that name is text.
  abstract boolean skips(String name);

  /// An element begins whose tag stands from there.
  abstract void start(String name, XMLStreamReader parser, int from);

  /// Characters that stand from there to before there.
  abstract void characters(String characters, int from, int to);

  /// An element ends before there.
  abstract void end(String name, int to);

  /// The text as XML that can stand in place of a node.
  abstract String xml(String text);

  /// Goes through the source.
  ///
  /// @return its text, each paragraph ended with a line feed
  /// @throws UnreadableDocument if it is not well-formed, has a document type, or asks more than
  ///   the limits
  final Flow walk(String source, Limits limits) throws UnreadableDocument {
    flows.push(new Flow());
    var place = new Markup(source);
    try {
      XMLStreamReader parser = Xml.parser(source);
      while (parser.hasNext()) {
        follow(parser, parser.next(), place);
        if (open.size() > limits.depth()) {
          throw UnreadableDocument.broken();
        }
        if (seen > limits.characters()) {
          throw UnreadableDocument.characters(limits);
        }
      }
    } catch (XMLStreamException _) {
      throw UnreadableDocument.broken();
    }
    beside.forEach(flow()::append);
    flow().endLine();
    return flow();
  }

  final Flow flow() {
    return flows.getFirst();
  }

  /// The element around the one that begins or ended; empty if there is none.
  final String around() {
    return open.isEmpty() ? "" : open.getFirst();
  }

  /// The source's own prefix, with its colon, for names told with this one.
  final String prefix(String told) {
    return prefixes.getOrDefault(told, told + ":");
  }

  /// What comes now stands beside the text.
  final void beginBeside() {
    flows.push(new Flow());
  }

  final void endBeside() {
    beside.add(flows.pop());
  }

  private void follow(XMLStreamReader parser, int event, Markup place) throws UnreadableDocument {
    int from = place.passCharacters();
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        int tag = place.passTag();
        begin(parser, tag);
      }
      case XMLStreamConstants.END_ELEMENT -> finish(place.passEnd());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        String characters = parser.getText();
        if (skipped == 0) {
          seen += characters.length();
          characters(characters, from, place.place());
        }
      }
      case XMLStreamConstants.COMMENT -> place.passTo("-->");
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> place.passTo("?>");
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw UnreadableDocument.broken();
      default -> {}
    }
  }

  private void begin(XMLStreamReader parser, int from) {
    String name = name(parser);
    if (skipped > 0 || skips(name)) {
      skipped++;
    } else {
      start(name, parser, from);
    }
    open.push(name);
  }

  private void finish(int to) {
    String name = open.pop();
    if (skipped > 0) {
      skipped--;
    } else {
      end(name, to);
    }
  }

  private String name(XMLStreamReader parser) {
    String space = Objects.requireNonNullElse(parser.getNamespaceURI(), "");
    String told = spaces.getOrDefault(space, "");
    if (!told.isEmpty()) {
      String own = Objects.requireNonNullElse(parser.getPrefix(), "");
      prefixes.putIfAbsent(told, own.isEmpty() ? "" : own + ":");
    }
    return told + ":" + parser.getLocalName();
  }
}
