/// The dated rule book of neutrality as plain Java: acts in, cited assessments out. It reads no
/// clock and no network, and knows no article: everything legal is in the catalogue under
/// `resources/`.
@org.jspecify.annotations.NullMarked
module id.netra.law {
  requires static transitive org.jspecify;
  requires org.snakeyaml.engine;

  exports id.netra.law;
  exports id.netra.law.act;
  exports id.netra.law.assessment;
  exports id.netra.law.calendar;
  exports id.netra.law.catalogue;
  exports id.netra.law.decided;
  exports id.netra.law.rule;
}
