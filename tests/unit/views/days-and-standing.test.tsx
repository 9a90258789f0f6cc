import { describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { timeIn } from "../../../shared/domain/review/timing.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { readRegister } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { dueFacts, dueInWords } from "../../../shared/views/due.ts";
import { attentionOf, awaitedInWords, statusInWords } from "../../../shared/views/oversight.ts";
import { remindPage } from "../../../shared/views/pages/acts.tsx";
import { checkPage } from "../../../shared/views/pages/check.tsx";
import { bylaws } from "../../support/bylaws.ts";
import { everyPage } from "./every-page.tsx";
import { aheadOf, frameFor, reportWith, sample } from "./sample.ts";

/** Words with plain spaces, as a person reads them, without what only machines read. */
const plain = (html: unknown) =>
  String(html)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/[\u00a0\u202f]/g, " ")
    .replaceAll(/\s+/g, " ");
const s = sample();
const frameAt = (lang: "en" | "fr", now: string) => ({ ...frameFor(lang, s), now });
const [english, french] = [
  "the end of 15 December 2026 (Montréal time, EST)",
  "la fin du 15 décembre 2026 (heure de Montréal, HNE)",
];
const meeting = {
  chair: "claire",
  outcome: "approved",
  heldOn: "2026-12-10",
  by: "daniel",
  decisionHash: s.hash,
  reminders: 0,
} as const;

describe("a day says that it has passed", () => {
  it.each([
    ["2026-12-16T04:59:00.000Z", english, french],
    ["2026-12-16T05:00:00.000Z", `${english}. That day has passed.`, `${french}. Ce jour est passé.`],
  ])("at %s", (now, en, fr) => {
    expect(plain(dueInWords("2026-12-15", {}, frameAt("en", now)))).toBe(en);
    expect(plain(dueInWords("2026-12-15", {}, frameAt("fr", now)))).toBe(fr);
  });
});

describe("whether the donor’s day holds", () => {
  it.each([
    ["a stage within its time", {}, "2026-11-24", "holds if every stage ends", "tient si chaque étape finit"],
    [
      "a stage that is overdue",
      {},
      "2026-12-03",
      "This holds if what is awaited comes now, and every stage after it ends within its time.",
      "Cette date tient si ce qui est attendu vient maintenant, et que chaque étape ensuite finit",
    ],
    [
      "an author who is overdue",
      { status: "changes-requested", dueOn: "2026-12-01" },
      "2026-12-03",
      "This holds if what is awaited comes now",
      "si ce qui est attendu vient maintenant",
    ],
    [
      "a stage that is overdue, close to the day",
      { donorDueOn: "2026-12-03" },
      "2026-12-03",
      "Even if what is awaited comes now, this does not hold if every stage after it",
      "Même si ce qui est attendu vient maintenant, cette date ne tient pas",
    ],
    [
      "a stage that is overdue, after the day",
      { donorDueOn: "2026-12-02" },
      "2026-12-03",
      "That day has passed. If what is awaited comes now, and every stage after it",
      "Ce jour est passé. Si ce qui est attendu vient maintenant, et que",
    ],
  ] as const)("%s", (_, given, day, en, fr) => {
    const said = (lang: "en" | "fr") =>
      plain(dueFacts(reportWith(given), frameAt(lang, `${day}T20:00:00.000Z`)).at(-1)?.[1]);
    expect(said("en")).toContain(en);
    expect(said("fr")).toContain(fr);
  });
});

describe("how far a report has come", () => {
  it.each([
    [null, "To be put before a meeting of the board", "À soumettre à une réunion du conseil"],
    [meeting, "Decided at a meeting, to be attested", "Décidé à une réunion, à attester"],
    [
      "contested",
      "Decided at a meeting, to be entered again",
      "Décidé à une réunion, à consigner de nouveau",
    ],
  ])("at a meeting that decided %j", (entered, en, fr) => {
    const contestedBy = entered === "contested" ? "claire" : null;
    const so = { meeting: typeof entered === "string" ? null : entered, contestedBy };
    const report = reportWith({ status: "awaiting-meeting", stageOpen: false, ...so });
    const told = (lang: "en" | "fr") => statusInWords(report, frameFor(lang, s));
    expect([told("en"), told("fr")]).toEqual([en, fr]);
  });

  it.each([
    ["en", "waits for Irène Marchand, who chaired it, to attest to it"],
    ["fr", "en attente d’attestation : Irène Marchand, qui présidait."],
  ] as const)("whoever is to attest to it is named, in %s", (lang, said) => {
    const report = reportWith({ status: "awaiting-meeting", stageOpen: false, meeting });
    const timing = { daysLeft: null, isLate: false };
    const [words] = awaitedInWords(report, timing, { claire: "Irène Marchand" }, frameFor(lang, s));
    expect(plain(words)).toContain(said);
  });

  it.each([
    [[], "Awaited: Daniel (MEL review), since", "overdue"],
    [["mel"], "Awaited: Daniel (MEL review), by", "overdue"],
  ])(
    "until when somebody had is said when that has passed too, where %j is extended",
    (extended, ...said) => {
      const report = reportWith({ escalated: ["mel"], extended });
      const late = { daysLeft: -9, isLate: true };
      const [words] = awaitedInWords(
        report,
        late,
        { daniel: "Daniel" },
        frameAt("en", "2026-12-20T18:00:00.000Z"),
      );
      for (const part of said) expect(plain(words)).toContain(part);
      const end = timeIn(report, "mel", frameFor("en", s).calendar) ?? "";
      expect(plain(words)).toContain(
        extended.length === 0 ? "by 2 December 2026" : `by ${new Date(end).getUTCDate()} December 2026`,
      );
    },
  );

  it("a decision of a meeting that was contested awaits whoever entered it, and no meeting", () => {
    const report = reportWith({ status: "awaiting-meeting", stageOpen: false, contestedBy: "claire" });
    const timing = { daysLeft: null, isLate: false };
    expect(awaitedInWords(report, timing, {}, frameFor("en", s))).toEqual([
      "What was entered of the meeting was contested by whoever chaired it. Awaited: the secretary, to enter it again.",
    ]);
    const said = attentionOf(report, timing, frameFor("en", s));
    expect(said).toEqual([expect.stringContaining("check it against the minutes, and enter it again")]);
  });

  it("whoever chaired, and was asked again twice, is a matter for the secretary", () => {
    const asked = (reminders: number) =>
      attentionOf(
        reportWith({ status: "awaiting-meeting", stageOpen: false, meeting: { ...meeting, reminders } }),
        { daysLeft: null, isLate: false },
        frameFor("en", s),
      );
    expect([asked(0), asked(1)]).toEqual([[], []]);
    expect(asked(2)).toEqual([expect.stringContaining("asked again twice, and has not attested")]);
  });

  it("the register knows the name of everybody whom a report awaits", async () => {
    const report = reportWith({
      meeting,
      proposedTranslations: { fr: { hash: s.hash, by: "daniel", asked: "reader", isReminded: false } },
    });
    const deps = {
      register: {
        list: () => Promise.resolve({ reports: [{ report, basis: s.basis }], unreadable: [], next: null }),
      },
      directory: {
        organisation: () => Promise.resolve({ timeZone: "UTC", holidays: [], roster: {}, bylaws }),
        names: (people: string[]) => Promise.resolve(Object.fromEntries(people.map((id) => [id, id]))),
      },
      people: { load: () => Promise.resolve({ head: null }) },
      clock: { now: () => "2026-11-24T18:00:00.000Z" },
    };
    const { names } = await readRegister(
      deps as never,
      { by: { person: "grace", active: true, roles: ["secretary"] } } as never,
      { ended: false },
      null,
    );
    expect(Object.keys(names).sort()).toEqual(["awa", "claire", "daniel", "reader"]);
  });
});

describe.each(["en", "fr"] as const)("a page says what is so, in %s", (lang) => {
  const said = (en: string, fr: string) => (lang === "en" ? en : fr);

  it("of a mail that went out again since, and no more what was to be done about it", () => {
    expect(plain(everyPage(lang)["oversight-sent-again"])).toContain(
      said("Came back; sent again since", "Revenu ; renvoyé depuis"),
    );
  });

  it("of donors whom no notice tells that a report is not coming", () => {
    const words = said("please tell them yourself", "veuillez leur annoncer vous-même");
    expect(plain(everyPage(lang)["oversight-untold"])).toContain(words);
    expect(plain(everyPage(lang)["oversight"])).not.toContain(words);
  });

  it("of who sent a report back to its author", () => {
    const pages = everyPage(lang);
    const byReviewers = said("Changes were requested", "Des modifications sont demandées");
    const byTheBoard = said("The board sent your report back", "Le conseil vous renvoie votre rapport");
    expect(plain(pages["list-changes"])).toContain(byReviewers);
    expect(plain(pages["list-changes"])).not.toMatch(/[Rr]eviewers? asked/);
    expect(plain(pages["list-returned"])).toContain(byTheBoard);
    expect(plain(pages["list-returned"])).not.toContain(byReviewers);
  });

  it("of the version that a reviewer decided on then, where what is kept of it is not what was recorded", () => {
    const page = plain(everyPage(lang)["review-not-kept"]);
    expect(page).toContain(
      said("cannot be shown: what is kept of it is", "ne peut être affichée : ce qui en"),
    );
    expect(page).not.toContain(said("not kept any more", "n’est plus conservée"));
  });

  it.each([
    ["2026-12-08", true],
    [null, false],
  ])("of a reminder that Accord sends by itself on %s", (next, isSaid) => {
    const act = {
      frame: frameFor(lang, s),
      document: s.both("Report", "Rapport"),
      errors: [],
      command: "c1",
      csrf: "csrf-token",
      aside: "",
      actionUrl: "/act",
      backUrl: "/document",
      masked: "0",
    };
    const page = plain(remindPage({ ...act, of: "lanes", names: "Awa", shown: [], hasVote: false, next }));
    const promised = said(
      "Accord also sends a reminder by itself, on 8 December 2026.",
      "Accord envoie aussi un rappel de lui-même, le 8 décembre 2026.",
    );
    expect(page.includes(promised)).toBe(isSaid);
    expect(page).not.toMatch(/before their time|avant la fin/);
  });

  it("of an answer that could not be read: what was typed", () => {
    const typed = { periodStart: "46203", "I2.girls": "" };
    const page = checkPage({
      frame: frameFor(lang, s),
      basis: s.basis,
      report: reportWith({ status: "draft" }),
      definition: definitionOf(s.basis),
      typed,
      today: "2026-12-01",
      errors: [],
      shown: null,
      before: null,
      over: 0,
      parentOver: null,
      masked: "0",
      isAsked: false,
      submitter: null,
      guards: [],
      commentsUrl: "/comments",
      unsaved: [],
      command: "c1",
      csrf: "csrf-token",
      ...{ ahead: aheadOf(), names: s.names },
      submitUrl: "/submission",
      urlOf: () => "/section",
    });
    const { check } = messages(lang).report;
    expect(plain(page)).toContain(`46203 ${plain(check.toCorrect)}`);
    expect(plain(page)).toContain(check.missing);
  });

  it.each(["0 XOF", "1 XOF", "1.50 CAD", "2 XOF"])("of an amount, which needs no plural: %s", (actual) => {
    const { spent } = messages(lang).report.variance;
    expect(plain(spent({ actual, budget: "9 XOF" }))).toBe(
      said(`${actual} spent, of a budget of 9 XOF`, `Dépenses : ${actual}, sur un budget de 9 XOF`),
    );
  });
});
