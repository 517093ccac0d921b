package id.netra.law.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a public servant did, does or plans, as far as it is known.
///
/// Absent means *not known*; that something is known not to be there is a value of its facet. Made
/// through [ActDraft], which refuses what contradicts itself.
///
/// @param id the asker's own name for the act, echoed; null if it has none
/// @param date the local day of the act in its region; null if unknown
/// @param asOf the day on which the question is asked; null for today
/// @param region a Kemendagri code such as `13.09`; null if unknown
/// @param election a calendar's code such as `PILKADA_2024`; null for every election of that day
/// @param headInauguratedOn the day on which the moving head took office; null if not raised
/// @param termEndsOn the last day of that head's term; null if not raised
/// @param facts everything else
public record Act(
    @Nullable String id,
    @Nullable LocalDate date,
    @Nullable LocalDate asOf,
    @Nullable String region,
    @Nullable String election,
    @Nullable LocalDate headInauguratedOn,
    @Nullable LocalDate termEndsOn,
    Facts facts) {

  /// The same act with other facts.
  public Act with(Facts others) {
    return new Act(id, date, asOf, region, election, headInauguratedOn, termEndsOn, others);
  }

  /// The same act by a head inaugurated on that day.
  public Act inauguratedOn(LocalDate day) {
    return new Act(id, date, asOf, region, election, day, termEndsOn, facts);
  }

  /// The same act by a head whose term ends on that day.
  public Act termEndingOn(LocalDate day) {
    return new Act(id, date, asOf, region, election, headInauguratedOn, day, facts);
  }
}
