package id.netra.app.organisation.entry;

import id.netra.app.organisation.People;
import id.netra.app.organisation.Person;
import id.netra.app.platform.Language;
import id.netra.app.platform.Words;
import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/akun`: my ways to enter, and where I have entered.
@For
@Controller
class AccountPages {
  private final AccountView view;
  private final Entrants entrants;
  private final Passwords passwords;
  private final Hashing hashing;
  private final Letters letters;
  private final BrowserSessions browsers;
  private final Sessions sessions;
  private final People people;
  private final TransactionTemplate transaction;

  AccountPages(
      AccountView view,
      Entrants entrants,
      Passwords passwords,
      Hashing hashing,
      Letters letters,
      BrowserSessions browsers,
      Sessions sessions,
      People people,
      TransactionTemplate transaction) {
    this.view = view;
    this.entrants = entrants;
    this.passwords = passwords;
    this.hashing = hashing;
    this.letters = letters;
    this.browsers = browsers;
    this.sessions = sessions;
    this.people = people;
    this.transaction = transaction;
  }

  /// @param fresh after the first entry: how to come back is said on top
  @GetMapping("/akun")
  String show(
      SignedIn reader,
      @RequestParam(name = "baru", defaultValue = "false") boolean fresh,
      Model model) {
    String page = view.show(reader, null, null, model);
    model.addAttribute("fresh", fresh);
    return page;
  }

  /// Changes the password. All other sessions end, and this one goes on under a new number.
  @PostMapping("/akun/sandi")
  String password(
      SignedIn reader,
      @RequestParam(name = "lama", defaultValue = "") String old,
      @RequestParam(name = "sandi", defaultValue = "") String password,
      @RequestParam(name = "ulang", defaultValue = "") String again,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Words words = Words.in(Language.of(locale.getLanguage()));
    Person person = people.find(reader.person()).orElseThrow();
    if (passwords.hash(reader.person()).isPresent()) {
      Outcome outcome = entrants.attemptOwn(reader.person(), old);
      if (outcome != Outcome.RIGHT) {
        return view.show(reader, "lama", words.text(said(outcome, response)), model);
      }
    }
    String fault = NewPassword.fault(password, again, person.nip());
    if (fault != null) {
      return view.show(reader, "sandi", words.text(fault, NewPassword.SHORTEST), model);
    }
    Optional<String> hash = hashing.hash(password);
    if (hash.isEmpty()) {
      return view.show(reader, "sandi", words.text(said(Outcome.BUSY, response)), model);
    }
    transaction.executeWithoutResult(_ -> {
      passwords.set(reader.person(), hash.get());
      sessions.endAll(reader.institution(), reader.person(), null);
      sessions.begin(request, response, reader.institution(), reader.person(), reader.means());
    });
    return "redirect:/akun";
  }

  /// Stops a letter that somebody made for the reader.
  @PostMapping("/akun/surat/hentikan")
  String stopLetter(SignedIn reader) {
    letters.of(reader.person()).ifPresent(one -> letters.end(one.id()));
    return "redirect:/akun";
  }

  @PostMapping("/akun/sesi/akhiri")
  String endSession(SignedIn reader, @RequestParam("sesi") UUID session) {
    browsers.end(reader.institution(), reader.person(), session);
    return "redirect:/akun#sesi";
  }

  @PostMapping("/akun/sesi/akhiri-semua")
  String endSessions(SignedIn reader) {
    sessions.endAll(reader.institution(), reader.person(), reader.session());
    return "redirect:/akun#sesi";
  }

  /// The key of what is said of the old password.
  static String said(Outcome outcome, HttpServletResponse response) {
    return switch (outcome) {
      case BUSY -> {
        Busy.tell(response);
        yield Busy.KEY;
      }
      case WAIT -> "entry.error.wait";
      case WRONG, RIGHT -> "entry.error.old";
    };
  }
}
