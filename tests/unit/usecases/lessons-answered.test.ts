import { describe, expect, it } from "vitest";
import type { DocumentEvent } from "../../../events/facts.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import { beginAgreement } from "../../../shared/domain/documents/agreement/recorded.ts";
import type { Called } from "../../../shared/domain/documents/called.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import { messages } from "../../../shared/i18n/index.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import type { Change, DecisionStore, Loaded, Wanted } from "../../../shared/ports/store.ts";
import { answerLessons } from "../../../shared/usecases/conducting/answer-lessons.ts";
import { answering } from "../../../shared/views/answering.ts";
import { amendmentOf } from "../../support/amendment.ts";
import { History, open, basis as reportBasis } from "../../support/example-report.ts";
import { plansInMemory } from "../../support/plans-in-memory.ts";
import { browserOn, newestLink, pagesOn } from "../functions/place.ts";
import { archiveOf } from "../histories/ports.ts";
import { outboxOf } from "../histories/work-ports.ts";

const agreementBasis = amendmentOf().of.basis;
const plan = { id: "SP-2027-2030", period: { start: "2027-01-01", end: "2030-12-31" } };

/** A published report, and an adopted plan that answers a lesson of it. */
async function adopted() {
  const place = await pagesOn(7);
  const { memory } = place;
  const report = memory.entries[0]?.documentId ?? "";
  const lessons = [{ document: report, contentHash: memory.head?.report.contentHash ?? "", row: "1" }];
  const plans = await plansInMemory({ ...plan, lessons });
  plans.beside(report, memory);
  plans.world.now = place.world.now;
  await plans.submit(plan.id);
  await plans.approve(plan.id);
  for (const step of ["publish", "adopt"] as const) await plans.step(plan.id, step);
  const told = () => memory.entries.filter(({ type }) => type === "lessons-answered");
  return { place, plans, memory, report, told };
}

/** The same once an agreement is published that answers two lessons of it. */
async function answeredByAgreement() {
  const place = await pagesOn(7);
  const { memory } = place;
  const report = memory.entries[0]?.documentId ?? "";
  const contentHash = memory.head?.report.contentHash ?? "";
  const lessons = ["1", "2"].map((row) => ({ document: report, contentHash, row }));
  const basis = { ...agreementBasis, lessons };
  const id = "PA-2026-0a1b2c3d";
  const pinned = { ...memory.head, report: { ...memory.head?.report, pinnedHash: hashOf(basis) } };
  const store = {
    load: (wanted: Wanted) =>
      wanted.documentId === id
        ? Promise.resolve({ head: pinned, basis } as unknown as Loaded)
        : memory.load(wanted),
    commit: (change: Change) => memory.commit(change),
  };
  const relay = () =>
    answerLessons({ ...place.deps, store, outbox: outboxOf(memory) }, { id: "row", documentId: id });
  return { place, memory, relay };
}

describe("the author of lessons, once an agreement that answered them is published", () => {
  it("is told once, in one mail for all of them, and the report names the agreement by its type alone", async () => {
    const { memory, relay } = await answeredByAgreement();
    const before = memory.rows.size;
    await relay();
    await relay();
    const { agreementType, begunOn } = agreementBasis;
    const agreement = { agreementType, begunOn };
    expect(
      memory.entries.filter(({ type }) => type === "lessons-answered").map(({ facts }) => facts),
    ).toEqual([{ by: "PA-2026-0a1b2c3d", agreement, lessons: ["1", "2"] }]);
    expect([...memory.rows.values()].slice(before).map(({ row }) => row.effect)).toEqual([
      {
        ...{ effect: "mail", template: "lessons-answered", purpose: "read", lane: null },
        person: memory.head?.report.author,
        matter: { answeredIn: { by: "PA-2026-0a1b2c3d", agreement } },
      },
    ]);
  });

  it("is told of it in the mail", async () => {
    const { place, memory, relay } = await answeredByAgreement();
    await relay();
    await place.calm();
    expect(place.world.mailsTo(memory.head?.report.author ?? "").at(-1)?.template).toBe("lessons-answered");
  });
});

describe("the author of lessons, once an amendment is in force that answered them", () => {
  it("is told once, of the amendment and not of its agreement anew", async () => {
    const place = await pagesOn(7);
    const { memory } = place;
    const report = memory.entries[0]?.documentId ?? "";
    const lessons = ["1", "2"].map((row) => ({ document: report, contentHash: "h", row }));
    const amendment = amendmentOf({ lessons: lessons.slice(1) });
    const { id } = amendment.of;
    const basis = { ...agreementBasis, lessons: lessons.slice(0, 1) };
    const amended = { by: `${id}-A1`, contentHash: "c".repeat(64), inForceOn: "2027-09-01" };
    const tail = { ...beginAgreement(), amendments: [amended] };
    const known: Record<string, object> = {
      [id]: { basis, head: { report: { kind: "agreement", tail, pinnedHash: hashOf(basis) } } },
      [amended.by]: {
        basis: amendment,
        head: { report: { kind: "amendment", pinnedHash: hashOf(amendment) } },
      },
    };
    const store = {
      load: (wanted: Wanted) =>
        wanted.documentId in known
          ? Promise.resolve(known[wanted.documentId] as Loaded)
          : memory.load(wanted),
      commit: (change: Change) => memory.commit(change),
    };
    const deps = { ...place.deps, store, outbox: outboxOf(memory) };
    for (const _ of ["once", "again"]) await answerLessons(deps, { id: "row", documentId: id });
    const { agreementType, begunOn } = agreementBasis;
    const parent = { agreement: { agreementType, begunOn } };
    expect(
      memory.entries.filter(({ type }) => type === "lessons-answered").map(({ facts }) => facts),
    ).toEqual([
      { by: id, ...parent, lessons: ["1"] },
      { by: amended.by, amendment: { of: id, number: 1, parent }, lessons: ["2"] },
    ]);
    await place.calm();
    const mails = place.world.mailsTo(memory.head?.report.author ?? "").slice(-2);
    expect(mails.map(({ template }) => template)).toEqual(["lessons-answered", "lessons-answered"]);
  });
});

describe("an agreement that everybody may read", () => {
  it("has reports learn what it made of their lessons; one that is kept inside never comes there", () => {
    const { report } = new History().after(open);
    if (!report) throw new Error("no document");
    const agreement = { ...report, kind: "agreement" as const, tail: beginAgreement() };
    const facts = { contentHash: "c".repeat(64), late: false };
    const published = { type: "document-published", facts } as unknown as DocumentEvent;
    expect(effectsOf(agreement, agreement, published)).toContainEqual({ effect: "answer-lessons" });
    expect(effectsOf(report, report, published)).not.toContainEqual({ effect: "answer-lessons" });
  });
});

describe("the organisation's own report on a year, once it is published", () => {
  const period = { start: "2027-01-01", end: "2027-12-31" };
  const yearly = { period, plan: { id: plan.id, period: plan.period } };

  it("has reports learn what it made of their lessons, as no report does that a donor awaits", () => {
    const { report } = new History().after(open);
    if (report?.kind !== "report") throw new Error("no report");
    const own = { ...report, tail: { ...report.tail, donorDueOn: null } };
    const published = { type: "document-published", facts: {} } as unknown as DocumentEvent;
    expect(effectsOf(own, own, published)).toContainEqual({ effect: "answer-lessons" });
  });

  it("is told of once, by the year and the plan, and by that in the mail, in both languages", async () => {
    const place = await pagesOn(7);
    const { memory } = place;
    const report = memory.entries[0]?.documentId ?? "";
    const by = `${plan.id}-Y2027`;
    const { agreementId: _, ...bound } = {
      ...reportBasis,
      ...yearly,
      targetsAre: {},
      reportKind: "annual" as const,
    };
    const basis = { ...bound, lessons: [{ document: report, contentHash: "h", row: "1" }] };
    const store = {
      load: (wanted: Wanted) =>
        wanted.documentId === by
          ? Promise.resolve({
              basis,
              head: { report: { kind: "report", pinnedHash: hashOf(basis) } },
            } as unknown as Loaded)
          : memory.load(wanted),
      commit: (change: Change) => memory.commit(change),
    };
    const deps = { ...place.deps, store, outbox: outboxOf(memory) };
    for (const _ of ["once", "again"]) await answerLessons(deps, { id: "row", documentId: by });
    const told = memory.entries.filter(({ type }) => type === "lessons-answered");
    expect(told.map(({ facts }) => facts)).toEqual([{ by, yearly, lessons: ["1"] }]);
    const [en, fr] = (["en", "fr"] as const).map((lang) => lessonLettersIn(lang, { yearly }));
    expect(en).toMatch(/The organisation’s own report on 2027.* is published/);
    expect(fr).toMatch(/Le rapport de l’organisation sur 2027.* est publié/);
    await place.calm();
    expect(place.world.mailsTo(memory.head?.report.author ?? "").at(-1)?.template).toBe("lessons-answered");
  });
});

const lessonLettersIn = (lang: "en" | "fr", called: Called): string =>
  messages(lang).lessons.letter.intro(answering(lang, called));

describe("the author of lessons, once a plan that answered them is adopted", () => {
  it("is told of it once by mail, and the report says so, however often it is brought", async () => {
    const { place, plans, memory, told } = await adopted();
    const before = memory.rows.size;
    await plans.relay(plan.id, "answer-lessons");
    await plans.relay(plan.id, "answer-lessons");
    expect(told().map(({ facts }) => facts)).toEqual([{ by: plan.id, period: plan.period, lessons: ["1"] }]);
    const [row, ...others] = [...memory.rows.values()].slice(before);
    expect([row?.row.effect, others]).toEqual([
      {
        ...{ effect: "mail", template: "lessons-answered", purpose: "read", lane: null },
        person: memory.head?.report.author,
        matter: { answeredIn: { by: plan.id, ...plan.period } },
      },
      [],
    ]);
    await place.calm();
    expect(place.world.mailsTo(memory.head?.report.author ?? "").at(-1)?.template).toBe("lessons-answered");
  });

  it("is told though the first try broke off before its row ended", async () => {
    const { plans, memory, told } = await adopted();
    memory.fault = "reply-lost";
    await expect(plans.relay(plan.id, "answer-lessons")).rejects.toThrow();
    await plans.relay(plan.id, "answer-lessons");
    expect(told()).toHaveLength(1);
  });

  it("reads on the report’s page what became of each, and why, as the plan is published", async () => {
    const { place, plans, memory } = await adopted();
    await plans.relay(plan.id, "answer-lessons");
    const [own, archive, other] = [
      plans.memoryOf(plan.id),
      place.deps.archive,
      archiveOf(plans.memoryOf(plan.id)),
    ];
    const of = (id: string) => (id === plan.id ? own : memory);
    const store: DecisionStore = {
      load: (wanted) => of(wanted.documentId).load(wanted),
      commit: (change) => of(change.documentId).commit(change),
    };
    const both: Archive = {
      content: (id, ...rest) => (id === plan.id ? other : archive).content(id, ...rest),
      history: (...about) => archive.history(...about),
      pinned: (...about) => archive.pinned(...about),
      keptContent: (...about) => archive.keptContent(...about),
      keptWords: (...about) => archive.keptWords(...about),
      translations: (...about) => archive.translations(...about),
    };
    const app = makeApp({ ...place.deps, store, archive: both });
    await place.calm();
    const browser = browserOn({ ...place, app });
    await browser.open(newestLink(place, memory.head?.report.author ?? ""));
    await browser.send();
    expect(browser.text).toContain("What became of its lessons");
    expect(browser.text).toContain("Adapted: the plan does so otherwise");
    expect(browser.text).toContain("Judges are trained first.");
    expect(browser.text).toContain(`the strategic plan 2027–2030 (${plan.id}) answered lessons`);
  });

  it("hears nothing where the plan’s basis is not what was pinned: it waits until that is put right", async () => {
    const { plans, told } = await adopted();
    const own = plans.memoryOf(plan.id);
    const { basis } = own;
    if (basis?.kind === "plan") own.basis = { ...basis, lessons: [] };
    expect(hashOf(own.basis)).not.toBe(hashOf(basis));
    await expect(plans.relay(plan.id, "answer-lessons")).rejects.toThrow("pinned");
    expect(told()).toEqual([]);
  });
});
