package id.netra.app.platform;

/// A page about Netra itself, named at the foot of every page; a module offers it as a bean.
///
/// @param key the key of its words
public record FootLink(String path, String key) {}
