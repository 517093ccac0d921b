package id.netra.app.platform;

import id.netra.app.platform.access.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/// Serves the files of [Assets]: compressed where the browser can, cacheable for ever.
@Open
@Controller
class AssetPages {
  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetPages(Assets assets) {
    this.assets = assets;
  }

  @GetMapping("/aset/{name}")
  ResponseEntity<byte[]> asset(HttpServletRequest request) {
    Asset asset = assets.at(request.getRequestURI());
    if (asset == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    var answer =
        ResponseEntity.ok()
            .cacheControl(FOR_EVER)
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .contentType(MediaType.parseMediaType(asset.type()));
    boolean compressed = accepted != null && accepted.contains("gzip");
    if (compressed) {
      answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    return answer.body(asset.bytes(compressed));
  }
}
