// Puts acts to the kept scripts and writes each answer as Told.line does.
async ({ acts, now }) => {
  const worker = await (await fetch("/sw.js?bahasa=id")).text();
  const kept = JSON.parse(worker.slice("const KEPT = ".length, worker.indexOf("\n") - 1));
  const file = (name) => kept.files.find((path) => path.includes(`/${name}`));
  const { Assessor } = await import(file("assessor."));
  const assessor = new Assessor(await (await fetch(file("book-id."))).json());
  const list = (value) => (Array.isArray(value) ? `[${value.map(list).join(", ")}]` : String(value));
  const line = (finding) =>
    list([
      finding.verdict,
      finding.contested,
      finding.class,
      finding.stage,
      finding.election,
      finding.sanctions.map((one) => [one.level, one.citations, one.tariffs.map(({ text }) => text)]),
      finding.rules.map((one) => [one.rule.id, one.citations, one.because]),
      finding.questions.map((one) => [one.facet, one.options]),
      finding.unless.map((one) => [one.facet, one.value, one.verdict]),
      finding.conditions.map((one) => [one.facet, one.citations]),
      finding.readings.map((one) => one.text),
      finding.route.map((one) =>
        one.names.length === 0 ? one.role : `${one.role} ${one.names.join(" / ")}`,
      ),
    ]);
  const lines = acts.map((act) => {
    const { finding, alternatives } = assessor.assess(act, new Date(now));
    return [finding, ...alternatives].map(line).join("");
  });
  return { edition: assessor.edition, lines };
}
