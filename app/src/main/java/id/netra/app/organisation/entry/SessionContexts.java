package id.netra.app.organisation.entry;

import id.netra.app.platform.access.Account;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Tells Spring Security who has signed in. It never writes: sessions begin and end by
/// [BrowserSessions] alone.
@Component
class SessionContexts implements SecurityContextRepository {
  private final BrowserSessions sessions;

  SessionContexts(BrowserSessions sessions) {
    this.sessions = sessions;
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return context(holder.getRequest());
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Once(() -> context(request));
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return BrowserSessions.isBrought(request);
  }

  private SecurityContext context(HttpServletRequest request) {
    var context = new SecurityContextImpl();
    sessions.find(request).ifPresent(account -> context.setAuthentication(authentication(account)));
    return context;
  }

  private static UsernamePasswordAuthenticationToken authentication(Account account) {
    return UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
  }

  /// Asked only if somebody wants to know, and once.
  private static final class Once implements DeferredSecurityContext {
    private final Supplier<SecurityContext> source;
    private @Nullable SecurityContext known;

    private Once(Supplier<SecurityContext> source) {
      this.source = source;
    }

    @Override
    public SecurityContext get() {
      SecurityContext context = known;
      if (context == null) {
        context = source.get();
        known = context;
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
