package id.netra.app.organisation.entry;

import id.netra.app.platform.access.For;
import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// `/surat-masuk/menunggu`: letters for people with powerful roles, which open once a second person
/// has let them go.
@For({Role.ADMINISTRATOR, Role.SECRETARY})
@Controller
public class SecondPages implements TaskSource {
  private final Secondings secondings;

  SecondPages(Secondings secondings) {
    this.secondings = secondings;
  }

  /// A letter that waits.
  public record Row(UUID id, String person, String officer, Instant issued) {}

  @GetMapping(Secondings.PATH)
  String list(SignedIn reader, Model model) {
    model.addAttribute(
        "rows",
        secondings.of(reader).stream()
            .map(one -> new Row(one.letter(), one.person(), one.officer(), one.issued()))
            .toList());
    model.addAttribute("zone", reader.zone());
    return "entry/menunggu";
  }

  @PostMapping(Secondings.PATH + "/setujui")
  String confirm(SignedIn reader, @RequestParam("surat") UUID letter) {
    return back(secondings.confirm(reader, letter));
  }

  @PostMapping(Secondings.PATH + "/hentikan")
  String decline(SignedIn reader, @RequestParam("surat") UUID letter) {
    return back(secondings.decline(reader, letter));
  }

  @Override
  public List<Task> of(SignedIn reader) {
    if (!reader.hasAny(Role.ADMINISTRATOR, Role.SECRETARY)) {
      return List.of();
    }
    return secondings.of(reader).stream()
        .map(one ->
            new Task(
                "entry.task.second",
                List.of(one.person()),
                "entry.task.second-text",
                null,
                Secondings.PATH,
                "entry.task.second-do"))
        .toList();
  }

  private static String back(boolean done) {
    if (!done) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:" + Secondings.PATH;
  }
}
