package id.netra.app.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns the account of a session into the reader of the page, and keeps the whole request within
/// the reader's institution. Placed by the security chain after authentication.
public final class Recognition extends OncePerRequestFilter {
  private final ObjectProvider<Readers> readers;

  public Recognition(ObjectProvider<Readers> readers) {
    this.readers = readers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Account account = account();
    Readers known = readers.getIfAvailable();
    if (account == null || known == null) {
      chain.doFilter(request, response);
      return;
    }
    try {
      Tenancy.<@Nullable Void, Exception>in(
          account.institution(),
          () -> {
            Optional<SignedIn> reader = known.find(account);
            reader.ifPresent(found -> Reader.set(request, found));
            chain.doFilter(request, response);
            return null;
          });
    } catch (ServletException | IOException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private static @Nullable Account account() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Account account
        ? account
        : null;
  }
}
