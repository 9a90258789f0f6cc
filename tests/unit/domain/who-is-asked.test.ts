import { describe, expect, it } from "vitest";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { fold } from "../../../shared/domain/documents/fold.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { withWhoIsOut } from "../../../shared/domain/review/meeting.ts";
import { History, inTime, serviceLevel, submit } from "../../support/example-report.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import { boardAnswer, inLane, openFirst, openSideBySide, sideBySide } from "../../support/side-by-side.ts";
import {
  finance,
  lookAt,
  mel,
  otherFinance,
  ownTime,
  reassign,
  secretary,
  withdraw,
} from "../../support/whole-line.ts";

const { deadline } = serviceLevel;
const opened = () => new History().after(...sideBySide);

/** Whoever had the writing before decides nothing: they submitted a version, or the next submitted what they had typed. */
describe.each([
  ["ever submitted a version", 2],
  ["had the writing before it was submitted", 1],
])("I13 whoever %s decides nothing in it", (_, round) => {
  const officer = (person: string): Authority => ({ person, roles: ["programme-officer"], active: true });
  const reassigned: Command = {
    name: "reassign",
    by: { person: "secretary", roles: ["secretary"], active: true },
    task: "writing",
    from: ["author"],
    to: officer("successor"),
    serviceLevel: null,
    now: inTime,
    reasonCommitment: "0".repeat(64),
  };
  const submits = (by: Authority): Command => ({ ...submit(), by }) as Command;
  /** In the second round changes were asked for of what the first author submitted. */
  const written = () =>
    round === 1
      ? new History().after(openSideBySide)
      : opened().after(
          inLane("mel", mel, "request-changes"),
          inLane("finance", finance),
          boardAnswer("anna", "refuse"),
        );
  const replaced = (holders: Readonly<Record<string, readonly string[]>>) =>
    written().after(reassigned, submits(officer("successor")), openFirst(holders, round));

  it("is not asked when the stage opens, though they hold its role by then", () => {
    const history = replaced({ "finance-officer": ["author", "successor", "treasury"] });
    expect(awaitedOf(history)[1]).toBe("finance: treasury");
  });

  it("cannot be given a lane, nor answer in one", () => {
    const history = replaced({});
    const writer = { ...officer("author"), roles: ["finance-officer"] };
    const give = {
      ...reassigned,
      task: { stage: 0, lane: "finance" },
      from: ["finance"],
      to: writer,
    } as Command;
    expect(refusal(history, give)).toBe("not-eligible");
    expect(refusal(history, { ...inLane("finance", writer), round } as Command)).toBe("own-submission");
  });

  it("watches not over it either, and is out of the room where a meeting decides", () => {
    const history = replaced({});
    const watcher = { ...officer("author"), roles: ["secretary"] };
    expect(refusal(history, { ...withdraw, by: watcher } as Command)).toBe("own-report");
    const context = {} as Parameters<typeof withWhoIsOut>[1];
    expect(withWhoIsOut(reportOf(history), context).authors.toSorted()).toEqual(["author", "successor"]);
  });

  it("may be given the writing back, and submits", () => {
    const back = { ...reassigned, from: ["successor"], to: officer("author") } as Command;
    const history = written().after(reassigned, back, submit());
    expect(reportOf(history)).toMatchObject({ status: "submitted", author: "author" });
    const give = reassign({ stage: 0, lane: "finance" }, { ...finance, person: "successor" });
    expect(refusal(history, give)).toBe("not-eligible");
  });

  it("stands in for nobody, though they hold the alternate's role by then", () => {
    const history = replaced({});
    const look = {
      ...lookAt(deadline, 0, round),
      roster: { "programme-manager": ["author", "deputy"] },
    } as Command;
    history.after(look);
    expect(awaitedOf(history).slice(0, 2)).toEqual(["mel: mel deputy", "finance: finance deputy"]);
  });

  it.each([["author"], ["successor"]])(
    "sends the resolution to a meeting where %s would have to sign it",
    (person) => {
      const history = replaced({ director: ["anna", person] });
      expect(reportOf(history).failed).toEqual([{ lane: "board", because: "author-entitled" }]);
      expect(awaitedOf(history)).toEqual(["mel: mel", "finance: finance"]);
    },
  );
});

describe("people are asked when a stage opens", () => {
  const openedWith = (holders: Readonly<Record<string, readonly string[]>>) =>
    new History().after(openSideBySide, submit(), openFirst(holders));

  it.each([
    ["whom it was planned for", ["treasury", "finance"], "finance: finance"],
    ["the next holder when they left, or hold the role no more", ["treasury", "other"], "finance: treasury"],
    ["nobody while nobody holds the role", [], "finance: "],
    ["nobody while only its author does", ["author"], "finance: "],
  ])("a lane asks %s", (_, holders, asked) => {
    const history = openedWith({ "finance-officer": holders });
    expect(awaitedOf(history)[1]).toBe(asked);
    expect(history.entries.at(-1)?.facts["assigned"]).toMatchObject({
      mel: ["mel"],
      finance: asked.replace("finance: ", "").split(" ").filter(Boolean),
      board: ["anna", "boris", "chloe"],
    });
  });

  it("whoever was taken off a lane is asked in it by nobody but the secretary", () => {
    const given = reassign({ stage: 0, lane: "finance" }, otherFinance);
    const history = opened().after(given, inLane("mel", mel, "request-changes"));
    const both = { "programme-manager": ["finance", "deputy"] };
    history.after({ ...lookAt(ownTime.deadline, 0), roster: both } as Command);
    expect(awaitedOf(history)).toEqual(["finance: treasury deputy"]);
    history.after(
      inLane("finance", otherFinance),
      submit(),
      openFirst({ "finance-officer": ["finance"] }, 2),
    );
    expect(awaitedOf(history)).toContain("finance: ");
    history.after(reassign({ stage: 0, lane: "finance" }, finance, secretary, []));
    expect(awaitedOf(history)).toContain("finance: finance");
    expect(reportOf(history).takenOff).toEqual([]);
  });

  describe("whoever was taken off a lane is out of the others too", () => {
    /** Finance had a conflict of interest; the report comes back for a second round. */
    const back = () =>
      opened()
        .after(reassign({ stage: 0, lane: "finance" }, otherFinance))
        .after(inLane("mel", mel, "request-changes"), inLane("finance", otherFinance))
        .after(...["anna", "boris", "chloe"].map((person) => boardAnswer(person)), submit());

    it("a lane whose holder left by then is vacant rather than theirs, and the clock fills it with the next", () => {
      const history = back().after(openFirst({ "mel-officer": ["finance"] }, 2));
      expect(awaitedOf(history)).toContain("mel: ");
      const fill = { name: "fill-lanes", round: 2, stage: 0, now: inTime, serviceLevel } as const;
      expect(history.give({ ...fill, roster: { "mel-officer": ["finance"] } })).toEqual({
        ok: true,
        value: [],
      });
      history.after({ ...fill, roster: { "mel-officer": ["finance", "other"] } });
      expect(awaitedOf(history)).toContain("mel: other");
    });

    it("they stand in for nobody", () => {
      const history = back().after(openFirst({}, 2));
      const roster = { "programme-manager": ["finance", "deputy"] };
      history.after({ ...lookAt(deadline, 0, 2), roster } as Command);
      expect(awaitedOf(history)).toContain("mel: mel deputy");
    });

    it("but the secretary may give them one, which stays theirs", () => {
      const give = reassign({ stage: 0, lane: "mel" }, { ...finance, roles: ["mel-officer"] });
      const history = back().after(give, openFirst({ "mel-officer": ["mel", "finance"] }, 2));
      expect(awaitedOf(history)).toContain("mel: finance");
    });

    it("and the Act asks every director, them too", () => {
      const history = back().after(openFirst({ director: ["anna", "finance"] }, 2));
      expect(awaitedOf(history)).toContain("board: anna finance");
    });
  });

  it("a vacant lane keeps its stage open until somebody who holds the role by then has answered", () => {
    const history = openedWith({ "finance-officer": [] });
    history.after(inLane("mel", mel), ...["anna", "boris", "chloe"].map((person) => boardAnswer(person)));
    expect(reportOf(history)).toMatchObject({ status: "in-review", stageOpen: true });
    const fill = (holders: readonly string[]): Command => ({
      name: "fill-lanes",
      round: 1,
      stage: 0,
      now: inTime,
      roster: { "finance-officer": holders },
      serviceLevel,
    });
    expect(history.give(fill([]))).toEqual({ ok: true, value: [] });
    history.after(fill(["finance"]));
    expect(history.give(fill(["treasury"]))).toEqual({ ok: true, value: [] });
    history.after(inLane("finance", finance));
    expect(reportOf(history).passed).toHaveLength(1);
  });

  it("a vacant lane is given to somebody by the secretary, and every event of it can be read again", () => {
    const history = openedWith({ "finance-officer": [] }).after(
      reassign({ stage: 0, lane: "finance" }, finance, secretary, []),
      inLane("finance", finance),
    );
    expect(awaitedOf(history)).toEqual(["mel: mel", "board: anna boris chloe"]);
    expect(fold(history.entries).report).toEqual(history.report);
  });

  it("a board without directors is vacant: nobody's silence and no signature is made of it", () => {
    const history = openedWith({ director: [] }).after(inLane("mel", mel), inLane("finance", finance));
    expect(reportOf(history).stageOpen).toBe(true);
    history.after(lookAt(deadline, 0));
    expect(reportOf(history).failed).toEqual([]);
    const roster = { director: ["dora"] };
    history.after({ name: "fill-lanes", round: 1, stage: 0, now: deadline, roster, serviceLevel: null });
    expect(awaitedOf(history)).toEqual(["board: dora"]);
  });

  it("who stands in is whoever holds the alternate's role at the deadline", () => {
    const history = opened();
    const look = { ...lookAt(deadline, 0), roster: { "programme-manager": ["deputy"] } } as Command;
    history.after(look);
    expect(awaitedOf(history).slice(0, 2)).toEqual(["mel: mel deputy", "finance: finance deputy"]);
    const deputy: Authority = { person: "deputy", roles: ["programme-manager"], active: true };
    expect(refusal(history, inLane("mel", deputy, "approve", deadline))).toBe("accepted");
  });
});
