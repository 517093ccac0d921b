package id.netra.app.platform;

/// A path that takes larger bodies than forms usually have; offered as a bean.
///
/// @param path the path itself, and all below it
/// @param bytes the largest body
public record BodyAllowance(String path, long bytes) {
  boolean holds(String wanted) {
    return wanted.equals(path) || wanted.startsWith(path + "/");
  }
}
