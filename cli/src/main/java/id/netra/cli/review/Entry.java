package id.netra.cli.review;

/// One thing that is said in both languages.
///
/// @param file the file of the Indonesian text, by which the table names it
/// @param key its name within that file
/// @param source the places of the law behind it; empty where there are none
record Entry(String file, String key, Saying id, Saying en, String source) {}
