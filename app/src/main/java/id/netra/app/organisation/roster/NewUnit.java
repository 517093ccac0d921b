package id.netra.app.organisation.roster;

import id.netra.app.organisation.UnitKind;

/// A unit that a list names and that is not known yet.
///
/// @param kind as its name suggests
public record NewUnit(String code, String name, UnitKind kind) {}
