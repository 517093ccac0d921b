package id.netra.roster;

import id.netra.roster.Change.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is otherwise of one person now.
final class Steps {
  private Steps() {}

  static List<Step> between(Standing before, Entry after) {
    var steps = new ArrayList<Step>(0);
    add(steps, Field.NIP, before.nip(), after.nip());
    add(steps, Field.NAME, before.name(), after.name());
    add(steps, Field.STATUS, before.status(), after.status());
    add(steps, Field.UNIT_CODE, before.unitCode(), after.unitCode());
    if (before.unitCode() == null || after.unitCode() == null) {
      add(steps, Field.UNIT_NAME, before.unitName(), after.unitName());
    }
    add(steps, Field.POST, before.post(), after.post());
    add(steps, Field.POST_CLASS, before.postClass(), after.postClass());
    add(steps, Field.RANK, before.rank(), after.rank());
    add(steps, Field.SUPERIOR, before.superiorNip(), after.superiorNip());
    add(steps, Field.BIRTH_DATE, before.birthDate(), after.birthDate());
    add(steps, Field.START_DATE, before.startDate(), after.startDate());
    return steps;
  }

  /// True if the person has another place.
  static boolean isMove(Step step) {
    return switch (step.field()) {
      case UNIT_CODE, UNIT_NAME, POST -> true;
      case NIP,
          NAME,
          STATUS,
          POST_CLASS,
          RANK,
          SUPERIOR,
          BIRTH_DATE,
          START_DATE,
          TITLE_BEFORE,
          TITLE_AFTER,
          ECHELON ->
          false;
    };
  }

  /// Blank is not erase: what the new list does not say stays as it was.
  private static void add(
      List<Step> steps, Field field, @Nullable Object before, @Nullable Object after) {
    if (after != null && !after.equals(before)) {
      steps.add(new Step(field, before == null ? null : before.toString(), after.toString()));
    }
  }
}
