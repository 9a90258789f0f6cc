import { describe, expect, it } from "vitest";
import type { AmendmentBasis, OfPlan } from "../../../shared/domain/documents/amendment/basis.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { withLessonsSince } from "../../../shared/usecases/amending/lessons-since.ts";
import { amendmentOf, signed } from "../../support/amendment.ts";
import { planBasis } from "../../support/example-plan.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import { having } from "../../support/rows-form.ts";
import { known } from "../histories/example.ts";
import { reportWith } from "../views/sample.ts";

const lesson = (document: string, row = "a") => ({ document, contentHash: `hash of ${document}`, row });
const about = (country: string, right: string) => ({
  ...{ ...known.agreement, countries: [country] },
  resultsFramework: known.agreement.resultsFramework.map((result) => ({ ...result, rights: [right] })),
});
const agreements: Record<string, ReturnType<typeof about>> = {
  "PA-ML": about("ML", "CRC-2"),
  "PA-SN": about("SN", "CRC-2"),
  "PA-SN-12": about("SN", "CRC-12"),
};
const on = (agreementId: string): Basis => ({ ...reportBasis, agreementId });

type Known = {
  basis: Basis;
  published: string;
  touched?: string;
  values?: Record<string, string>;
  more?: object;
};

/** Published documents, the newest first, beside amendments in force, which the register does not list. */
function placeOf(documents: Record<string, Known>, amendments: Record<string, AmendmentBasis> = {}) {
  const at = (day: string) => `${day}T12:00:00.000Z`;
  const heads = new Map(
    Object.entries(documents).map(([id, { more }]) => [
      id,
      { ...reportWith({ status: "published", contentHash: `hash of ${id}` }), ...more },
    ]),
  );
  const histories: string[] = [];
  const deps = {
    register: {
      list: () =>
        Promise.resolve({
          ...{ unreadable: [], next: null },
          reports: Object.entries(documents).map(([documentId, { basis, published, touched }]) => ({
            ...{ documentId, basis, report: heads.get(documentId), changedAt: at(touched ?? published) },
          })),
        }),
    },
    archive: {
      content: (id: string) =>
        Promise.resolve({
          schema: "results-report/3",
          lang: "fr",
          values: documents[id]?.values ?? having("a"),
        }),
      history: (id: string) => {
        histories.push(id);
        const entry = {
          event: { type: "document-published" },
          at: at(documents[id]?.published ?? "2026-11-01"),
        };
        return Promise.resolve([{ entry }]);
      },
    },
    records: {
      agreement: (id: string) =>
        Promise.resolve(agreements[id] ? { agreement: agreements[id], contentHash: "" } : null),
    },
    store: {
      load: ({ documentId }: { documentId: string }) =>
        Promise.resolve({
          head: heads.has(documentId) ? { report: heads.get(documentId) } : null,
          basis: amendments[documentId] ?? documents[documentId]?.basis ?? null,
        }),
    },
  };
  return { deps, histories };
}

const here = { head: {}, timeZone: "America/Toronto" };

/** The lessons that an amendment is begun with. @param amendments that are in force by then */
async function asked(basis: AmendmentBasis, place: ReturnType<typeof placeOf>, amendments: string[] = []) {
  const amendable = {
    ...{ id: basis.of.id, kind: basis.of.basis.kind, basis: basis.of.basis, answers: { inForce: signed } },
    report: { tail: { amendments: amendments.map((by) => ({ by })) } },
  };
  const { lessons = [] } = await withLessonsSince(
    ...([place.deps, basis, amendable, here] as unknown as Parameters<typeof withLessonsSince>),
  );
  return lessons.map(({ document, row }) => `${document} ${row}`);
}

describe("the lessons that an amendment of an agreement is begun with", () => {
  const own = amendmentOf();
  const documents = {
    R5: { basis: on("PA-ML"), published: "2027-05-01", values: having("a b") },
    R4: { basis: on("PA-SN"), published: "2027-04-01" },
    R3: { basis: on("PA-SN-12"), published: "2027-03-01" },
    R2: { basis: on("PA-ML"), published: "2026-11-22", touched: "2027-02-01" },
    R1: { basis: on("PA-ML"), published: "2026-11-22" },
  };

  it("are of reports since it was begun on its countries or for its rights, not those that changed since alone", async () => {
    const place = placeOf(documents);
    expect(await asked(own, place)).toEqual(["R5 a", "R3 a", "R5 b"]);
    expect(place.histories).not.toContain("R1");
  });

  it("are without those that the agreement answered, or an amendment of it", async () => {
    const basis = amendmentOf({ of: { ...own.of, basis: { ...own.of.basis, lessons: [lesson("R5")] } } });
    const before = { ...own, begunOn: "2027-01-05", lessons: [lesson("R3")] };
    expect(await asked(basis, placeOf(documents, { A1: before }), ["A1"])).toEqual(["R5 b"]);
  });

  it.each([
    ["since its last amendment", undefined, ["R5 a", "R5 b"]],
    ["since before an extension, which asked about none", "extension", ["R5 a", "R3 a", "R5 b"]],
  ] as const)("are %s", async (_, only, found) => {
    const before = { ...own, begunOn: "2027-04-15", ...(only && { only }) };
    expect(await asked(own, placeOf(documents, { A1: before }), ["A1"])).toEqual(found);
  });

  it("are none of an extension", async () => {
    expect(await asked(amendmentOf({ only: "extension" }), placeOf(documents))).toEqual([]);
  });
});

describe("the lessons that an amendment of a plan is begun with", () => {
  const basis: OfPlan = {
    ...{ kind: "amendment", parent: "plan", lang: "en", begunOn: "2027-06-01", number: 1, original: {} },
    of: { id: "SP-1", contentHash: "", basis: planBasis },
    beside: { rights: ["CRC-12"], countries: [{ row: "c1", name: "mali" }] },
  };

  it("are those of its countries, as it calls them, or its rights, that no plan and no amendment of one answered", async () => {
    const other = { ...planBasis, lessons: [lesson("R5")] };
    const tail = { amendments: [{ by: "A1" }] };
    const place = placeOf(
      {
        R5: { basis: on("PA-ML"), published: "2027-05-01", values: having("a b") },
        R3: { basis: on("PA-SN-12"), published: "2027-03-01", values: having("a c") },
        "SP-2": { basis: other, published: "2027-02-01", more: { kind: "plan", tail } },
      },
      { A1: { ...basis, lessons: [lesson("R3", "c")] } },
    );
    expect(await asked(basis, place)).toEqual(["R5 b", "R3 a"]);
  });
});
