import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { AgreementReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import type { RegisteredReport } from "../../../shared/ports/oversight.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import { checkUrl, sectionUrl } from "../../../shared/views/urls.ts";
import { basis as reportBasis } from "../../support/example-report.ts";
import type { Visitor } from "../../support/visitor.ts";
import { yearly } from "../../support/yearly-report.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

let place: Paged;
let officer: Visitor;
/** How many girls each report of the year counts. */
let given: Record<string, number>;

/** The organisation's own report while it is written, among reports on the year that are final. */
beforeEach(async () => {
  const written = await pagesOn(0);
  const { memory, deps } = written;
  const head = memory.head;
  const [bySex] = yearly.indicators;
  if (!head || !bySex) throw new Error("there is no report");
  memory.basis = yearly;
  memory.head = { ...head, report: { ...head.report, pinnedHash: hashOf(yearly) } };
  given = { R1: 120, R2: 44 };
  const basis: AgreementReportBasis = {
    ...{ ...reportBasis, period: yearly.period, agreementTitle: { en: "Ségou", fr: "Ségou" } },
    indicators: [{ ...bySex, id: "c1", planIndicator: `${yearly.plan.id}/i1` }],
  };
  const listed = (): RegisteredReport[] =>
    Object.keys(given).map((documentId) => ({
      ...{ documentId, changedAt: "2028-01-20T12:00:00.000Z" },
      basis: { ...basis, agreementId: `of-${documentId}` },
      report: { ...head.report, status: "published", contentHash: "c".repeat(64) },
    }));
  const archive: Archive = {
    history: (...of) => deps.archive.history(...of),
    pinned: (id, of, pinned) => (id in given ? pinned : deps.archive.pinned(id, of, pinned)),
    content: (id, ...of) =>
      id in given
        ? Promise.resolve({
            ...{ schema: "results-report/3", lang: "en" },
            values: { "c1.measured": "yes", "c1.girls": given[id] ?? 0, "c1.boys": 0, "c1.unknown": 0 },
          })
        : deps.archive.content(id, ...of),
    keptContent: (...of) => deps.archive.keptContent(...of),
    keptWords: (...of) => deps.archive.keptWords(...of),
    translations: (...of) => deps.archive.translations(...of),
  };
  const register = {
    ...deps.register,
    list: () => Promise.resolve({ reports: listed(), unreadable: [], next: null }),
  };
  place = { ...written, app: makeApp({ ...deps, archive, register }) };
  officer = browserOn(place);
});

const part = (lang: "en" | "fr") =>
  `${place.origin}${sectionUrl(lang, wayOf(place, "report").own.linkId, "i1")}`;
const girls = () => officer.page.root.querySelector("#field-i1--girls")?.getAttribute("value");
const reason = () => officer.page.root.querySelector(".field.wrong")?.textContent ?? "";

describe("whoever writes the organisation’s own report", () => {
  it.each([
    ["en", "Proposed from 2 reports", "Girls and women: 120 + 44 = 164"],
    ["fr", "Proposé à partir de 2 rapports", "Filles et femmes : 120 + 44 = 164"],
  ] as const)(
    "finds its figures filled with what reports give, and from which, in %s",
    async (lang, ...said) => {
      await arriveBy(officer, wayOf(place, "report"), lang);
      const before = structuredClone(place.memory.draft);
      await officer.open(part(lang));
      for (const words of said) expect(officer.text.replaceAll("\u00a0", " ")).toContain(words);
      expect(girls()).toBe("164");
      expect(officer.link("/reports/R1")).toContain("/reports/R1");
      expect(place.memory.draft).toEqual(before);
    },
  );

  it("keeps the sum with what they save, whatever was sent in its place", async () => {
    await arriveBy(officer, wayOf(place, "report"));
    await officer.open(part("en"));
    await officer.send({ "i1.origin": "R9:999+0+0", go: "next" });
    expect(place.memory.draft?.["i1"]?.typed).toMatchObject({
      ...{ "i1.girls": "164", "i1.origin": "R1:120+0+0 R2:44+0+0" },
    });
    expect(officer.text).not.toContain("Proposed from 2 reports");
  });

  it("is asked at the field why a value is another one; with a reason it is taken", async () => {
    await arriveBy(officer, wayOf(place, "report"));
    await officer.open(part("en"));
    await officer.send({ "i1.girls": "150", go: "next" });
    expect(reason()).toContain("This value is not what the reports give together");
    await officer.send({ "i1.correction": "Fourteen were counted twice.", go: "next" });
    expect(reason()).toBe("");
    expect(place.memory.draft?.["i1"]?.typed).toMatchObject({
      ...{ "i1.girls": "150", "i1.correction": "Fourteen were counted twice." },
    });
  });

  it("learns of a report that became final since; what they saved stays", async () => {
    await arriveBy(officer, wayOf(place, "report"));
    await officer.open(part("en"));
    await officer.send({ go: "list" });
    given = { ...given, R3: 12 };
    await officer.open(part("en"));
    expect(officer.text).toContain("120 + 44 + 12 = 176");
    expect(officer.text).toContain("Since you saved this part");
    expect(girls()).toBe("164");
  });

  it.each(["en", "fr"] as const)(
    "has the figures filled in anew where they ask for it, in %s",
    async (lang) => {
      await arriveBy(officer, wayOf(place, "report"), lang);
      await officer.open(part(lang));
      await officer.send({ "i1.explanation": "As planned.", go: "list" });
      given = { ...given, R3: 12 };
      await officer.open(part(lang));
      await officer.send({ go: "figures" });
      expect(girls()).toBe("176");
      expect(officer.page.root.querySelector("#field-i1--explanation")?.text.trim()).toBe("As planned.");
      expect(place.memory.draft?.["i1"]?.typed).toMatchObject({ "i1.girls": "164" });
      await officer.send({ go: "next" });
      expect(place.memory.draft?.["i1"]?.typed).toMatchObject({
        ...{ "i1.girls": "176", "i1.origin": "R1:120+0+0 R2:44+0+0 R3:12+0+0" },
      });
    },
  );

  it("reads before they submit which reports became final since", async () => {
    await arriveBy(officer, wayOf(place, "report"));
    await officer.open(part("en"));
    await officer.send({ go: "list" });
    await officer.open(`${place.origin}${checkUrl("en", wayOf(place, "report").own.linkId)}`);
    expect(officer.text).not.toContain("Since its figures were reckoned");
    given = { ...given, R3: 12 };
    await officer.open(`${place.origin}${checkUrl("en", wayOf(place, "report").own.linkId)}`);
    expect(officer.text).toContain("the reports gave 164 / 0 / 0 together; now they give 176 / 0 / 0.");
    expect(officer.link("/reports/R3")).toContain("/reports/R3");
  });
});
