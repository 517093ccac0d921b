/// Reads the catalogue: YAML files in, checked rules, instruments and calendars out. What is wrong
/// is said with file, line and cure, and nothing starts.
package id.netra.law.catalogue;
