package id.netra.app.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.netra.app.platform.access.Tenancy;
import id.netra.app.support.Office;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/// Work that is done within each institution.
@SpringBootTest
class InstitutionsTest {
  private final ApplicationContext beans;
  private final Institutions institutions;

  InstitutionsTest(ApplicationContext beans, Institutions institutions) {
    this.beans = beans;
    this.institutions = institutions;
  }

  @Test
  void oneThatFailsKeepsNoneFromItsTurn() {
    UUID one = Office.found(beans).id();
    UUID other = Office.found(beans).id();
    Set<UUID> seen = new HashSet<>();
    assertThatThrownBy(() ->
            institutions.each(() -> {
              seen.add(Tenancy.required());
              throw new IllegalStateException("of " + Tenancy.required());
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seen).contains(one, other);
  }
}
