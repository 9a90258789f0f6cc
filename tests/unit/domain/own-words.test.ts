import { describe, expect, it } from "vitest";
import { upcast } from "../../../events/entry.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { AgreementBasis } from "../../../shared/domain/documents/agreement/basis.ts";
import { partnersIn } from "../../../shared/domain/documents/agreement/speaking.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../shared/domain/documents/follows.ts";
import { effectsOf, nextDatesLook } from "../../../shared/domain/documents/kinds.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { ReportBasis } from "../../../shared/domain/documents/report/basis.ts";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { openTo } from "../../../shared/domain/forms/change-proposed.ts";
import { missingWords } from "../../../shared/domain/forms/languages.ts";
import { grantLink } from "../../../shared/domain/links/grant.ts";
import { awaitedFrom, barredFrom, standingOf } from "../../../shared/domain/links/link.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import type { Named } from "../../../shared/domain/review/commands.ts";
import { wordsAwaitedUntil } from "../../../shared/domain/review/own-words.ts";
import { History, open, submit } from "../../support/example-report.ts";
import { refusal, reportOf } from "../../support/line-histories.ts";
import { basisOf } from "../views/sample-basis.ts";

const timeZone = "America/Montreal";
const role = "partner.yiriwa";
const fanta: Authority = { person: "fanta", roles: [role], active: true };
const sekou: Authority = { person: "sekou", roles: ["partner.aube"], active: true };
const days = { days: 7, remindBeforeDays: 2 };
const asked = (party: string, person: string | null, as: string | null = `partner.${party}`) => ({
  ...{ party, role: as, person, on: "2026-11-23", until: person === null ? null : "2026-11-30", ...days },
});
const opened = (...ownWords: ReturnType<typeof asked>[]): History =>
  new History().after({ ...(open as Named<"open">), ownWords });
const one = () => opened(asked("yiriwa", "fanta"));
const roster = { [role]: ["fanta"], "partner.aube": ["sekou"] };

const given = (by: Authority = fanta, more: Partial<Named<"give-words">> = {}): Command => ({
  ...{ name: "give-words", by, linkedAt: "2026-11-23T18:00:00.000Z", now: "2026-11-25T12:00:00.000Z" },
  ...{ masked: "0", commentCommitment: hashOf("words"), ...more },
});
const minded = (now: string, holders: Readonly<Record<string, readonly string[]>> = roster): Command => ({
  ...{ name: "mind-dates", now: `${now}T18:00:00.000Z`, timeZone, departed: [], roster: holders },
});
const types = (history: History) => history.entries.map(({ type }) => type);
const facts = (history: History, type: string) =>
  history.entries.findLast((entry) => entry.type === type)?.facts;
const submitted = (wordsGiven = 0): Command => ({ ...(submit() as Named<"submit">), wordsGiven });

describe("whom a partner’s own words are asked of", () => {
  it("is who speaks for each, and nothing is submitted while one of them has time", () => {
    const history = opened(asked("yiriwa", "fanta"), asked("aube", "sekou"));
    expect(refusal(history, submitted())).toBe("words-awaited");
    history.after(given());
    expect(refusal(history, submitted(1))).toBe("words-awaited");
    history.after(given(sekou));
    expect(wordsAwaitedUntil(reportOf(history))).toBeNull();
    expect(history.give(submitted(2)).ok).toBe(true);
  });

  it("is nobody where nobody is known, who keeps nothing waiting; once somebody is, they are asked, with days of their own", () => {
    const history = opened(asked("yiriwa", null));
    expect(opened(asked("yiriwa", null)).give(submitted()).ok).toBe(true);
    history.after(minded("2026-11-24", {}));
    expect(types(history).filter((type) => type === "words-asked")).toHaveLength(1);
    history.after(minded("2026-11-26"));
    expect(facts(history, "words-asked")).toMatchObject({
      person: "fanta",
      on: "2026-11-26",
      until: "2026-12-03",
    });
    expect(refusal(history, submitted())).toBe("words-awaited");
  });

  it("is another of the party once they are gone, or nobody; and the same while they are there", () => {
    const history = one();
    history.after(minded("2026-11-24", { [role]: ["aminata", "fanta"] }));
    expect(types(history)).toEqual(["document-opened", "words-asked"]);
    history.after(minded("2026-11-25", { [role]: ["aminata"] }));
    expect(facts(history, "words-asked")).toMatchObject({ person: "aminata", until: "2026-12-02" });
    expect(refusal(history, given())).toBe("reassigned");
    history.after(minded("2026-11-26", {}));
    expect(facts(history, "words-asked")).toMatchObject({ person: null, until: null });
    expect(history.give(submitted()).ok).toBe(true);
  });

  it("has until the day before the author’s own, where that comes first, and a day at least", () => {
    const late = opened(asked("yiriwa", null)).after(minded("2026-11-27"));
    const { dueOn } = reportOf(late);
    const { until } = facts(late, "words-asked") as { until: string };
    expect(until < dueOn).toBe(true);
    const last = opened(asked("yiriwa", null)).after(minded(dueOn));
    expect((facts(last, "words-asked") as { until: string }).until > dueOn).toBe(true);
  });

  it("are the outside parties of an agreement but for its donors, whoever may not be named among them", () => {
    const known = [
      { kind: "partner", id: "yiriwa", name: "Yiriwa" },
      { kind: "donor", id: "rive", name: "Rive" },
    ] as AgreementBasis["known"];
    const row = (id: string, more: Record<string, string>) =>
      Object.fromEntries(Object.entries(more).map(([name, value]) => [`parties.${id}.${name}`, value]));
    const values = {
      "parties.rows": "p1 p2 p3 p4 p5",
      ...row("p1", { name: "The Bureau", role: "us" }),
      ...row("p2", { name: "Yiriwa Denw", role: "partner", known: "partner.yiriwa", mayBeNamed: "yes" }),
      ...row("p3", { name: "Rive-Claire", role: "other", known: "donor.rive" }),
      ...row("p4", { name: "A fund", role: "donor" }),
      ...row("p5", { name: "A local group", role: "partner", mayBeNamed: "no" }),
    };
    const signed = [
      { party: "p2", role, person: "fanta" },
      { party: "p5", role: "party.abc", person: null },
    ];
    expect(partnersIn({ known }, values, signed)).toEqual([
      { party: "p2", name: "Yiriwa Denw", isNamed: true, role, person: "fanta" },
      { party: "p5", name: "A local group", isNamed: false, role: "party.abc", person: null },
    ]);
  });
});

describe("what becomes of asking", () => {
  it.each<[string, string[], Command[]]>([
    ["nothing before the last two days", [], [minded("2026-11-27")]],
    [
      "a reminder two days before the last, once",
      ["words-reminded"],
      [minded("2026-11-28"), minded("2026-11-30")],
    ],
    ["nothing on the last day itself", [], [minded("2026-11-30")].slice(1)],
    [
      "silence once the days are over, once",
      ["words-unanswered"],
      [minded("2026-12-01"), minded("2026-12-05")],
    ],
    ["no silence of who spoke", ["words-given"], [given(), minded("2026-12-01")]],
    [
      "words after silence, which count",
      ["words-unanswered", "words-given"],
      [minded("2026-12-01"), given(fanta, { now: "2026-12-02T12:00:00.000Z" })],
    ],
    ["other words in their place", ["words-given", "words-given"], [given(), given()]],
  ])("%s", (_, expected, commands) => {
    const history = one();
    for (const command of commands) history.after(command);
    const own = types(history).filter((type) => type.startsWith("words-") && type !== "words-asked");
    expect(own).toEqual(expected);
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it.each<[string, string, Command]>([
    ["from somebody else of the party", "reassigned", given({ ...fanta, person: "aminata" })],
    [
      "from its author",
      "reassigned",
      given({ person: "author", roles: ["programme-officer"], active: true }),
    ],
    ["without words", "comment-required", given(fanta, { commentCommitment: null })],
    ["from who speaks for it no more", "no-longer-authorised", given({ ...fanta, roles: [] })],
    ["from who has left", "no-longer-authorised", given({ ...fanta, active: false })],
    [
      "by a link of before a change of their address",
      "address-changed",
      given({ ...fanta, addressSince: "2026-11-24T00:00:00.000Z" }),
    ],
  ])("words are refused %s", (_, code, command) => {
    expect(refusal(one(), command)).toBe(code);
  });

  it("words are refused once it is submitted; a submission that had not read the last of them is, too", () => {
    const history = one().after(given());
    expect(refusal(history, submitted(0))).toBe("draft-changed");
    history.after(submitted(1));
    expect(refusal(history, given())).toBe("words-too-late");
    const link = grantLink(
      "l",
      "d",
      "fanta",
      { purpose: "own-words", lane: null },
      { round: 0, stage: null },
      "2026-11-23T18:00:00.000Z",
    );
    // By their link they see still what they said.
    expect(standingOf(link, reportOf(history), [role], "2026-11-26T00:00:00.000Z")).toBe("good");
    expect(barredFrom(link, reportOf(history), fanta)).toBeNull();
  });

  it("is told to whom it concerns: who is asked, the author, or the secretary", () => {
    const told = (history: History, ...commands: Command[]) => {
      const from = history.entries.length;
      for (const command of commands) history.after(command);
      return history.entries
        .slice(from)
        .map((entry) => upcast(entry).event)
        .flatMap((event) => effectsOf(reportOf(history), reportOf(history), event))
        .map((effect) =>
          "template" in effect
            ? `${effect.template} ${"person" in effect ? effect.person : effect.effect}`
            : "",
        );
    };
    const { author } = reportOf(one());
    expect(told(opened(asked("yiriwa", null)), minded("2026-11-24"))).toEqual(["words-asked fanta"]);
    expect(told(one(), minded("2026-11-25", {}))).toEqual(["oversee-words-unasked tell"]);
    expect(told(one(), minded("2026-11-28"))).toEqual(["words-reminder fanta"]);
    expect(told(one(), given())).toEqual(["words-received fanta", `words-arrived ${author}`]);
    expect(told(one(), minded("2026-12-01"))).toEqual([`words-unanswered ${author}`]);
  });

  it("is looked at each day while it is open, and its mail goes out again by what awaits them", () => {
    const history = one();
    const next = nextDatesLook(reportOf(history), "2026-11-24T18:00:00.000Z", timeZone);
    expect(next?.slice(0, 10)).toBe("2026-11-25");
    expect(awaitedFrom(reportOf(history), "fanta", "2026-11-24T18:00:00.000Z")).toEqual([
      { purpose: "own-words", lane: null },
    ]);
    history.after(given());
    expect(awaitedFrom(reportOf(history), "fanta", "2026-11-24T18:00:00.000Z")).toEqual([]);
  });
});

describe("a partner’s own words in the form", () => {
  const basis: ReportBasis = { ...basisOf(""), ownWords: [{ party: "yiriwa", name: "Yiriwa Denw" }] };
  const content = (of: ReportBasis) => ({
    ...{ schema: "results-report/3", lang: of.lang },
    values: { "ownWords.1.fr": "On nous écoute.", "ownWords.1.askedOn": "2026-11-23" },
  });
  const shown = (of: ReportBasis) =>
    publishedOf(of, content(of), {}, { reader: "en" }).inEachLanguage.flatMap(({ section, answers }) =>
      answers.map(({ value, lang }) => [section.title.en, value, lang]),
    );

  it("take the place of what its author said of the partner, and no change of them is proposed", () => {
    const sections = reportDefinition(basis).sections;
    expect(sections.map(({ id }) => id)).toContain("own-words-1");
    expect(sections.map(({ id }) => id)).not.toContain("partner");
    const own = sections.find(({ id }) => id === "own-words-1");
    expect(own && openTo(own as Parameters<typeof openTo>[0], {})).toEqual([]);
    expect(reportDefinition(basisOf("")).sections.map(({ id }) => id)).toContain("partner");
  });

  it("are public as they were written, under its name, and nobody waits for them in another language", () => {
    expect(shown(basis)).toEqual([["Yiriwa Denw, in its own words", "On nous écoute.", "fr"]]);
    const missing = missingWords(reportDefinition({ ...basis, bothLanguages: true }), content(basis), "en");
    expect(missing.map(({ name }) => name)).not.toContain("ownWords.1.en");
  });

  it("stay inside where the partner may not be named", () => {
    expect(
      shown({
        ...basis,
        ownWords: [{ party: "yiriwa", name: "Yiriwa Denw", isNamed: false }],
      }),
    ).toEqual([]);
  });
});
