package id.netra.app;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(NetraApplication.class);

  @Test
  void modulesKeepToTheirBorders() {
    MODULES.verify();
  }

  @Test
  void drawsTheModules() {
    new Documenter(MODULES).writeDocumentation();
  }
}
