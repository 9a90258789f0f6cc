import { describe, expect, it } from "vitest";
import { lessons as lessonsOfAgreement } from "../../../shared/domain/documents/agreement/sections/lessons.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { planDefinition } from "../../../shared/domain/documents/plan/definition.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import type { About } from "../../../shared/domain/framework/about.ts";
import type { RegisteredReport } from "../../../shared/ports/oversight.ts";
import { readOpenLessons } from "../../../shared/usecases/desk/open-lessons.ts";
import { readCited } from "../../../shared/usecases/reading/read-cited.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { having } from "../../support/rows-form.ts";
import { known } from "../histories/example.ts";
import { reportWith } from "../views/sample.ts";

type Known = {
  basis: Basis;
  status?: "published" | "withdrawn";
  values?: Record<string, string> | "altered";
};

/** Documents that ended, the newest first, each with its content. */
function placeOf(documents: Record<string, Known>, perPage = 2) {
  const ids = Object.keys(documents);
  const reports = ids.map((documentId): RegisteredReport => {
    const { basis, status = "published" } = documents[documentId] as Known;
    const report = { ...reportWith({ status, contentHash: `hash of ${documentId}` }), documentId };
    return { documentId, basis, changedAt: "2026-11-01T00:00:00.000Z", report };
  });
  const lists: number[] = [];
  return {
    lists,
    register: {
      list: ({ after }: { after: { documentId: string } | null }) => {
        const from = after ? ids.indexOf(after.documentId) + 1 : 0;
        lists.push(from);
        const page = reports.slice(from, from + perPage);
        const last = page.at(-1);
        const next = from + perPage < ids.length && last ? last : null;
        return Promise.resolve({ reports: page, unreadable: [], next });
      },
    },
    archive: {
      content: (documentId: string) => {
        const values = documents[documentId]?.values ?? {};
        return Promise.resolve(
          values === "altered" ? values : ({ schema: "results-report/3", lang: "fr", values } as const),
        );
      },
      pinned: (_: string, __: unknown, basis: Basis) => basis,
    },
    store: {
      load: ({ documentId }: { documentId: string }) => {
        const found = reports.find((each) => each.documentId === documentId);
        return Promise.resolve({
          head: found ? { report: found.report } : null,
          basis: found?.basis ?? null,
        });
      },
    },
  };
}

const openIn = async (documents: Record<string, Known>) =>
  inOrder(
    await readOpenLessons(placeOf(documents) as never, { about: { countries: [], rights: [] }, all: true }),
  );

const inOrder = (found: readonly { document: string; row: string }[]) =>
  found.map(({ document, row }) => `${document} ${row}`);

describe("the lessons that a plan is bound to when it is started", () => {
  it("are those of published reports, on all pages of the register", async () => {
    expect(
      await openIn({
        R3: { basis: reportBasis, values: having("a b") },
        W: { basis: reportBasis, status: "withdrawn", values: having("a") },
        R2: { basis: reportBasis, values: having("a") },
        R1: { basis: reportBasis, values: "altered" },
        R0: { basis: reportBasis, values: having("c") },
      }),
    ).toEqual(["R3 a", "R2 a", "R0 c", "R3 b"]);
  });

  it("are without those that a published plan was bound to", async () => {
    const lessons = [{ document: "R1", contentHash: "hash of R1", row: "a" }];
    expect(
      await openIn({
        P1: { basis: { ...planBasis, lessons } },
        R1: { basis: reportBasis, values: having("a b") },
      }),
    ).toEqual(["R1 b"]);
  });
});

describe("the lessons that an agreement is bound to when it is started", () => {
  const on = (agreementId: string): Basis => ({ ...reportBasis, agreementId });
  const about = (country: string, right: string) => ({
    ...{ ...known.agreement, countries: [country] },
    resultsFramework: known.agreement.resultsFramework.map((result) => ({ ...result, rights: [right] })),
  });
  const agreements = { "PA-ML": about("ML", "CRC-12"), "PA-SN": about("SN", "CRC-40") };
  const plan = { ...planBasis, lessons: [{ document: "R3", contentHash: "hash of R3", row: "a" }] };
  const place = {
    ...placeOf({
      R3: { basis: on("PA-ML"), values: having("a") },
      P1: { basis: plan },
      R2: { basis: on("PA-SN"), values: having("a") },
      R1: { basis: on("PA-GONE"), values: having("a") },
    }),
    records: {
      agreement: (id: string) =>
        Promise.resolve(
          id in agreements ? { agreement: agreements[id as keyof typeof agreements], contentHash: "" } : null,
        ),
    },
  };

  it.each([
    ["of the same country, also those that a plan has answered", ["ML"], [], ["R3 a"]],
    ["for the same right", [], ["CRC-40", "CRC-2"], ["R2 a"]],
    ["of either", ["ML"], ["CRC-40"], ["R3 a", "R2 a"]],
    ["none where its author did not say what it is about", [], [], []],
  ])("are %s", async (_, countries, rights, found) => {
    const asked = { about: { countries, rights }, all: false };
    expect(inOrder(await readOpenLessons(place as never, asked))).toEqual(found);
  });

  it("are each what its author says that it is about, before what its report or its agreement is about", async () => {
    const said = { ...having("a b"), "lessons.b.countries": "BF", "lessons.b.tags": "advocacy" };
    const pinned: Basis = {
      ...reportBasis,
      agreementId: "PA-GONE",
      about: { countries: ["NE"], rights: ["CRC-9"] },
    };
    const own = {
      ...placeOf({ R2: { basis: on("PA-ML"), values: said }, R1: { basis: pinned, values: said } }),
      records: place.records,
    };
    const askedFor = async (about: About) =>
      inOrder(await readOpenLessons(own as never, { about, all: false }));
    expect(await askedFor({ countries: ["ML"], rights: [] })).toEqual(["R2 a"]);
    expect(await askedFor({ countries: ["NE", "BF"], rights: [] })).toEqual(["R2 b", "R1 a", "R1 b"]);
    expect(await askedFor({ countries: ["BF"], rights: ["CRC-9"], tags: ["advocacy"] })).toEqual([
      "R1 b",
      "R2 b",
      "R1 a",
    ]);
  });

  it("are answered in its form, each with a reason", () => {
    const lessons = [{ document: "R3", contentHash: "h", row: "a" }];
    const [section] = lessonsOfAgreement({ lessons });
    expect(section?.fields.map((field) => "name" in field && field.name)).toEqual([
      "lessons.l1.outcome",
      "lessons.l1.reason",
    ]);
    expect(lessonsOfAgreement({})).toEqual([]);
  });
});

describe("a lesson in the form of a plan", () => {
  const lessons = ["R1", "R2", "gone"].map((document) => ({ document, contentHash: "h", row: "a" }));
  const [section] = sectionsOf(planDefinition({ ...planBasis, lessons }), {}).filter(
    ({ id }) => id === "lessons",
  );
  if (!section) throw new Error("the plan has no lessons");

  it("stands there with what is public of it: never how its author knows", async () => {
    const place = placeOf({
      R1: { basis: reportBasis, values: having("a b", "Ask first.") },
      R2: { basis: reportBasis, values: "altered" },
    });
    const cited = await readCited(place as never, section);
    expect(cited.map(({ answers }) => answers.map(({ value }) => value))).toEqual([
      ["Ask first.", "Recommendation of Ask first."],
      [],
      [],
    ]);
    expect(cited.map(({ about }) => about?.kind ?? null)).toEqual(["report", null, null]);
  });

  it("is not read for a section that cites nothing", async () => {
    expect(await readCited({} as never, { ...section, fields: [] })).toEqual([]);
  });
});
