package id.netra.app.platform;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.server.ResponseStatusException;

/// What an exception means to the reader.
final class Failures {
  private Failures() {}

  static int status(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .mapToInt(Failures::statusOfOne)
        .filter(status -> status != HttpServletResponse.SC_INTERNAL_SERVER_ERROR)
        .findFirst()
        .orElse(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  private static int statusOfOne(Throwable failure) {
    return switch (failure) {
      case TooLarge _ -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
      case InvalidParameterException form -> form.getErrorCode();
      case ResponseStatusException known -> known.getStatusCode().value();
      case CannotGetJdbcConnectionException _,
          DataAccessResourceFailureException _,
          TransientDataAccessException _,
          CannotCreateTransactionException _ ->
          HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      case Throwable _ -> HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    };
  }
}
