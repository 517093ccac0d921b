package id.netra.app.organisation.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes birth dates, numbers and ranks that fit one another, a post and the day of the town.
final class Career {
  private static final int HUNDRED = 100;
  private static final int YEAR = 365;
  private static final int FIRST_PPPK_YEAR = 2021;
  private static final int LAST_COUNT = 999;
  private static final int BEGINNERS = 2;

  private final Town town;
  private final Random chance;
  private final Set<String> used = new HashSet<>();

  Career(Town town, Random chance) {
    this.town = town;
    this.chance = chance;
  }

  /// What somebody is to the institution.
  record Standing(
      String status,
      LocalDate birth,
      LocalDate since,
      @Nullable String nip,
      @Nullable String rank) {}

  Standing of(String postClass, boolean woman, boolean head) {
    String status = status(postClass, head);
    LocalDate birth = birth(postClass, status);
    LocalDate since = since(status, birth);
    boolean numbered = List.of("PNS", "CPNS", "PPPK").contains(status);
    return new Standing(
        status,
        birth,
        since,
        numbered ? nip(birth, since, status, woman) : null,
        numbered ? rank(postClass, status, since) : null);
  }

  /// What a persona or another civil servant of long standing is.
  Standing longServing(String postClass, String status, boolean woman) {
    LocalDate birth =
        LocalDate.of(1972 + chance.nextInt(8), 1 + chance.nextInt(12), 1 + chance.nextInt(28));
    LocalDate since = LocalDate.of(2003 + chance.nextInt(8), 1 + chance.nextInt(12), 1);
    return new Standing(
        status, birth, since, nip(birth, since, status, woman), rank(postClass, "PNS", since));
  }

  private String status(String postClass, boolean head) {
    int hundredth = chance.nextInt(HUNDRED);
    return switch (postClass) {
      case "DESA" -> head ? "VILLAGE_HEAD" : "VILLAGE_OFFICIAL";
      case "KONTRAK" -> "NON_ASN";
      case "FUNGSIONAL", "PELAKSANA" -> {
        if (hundredth < town.pppk()) {
          yield "PPPK";
        }
        if (hundredth < town.pppk() + town.contract()) {
          yield "NON_ASN";
        }
        yield hundredth < town.pppk() + town.contract() + BEGINNERS ? "CPNS" : "PNS";
      }
      default -> "PNS";
    };
  }

  private LocalDate birth(String postClass, String status) {
    int youngest =
        switch (postClass) {
          case "JPT_PRATAMA" -> 46;
          case "ADMINISTRATOR", "SCHOOL_HEAD" -> 40;
          case "PENGAWAS", "PUSKESMAS_HEAD" -> 35;
          case "DESA" -> 30;
          case "KONTRAK" -> 21;
          default -> status.equals("PNS") ? 27 : 23;
        };
    int oldest = status.equals("CPNS") ? 32 : status.equals("NON_ASN") ? 50 : 57;
    int age = youngest + chance.nextInt(oldest - youngest);
    return town.home().minusYears(age).minusDays(1 + chance.nextInt(YEAR - 1));
  }

  private LocalDate since(String status, LocalDate birth) {
    LocalDate last = town.home().minusDays(60).withDayOfMonth(1);
    LocalDate day =
        switch (status) {
          case "PNS" -> birth.plusYears(21).plusDays(chance.nextInt(5 * YEAR)).withDayOfMonth(1);
          case "CPNS" -> last.minusMonths(chance.nextInt(10));
          case "PPPK" -> {
            LocalDate first = LocalDate.of(FIRST_PPPK_YEAR, 2, 1);
            int months = (int) Math.max(1, first.until(last).toTotalMonths());
            yield last.minusMonths(chance.nextInt(months));
          }
          default -> last.minusMonths(chance.nextInt(70));
        };
    LocalDate grown = birth.plusYears(18).plusMonths(1).withDayOfMonth(1);
    LocalDate fit = day.isBefore(grown) ? grown : day;
    return fit.isAfter(last) ? last : fit;
  }

  private String nip(LocalDate birth, LocalDate since, String status, boolean woman) {
    String month = status.equals("PPPK") ? "21" : "%02d".formatted(since.getMonthValue());
    String start =
        "%04d%02d%02d%04d%s%d"
            .formatted(
                birth.getYear(),
                birth.getMonthValue(),
                birth.getDayOfMonth(),
                since.getYear(),
                month,
                woman ? 2 : 1);
    for (int count = 1; count <= LAST_COUNT; count++) {
      String nip = start + "%03d".formatted(count);
      if (used.add(nip)) {
        return nip;
      }
    }
    throw new IllegalStateException("no number is left for " + start);
  }

  private String rank(String postClass, String status, LocalDate since) {
    int years = since.until(town.home()).getYears();
    if (status.equals("PPPK")) {
      return postClass.equals("FUNGSIONAL") ? "IX" : "V";
    }
    return switch (postClass) {
      case "JPT_PRATAMA", "" -> years > 24 ? "IV/c" : "IV/b";
      case "ADMINISTRATOR", "SCHOOL_HEAD" -> years > 20 ? "IV/b" : "IV/a";
      case "PENGAWAS", "PUSKESMAS_HEAD" -> years > 16 ? "III/d" : "III/c";
      case "FUNGSIONAL" -> step(List.of("III/a", "III/b", "III/c", "III/d", "IV/a"), years);
      default -> step(List.of("II/a", "II/b", "II/c", "II/d", "III/a", "III/b"), years);
    };
  }

  private static String step(List<String> ranks, int years) {
    return ranks.get(Math.min(years / 4, ranks.size() - 1));
  }
}
