package id.netra.roster;

import org.jspecify.annotations.Nullable;

/// The class of a post, as moves of personnel name it; and two for those who hold none.
public enum PostClass {
  JPT_UTAMA,
  JPT_MADYA,
  JPT_PRATAMA,
  ADMINISTRATOR,
  PENGAWAS,
  PELAKSANA,
  FUNGSIONAL,
  PUSKESMAS_HEAD,
  SCHOOL_HEAD,
  KONTRAK,
  DESA;

  private static final Spellings SPELLINGS = Spellings.of("post-classes.psv");

  /// The class that is written so; null if none is.
  static @Nullable PostClass read(String text) {
    String name = SPELLINGS.meaning(text);
    return name == null ? null : valueOf(name);
  }
}
