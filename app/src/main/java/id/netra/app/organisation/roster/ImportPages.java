package id.netra.app.organisation.roster;

import id.netra.app.organisation.Institution;
import id.netra.app.organisation.Institutions;
import id.netra.app.platform.BodyAllowance;
import id.netra.app.platform.Language;
import id.netra.app.platform.Typed;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.roster.Mapping;
import id.netra.roster.UnreadableRoster;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The way of a personnel list into Netra, step by step; each step can be left and taken up again.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
class ImportPages {
  /// As much as a list of 100,000 people weighs, twice.
  private static final long BODY = 41L * 1024 * 1024;

  private static final String HOME = "redirect:/pegawai/impor";

  private final RosterImports imports;
  private final Found found;
  private final Differences differences;
  private final ImportWork work;
  private final Uploads uploads;
  private final ColumnMemory memory;
  private final MyImports mine;
  private final Institutions institutions;
  private final Clock clock;

  ImportPages(
      RosterImports imports,
      Found found,
      Differences differences,
      ImportWork work,
      Uploads uploads,
      ColumnMemory memory,
      MyImports mine,
      Institutions institutions,
      Clock clock) {
    this.imports = imports;
    this.found = found;
    this.differences = differences;
    this.work = work;
    this.uploads = uploads;
    this.memory = memory;
    this.mine = mine;
    this.institutions = institutions;
    this.clock = clock;
  }

  @GetMapping("/pegawai/impor")
  String start(SignedIn reader, Model model) {
    return start(reader, null, model);
  }

  /// Takes the file, if it is one that can be read, and goes on to its columns.
  @PostMapping("/pegawai/impor")
  String receive(
      SignedIn reader,
      @RequestParam("berkas") MultipartFile file,
      @RequestParam("bagian") UUID scope,
      @RequestParam("tanggal") String day,
      Locale locale,
      Model model)
      throws IOException {
    Words words = Words.in(Language.of(locale.getLanguage()));
    if (mine.parts(reader).stream().noneMatch(unit -> unit.id().equals(scope))) {
      return start(reader, words.text("roster.error.part"), model);
    }
    LocalDate since = Typed.day(day);
    if (since == null) {
      return start(reader, words.text("roster.error.day"), model);
    }
    if (file.isEmpty()) {
      return start(reader, words.text("roster.error.no-file"), model);
    }
    try {
      return HOME + "/" + uploads.receive(reader.person(), scope, file, since);
    } catch (UnreadableRoster unreadable) {
      return start(reader, unreadable.text().in(words.language().code()), model);
    }
  }

  /// Where the import stands, whatever that is.
  @GetMapping("/pegawai/impor/{id}")
  String show(SignedIn reader, @PathVariable UUID id, Model model)
      throws IOException, UnreadableRoster {
    RosterImport one = mine.find(reader, id);
    model.addAttribute("one", one);
    model.addAttribute("scope", mine.scope(one));
    return switch (one.state()) {
      case RECEIVED -> columns(one, model);
      case CHECKING, APPLYING -> waiting(one, model);
      case FAILED -> "roster/gagal";
      case CHECKED, APPLIED, UNDONE, CANCELLED -> result(one, model);
    };
  }

  /// Confirms how the columns are understood and begins to check.
  @PostMapping("/pegawai/impor/{id}/kolom")
  String understand(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> form,
      Locale locale,
      Model model)
      throws IOException, UnreadableRoster {
    RosterImport one = mine.find(reader, id);
    Mapping mapping = ColumnForm.read(form);
    if (!mapping.missing().isEmpty()) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      model.addAttribute("error", words.text("roster.error.columns"));
      model.addAttribute("one", one);
      model.addAttribute("columns", uploads.columns(one, mapping));
      return "roster/kolom";
    }
    memory.understand(one, mapping);
    work.check(reader, one);
    return HOME + "/" + id;
  }

  /// Back to the columns.
  @PostMapping("/pegawai/impor/{id}/ulangi")
  String again(SignedIn reader, @PathVariable UUID id) {
    RosterImport one = mine.find(reader, id);
    if (one.state() == ImportState.CHECKED || work.isStuck(one)) {
      imports.move(id, one.state(), ImportState.RECEIVED);
    }
    return HOME + "/" + id;
  }

  @PostMapping("/pegawai/impor/{id}/terapkan")
  String apply(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    return done(reader, id, work.apply(reader, mine.find(reader, id)), locale, model);
  }

  @PostMapping("/pegawai/impor/{id}/urungkan")
  String undo(SignedIn reader, @PathVariable UUID id, Locale locale, Model model) {
    return done(reader, id, work.undo(reader, mine.find(reader, id)), locale, model);
  }

  @PostMapping("/pegawai/impor/{id}/batalkan")
  String cancel(SignedIn reader, @PathVariable UUID id) {
    RosterImport one = mine.find(reader, id);
    if (one.state() == ImportState.RECEIVED || one.state() == ImportState.CHECKED) {
      imports.move(id, one.state(), ImportState.CANCELLED);
    }
    return HOME;
  }

  @Bean
  static BodyAllowance lists() {
    return new BodyAllowance("/pegawai/impor", BODY);
  }

  private String start(SignedIn reader, @Nullable String error, Model model) {
    Institution institution = institutions.current();
    model.addAttribute("error", error);
    model.addAttribute("parts", mine.parts(reader));
    model.addAttribute("today", institution.today(clock));
    model.addAttribute(
        "imports", imports.recent().stream().filter(one -> mine.is(reader, one)).toList());
    model.addAttribute("zone", institution.zone());
    return "roster/impor";
  }

  private String done(
      SignedIn reader,
      UUID id,
      ImportWork.@Nullable Hindrance hindrance,
      Locale locale,
      Model model) {
    if (hindrance == null) {
      return HOME + "/" + id;
    }
    Words words = Words.in(Language.of(locale.getLanguage()));
    RosterImport one = mine.find(reader, id);
    model.addAttribute("one", one);
    model.addAttribute("scope", mine.scope(one));
    model.addAttribute(
        "error", words.text("roster.error." + hindrance.name().toLowerCase(Locale.ROOT)));
    return result(one, model);
  }

  private String columns(RosterImport one, Model model) throws IOException, UnreadableRoster {
    Mapping remembered = memory.remembered(one.headings()).orElse(null);
    model.addAttribute("error", null);
    model.addAttribute("columns", uploads.columns(one, remembered));
    return "roster/kolom";
  }

  private String waiting(RosterImport one, Model model) {
    model.addAttribute("stuck", work.isStuck(one));
    return "roster/menunggu";
  }

  private String result(RosterImport one, Model model) {
    model.addAttribute("problems", found.counts(one.id()));
    model.addAttribute("changes", differences.counts(one.id()));
    model.addAttribute("newUnits", differences.newUnits(one.id()));
    return "roster/hasil";
  }
}
