package id.netra.law.catalogue;

import id.netra.law.calendar.Bodies;
import id.netra.law.calendar.Election;
import id.netra.law.calendar.Zones;
import id.netra.law.rule.Instrument;
import id.netra.law.rule.Rule;
import java.util.List;
import java.util.Map;

/// Everything legal, read and checked.
///
/// @param edition `sha256:` and the digest over all files in the order of their index, each
///   preceded by its name and its length in bytes, on a line each
/// @param instruments the registry by id, in the order of the index
/// @param rules in the order of the index; the order decides nothing but how equals are listed
public record Catalogue(
    Map<String, Instrument> instruments,
    List<Rule> rules,
    List<Election> elections,
    Bodies bodies,
    Zones zones,
    String edition) {}
