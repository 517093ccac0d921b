package id.netra.app.access;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Role;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/// For whom a page is.
///
/// @param open for everybody, signed in or not
/// @param roles who may enter; empty for everybody signed in, if it is not open
record Audience(boolean open, Set<Role> roles) {
  private static final String EVERYBODY = "OPEN";
  private static final String SIGNED_IN = "SIGNED_IN";

  /// As its controller says, the method before the class.
  static Audience declaredBy(HandlerMethod page) {
    For own = AnnotatedElementUtils.findMergedAnnotation(page.getMethod(), For.class);
    boolean open = AnnotatedElementUtils.hasAnnotation(page.getMethod(), Open.class);
    if (own == null && !open) {
      own = ofType(page, For.class);
      open = own == null && ofType(page, Open.class) != null;
    }
    return new Audience(open, own == null ? Set.of() : Set.of(own.value()));
  }

  /// As the table writes it.
  static Audience of(String text) {
    String written = text.strip();
    return written.equals(EVERYBODY) || written.equals(SIGNED_IN)
        ? new Audience(written.equals(EVERYBODY), Set.of())
        : new Audience(
            false,
            Arrays.stream(written.split("\\s+")).map(Role::valueOf).collect(Collectors.toSet()));
  }

  boolean isFor(Role role) {
    return open || roles.isEmpty() || roles.contains(role);
  }

  @Override
  public String toString() {
    if (open) {
      return EVERYBODY;
    }
    return roles.isEmpty()
        ? SIGNED_IN
        : new TreeSet<>(roles).stream().map(Role::name).collect(Collectors.joining(" "));
  }

  private static <A extends Annotation> @Nullable A ofType(HandlerMethod page, Class<A> kind) {
    return AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), kind);
  }
}
