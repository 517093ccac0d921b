package id.netra.app.organisation.people;

import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.organisation.Posts;
import id.netra.app.organisation.UnitTree;
import id.netra.app.organisation.Units;
import id.netra.app.platform.Typed;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The posts of a person, given, set right and ended by hand.
@For({Role.PROGRAMME_OFFICER, Role.ADMINISTRATOR})
@Controller
public class PostForms {
  /// How posts are held.
  public static final List<String> STANDINGS = List.of("DEFINITIVE", "PLT", "PLH", "PJ", "PJS");

  private static final int LONGEST = 200;

  private final People people;
  private final Posts posts;
  private final Units units;
  private final PeoplePages pages;
  private final Keeping keeping;

  PostForms(People people, Posts posts, Units units, PeoplePages pages, Keeping keeping) {
    this.people = people;
    this.posts = posts;
    this.units = units;
    this.pages = pages;
    this.keeping = keeping;
  }

  /// What is typed about a post.
  ///
  /// @param head null where the box is not ticked
  /// @param superior the number of who is superior; empty to let the chart say it
  public record Form(
      UUID unit,
      @BindParam("nama") String post,
      @BindParam("kedudukan") String standing,
      @BindParam("kepala") @Nullable Boolean head,
      @BindParam("sejak") String since,
      @BindParam("sampai") @Nullable String until,
      @BindParam("atasan") @Nullable String superior) {}

  @PostMapping("/pegawai/{id}/jabatan")
  @Transactional
  public String give(SignedIn reader, @PathVariable UUID id, Form form, Model model) {
    keeping.mustKeep(reader, id);
    keeping.mustKeepUnit(reader, form.unit());
    String error = error(id, form);
    if (error != null) {
      return pages.show(reader, id, error, model);
    }
    posts.give(id, told(form));
    return "redirect:/pegawai/" + id;
  }

  @PostMapping("/pegawai/{id}/jabatan/perbaiki")
  @Transactional
  public String correct(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("jabatan") UUID assignment,
      Form form,
      Model model) {
    keeping.mustKeep(reader, id);
    keeping.mustKeepUnit(reader, form.unit());
    mustKeep(reader, id, assignment);
    String error = error(id, form);
    if (error != null) {
      return pages.show(reader, id, error, model);
    }
    posts.correct(id, assignment, told(form));
    return "redirect:/pegawai/" + id;
  }

  @PostMapping("/pegawai/{id}/jabatan/akhiri")
  @Transactional
  public String end(
      SignedIn reader,
      @PathVariable UUID id,
      @RequestParam("jabatan") UUID assignment,
      @RequestParam("tanggal") String on,
      Model model) {
    keeping.mustKeep(reader, id);
    mustKeep(reader, id, assignment);
    LocalDate day = Typed.day(on);
    if (day == null || !posts.end(id, assignment, day)) {
      return pages.show(
          reader,
          id,
          day == null ? "organisation.error.day" : "organisation.error.ends-first",
          model);
    }
    return "redirect:/pegawai/" + id;
  }

  /// The key of what is wrong; null if nothing is.
  private @Nullable String error(UUID person, Form form) {
    LocalDate since = Typed.day(form.since());
    LocalDate until = Typed.day(form.until());
    if (since == null || (until == null && isTold(form.until()))) {
      return "organisation.error.day";
    }
    if (until != null && !until.isAfter(since)) {
      return "organisation.error.ends-first";
    }
    if (!STANDINGS.contains(form.standing()) || form.post().length() > LONGEST) {
      return "organisation.error.form";
    }
    if (!units.isOpen(form.unit(), since, until)) {
      return "organisation.error.unit-closed";
    }
    boolean superiorUnknown =
        isTold(form.superior()) && (superior(form) == null || person.equals(superior(form)));
    return superiorUnknown ? "organisation.error.superior" : null;
  }

  private Posts.Told told(Form form) {
    LocalDate since = Typed.day(form.since());
    if (since == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return new Posts.Told(
        form.unit(),
        form.post(),
        form.standing(),
        Boolean.TRUE.equals(form.head()),
        since,
        Typed.day(form.until()),
        superior(form));
  }

  /// The one person who has that number; null if there is not exactly one.
  private @Nullable UUID superior(Form form) {
    if (!isTold(form.superior())) {
      return null;
    }
    List<Person> found = people.withNip(String.valueOf(form.superior()));
    return found.size() == 1 ? found.getFirst().id() : null;
  }

  private static boolean isTold(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  /// The post must be the person's, and lie in the part that the reader keeps; who keeps the whole
  /// keeps those in units that are no more, too.
  private void mustKeep(SignedIn reader, UUID person, UUID assignment) {
    UnitTree.Part part = keeping.part(reader);
    boolean kept =
        posts.of(person).stream()
            .filter(post -> post.id().equals(assignment))
            .anyMatch(post -> part.whole() || part.units().contains(post.unit()));
    Keeping.orNotFound(kept);
  }
}
