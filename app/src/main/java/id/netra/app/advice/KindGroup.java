package id.netra.app.advice;

import java.util.List;

/// Kinds of act that people look for in one place.
///
/// @param key the last part of its message's key
/// @param kinds as in the contract, the commonest first
public record KindGroup(String key, List<String> kinds) {
  /// Every group, in the order in which they are shown.
  public static List<KindGroup> all() {
    return List.of(
        new KindGroup(
            "online",
            List.of(
                "LIKE",
                "COMMENT",
                "SHARE",
                "POST",
                "FOLLOW_OR_JOIN_GROUP",
                "PHOTO_WITH_CANDIDATE")),
        new KindGroup(
            "event",
            List.of(
                "ATTEND_OTHER_EVENT",
                "ATTEND_CAMPAIGN",
                "ATTEND_DECLARATION",
                "ATTEND_PARTY_EVENT",
                "SPEAKER")),
        new KindGroup(
            "support",
            List.of(
                "SUPPORT_STATEMENT",
                "DISPLAY_CAMPAIGN_MATERIAL",
                "WEAR_OR_SHOW_ATTRIBUTE",
                "HOLD_PARTISAN_ACTIVITY",
                "MOBILISE_PEOPLE",
                "CAMPAIGN_TEAM",
                "GIVE_ID_SUPPORT",
                "VOTE")),
        new KindGroup(
            "office",
            List.of(
                "FAVOURING_DECISION",
                "PERSONNEL_MOVE",
                "USE_STATE_FACILITY",
                "STEER_VOTERS_IN_SERVICE",
                "INTIMIDATE_OR_PRESSURE",
                "HATE_OR_FALSE_NEWS")),
        new KindGroup("money", List.of("ACCEPT_MONEY_OR_GIFT", "DISTRIBUTE_MONEY_OR_GOODS")),
        new KindGroup(
            "self", List.of("APPROACH_PARTY", "SELF_PROMOTION_AS_CANDIDATE", "PARTY_MEMBERSHIP")),
        new KindGroup("other", List.of("OTHER")));
  }
}
