import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import { overseenUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { withPlainDays } from "../../support/plain-days.ts";
import { secretary } from "../histories/acts.ts";
import { example } from "../load/changed.ts";
import { everyPage } from "../views/every-page.tsx";
import { arriveAs, browserOn, type Paged, pagesOn, planPages } from "./place.ts";

let place: Paged;
let plan: string;
beforeAll(async () => {
  place = await planPages(11);
  plan = place.memory.entries[0]?.documentId ?? "";
}, 60_000);

/** The example's agreement with its first indicator under a plan. */
function underPlan(name: string): Agreement {
  const [agreement] = example.agreements;
  if (!agreement) throw new Error("the example has no agreement");
  const [first, ...results] = agreement.resultsFramework;
  if (!first) throw new Error("it has no result");
  const indicators = first.indicators.map((one, at) => (at === 0 ? { ...one, planIndicator: name } : one));
  return { ...agreement, resultsFramework: [{ ...first, indicators }, ...results] };
}

const withAgreements = (paged: Paged, under: Readonly<Record<string, readonly Agreement[]>>): Paged => {
  const records = {
    ...paged.deps.records,
    agreementsUnder: (id: string, atMost = Number.POSITIVE_INFINITY) => {
      const all = under[id] ?? [];
      return Promise.resolve({ agreements: all.slice(0, atMost), written: [], more: all.length > atMost });
    },
  };
  return { ...paged, app: makeApp({ ...paged.deps, records }) };
};

const publicPage = async (paged: Paged, lang: "en" | "fr" = "en") => {
  const anybody = browserOn(paged);
  await anybody.open(`${paged.origin}/${lang}/reports/${plan}`);
  return anybody;
};

const overseen = async (paged: Paged) => {
  const watcher = await arriveAs(paged, secretary);
  await watcher.open(paged.origin + overseenUrl("en", linkOf(watcher), plan));
  return watcher;
};

describe("the page of an adopted plan", () => {
  it("lists the agreements under it, by title and with what they contribute to, and nobody who is party to them", async () => {
    const anybody = await publicPage(withAgreements(place, { [plan]: [underPlan(`${plan}/i1`)] }));
    const listed = anybody.read("#under-title ~ .documents");
    expect(listed).toContain("Child-friendly justice in Bamako and Ségou");
    expect(listed).toMatch(/Contributes to.+/);
    expect(anybody.text).not.toMatch(/Yiriwa|Rive-Claire/);
    expect(anybody.text).toContain(`${plan}/i1`);
  });

  it("lists fifty of them, and says so where there are more", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...underPlan(`${plan}/i1`), id: `PA-${at}` }));
    const told = "There are more agreements under this plan than this page lists.";
    const anybody = await publicPage(withAgreements(place, { [plan]: many(51) }));
    expect(anybody.text).toContain(told);
    expect(anybody.text).toContain("PA-49,");
    expect(anybody.text).not.toContain("PA-50,");
    expect((await publicPage(withAgreements(place, { [plan]: many(50) }))).text).not.toContain(told);
  });

  it("says what will come where there are none", async () => {
    expect((await publicPage(place)).text).toContain("No agreement is under this plan yet.");
    expect((await publicPage(place, "fr")).text).toContain("Aucune entente ne relève encore de ce plan.");
  });

  it("tells whoever watches over documents which agreements still name a plan whose place another takes, and what to do", () => {
    const pages = everyPage("en");
    const before = withPlainDays(pages["oversight-plan-before"] ?? "");
    expect(before).toContain("Agreements that still name the plan before");
    expect(before).toContain("From 1 January 2027 this plan takes the place of the strategic plan 2025–2029");
    expect(before).toContain("see to it that each is amended");
    const superseded = pages["oversight-plan-superseded"] ?? "";
    expect(superseded).toContain("takes the place of this one, and those of these agreements that run on");
    expect(everyPage("fr")["oversight-plan-before"]).toContain(
      "Veillez à ce que chacune soit modifiée par avenant",
    );
  });

  it("shows that to them, and not to everybody", async () => {
    const anybody = await publicPage(withAgreements(place, { [plan]: [underPlan(`${plan}/i1`)] }));
    expect(anybody.text).not.toContain("amended");
    const watcher = await overseen(withAgreements(place, { [plan]: [underPlan(`${plan}/i1`)] }));
    expect(watcher.read("#under-title ~ .documents")).toContain("Child-friendly justice in Bamako and Ségou");
  });
});

describe("an indicator that contributes to one of an adopted plan", () => {
  it("keeps the name of one of a plan that was taken over", async () => {
    const paged = await pagesOn(1);
    const reviewer = await arriveAs(paged, "P-004");
    await reviewer.open(reviewer.link("/agreement"));
    expect(reviewer.text).toContain("contributes to indicator SP-I1.1 of the strategic plan");
  });
});
