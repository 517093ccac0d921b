package id.netra.app.organisation.demo;

import id.netra.app.organisation.UnitKind;
import java.util.UUID;

/// One unit of a town as the plan has it.
///
/// @param number its place in the plan, parents before what lies below them
/// @param parent the number of the unit above; -1 for the root
/// @param title what is put in the place of `{unit}` in the names of posts
/// @param offline days without signal that it is given
/// @param weight people beside others; 0 for nobody but a head
record PlannedUnit(
    int number,
    UUID id,
    String code,
    UnitKind kind,
    String name,
    int parent,
    String title,
    int offline,
    int weight) {}
