package id.netra.bench;

import id.netra.law.act.Facet;
import id.netra.law.rule.Rule;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes rules as a DMN model: one decision, one table with the hit policy COLLECT, a string for
/// every facet that some rule asks for in, the ids of the rules met out.
final class DmnModel {
  private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String DECISION = "RULES_MET";

  private final XMLStreamWriter xml;
  private final List<Row> rows;
  private final Set<Facet> inputs = EnumSet.noneOf(Facet.class);

  private DmnModel(XMLStreamWriter xml, List<Row> rows) {
    this.xml = xml;
    this.rows = rows;
    rows.forEach(row -> inputs.addAll(row.asked().keySet()));
  }

  /// The model as XML. Inputs bear the names of the constants of [Facet], because a name such as
  /// `date` would hide a function of FEEL, the expression language of DMN.
  static String of(List<Rule> rules) {
    var text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new DmnModel(xml, rules.stream().flatMap(rule -> Row.of(rule).stream()).toList()).write();
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    return text.toString();
  }

  private void write() throws XMLStreamException {
    xml.writeStartDocument();
    start("definitions", "id", "netra", "name", "netra", "namespace", "urn:netra:bench");
    xml.writeDefaultNamespace(DMN);
    for (Facet facet : inputs) {
      start("inputData", "id", "in_" + facet.name(), "name", facet.name());
      empty("variable", "name", facet.name(), "typeRef", "string");
      xml.writeEndElement();
    }
    start("decision", "id", DECISION, "name", DECISION);
    empty("variable", "name", DECISION);
    for (Facet facet : inputs) {
      start("informationRequirement");
      empty("requiredInput", "href", "#in_" + facet.name());
      xml.writeEndElement();
    }
    table();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void table() throws XMLStreamException {
    start("decisionTable", "id", "table", "hitPolicy", "COLLECT");
    for (Facet facet : inputs) {
      start("input");
      start("inputExpression", "typeRef", "string");
      text(facet.name());
      xml.writeEndElement();
      xml.writeEndElement();
    }
    empty("output", "typeRef", "string");
    for (Row row : rows) {
      row(row);
    }
    xml.writeEndElement();
  }

  private void row(Row row) throws XMLStreamException {
    start("rule");
    for (Facet facet : inputs) {
      Integer values = row.asked().get(facet);
      start("inputEntry");
      text(values == null ? "-" : values(facet, values));
      xml.writeEndElement();
    }
    start("outputEntry");
    text(quoted(row.rule()));
    xml.writeEndElement();
    xml.writeEndElement();
  }

  /// The shorter of the values asked and those not asked.
  private static String values(Facet facet, int values) {
    boolean most = 2 * Integer.bitCount(values) > facet.domain().size();
    String listed = listed(facet, most ? facet.all() & ~values : values);
    return most ? "not(" + listed + ")" : listed;
  }

  private static String listed(Facet facet, int values) {
    var listed = new ArrayList<String>();
    for (String value : facet.domain()) {
      if ((values & facet.mask(value)) != 0) {
        listed.add(quoted(value));
      }
    }
    return String.join(", ", listed);
  }

  private static String quoted(String word) {
    return '"' + word + '"';
  }

  private void start(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute(pairs[i], pairs[i + 1]);
    }
  }

  private void text(String words) throws XMLStreamException {
    start("text");
    xml.writeCharacters(words);
    xml.writeEndElement();
  }
}
