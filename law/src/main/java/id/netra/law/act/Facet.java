package id.netra.law.act;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One thing that can be known of an act, with the closed list of values it can have.
///
/// Paths and values are those of the contract's Act. The last three are never told by anyone: they
/// are derived from the day, the region and the calendars, so that a rule can speak of "the frozen
/// months" as plainly as of "a like". The four attributes are facets of their own, because each may
/// be worn without the others.
public enum Facet {
  KIND(
      "kind",
      "LIKE",
      "COMMENT",
      "SHARE",
      "POST",
      "FOLLOW_OR_JOIN_GROUP",
      "PHOTO_WITH_CANDIDATE",
      "ATTEND_CAMPAIGN",
      "ATTEND_DECLARATION",
      "ATTEND_PARTY_EVENT",
      "ATTEND_OTHER_EVENT",
      "SPEAKER",
      "DISPLAY_CAMPAIGN_MATERIAL",
      "WEAR_OR_SHOW_ATTRIBUTE",
      "DISTRIBUTE_MONEY_OR_GOODS",
      "ACCEPT_MONEY_OR_GIFT",
      "INTIMIDATE_OR_PRESSURE",
      "HATE_OR_FALSE_NEWS",
      "STEER_VOTERS_IN_SERVICE",
      "MOBILISE_PEOPLE",
      "HOLD_PARTISAN_ACTIVITY",
      "USE_STATE_FACILITY",
      "PERSONNEL_MOVE",
      "FAVOURING_DECISION",
      "SELF_PROMOTION_AS_CANDIDATE",
      "APPROACH_PARTY",
      "PARTY_MEMBERSHIP",
      "CAMPAIGN_TEAM",
      "SUPPORT_STATEMENT",
      "GIVE_ID_SUPPORT",
      "VOTE",
      "OTHER"),
  STATUS(
      "actor.status",
      "PNS",
      "CPNS",
      "PPPK",
      "NON_ASN",
      "VILLAGE_HEAD",
      "VILLAGE_OFFICIAL",
      "BPD",
      "REGIONAL_HEAD",
      "ACTING_REGIONAL_HEAD",
      "TNI_POLRI"),
  UNPAID_LEAVE("actor.unpaidLeave", Facet.NO, Facet.YES),
  ON_DUTY("actor.onDuty", Facet.NO, Facet.YES),
  SPOUSE_OF_TARGET("actor.spouseOfTarget", Facet.NO, Facet.YES),
  HOLDS_OFFICE("actor.holdsOffice", Facet.NO, Facet.YES),
  TARGET_TYPE(
      "target.type", "CANDIDATE", "PARTY", "CAMPAIGN_TEAM", "ELECTION_BODY", "OTHER", "NONE"),
  DETERMINED("target.determined", Facet.NO, Facet.YES),
  INDEPENDENT("target.independent", Facet.NO, Facet.YES),
  OFFICE("target.office", "PRESIDENT", "DPR", "DPD", "DPRD", "REGIONAL_HEAD"),
  SUPPORT("support", "NONE", "PASSIVE", "ACTIVE"),
  STANCE("stance", "FOR", "AGAINST", "NEUTRAL"),
  PARTY_ATTRIBUTE("attributes.PARTY", Facet.NO, Facet.YES),
  CANDIDATE_ATTRIBUTE("attributes.CANDIDATE", Facet.NO, Facet.YES),
  STATE_ATTRIBUTE("attributes.STATE", Facet.NO, Facet.YES),
  SYMBOL_ATTRIBUTE("attributes.SYMBOL", Facet.NO, Facet.YES),
  PUBLISHED("published", Facet.NO, Facet.YES),
  CHANNEL("channel", "ONLINE_PUBLIC", "ONLINE_PRIVATE", "PHYSICAL", "EVENT", "OFFICE"),
  STATE_FACILITY("stateFacility", Facet.NO, Facet.YES),
  APPROVAL("approval", Facet.NO, Facet.YES),
  WITHIN_FUNCTION("withinFunction", Facet.NO, Facet.YES),
  POST_CLASS(
      "move.postClass",
      "JPT_UTAMA",
      "JPT_MADYA",
      "JPT_PRATAMA",
      "ADMINISTRATOR",
      "PENGAWAS",
      "PELAKSANA",
      "FUNGSIONAL",
      "PUSKESMAS_HEAD",
      "SCHOOL_HEAD"),
  STAGE("stage", Arrays.stream(Stage.values()).map(Stage::name).toArray(String[]::new)),

  /// Derived: the kind of election whose calendar covers the day; `NONE` outside every calendar.
  ELECTION_TYPE("election.type", "PEMILU", "PILKADA", "NONE"),
  /// Derived: where the day lies in the months in which UU 10/2016 Pasal 71 freezes posts and
  /// powers.
  FREEZE("freeze", "NONE", "FIRST_DAY", "TO_ELECTED", "TO_TERM_END", "POWERS"),
  /// Derived: the day lies within six months of the head's own inauguration (Pasal 162 ayat (3)).
  NEW_HEAD("move.newHead", Facet.NO, Facet.YES);

  /// The two values of a facet that is true or false.
  public static final String NO = "false";

  public static final String YES = "true";

  private static final Map<String, Facet> BY_PATH =
      Arrays.stream(values()).collect(Collectors.toMap(Facet::path, Function.identity()));

  private static final String ATTRIBUTES = "attributes";

  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> values;

  Facet(String path, String... values) {
    this.path = path;
    this.values = List.of(values);
  }

  /// The name in the contract, such as `actor.onDuty`.
  public String path() {
    return path;
  }

  /// Every value in the contract's order; `false` before `true`.
  public List<String> domain() {
    return values;
  }

  /// All values at once: what is known of a facet of which nothing is known.
  public int all() {
    return (int) ((1L << values.size()) - 1);
  }

  /// The values in a set, in the contract's order.
  public List<String> names(int set) {
    return values.stream().filter(value -> (set & 1 << values.indexOf(value)) != 0).toList();
  }

  /// The set that holds this one value.
  ///
  /// @throws IllegalArgumentException if the facet has no such value
  public int mask(String value) {
    int index = values.indexOf(value);
    if (index < 0) {
      throw new IllegalArgumentException(path + " has no value " + value);
    }
    return 1 << index;
  }

  /// Its place among all facets: facts are kept as arrays.
  @SuppressWarnings("EnumOrdinal")
  public int index() {
    return ordinal();
  }

  /// True for facets that are yes or no.
  public boolean isBoolean() {
    return values.size() == 2;
  }

  /// The name under which people are asked for this facet: all four attributes are one question,
  /// and what is derived from the day is asked for as the day.
  public String question() {
    return switch (this) {
      case PARTY_ATTRIBUTE, CANDIDATE_ATTRIBUTE, STATE_ATTRIBUTE, SYMBOL_ATTRIBUTE -> ATTRIBUTES;
      case FREEZE -> "date";
      case ELECTION_TYPE -> "election";
      case NEW_HEAD -> "move.headInauguratedOn";
      default -> path;
    };
  }

  /// True for what nobody tells and everything derives: not to be set from outside.
  public boolean isDerived() {
    return this == ELECTION_TYPE || this == FREEZE || this == NEW_HEAD;
  }

  /// What the law lets a person raise in defence; until it is raised it is presumed not to hold.
  public boolean isExcuse() {
    return switch (this) {
      case ON_DUTY, WITHIN_FUNCTION, SPOUSE_OF_TARGET, POST_CLASS, NEW_HEAD -> true;
      default -> false;
    };
  }

  /// What holds of an excuse that nobody raised: it does not; a moved post is one within the
  /// freeze.
  public int presumed() {
    return this == POST_CLASS ? mask("JPT_PRATAMA") : mask(NO);
  }

  /// The facet of that name, or null if the contract knows none.
  public static @Nullable Facet of(String path) {
    return BY_PATH.get(path);
  }

  /// The facet of one attribute that is worn or shown.
  ///
  /// @param attribute `PARTY`, `CANDIDATE`, `STATE` or `SYMBOL`; anything else gives null
  public static @Nullable Facet attribute(String attribute) {
    return BY_PATH.get(ATTRIBUTES + "." + attribute);
  }

  /// What the contract calls the four attributes, in its order.
  public static List<String> attributeNames() {
    return attributes().stream()
        .map(facet -> facet.path.substring(ATTRIBUTES.length() + 1))
        .toList();
  }

  /// The four attributes in the contract's order.
  public static List<Facet> attributes() {
    return List.of(PARTY_ATTRIBUTE, CANDIDATE_ATTRIBUTE, STATE_ATTRIBUTE, SYMBOL_ATTRIBUTE);
  }
}
