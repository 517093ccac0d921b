package id.netra.app.organisation.entry;

import id.netra.app.organisation.Institution;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The door: institution, name and password, then the second code where one was set up; and the way
/// out.
@Open
@Controller
public class SignInPages {
  private static final String START = "/tugas";

  private final Entrants entrants;
  private final Door door;
  private final Pending pending;
  private final Sessions sessions;

  SignInPages(Entrants entrants, Door door, Pending pending, Sessions sessions) {
    this.entrants = entrants;
    this.door = door;
    this.pending = pending;
    this.sessions = sessions;
  }

  /// What is typed at the door.
  ///
  /// @param instansi name or code of the institution
  /// @param pilih the code of the one that was chosen among several of that name; else null
  /// @param nama by which the person is known there
  /// @param ke the page that was asked for
  public record Form(
      @Nullable String instansi,
      @Nullable String pilih,
      @Nullable String nama,
      @Nullable String sandi,
      @Nullable String ke) {
    String place() {
      return pilih == null ? text(instansi) : pilih;
    }

    static String text(@Nullable String typed) {
      return typed == null ? "" : typed;
    }
  }

  /// The door as it is shown.
  ///
  /// @param asksPlace whether there are several institutions
  /// @param choices the institutions that may be meant, when several have that name
  /// @param field at which something is wrong; empty for none
  public record Shown(
      boolean nobodyYet,
      boolean asksPlace,
      String place,
      List<Places.Place> choices,
      String name,
      String goal,
      String field) {}

  @GetMapping("/masuk")
  String show(
      @Nullable SignedIn reader,
      @RequestParam(name = "ke", defaultValue = "") String goal,
      HttpServletRequest request,
      Model model) {
    return reader == null
        ? show(new Form(door.remembered(request), null, "", "", goal), List.of(), "", null, model)
        : "redirect:" + goal(goal);
  }

  @PostMapping("/masuk")
  String enter(
      Form form,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    return switch (door.find(form.place())) {
      case Places.Found.Nothing() ->
          show(form, List.of(), "instansi", words.text("entry.error.institution"), model);
      case Places.Found.Several several ->
          show(form, several.places(), "instansi", words.text("entry.error.several"), model);
      case Places.Found.One one ->
          enter(door.ofCode(one.code()).orElseThrow(), form, words, request, response, model);
    };
  }

  private String enter(
      Institution institution,
      Form typed,
      Words words,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    door.remember(response, institution.code());
    var form = new Form(institution.name(), null, typed.nama(), "", typed.ke());
    String goal = goal(Form.text(typed.ke()));
    Entrants.Attempt attempt =
        entrants.attempt(institution, Form.text(typed.nama()), Form.text(typed.sandi()), request);
    if (attempt.outcome() == Outcome.BUSY) {
      Busy.tell(response);
      return show(form, List.of(), "nama", words.text(Busy.KEY), model);
    }
    if (attempt.person() == null) {
      // One sentence for all: that somebody must wait would tell that he is known here.
      return show(form, List.of(), "nama", words.text("entry.error.wrong"), model);
    }
    if (attempt.owesCode()) {
      pending.keep(
          response, Pending.Step.of(institution.id(), attempt.person(), attempt.hash(), goal));
      return "redirect:/masuk/kode";
    }
    sessions.begin(request, response, institution.id(), attempt.person(), Means.PASSWORD);
    return "redirect:" + goal;
  }

  @GetMapping("/masuk/kode")
  String code(HttpServletRequest request, Model model) {
    model.addAttribute("error", null);
    return pending.find(request).isPresent() ? "entry/kode" : "redirect:/masuk";
  }

  @PostMapping("/masuk/kode")
  String code(
      @RequestParam(name = "kode", defaultValue = "") String code,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Pending.Step> step = pending.find(request);
    if (step.isEmpty()) {
      return "redirect:/masuk";
    }
    Pending.Step one = step.get();
    Outcome outcome = entrants.attemptCode(one, code, request);
    if (outcome != Outcome.RIGHT) {
      Words words = Words.in(Language.of(locale.getLanguage()));
      model.addAttribute(
          "error", words.text(outcome == Outcome.WAIT ? "entry.error.wait" : "entry.error.code"));
      return "entry/kode";
    }
    pending.forget(response);
    sessions.begin(
        request,
        response,
        one.institution(),
        one.person(),
        Entrants.isRecovery(code) ? Means.RECOVERY_CODE : Means.PASSWORD_AND_CODE);
    return "redirect:" + one.goal();
  }

  /// Signs out here, or wherever the reader has signed in.
  @PostMapping("/keluar")
  String leave(
      @Nullable SignedIn reader,
      @RequestParam(name = "semua", defaultValue = "false") boolean everywhere,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (everywhere && reader != null) {
      sessions.endAll(reader.institution(), reader.person(), null);
    }
    sessions.end(request, response);
    return "redirect:/masuk?keluar=1";
  }

  private String show(
      Form form, List<Places.Place> choices, String field, @Nullable String error, Model model) {
    int institutions = door.size();
    String goal = Form.text(form.ke());
    model.addAttribute(
        "shown",
        new Shown(
            institutions == 0,
            institutions > 1,
            Form.text(form.instansi()),
            choices,
            Form.text(form.nama()),
            goal.isEmpty() ? "" : goal(goal),
            field));
    model.addAttribute("error", error);
    return "entry/masuk";
  }

  /// A page of ours, never an address elsewhere.
  private static String goal(String goal) {
    boolean ours = goal.startsWith("/") && !goal.startsWith("//") && goal.matches("[\\w/.-]*");
    return ours && !goal.startsWith("/masuk") && goal.length() > 1 ? goal : START;
  }
}
