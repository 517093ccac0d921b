package id.netra.app.platform.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Whom a page is for: people who hold one of these roles at this moment, over whatever unit. Which
/// rows such a person sees is the page's own business. No role named means everybody signed in.
///
/// A page that is neither open nor says this is shown to nobody.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface For {
  Role[] value() default {};

  /// Whether the role must be held over the whole institution: what the page does knows no parts.
  boolean whole() default false;
}
