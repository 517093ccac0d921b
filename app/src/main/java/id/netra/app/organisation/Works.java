package id.netra.app.organisation;

import id.netra.app.platform.AssetFile;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.tasks.Work;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages on which people keep the organisation in order.
@Configuration(proxyBeanMethods = false)
class Works {
  private static final Set<Role> KEEPERS = Set.of(Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR);

  @Bean
  AssetFile.Group passkeyScript() {
    return new AssetFile.Group(List.of(AssetFile.at("kunci.js")));
  }

  @Bean
  Work workOnPeople() {
    return new Work(
        "/pegawai",
        "organisation.people",
        "organisation.work.people",
        10,
        Set.of(
            Role.PROGRAMME_OFFICER,
            Role.ADMINISTRATOR,
            Role.UNIT_HEAD,
            Role.SECRETARY,
            Role.APPOINTING_AUTHORITY));
  }

  @Bean
  Work workOnLists() {
    return new Work(
        "/pegawai/impor", "organisation.import", "organisation.work.import", 20, KEEPERS);
  }

  @Bean
  Work workOnLetters() {
    return new Work(
        "/surat-masuk", "organisation.letters", "organisation.work.letters", 30, KEEPERS);
  }

  @Bean
  Work workOnUnits() {
    return new Work("/unit", "organisation.units", "organisation.work.units", 40, Set.of());
  }
}
