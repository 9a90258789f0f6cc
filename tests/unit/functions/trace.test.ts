import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import { example } from "../load/changed.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, browserOn, type Paged, pagesOn, planPages } from "./place.ts";
import { agreementInForce } from "./tranche-place.ts";

const [taken] = example.agreements;
const [planBefore] = example.plans;
if (!taken || !planBefore) throw new Error("the example has no agreement, or no plan");

const officer = "P-001";
const documentOf = ({ memory }: Paged) => memory.entries[0]?.documentId ?? "";

/** The same place where the organisation has other records besides. */
function withRecords(place: Paged, records: Partial<WebDeps["records"]>): Paged {
  const claim = { by: planBefore?.id ?? "", start: "2025-01-01", end: "2029-12-31" };
  place.memory.guards.set("plans", { name: "plans", version: 1, claims: [claim] });
  const deps = { ...place.deps, records: { ...place.deps.records, ...records } };
  return { ...place, deps, app: makeApp(deps) };
}

const planTakenOver = (id: string) => Promise.resolve(id === planBefore.id ? planBefore : null);

async function publicTrace(place: Paged, lang: "en" | "fr" = "en") {
  const anybody = browserOn(place);
  await anybody.open(`${place.origin}/${lang}/reports/${documentOf(place)}`);
  await anybody.open(anybody.link("/trace"));
  return anybody;
}

describe("the trace of a report", () => {
  let place: Paged;
  beforeAll(async () => {
    place = withRecords(await pagesOn(7), { plan: planTakenOver });
  }, 60_000);

  it("leads from each promise of its agreement to the plan's result, with its rights, and to what was reported", async () => {
    const anybody = await publicTrace(place);
    for (const said of [
      "Strategic plan 2025–2029",
      "Justice, security and social services treat children according to their rights.",
      "Convention on the Rights of the Child, article 40",
      "Share of trained personnel who apply child-friendly practice",
      "Promised by “Child-friendly justice in Bamako and Ségou”",
    ])
      expect(anybody.text).toContain(said);
    expect(anybody.text).toMatch(
      /July 2025 to June 2026: 70\s?% of the personnel observed.* – Target reached \(target: 60\s?%/,
    );
    expect(anybody.text).not.toContain("Girls and boys enjoy their rights");
  });

  it("reads in French, and is found by whoever has a task in it", async () => {
    expect((await publicTrace(place, "fr")).text).toContain("Promis par « Une justice adaptée aux enfants");
    const author = await arriveAs(place, officer);
    await author.open(author.link("/trace"));
    expect(author.text).toContain("Share of trained personnel");
  });
});

describe("the trace of an agreement in force", () => {
  const closed = {
    publication: "withheld",
    publicationReason: "Naming it would endanger its people.",
    publicationReview: "2027-06-30",
  };

  it("names what serves no indicator of a plan, with why, and that nothing is reported yet", async () => {
    const author = await arriveAs(await agreementInForce(), officer);
    await author.open(author.link("/trace"));
    const loose = author.read("#loose-title ~ .result:last-of-type");
    expect(loose).toContain("How children describe the hearing");
    expect(loose).toContain("No plan counts it yet.");
    expect(loose).toContain("Personnel of protection and justice");
    expect(loose).toContain("Nothing yet: no report on it was approved so far.");
  });

  it("is for whoever may know of it alone, where not everybody may", async () => {
    const place = await agreementInForce(closed);
    const author = await arriveAs(place, officer);
    await author.open(author.link("/trace"));
    expect(author.text).toContain("Children heard by a judge");
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/trace"));
    expect(watcher.text).toContain("Children heard by a judge");
    const anybody = browserOn(place);
    await anybody.open(`${place.origin}/en/reports/${documentOf(place)}/trace`);
    expect(anybody.page.status).toBe(404);
    expect(anybody.text).not.toContain("Children heard");
  });

  it("is nowhere before anybody may read the document", async () => {
    const place = await pagesOn(1);
    const anybody = browserOn(place);
    await anybody.open(`${place.origin}/en/reports/${documentOf(place)}/trace`);
    expect(anybody.page.status).toBe(404);
  });
});

describe("the trace of an adopted plan", () => {
  /** The example's agreement with its first indicator under a plan. */
  const under = (name: string): Agreement => {
    const [first, ...results] = taken.resultsFramework;
    if (!first) throw new Error("it has no result");
    const indicators = first.indicators.map((one, at) => (at === 0 ? { ...one, planIndicator: name } : one));
    return { ...taken, resultsFramework: [{ ...first, indicators }, ...results] };
  };

  it("shows who contributes to each indicator, and to which nobody does", async () => {
    const place = await planPages(11);
    const plan = documentOf(place);
    const agreementsUnder = () =>
      Promise.resolve({ agreements: [under(`${plan}/i1`)], written: [], more: false });
    const anybody = await publicTrace(withRecords(place, { agreementsUnder }));
    expect(anybody.text).toContain("Promised by “Child-friendly justice in Bamako and Ségou”");
    expect(anybody.text).toContain("No agreement that everybody may know of contributes to this indicator.");
    expect(anybody.text).toContain("Agreements by which somebody could be endangered are not named here.");
    const watcher = await arriveAs(withRecords(place, { agreementsUnder }), secretary);
    await watcher.open(`${place.origin}/en/tasks/${watcher.page.url.split("/")[5]}/documents/${plan}/trace`);
    expect(watcher.text).toContain("No agreement contributes to this indicator.");
    expect(watcher.text).not.toContain("could be endangered");
  });
});
