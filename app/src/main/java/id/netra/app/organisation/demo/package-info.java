/// The institutions of the demonstration: real places, invented people, and in whose place one may
/// look at it.
///
/// [id.netra.app.organisation.demo.Towns] are the institutions,
/// [id.netra.app.organisation.demo.Plan] lays out the units of one,
/// [id.netra.app.organisation.demo.Crew] fills them,
/// [id.netra.app.organisation.demo.OrganisationData] writes all of it. Everything follows from the
/// files in `resources/demo` and is the same at every loading.
@NullMarked
package id.netra.app.organisation.demo;

import org.jspecify.annotations.NullMarked;
