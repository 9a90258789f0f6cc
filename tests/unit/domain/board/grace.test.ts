import { describe, expect, it } from "vitest";
import { upcast } from "../../../../events/entry.ts";
import type { ReviewEvent } from "../../../../events/facts.ts";
import { hashOf } from "../../../../shared/domain/audit/hash.ts";
import type { BylawProfile } from "../../../../shared/domain/board/profile.ts";
import type { Command } from "../../../../shared/domain/documents/commands.ts";
import { firstUnfounded } from "../../../../shared/domain/documents/follows.ts";
import { nextLook } from "../../../../shared/domain/review/answers.ts";
import { receiptIn } from "../../../../shared/domain/review/receipt.ts";
import { resolutionsAfter } from "../../../../shared/domain/review/registering.ts";
import { answerOf } from "../../../../shared/domain/review/standing.ts";
import { later } from "../../../../shared/domain/time.ts";
import { History, inTime, roster } from "../../../support/example-report.ts";
import { awaitedOf, lineBeforeBoard, reportOf } from "../../../support/line-histories.ts";
import { ballot, director, directors, openBoard, ownTime } from "../../../support/whole-line.ts";
import { example } from "../../histories/example.ts";

/** A refusal or an abstention is taken back within the grace of the by-laws; and whoever joins the board meanwhile signs too. */

const { bylaws } = example.organisation;
type Rules = Partial<Pick<BylawProfile, "takingBack" | "writtenResolution" | "quorum">>;

const atBoard = (rules: Rules = {}) =>
  new History().after(...lineBeforeBoard, { ...openBoard(), bylaws: { ...bylaws, ...rules } } as Command);
const cast = (person: string, how: "sign" | "refuse" | "abstain", more: object = {}): Command =>
  ({ ...ballot(person, how), ...more }) as Command;
const at = (minutes: number) => later(inTime, { minutes });
const takeBack = (history: History, person: string, now: string): Command => ({
  ...{ name: "take-ballot-back", by: director(person), round: 1, stage: 2, lane: "board" },
  replaces: answerOf(reportOf(history), person, "board")?.hash ?? null,
  ...{ salt: "t".repeat(43), linkedAt: "2026-11-23T18:00:00.000Z", now },
});
const look = (now: string): Command => ({
  ...{ name: "mind-service-level", round: 1, stage: 2, now, roster, empty: [] },
  calendar: { timeZone: "America/Montreal", holidays: [] },
});
const typesOf = (history: History, from: number) => history.entries.slice(from).map(({ type }) => type);

describe("I14 a refusal within its grace", () => {
  it("ends nothing: the others are awaited as before, and the last signature among them passes nothing", () => {
    const history = atBoard().after(cast("boris", "refuse"));
    expect(awaitedOf(history)).toEqual(["board: anna chloe"]);
    history.after(cast("anna", "sign"), cast("chloe", "sign"));
    expect(reportOf(history)).toMatchObject({ stageOpen: true, failed: [] });
  });

  it("is taken back: its director is awaited again, and signs; the resolution passes", () => {
    const history = atBoard().after(cast("boris", "refuse"));
    history.after(takeBack(history, "boris", at(59)));
    expect(awaitedOf(history)).toEqual(["board: anna boris chloe"]);
    history.after(...directors.map((person) => cast(person, "sign", { now: at(60) })));
    expect(reportOf(history).status).toBe("approved");
  });

  it("takes effect at its end by the clock, which looks then, and not at the deadline", () => {
    const history = atBoard().after(cast("boris", "abstain"));
    expect(nextLook(reportOf(history), at(1))).toBe(at(60));
    history.after(look(at(59)));
    expect(reportOf(history).stageOpen).toBe(true);
    history.after(look(at(60)));
    expect(reportOf(history)).toMatchObject({
      status: "awaiting-meeting",
      failed: [{ lane: "board", because: "abstained" }],
    });
  });

  it("that took effect reminds nobody, however late the clock looks", () => {
    const { remindAt = "" } = reportOf(atBoard()).serviceLevel ?? {};
    const history = atBoard().after(cast("boris", "refuse", { now: later(remindAt, { minutes: -90 }) }));
    const before = history.entries.length;
    history.after(look(remindAt));
    expect(typesOf(history, before)).toEqual(["lane-closed", "stage-closed"]);
  });

  it.each([
    ["its own director takes it back", (history: History) => takeBack(history, "boris", at(60))],
    ["another signs", () => cast("anna", "sign", { now: at(60) })],
    [
      "its own director signs",
      (history: History) =>
        cast("boris", "sign", { now: at(90), replaces: answerOf(reportOf(history), "boris", "board")?.hash }),
    ],
  ])("is over by its own time, whether or not a clock has ticked: %s too late", (_, late) => {
    const history = atBoard().after(cast("boris", "refuse"));
    const before = history.entries.length;
    const given = history.give(late(history));
    expect(given).toMatchObject({ ok: false, refusal: { code: "to-meeting" } });
    expect(given).toMatchObject({ overdue: [{ type: "lane-closed" }, { type: "stage-closed" }] });
    expect(typesOf(history, before)).not.toContain("ballot-cast");
  });

  it("lasts to the deadline at most, from which on nothing is taken back", () => {
    const deadline = reportOf(atBoard()).serviceLevel?.deadline ?? "";
    const history = atBoard().after(cast("boris", "refuse", { now: later(deadline, { minutes: -5 }) }));
    expect(answerOf(reportOf(history), "boris", "board")?.takesEffectAt).toBe(deadline);
    history.after(look(deadline));
    expect(reportOf(history).failed).toEqual([{ lane: "board", because: "refused" }]);
  });

  it("takes nothing back that another answer replaced, nor anybody else's, nor a signature", () => {
    const history = atBoard().after(cast("boris", "refuse"));
    const old = takeBack(history, "boris", at(5));
    const replaces = answerOf(reportOf(history), "boris", "board")?.hash;
    expect(history.give({ ...old, by: director("anna") } as Command)).toMatchObject({
      refusal: { code: "superseded-answer" },
    });
    history.after(cast("boris", "sign", { replaces, now: at(2) }));
    expect(history.give(old)).toMatchObject({ refusal: { code: "superseded-answer" } });
    expect(history.give(takeBack(history, "boris", at(5)))).toMatchObject({
      refusal: { code: "superseded-answer" },
    });
  });

  it("is none where the by-laws say so, nor of a stage that opened before they were asked", () => {
    const atOnce = atBoard({ takingBack: { ...bylaws.takingBack, minutes: 0 } }).after(
      cast("boris", "refuse"),
    );
    const before = new History().after(...lineBeforeBoard, openBoard(), cast("boris", "refuse"));
    for (const history of [atOnce, before]) expect(reportOf(history).status).toBe("awaiting-meeting");
  });
});

describe("I14 whoever is elected while a resolution is open", () => {
  const elected = { ...roster, director: [...directors, "dora"] };

  it("must sign too, where the by-laws say so: the last of the others' signatures asks them", () => {
    const history = atBoard().after(cast("anna", "sign"), cast("boris", "sign"));
    history.after(cast("chloe", "sign", { roster: elected }));
    expect(awaitedOf(history)).toEqual(["board: dora"]);
    expect(history.entries.map(({ type }) => type)).toContain("director-joined");
    history.after(cast("dora", "sign"));
    expect(reportOf(history).status).toBe("approved");
  });

  it("is asked by the clock's look, in what is left of the time, and once", () => {
    const fill: Command = {
      ...{ name: "fill-lanes", round: 1, stage: 2, now: inTime, roster: elected, serviceLevel: null },
    };
    const history = atBoard().after(fill);
    const { deadline } = reportOf(history).serviceLevel ?? {};
    expect(awaitedOf(history)).toEqual(["board: anna boris chloe dora"]);
    expect(nextLook(reportOf(history), later(deadline ?? "", { minutes: -1 }), null, [])).toBe(
      reportOf(history).serviceLevel?.remindAt,
    );
    const before = history.entries.length;
    history.give(fill);
    expect(history.entries).toHaveLength(before);
  });

  it("is asked once where nobody was a director when it opened, by what fills the lane and begins its time", () => {
    const opened = { ...openBoard([]), bylaws } as Command;
    const history = new History().after(...lineBeforeBoard, opened);
    const before = history.entries.length;
    history.after({
      ...{ name: "fill-lanes", round: 1, stage: 2, now: inTime, serviceLevel: ownTime },
      roster: { ...roster, director: ["dora"] },
    });
    expect(typesOf(history, before)).toEqual(["lane-filled"]);
    expect(awaitedOf(history)).toEqual(["board: dora"]);
  });

  it("is not asked where the by-laws ask those alone who were directors when it opened", () => {
    const history = atBoard({ writtenResolution: { ...bylaws.writtenResolution, joiners: "are-not-asked" } });
    history.after(...directors.map((person) => cast(person, "sign", { roster: elected })));
    expect(reportOf(history).status).toBe("approved");
  });

  it("and wrote the document sends it to a meeting: nobody decides on their own work, and the Act leaves out nobody", () => {
    const history = atBoard();
    const given = history.give(
      cast("anna", "sign", { roster: { ...roster, director: [...directors, "author"] } }),
    );
    expect(given).toMatchObject({
      refusal: { code: "to-meeting" },
      overdue: [{ type: "director-joined" }, { facts: { because: "author-entitled" } }, {}],
    });
  });

  it("whose term ended is refused, and nobody signs in their place: it goes to a meeting at its deadline", () => {
    const history = atBoard().after(cast("anna", "sign"), cast("boris", "sign"));
    const former = { by: { person: "chloe", roles: [], active: true } };
    expect(history.give(cast("chloe", "sign", former))).toMatchObject({
      refusal: { code: "no-longer-authorised" },
    });
    history.after(look(reportOf(history).serviceLevel?.deadline ?? ""));
    expect(reportOf(history).failed).toEqual([{ lane: "board", because: "silence" }]);
  });
});

describe("I14 whoever leaves the board while a resolution is open, and had signed it", () => {
  const without = (...left: string[]) => ({
    roster: { ...roster, director: directors.filter((person) => !left.includes(person)) },
  });

  it("is none of those who are entitled as it passes: the others are, and their signatures are counted", () => {
    const history = atBoard().after(cast("anna", "sign"), cast("boris", "sign", without("anna")));
    history.after(cast("chloe", "sign", without("anna")));
    const events = history.entries.map((entry) => upcast(entry).event);
    expect(events.filter(({ type }) => type === "ballot-cast").map(({ facts }) => facts)).toMatchObject([
      { by: "anna" },
      { by: "boris" },
      { by: "chloe", left: ["anna"] },
    ]);
    const entered = events.flatMap((event) => resolutionsAfter(reportOf(history), event as ReviewEvent));
    expect(entered.map(({ count }) => count)).toEqual([
      { directors: 2, disqualified: 0, entitled: 2, signed: 2 },
    ]);
    const lines = history.entries.map((stored) => ({ stored, entry: upcast(stored) }));
    const asked = { round: 1, stage: 2, lane: "board", purpose: "sign" } as const;
    const isUncounted = directors.map((who) => receiptIn(reportOf(history), lines, asked, who)?.isUncounted);
    expect(isUncounted).toEqual([true, false, false]);
  });

  it("leaves fewer than a quorum, who resolve nothing: it goes to a meeting, as the last of them would sign", () => {
    const quorum = { ...bylaws.quorum, of: 7, needs: { atLeast: 3 } };
    const history = atBoard({ quorum }).after(cast("anna", "sign"), cast("boris", "sign"));
    const given = history.give(cast("chloe", "sign", without("anna")));
    const overdue = [
      { facts: { because: "no-quorum", left: ["anna"] } },
      { facts: { outcome: "to-meeting" } },
    ];
    expect(given).toMatchObject({ refusal: { code: "to-meeting" }, overdue });
    history.append(given.ok ? [] : [...(given.overdue ?? [])], inTime);
    expect(reportOf(history).status).toBe("awaiting-meeting");
    expect(firstUnfounded(history.entries.map(upcast))).toBeNull();
  });

  it("and did not sign keeps it from passing, as whoever says nothing does", () => {
    const history = atBoard().after(cast("anna", "sign"), cast("boris", "sign", without("chloe")));
    expect(reportOf(history)).toMatchObject({ stageOpen: true, failed: [] });
  });

  /** A director whose signature was awaited declares that they are disqualified. */
  const declares = (person: string, more: object = {}): Command =>
    ({
      ...{ name: "recuse", by: director(person), round: 1, stage: 2, lane: "board", how: "disqualified" },
      ...{ nature: "financial", reasonCommitment: hashOf("an interest"), salt: "s".repeat(43) },
      ...{ linkedAt: "2026-11-23T18:00:00.000Z", now: inTime, ...more },
    }) as Command;

  it.each([
    {
      what: "passes, and counts those alone who are directors then",
      ...{ rules: {}, roster: without("anna").roster },
      events: [
        { type: "recusal-recorded", facts: { by: "chloe", left: ["anna"] } },
        { type: "stage-closed", facts: { outcome: "approved" } },
        { type: "document-approved" },
      ],
      count: { directors: 2, disqualified: 1, entitled: 1, signed: 1 },
    },
    {
      what: "goes to a meeting where fewer than a quorum are left",
      rules: { quorum: { ...bylaws.quorum, of: 7, needs: { atLeast: 3 } } },
      roster: without("anna").roster,
      events: [
        { type: "recusal-recorded", facts: { by: "chloe" } },
        { type: "lane-closed", facts: { because: "no-quorum", left: ["anna"] } },
        { type: "stage-closed", facts: { outcome: "to-meeting", because: "no-quorum" } },
      ],
      count: null,
    },
    {
      what: "goes to a meeting where nobody who signed is left",
      ...{ rules: {}, roster: without("anna", "boris").roster },
      events: [
        { type: "recusal-recorded", facts: { by: "chloe" } },
        { type: "lane-closed", facts: { because: "nobody-entitled", left: ["anna", "boris"] } },
        { type: "stage-closed", facts: { outcome: "to-meeting", because: "nobody-entitled" } },
      ],
      count: null,
    },
    {
      what: "asks whoever was elected meanwhile, and does not pass without them",
      ...{ rules: {}, roster: { ...roster, director: [...directors, "dora"] } },
      events: [
        { type: "director-joined", facts: { person: "dora" } },
        { type: "recusal-recorded", facts: { by: "chloe" } },
      ],
      count: null,
    },
  ])("a resolution whose last awaited director is disqualified $what", ({ rules, events, count, ...now }) => {
    const history = atBoard(rules).after(cast("anna", "sign"), cast("boris", "sign"));
    const before = history.entries.length;
    history.after(declares("chloe", { roster: now.roster }));
    const then = history.entries.map(upcast);
    expect(then.slice(before).map(({ event }) => event)).toMatchObject(events);
    expect(firstUnfounded(then)).toBeNull();
    const entered = then.flatMap(({ event }) => resolutionsAfter(reportOf(history), event as ReviewEvent));
    expect(entered.map((one) => one.count)).toEqual(count ? [count] : []);
  });
});
