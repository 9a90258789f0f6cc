import fc from "fast-check";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { takeBallotBack } from "../../../shared/usecases/deciding/take-ballot-back.ts";
import { answering, arrive, called, give, type Proving, proving, said, unique } from "./acts.ts";
import { askingMore, known, withGrace, withoutJoiners } from "./example.ts";
import type { How } from "./model.ts";
import { during, fault, nth, often, person, pick, step } from "./step.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What directors do beside their answers, and what becomes of who they are and of the rules that they decide by. */

const takingBallotBack = (story: Story, page: Page): Attempt => {
  const { model, world } = story;
  const form = { command: unique(story), replaces: page.answer };
  return {
    page,
    makes: "ballot-taken-back",
    may: (now) => model.mayTakeBallotBack(page, now),
    send: () => takeBallotBack(world.deps, page, form),
    noted: () => model.takeBallotBack(page, world.memory.entries.length),
    contentHash: page.contentHash,
  };
};

/** Mostly whoever has something to take back; by a page of before their ballot, or of after it. */
const ballotTakenBack = step(
  "a director takes their ballot back",
  fc.tuple(nth, person, fc.constantFrom("newest" as const, "newest" as const, "page" as const), fault),
  ([n, anybody, by, fault]) =>
    async (story, say) => {
      story.hear();
      const waiting = story.model.answers.filter(({ effectAt }) => effectAt !== null);
      const who = pick(waiting, n)?.by ?? anybody;
      const page = await arrive(story, who, by, ["sign"]);
      if (!page) return say(`${called(who)} has no ballot to take back`);
      say(`${called(who)} takes their ballot back${during(fault)}`);
      await story.attempt([takingBallotBack(story, page)], fault);
    },
);

const ways = fc.constantFrom<Proving[]>(
  "rightly",
  "of another lane",
  "of another version",
  "in another session",
  "too long ago",
);

const ballots = fc.constantFrom<How[]>("sign", "sign", "sign", "sign", "refuse", "refuse", "abstain");

/** Whoever is asked, or has answered: they may change their ballot while it is open. */
const balloted = step(
  "a director casts a ballot",
  fc.tuple(nth, ballots, fc.constantFrom(true, true, true, true, false), fault),
  ([n, how, isProved, fault]) =>
    async (story, say) => {
      story.hear();
      const lane = story.model.lanes.find(({ rule }) => rule === "written-resolution");
      const who = pick(lane?.people ?? [], n);
      const page = who === undefined ? null : await arrive(story, who, "newest", ["sign"]);
      if (!page) return say("no director is asked");
      if (isProved && story.model.rules.asksMore) await proving(story, page, "rightly");
      say(`${called(page.person)} ${said[how]}${during(fault)}`);
      await story.attempt([answering(story, page, how, false, unique(story))], fault);
    },
);

/** By the page that they have open, so that the ballot which they cast by it is of the same session. */
const proved = step(
  "a director proves who they are",
  fc.tuple(nth, ways),
  ([n, how]) =>
    async (story, say) => {
      story.hear();
      const asked = story.model.late.filter(({ who }) => story.model.holders("director").includes(who));
      const one = pick(asked, n);
      const page = one ? await arrive(story, one.who, "newest", ["sign"], one.lane) : null;
      if (!page) return say("no director is asked to prove anything");
      await proving(story, page, how);
      say(`${called(page.person)} proves who they are, ${how}`);
    },
);

/** What they say of a stage that is open already changes with them no more. */
const bylawsChanged = step(
  "the by-laws change",
  fc.constantFrom(
    ["with a grace", withGrace] as const,
    ["without one", known.organisation.bylaws] as const,
    ["that ask more of a ballot", askingMore] as const,
    ["that ask nobody who joins", withoutJoiners] as const,
  ),
  ([words, bylaws]) =>
    (story, say) => {
      story.changeBylaws(bylaws);
      say(`other by-laws are in force, ${words}`);
    },
);

/** Of somebody who sits on the board, or is elected for then: from and until how many days from today. */
const termSet = step(
  "a director's term is entered",
  fc.tuple(
    person,
    fc.boolean(),
    fc.constantFrom(null, null, -1, 0, 1, 3),
    fc.constantFrom(null, null, -1, 0, 2, 30),
  ),
  ([who, isElected, from, until]) =>
    (story, say) => {
      const { model, world } = story;
      const today = dayOf(world.now, "America/Montreal");
      const inDays = (days: number | null) => (days === null ? null : daysLater(today, days));
      const term = { from: inDays(from), until: inDays(until) };
      const held = model.roles.get(who) ?? [];
      const isDirector = held.includes("director");
      if (!isDirector && !isElected) return say("the term of nobody is entered");
      if (!isDirector) give(story, who, [...held, "director"]);
      const terms = model.terms.get("director") ?? new Map();
      model.terms.set("director", terms.set(who, term));
      world.memory.terms = { director: Object.fromEntries(terms) };
      say(
        `${called(who)} is a director from ${term.from ?? "before"} until ${term.until ?? "further notice"}`,
      );
    },
);

/** What the board does. */
export const board = [
  ...often(3, balloted),
  ...often(2, ballotTakenBack),
  ...often(2, proved),
  bylawsChanged,
  ...often(2, termSet),
];
