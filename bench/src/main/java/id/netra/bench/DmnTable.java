package id.netra.bench;

import id.netra.law.act.Facet;
import id.netra.law.act.Facts;
import id.netra.law.rule.Rule;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/// The conditions of rules as one decision table in Apache KIE DMN, which answers with the ids of
/// the rules that are met and nothing else.
final class DmnTable {
  private final DMNRuntime runtime;
  private final DMNModel model;

  /// Compiles the table.
  ///
  /// @throws IllegalStateException if the engine finds fault with it
  DmnTable(List<Rule> rules) {
    var resource = ResourceFactory.newReaderResource(new StringReader(DmnModel.of(rules)), "UTF-8");
    resource.setSourcePath("netra.dmn");
    runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(resource))
            .getOrElseThrow(fault -> new IllegalStateException("DMN refuses the table", fault));
    model = runtime.getModels().getFirst();
    if (model.hasErrors()) {
      throw new IllegalStateException("DMN refuses the table: " + model.getMessages());
    }
  }

  /// The facts as the engine wants them: a string for every facet.
  ///
  /// @param facts of which every one is known
  DMNContext context(Facts facts) {
    DMNContext context = runtime.newContext();
    for (Facet facet : Facet.values()) {
      if (!facts.knows(facet)) {
        throw new IllegalArgumentException("DMN wants to know " + facet.path());
      }
      int value = Integer.numberOfTrailingZeros(facts.possible(facet));
      context.set(facet.name(), facet.domain().get(value));
    }
    return context;
  }

  /// One evaluation: everything that is measured.
  DMNResult evaluate(DMNContext context) {
    return runtime.evaluateAll(model, context);
  }

  /// The ids of the rules whose condition the facts meet.
  Set<String> met(Facts facts) {
    DMNResult result = evaluate(context(facts));
    if (result.hasErrors()) {
      throw new IllegalStateException("DMN fails: " + result.getMessages());
    }
    var met = new TreeSet<String>();
    if (result.getDecisionResults().getFirst().getResult() instanceof Collection<?> rows) {
      new ArrayList<>(rows).forEach(row -> met.add(String.valueOf(row)));
    }
    return met;
  }
}
