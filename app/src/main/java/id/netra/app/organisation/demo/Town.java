package id.netra.app.organisation.demo;

import id.netra.app.organisation.Institution;
import id.netra.law.calendar.Region;
import id.netra.law.calendar.Regions;
import java.time.LocalDate;
import java.time.ZoneId;

/// One institution of the demonstration.
///
/// @param number its place in the list, from which its ids and its chance follow
/// @param villageHead what the head of one of its lowest units is called
/// @param home the day on which it lives at first
/// @param people how many work for it
/// @param names the group of given names
/// @param leader what its head is called, and `standing` in which way the post is held
/// @param pppk how many of a hundred ordinary posts are held under a work agreement
/// @param contract how many of a hundred by contract
/// @param firstSchools schools of the lower kind in each district, of the higher `secondSchools`
/// @param remote the number of the district of the remote school
record Town(
    int number,
    Institution institution,
    String villageHead,
    LocalDate home,
    int people,
    String names,
    String leader,
    String standing,
    String leaderStatus,
    int pppk,
    int contract,
    int firstSchools,
    int secondSchools,
    int remote) {
  static Town of(int number, Sheet.Line line) {
    String code = line.text("code");
    String name = line.text("name").isEmpty() ? Regions.name(code) : line.text("name");
    String province = line.text("province");
    var institution =
        new Institution(
            DemoIds.of(DemoIds.Of.INSTITUTION, number, 0),
            code,
            Region.Level.valueOf(line.text("kind")),
            name,
            province.isEmpty() ? null : province,
            ZoneId.of(line.text("zone")),
            line.text("lowest"));
    return new Town(
        number,
        institution,
        line.text("village_head"),
        LocalDate.parse(line.text("home")),
        line.number("people"),
        line.text("names"),
        line.text("leader"),
        line.text("standing"),
        line.text("leader_status"),
        line.number("pppk"),
        line.number("contract"),
        line.number("sd"),
        line.number("smp"),
        line.number("remote"));
  }

  boolean isProvince() {
    return institution.kind() == Region.Level.PROVINCE;
  }

  /// Whether the place itself is invented, so that one may tell of it what one may tell of no
  /// other.
  boolean isInvented() {
    return Regions.of(institution.code()) == null;
  }
}
