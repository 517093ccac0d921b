package id.netra.app.platform;

/// One entry of the main navigation; a module offers it as a bean.
///
/// @param path where it leads
/// @param key the key of its words
/// @param order small numbers come first
public record NavItem(String path, String key, int order) {}
