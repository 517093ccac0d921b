package id.netra.app.platform;

/// A page about Netra itself, named at the foot of every page.
///
/// @param key the key of its words
public record FootLink(String path, String key) {}
