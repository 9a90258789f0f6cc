import { describe, expect, it } from "vitest";
import { type StoredEntry, upcast } from "../../../events/entry.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import type { Effect } from "../../../shared/domain/outbox/effect.ts";
import { wordOfEndings } from "../../../shared/domain/review/endings.ts";
import { changesServiceLook } from "../../../shared/domain/review/looks.ts";
import { tasksOf } from "../../../shared/domain/review/oversight.ts";
import { openLanesOf, vacantLanes } from "../../../shared/domain/review/standing.ts";
import { type History, serviceLevel, submit } from "../../support/example-report.ts";
import { decides, inReview, openFirstFor, rosterOf } from "../../support/lanes.ts";
import { awaitedOf, refusal, reportOf } from "../../support/line-histories.ts";
import { lookAt, otherFinance, reassign } from "../../support/whole-line.ts";

const { deadline } = serviceLevel;
const endOf = (history: History) => history.entries.at(-1)?.facts;
const typesAfter = (history: History, from: number) => history.entries.slice(from).map(({ type }) => type);

/** What somebody's answer makes happen outside, as "template: people". */
function mailsOf(history: History, command: Command): string[] {
  const before = reportOf(history);
  const decision = history.give(command);
  if (!decision.ok) throw new Error(decision.refusal.code);
  let now = before;
  const asked = decision.value.flatMap((event: DocumentEvent) => {
    const [found, after] = [now, evolve(now, event)];
    now = after;
    return effectsOf(found, after, event);
  });
  return [...asked, ...wordOfEndings(before, now, decision.value, asked)].flatMap(inWords);
}

const inWords = (effect: Effect): string[] => {
  if (effect.effect === "mail") return [`${effect.template}: ${effect.person}`];
  return effect.effect === "mails" ? [`${effect.template}: ${effect.people.join(" ")}`] : [];
};

describe("any: whoever answers first", () => {
  const lanes = { legal: { rule: "any", people: ["lea", "luc", "lou"] } } as const;

  it("everybody who holds the role is asked, and one answer ends the lane", () => {
    const history = inReview(lanes);
    expect(awaitedOf(history)).toEqual(["legal: lea luc lou"]);
    history.after(decides("legal", "luc"));
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });

  it("two who answer at once are told apart by the record: the second finds the task decided", () => {
    const beside = { ...lanes, finance: { rule: "one", people: ["fay"] } } as const;
    const history = inReview(beside);
    const [first, second] = [decides("legal", "lea", "request-changes"), decides("legal", "lou")];
    history.after(first);
    expect(refusal(history, second)).toBe("decided-by-another");
    expect(openLanesOf(reportOf(history), "lea").map(({ id }) => id)).toEqual(["legal"]);
    history.after(decides("legal", "lea"), decides("finance", "fay"));
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });

  it("the others hear that nothing more is expected of them, once", () => {
    const history = inReview({ ...lanes, finance: { rule: "one", people: ["fay"] } });
    expect(mailsOf(history, decides("legal", "lea"))).toEqual([
      "answer-recorded: lea",
      "task-answered: luc lou",
    ]);
    expect(mailsOf(history, decides("legal", "lea", "request-changes"))).toEqual(["answer-recorded: lea"]);
  });

  it("whoever stands in once it is late is one more of whom the first decides", () => {
    const history = inReview({ legal: { ...lanes.legal, standIn: "max" } });
    const late = { ...lookAt(deadline, 0), roster: rosterOf({ legal: { ...lanes.legal, standIn: "max" } }) };
    history.after(late as Command);
    expect(awaitedOf(history)).toEqual(["legal: lea luc lou max"]);
    history.after(decides("legal", "max", "approve", { role: "legal-alternate", now: deadline }));
    expect(reportOf(history).stageOpen).toBe(false);
  });
});

describe("all: everybody who holds the role", () => {
  const lanes = { panel: { rule: "all", people: ["ada", "ben", "cem"] } } as const;

  it("ends once everybody has answered, and passes if all approve", () => {
    const history = inReview(lanes).after(decides("panel", "ada"), decides("panel", "ben"));
    expect(awaitedOf(history)).toEqual(["panel: cem"]);
    history.after(decides("panel", "cem"));
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });

  it("goes back with what all of them say, though the first asks for changes", () => {
    const history = inReview(lanes).after(decides("panel", "ada", "request-changes"));
    expect(awaitedOf(history)).toEqual(["panel: ben cem"]);
    history.after(decides("panel", "ben"), decides("panel", "cem"));
    expect(endOf(history)).toMatchObject({ outcome: "changes-requested" });
  });

  it("leaves out whoever wrote the document (I13)", () => {
    const held = { panel: { rule: "all", people: ["author", "ben", "cem"] } } as const;
    const history = inReview({ panel: { ...held.panel, people: ["ben", "cem"] } });
    expect(awaitedOf(history)).toEqual(["panel: ben cem"]);
    const own = history.after(submitAgain(history), openFirstFor(held, 2));
    expect(awaitedOf(own)).toEqual(["panel: ben cem"]);
  });

  it("of a task that is late the overseer hears, for nobody stands in for one of several", () => {
    const history = inReview(lanes).after(decides("panel", "ada"));
    const from = history.entries.length;
    history.after(lookAt(deadline, 0));
    expect(typesAfter(history, from)).toEqual(["task-escalated"]);
    expect(endOf(history)).toMatchObject({ lane: "panel", to: null });
  });
});

/** Everybody asks for changes, and the author submits again. */
function submitAgain(history: History): Command {
  for (const person of ["ben", "cem"]) history.after(decides("panel", person, "request-changes"));
  return submit();
}

describe("at least so many of those who hold the role", () => {
  const five = ["ada", "ben", "cem", "dia", "eva"] as const;
  const lanes = { committee: { rule: { atLeast: 3 }, people: five } } as const;
  const decided = (history: History, answers: Readonly<Record<string, "approve" | "request-changes">>) =>
    history.after(...Object.entries(answers).map(([person, how]) => decides("committee", person, how)));

  it("passes as soon as so many approve, whatever others said", () => {
    const history = inReview(lanes);
    decided(history, { ada: "approve", ben: "request-changes", cem: "approve" });
    expect(reportOf(history).stageOpen).toBe(true);
    decided(history, { dia: "approve" });
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });

  it("goes back as soon as so many cannot be reached any more", () => {
    const history = inReview(lanes);
    decided(history, { ada: "request-changes", ben: "approve", cem: "request-changes" });
    expect(awaitedOf(history)).toEqual(["committee: dia eva"]);
    decided(history, { dia: "request-changes" });
    expect(endOf(history)).toMatchObject({ outcome: "changes-requested" });
  });

  it("whoever was not needed hears so, and cannot answer any more", () => {
    const history = inReview({ ...lanes, finance: { rule: "one", people: ["fay"] } });
    decided(history, { ada: "approve", ben: "approve" });
    expect(mailsOf(history, decides("committee", "cem"))).toEqual([
      "answer-recorded: cem",
      "task-answered: dia eva",
    ]);
    expect(refusal(history, decides("committee", "dia"))).toBe("decided-by-another");
  });

  it("whoever changes their mind makes it await the others again, who are asked anew", () => {
    const history = inReview({ ...lanes, finance: { rule: "one", people: ["fay"] } });
    decided(history, { ada: "approve", ben: "approve", cem: "approve" });
    expect(mailsOf(history, decides("committee", "cem", "request-changes"))).toEqual([
      "answer-recorded: cem",
      "review-requested: dia eva",
    ]);
    expect(awaitedOf(history)).toEqual(["committee: dia eva", "finance: fay"]);
    history.after(decides("finance", "fay"), decides("committee", "eva"));
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });

  it("whoever recuses themselves once it was settled makes it await the others again, whom the clock minds", () => {
    const history = inReview({ ...lanes, finance: { rule: "one", people: ["fay"] } });
    decided(history, { ada: "approve", ben: "approve", cem: "approve" });
    const { deadline, from: linkedAt } = serviceLevel;
    const recused = {
      ...{ name: "recuse", by: { person: "cem", roles: ["committee"], active: true }, round: 1, stage: 0 },
      ...{ lane: "committee", how: "recused", nature: "family", salt: "s".repeat(43), linkedAt },
      ...{ now: deadline, reasonCommitment: hashOf("why"), masked: "0" },
    } as Command;
    const before = reportOf(history);
    expect(mailsOf(history, recused)).toContain("review-requested: dia eva");
    const event = upcast(history.entries.at(-1) as StoredEntry).event;
    expect(changesServiceLook(before, reportOf(history), event)).toBe(true);
    expect(awaitedOf(history)).toEqual(["committee: dia eva", "finance: fay"]);
  });

  it("where too few are left once some recused themselves it waits, of which the overseer hears with each of them, and reads why", () => {
    const history = inReview(lanes);
    const { from: linkedAt } = serviceLevel;
    const told = ["ada", "ben", "cem"].flatMap((person) => {
      const by = { person, roles: ["committee"], active: true };
      const before = reportOf(history);
      history.after({
        ...{ name: "recuse", by, round: 1, stage: 0, lane: "committee", how: "recused", nature: "family" },
        ...{ salt: "s".repeat(43), linkedAt, now: linkedAt, reasonCommitment: hashOf("why"), masked: "0" },
      } as Command);
      const { event } = upcast(history.entries.at(-1) as StoredEntry);
      const effects = effectsOf(before, reportOf(history), event);
      const isTold = effects.some((one) => one.effect === "tell" && one.template === "oversee-recused");
      return [[isTold, vacantLanes(reportOf(history)).length]];
    });
    expect(told).toEqual([
      [true, 0],
      [true, 0],
      [true, 1],
    ]);
    history.after(decides("committee", "dia"), decides("committee", "eva"));
    expect(reportOf(history).stageOpen).toBe(true);
  });

  it("where too few hold the role it waits, in sight of the overseer, and whoever comes is asked beside them", () => {
    const few = { committee: { ...lanes.committee, people: ["ada", "ben"] } };
    const history = inReview(few);
    expect(vacantLanes(reportOf(history)).map(({ id }) => id)).toEqual(["committee"]);
    history.after(decides("committee", "ada"), decides("committee", "ben"));
    expect(reportOf(history).stageOpen).toBe(true);
    const fill = {
      ...{ name: "fill-lanes", round: 1, stage: 0, now: serviceLevel.from, serviceLevel },
      roster: rosterOf({ committee: { ...few.committee, people: ["ada", "ben", "cem"] } }),
    } as Command;
    expect(mailsOf(history, fill)).toEqual(["review-requested: cem"]);
    history.after(decides("committee", "cem"));
    expect(endOf(history)).toMatchObject({ outcome: "approved" });
  });
});

describe("a veto", () => {
  const lanes = {
    safeguarding: { rule: "veto", people: ["sam"] },
    technical: { rule: "one", people: ["tia"] },
    board: { rule: "written-resolution", people: ["anna", "boris"] },
  } as const;

  it("passes like one person's approval, and one person is asked", () => {
    const some = { ...lanes, safeguarding: { rule: "veto", people: ["sam", "sol"] } } as const;
    expect(awaitedOf(inReview(some))[0]).toBe("safeguarding: sam");
  });

  it("sends the document back at once, whatever other lanes said or have still to say", () => {
    const history = inReview(lanes).after(decides("technical", "tia"));
    history.after(decides("safeguarding", "sam", "request-changes"));
    expect(endOf(history)).toMatchObject({ outcome: "changes-requested" });
    expect(reportOf(history).vetoed).toEqual([{ stage: 0, lane: "safeguarding" }]);
    expect(refusal(history, decides("technical", "tia", "request-changes"))).toBe("returned");
  });

  it("beside the last approval the record decides which was first", () => {
    const two = { safeguarding: lanes.safeguarding, technical: lanes.technical };
    const [no, yes] = [decides("safeguarding", "sam", "request-changes"), decides("technical", "tia")];
    const vetoFirst = inReview(two).after(no);
    expect(refusal(vetoFirst, yes)).toBe("returned");
    const vetoLast = inReview(two).after(yes, no);
    expect(reportOf(vetoLast).status).toBe("changes-requested");
  });

  it("whoever waits beside it hears that the document went back, directors who have signed among them", () => {
    expect(mailsOf(inReview(lanes), decides("safeguarding", "sam", "request-changes"))).toEqual([
      "answer-recorded: sam",
      "changes-requested: author",
      "review-returned: tia anna boris",
    ]);
  });

  const vetoedTwice = (other?: string) => {
    const history = inReview(lanes).after(decides("safeguarding", "sam", "request-changes"), submit());
    const second = { ...lanes, safeguarding: { rule: "veto", people: [other ?? "sam"] } } as const;
    return history.after(openFirstFor(second, 2));
  };

  it("the second time it is the document's end, and everybody who took part hears so", () => {
    const history = vetoedTwice().after(decides("technical", "tia", "approve", { round: 2 }));
    const mails = mailsOf(history, decides("safeguarding", "sam", "request-changes", { round: 2 }));
    expect(endOf(history)).toMatchObject({ outcome: "refused", because: null });
    expect(reportOf(history)).toMatchObject({ status: "refused", stageOpen: false });
    expect(mails).toEqual(["answer-recorded: sam", "document-refused: author tia anna boris"]);
  });

  it("is the lane's, whoever of it says the second no", () => {
    const history = vetoedTwice("sol");
    history.after(decides("safeguarding", "sol", "request-changes", { round: 2 }));
    expect(reportOf(history).status).toBe("refused");
  });

  it("a request for changes of another lane in between is none", () => {
    const two = { safeguarding: lanes.safeguarding, technical: lanes.technical };
    const history = inReview(two).after(
      decides("safeguarding", "sam"),
      decides("technical", "tia", "request-changes"),
      submit(),
      openFirstFor(two, 2),
      decides("safeguarding", "sam", "request-changes", { round: 2 }),
    );
    expect(reportOf(history).status).toBe("changes-requested");
  });
});

describe("the tasks of a lane that asks several", () => {
  const lanes = { panel: { rule: "all", people: ["ada", "ben"] } } as const;
  const given = (of: string | undefined, from: readonly string[]) => {
    const task = { stage: 0, lane: "panel", ...(of !== undefined && { of }) };
    return reassign(task, { ...otherFinance, person: "cem", roles: ["panel"] }, undefined, from);
  };

  it("are each one person's, who alone is taken off", () => {
    const history = inReview(lanes);
    expect(tasksOf(reportOf(history)).slice(0, 2)).toEqual([
      { stage: 0, lane: "panel", of: "ada" },
      { stage: 0, lane: "panel", of: "ben" },
    ]);
    history.after(given("ada", ["ada"]));
    expect(awaitedOf(history)).toEqual(["panel: ben cem"]);
    expect(refusal(history, decides("panel", "ada"))).toBe("reassigned");
  });

  it("cannot be given away once it is done, nor another than the page showed", () => {
    const history = inReview(lanes).after(decides("panel", "ada"));
    expect(refusal(history, given("ada", ["ada"]))).toBe("task-over");
    expect(refusal(history, given("ben", ["ada"]))).toBe("given-meanwhile");
    expect(refusal(history, given("zoe", ["zoe"]))).toBe("given-meanwhile");
  });
});
