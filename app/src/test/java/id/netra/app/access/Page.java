package id.netra.app.access;

import id.netra.app.platform.access.SignedIn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A page of the application: one method on one path.
record Page(HttpMethod method, String path, HandlerMethod handler) {
  private static final Set<RequestMethod> ANY = Set.of(RequestMethod.GET, RequestMethod.POST);

  /// All there are, of whatever module.
  static List<Page> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> !entry.getValue().getBeanType().getName().startsWith("org.spring"))
        .flatMap(entry -> {
          Set<RequestMethod> methods = entry.getKey().getMethodsCondition().getMethods();
          return entry.getKey().getPatternValues().stream()
              .flatMap(path ->
                  (methods.isEmpty() ? ANY : methods)
                      .stream()
                          .map(method -> new Page(method.asHttpMethod(), path, entry.getValue())));
        })
        .sorted(Comparator.comparing(Page::name))
        .toList();
  }

  String name() {
    return method + " " + path;
  }

  Audience declared() {
    return Audience.declaredBy(handler);
  }

  boolean isRead() {
    return method.equals(HttpMethod.GET);
  }

  /// Whether it takes a file.
  boolean takesFile() {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == MultipartFile.class);
  }

  /// How many places for ids its path has.
  int places() {
    return (int) path.chars().filter(letter -> letter == '{').count();
  }

  /// The path with that id in every place.
  String at(Object id) {
    return path.replaceAll("\\{[^}]*}", id.toString());
  }

  /// The names of what a form or a query may tell it.
  List<String> fields() {
    return Arrays.stream(handler.getMethodParameters())
        .peek(
            parameter -> parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer()))
        .flatMap(Page::fields)
        .distinct()
        .toList();
  }

  private static Stream<String> fields(MethodParameter parameter) {
    if (parameter.hasParameterAnnotation(PathVariable.class)) {
      return Stream.of();
    }
    RequestParam told = parameter.getParameterAnnotation(RequestParam.class);
    if (told != null && !Map.class.isAssignableFrom(parameter.getParameterType())) {
      String name = StringUtils.hasText(told.name()) ? told.name() : told.value();
      return Stream.of(StringUtils.hasText(name) ? name : parameter.getParameterName() + "");
    }
    Class<?> type = parameter.getParameterType();
    return type.isRecord() && type != SignedIn.class ? formFields(type) : Stream.of();
  }

  /// A form that is a record names its fields by `BindParam`.
  private static Stream<String> formFields(Class<?> type) {
    return Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
        .map(field -> {
          var bound = field.getAnnotation(BindParam.class);
          return bound == null ? field.getName() : bound.value();
        });
  }
}
