package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the name of a unit says about it, where a list has nothing else.
final class UnitNames {
  /// Marks a code that Netra made because the list had none.
  private static final String MADE = "~";

  private static final int LONGEST = 60;

  /// The first that is found counts.
  private static final Map<Pattern, UnitKind> SIGNS = signs();

  private UnitNames() {}

  /// The code by which the unit is kept; null if the list names none.
  static @Nullable String code(@Nullable String code, @Nullable String name) {
    if (code != null) {
      return code;
    }
    if (name == null) {
      return null;
    }
    String words = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return MADE + words.substring(0, Math.min(words.length(), LONGEST));
  }

  /// The code as lists have it; null for one that Netra made.
  static @Nullable String told(@Nullable String code) {
    return code == null || code.startsWith(MADE) ? null : code;
  }

  /// The kind that a name suggests; it can be set right afterwards.
  static UnitKind kind(String name) {
    String words = " " + name.toLowerCase(Locale.ROOT) + " ";
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(UnitKind.OTHER);
  }

  private static Map<Pattern, UnitKind> signs() {
    var signs = new LinkedHashMap<Pattern, UnitKind>();
    sign(
        signs, UnitKind.SCHOOL, "(sd|sdn|smp|smpn|sma|sman|smk|smkn|tk|slb|slbn|sekolah|madrasah)");
    sign(signs, UnitKind.HEALTH_CENTRE, "(puskesmas|pustu|upt puskesmas|uptd puskesmas)");
    sign(signs, UnitKind.HOSPITAL, "(rsud|rumah sakit)");
    sign(signs, UnitKind.TECHNICAL_UNIT, "(uptd?|upt|unit pelaksana teknis)");
    sign(signs, UnitKind.COUNCIL_SECRETARIAT, "(sekretariat dprd|sekretariat dewan|setwan)");
    sign(signs, UnitKind.SECRETARIAT, "(sekretariat daerah|setda|setdakab|setdaprov)");
    sign(signs, UnitKind.BUREAU, "(biro|bagian)");
    sign(signs, UnitKind.INSPECTORATE, "inspektorat");
    sign(signs, UnitKind.CIVIL_POLICE, "(satpol|satuan polisi pamong praja)");
    sign(signs, UnitKind.DEPARTMENT, "dinas");
    sign(signs, UnitKind.AGENCY, "(badan|bkpsdm|bkd|bappeda)");
    sign(signs, UnitKind.URBAN_WARD, "(kelurahan|lurah)");
    sign(signs, UnitKind.DISTRICT, "(kecamatan|distrik|camat)");
    sign(signs, UnitKind.VILLAGE, "(desa|nagari|tiyuh|kampung|pekon|gampong)");
    sign(signs, UnitKind.ENTERPRISE, "(bumd|perumda|perusahaan daerah)");
    return signs;
  }

  private static void sign(Map<Pattern, UnitKind> signs, UnitKind kind, String words) {
    signs.put(Pattern.compile("(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}])"), kind);
  }
}
