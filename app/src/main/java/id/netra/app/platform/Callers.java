package id.netra.app.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From where a request comes, as far as a budget needs to know: the address of the caller, of an
/// IPv6 one its first 64 bits, which are one household or office.
///
/// What a header says is believed only behind a proxy, only when the connection itself comes from
/// this machine or a private network, and only the element that the outermost of the known proxies
/// wrote: everything left of it is the word of a stranger.
///
/// @param proxies how many proxies stand in front, each of which adds one element; 0 for none
record Callers(int proxies) {
  private static final String FORWARDED = "X-Forwarded-For";
  private static final int NETWORK = 8;

  byte[] of(HttpServletRequest request) {
    String peer = request.getRemoteAddr();
    InetAddress address = literal(peer);
    if (address == null) {
      return peer.getBytes(StandardCharsets.UTF_8);
    }
    InetAddress told = proxies > 0 && isNear(address) ? told(request) : null;
    return network(told == null ? address : told);
  }

  private @Nullable InetAddress told(HttpServletRequest request) {
    List<String> elements =
        Collections.list(request.getHeaders(FORWARDED)).stream()
            .flatMap(header -> Stream.of(header.split(",", -1)))
            .map(String::strip)
            .toList();
    return elements.isEmpty()
        ? null
        : literal(elements.get(Math.max(elements.size() - proxies, 0)));
  }

  /// This machine or a private network, where a proxy of ours may stand.
  private static boolean isNear(InetAddress address) {
    byte[] bytes = address.getAddress();
    boolean local = address instanceof Inet6Address && (bytes[0] & 0xFE) == 0xFC;
    return local
        || address.isLoopbackAddress()
        || address.isSiteLocalAddress()
        || address.isLinkLocalAddress();
  }

  private static byte[] network(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? Arrays.copyOf(bytes, NETWORK) : bytes;
  }

  /// The address as written, never looked up by name; null if it is none.
  private static @Nullable InetAddress literal(String text) {
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }
}
