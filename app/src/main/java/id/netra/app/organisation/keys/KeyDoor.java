package id.netra.app.organisation.keys;

import id.netra.app.organisation.Institutions;
import id.netra.app.organisation.People;
import id.netra.app.platform.access.Means;
import id.netra.app.platform.access.Open;
import id.netra.app.platform.access.Sessions;
import id.netra.app.platform.access.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// What the script of the door calls, when nobody has said yet who he is.
@Open
@Controller
class KeyDoor {
  private static final String USE = "door";

  private final Passkeys passkeys;
  private final Challenges challenges;
  private final Ceremonies ceremonies;
  private final Sessions sessions;
  private final Institutions institutions;
  private final People people;
  private final Clock clock;

  KeyDoor(
      Passkeys passkeys,
      Challenges challenges,
      Ceremonies ceremonies,
      Sessions sessions,
      Institutions institutions,
      People people,
      Clock clock) {
    this.passkeys = passkeys;
    this.challenges = challenges;
    this.ceremonies = ceremonies;
    this.sessions = sessions;
    this.institutions = institutions;
    this.people = people;
    this.clock = clock;
  }

  @ResponseBody
  @PostMapping("/masuk/kunci/tantangan")
  Map<String, Object> ask(HttpServletResponse response) {
    return ceremonies.proving(challenges.make(response, USE, ""));
  }

  /// Lets the holder of a proven key in, if that person belongs to the institution today.
  @PostMapping("/masuk/kunci")
  ResponseEntity<Answer> enter(
      @RequestBody(required = false) String json,
      @RequestParam(name = "ke", defaultValue = "") String goal,
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Challenges.Made> made = challenges.take(request, response, USE);
    if (made.isEmpty() || json == null) {
      return Answer.refused(locale, "keys.late");
    }
    Optional<Passkeys.Holder> holder;
    try {
      holder = passkeys.prove(json, ceremonies.server(request, made.get().challenge()));
    } catch (NoProof no) {
      return Answer.refused(locale, "keys.no-proof");
    }
    if (holder.isEmpty()) {
      return Answer.refused(locale, "keys.unknown");
    }
    Passkeys.Holder who = holder.get();
    if (!belongs(who)) {
      return Answer.refused(locale, "keys.left");
    }
    sessions.begin(request, response, who.institution(), who.person(), Means.PASSKEY);
    return Answer.goOn(Goal.of(goal));
  }

  private boolean belongs(Passkeys.Holder who) {
    return Tenancy.in(
        who.institution(), () -> people.belongs(who.person(), institutions.current().today(clock)));
  }
}
