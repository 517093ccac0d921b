package id.netra.app.organisation;

/// What a unit is. The words for it stand in the message files; those of the lowest level depend on
/// the region (desa, nagari, tiyuh).
public enum UnitKind {
  /// The institution itself, the root of its tree.
  ROOT,
  SECRETARIAT,
  BUREAU,
  COUNCIL_SECRETARIAT,
  INSPECTORATE,
  DEPARTMENT,
  AGENCY,
  CIVIL_POLICE,
  HOSPITAL,
  DISTRICT,
  URBAN_WARD,
  TECHNICAL_UNIT,
  HEALTH_CENTRE,
  SCHOOL,
  VILLAGE,
  ENTERPRISE,
  OTHER
}
