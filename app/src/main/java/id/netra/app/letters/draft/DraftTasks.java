package id.netra.app.letters.draft;

import id.netra.app.platform.access.Role;
import id.netra.app.platform.access.SignedIn;
import id.netra.app.platform.tasks.Task;
import id.netra.app.platform.tasks.TaskSource;
import id.netra.app.platform.tasks.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for those who review and approve letters, and where all of it is done.
@Component
public class DraftTasks implements TaskSource {
  private static final int LETTERS = 20;
  private static final int DRAFTS = 21;

  private final DraftRows drafts;

  DraftTasks(DraftRows drafts) {
    this.drafts = drafts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Task> of(SignedIn reader) {
    if (!reader.hasWhole(Role.LEGAL_BUREAU, Role.SECRETARY, Role.APPOINTING_AUTHORITY)) {
      return List.of();
    }
    var tasks = new ArrayList<Task>();
    for (LetterDraft draft : drafts.undecided()) {
      if (Drafting.mayReview(reader, draft)) {
        tasks.add(task(draft, "draft.task.review"));
      } else if (Drafting.mayApprove(reader, draft)) {
        tasks.add(task(draft, "draft.task.approve"));
      }
    }
    return tasks;
  }

  @Bean
  static Work workOnCirculars() {
    return new Work("/surat", "circular.work", "circular.work-text", LETTERS, Set.of());
  }

  @Bean
  static Work workOnDrafts() {
    return new Work(
        "/surat/konsep",
        "draft.work",
        "draft.work-text",
        DRAFTS,
        Set.of(
            Role.PROGRAMME_OFFICER,
            Role.SECRETARY,
            Role.ADMINISTRATOR,
            Role.LEGAL_BUREAU,
            Role.APPOINTING_AUTHORITY),
        true);
  }

  private static Task task(LetterDraft draft, String title) {
    return new Task(title, List.of(), null, null, "/surat/konsep/" + draft.id(), "draft.task.do");
  }
}
