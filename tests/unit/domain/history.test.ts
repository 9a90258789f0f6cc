import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { fold } from "../../../shared/domain/documents/fold.ts";
import { lifecycle } from "../../../shared/domain/documents/lifecycle.ts";
import {
  approve,
  author,
  director,
  History,
  open,
  openStage,
  requestChanges,
  reviewer,
  serviceLevel,
  submit,
  versionOne,
  versionTwo,
} from "../../support/example-report.ts";
import {
  ballot,
  director as boardDirector,
  directors,
  executive,
  finance,
  lookAt,
  manager,
  mel,
  openBoard,
  openWithBoard,
  otherFinance,
  reassign,
  withdraw,
} from "../../support/whole-line.ts";

const small = fc.integer({ min: 0, max: 3 });
const content = fc.constantFrom(versionOne, versionTwo);
const person = fc.constantFrom(author, reviewer, director);
const boardMember = fc.constantFrom(...directors, "mel");
const answerer = fc.constantFrom(mel, finance, otherFinance, manager, executive, boardDirector("anna"));

const donor = { kind: "donor", id: "donor" } as const;

/** Any command, sensible or not. */
const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.constant(open),
  content.map(submit),
  fc.tuple(small, small, small).map(([stage, round, attempt]) => openStage(stage, round, attempt)),
  fc.tuple(person, small, content).map(([by, round, hash]) => approve(by, round, hash)),
  fc.tuple(person, small, content).map(([by, round, hash]) => requestChanges(by, round, hash)),
  fc.tuple(small, small).map(([round, attempt]): Command => ({ name: "resume", round, attempt })),
  fc.tuple(small, small).map(([round, attempt]): Command => ({ name: "publish", round, attempt })),
  fc
    .tuple(small, small)
    .map(([round, attempt]): Command => ({ name: "notify", round, attempt, recipients: [donor], held: [] })),
);

/** Any command of the whole line, sensible or not. */
const anyLater: fc.Arbitrary<Command> = fc.oneof(
  anyCommand,
  fc.tuple(answerer, small, content).map(([by, round, hash]) => approve(by, round, hash)),
  fc.tuple(answerer, small, content).map(([by, round, hash]) => requestChanges(by, round, hash)),
  fc
    .tuple(boardMember, fc.constantFrom("sign", "sign", "sign", "refuse", "abstain"), small, content)
    .map(([who, how, round, hash]) => ballot(who, how, round, hash)),
  fc
    .tuple(fc.constantFrom(serviceLevel.from, serviceLevel.remindAt, serviceLevel.deadline), small, small)
    .map(([now, stage, round]) => lookAt(now, stage, round)),
  fc
    .tuple(
      small,
      fc.constantFrom("mel", "finance", "board"),
      fc.constantFrom(otherFinance, author, mel),
      fc.constantFrom(undefined, [], ["treasury"]),
    )
    .map(([stage, lane, to, from]) => reassign({ stage, lane }, to, undefined, from)),
  fc.constantFrom(otherFinance, mel, author).map((to) => reassign("writing", to)),
  small.map((round) => openBoard(["anna", "boris"], round)),
  fc.boolean().map((really) => (really ? withdraw : openWithBoard)),
);

const soundBallot = fc
  .tuple(fc.constantFrom(...directors), fc.constantFrom("sign", "sign", "sign", "sign", "refuse", "abstain"))
  .map(([who, how]) => ballot(who, how));

/** Commands that reach the board in most histories, with anything in between. */
const boardCommands = fc
  .tuple(
    fc.array(anyLater, { maxLength: 4 }),
    fc.array(anyLater, { maxLength: 8 }),
    fc.array(fc.oneof(anyLater, soundBallot), { maxLength: 30 }),
  )
  .map(([early, middle, last]) => [
    openWithBoard,
    ...early,
    submit(),
    openStage(0),
    approve(mel),
    ...middle,
    approve(finance),
    openStage(1),
    approve(executive),
    openBoard(),
    ...directors.map((person) => ballot(person)).slice(0, last.length % 4),
    ...last,
  ]);

/** Commands that get far, with anything in between. */
const commands = fc
  .tuple(fc.array(anyCommand, { maxLength: 6 }), fc.array(anyCommand, { maxLength: 40 }))
  .map(([early, later]) => [
    open,
    ...early,
    submit(),
    openStage(0),
    approve(reviewer),
    ...later,
    openStage(1),
    approve(director),
  ]);

/** An instant between 2020 and 2040: clocks may jump as they like. */
const instants = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });

describe("any history", () => {
  it("I2 I3 is numbered without gap, chained, and folds to its head", () => {
    fc.assert(
      fc.property(commands, (given) => {
        const history = new History();
        for (const command of given) history.give(command);
        expect(history.entries.map(({ number }) => number)).toEqual(
          history.entries.map((_, index) => index + 1),
        );
        for (const [index, entry] of history.entries.entries()) {
          const before = history.entries[index - 1];
          expect(entry.previous).toBe(before ? hashOf(before) : null);
        }
        expect(fold(history.entries)).toEqual({ report: history.report, chain: history.chain });
      }),
      { numRuns: 300 },
    );
  });

  it("moves from status to status as the lifecycle says, and in no other way", () => {
    fc.assert(
      fc.property(commands, (given) => {
        const history = new History();
        for (const command of given) {
          const before = history.report?.status;
          if (!history.give(command).ok) continue;
          const { from, to }: { from: readonly string[]; to: readonly string[] } = lifecycle[command.name];
          expect(from.length === 0 ? before === undefined : from.includes(before ?? "")).toBe(true);
          expect(to.length === 0 ? [before] : to).toContain(history.report?.status);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("I21 means the same whatever the clocks said", () => {
    fc.assert(
      fc.property(commands, fc.array(instants, { minLength: 60, maxLength: 60 }), (given, clock) => {
        const [steady, jumping] = [new History(), new History()];
        for (const [index, command] of given.entries()) {
          steady.give(command);
          jumping.give(command, clock[index % clock.length]?.toISOString());
        }
        expect(jumping.report).toEqual(steady.report);
        expect(jumping.entries.map(({ number, type }) => [number, type])).toEqual(
          steady.entries.map(({ number, type }) => [number, type]),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("I2 I3 I9 I13 I14 holds on the whole line, whatever people do", () => {
    fc.assert(
      fc.property(boardCommands, (given) => {
        const history = new History();
        for (const command of given) {
          history.give(command);
          const { report } = history;
          if (!report) continue;
          const answers = report.decisions.map(({ lane, by }) => `${lane} ${by}`);
          expect(new Set(answers).size).toBe(answers.length);
          expect(report.decisions.some(({ by }) => by === report.author)).toBe(false);
          if (report.status === "approved" && report.stage === 2) {
            const signed = report.decisions.filter(({ decision }) => decision === "sign").map(({ by }) => by);
            const entitled = report.policy.stages[2]?.lanes[0]?.people ?? [];
            expect([...signed].sort()).toEqual([...entitled].sort());
          }
        }
        expect(fold(history.entries)).toEqual({ report: history.report, chain: history.chain });
      }),
      { numRuns: 500 },
    );
  });

  it("reaches a resolution that passed, and one that went to a meeting, often enough to mean something", () => {
    const reached = fc.sample(boardCommands, { numRuns: 500, seed: 1 }).flatMap((given) => {
      const history = new History();
      const seen = given.map((command) => history.give(command) && history.report?.status);
      return [...new Set(seen)];
    });
    const times = (status: string) => reached.filter((each) => each === status).length;
    expect(times("approved")).toBeGreaterThan(15);
    expect(times("awaiting-meeting")).toBeGreaterThan(15);
  });
});
