import fc from "fast-check";
import { upcast } from "../../../events/entry.ts";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { commentOnDraft } from "../../../shared/usecases/commenting/comment-on-draft.ts";
import { setPeriod, settleComment } from "../../../shared/usecases/writing/comment-period.ts";
import { discardDraft, handDraftOver } from "../../../shared/usecases/writing/end-draft.ts";
import { inviteColleague } from "../../../shared/usecases/writing/write-together.ts";
import { arrive, called, unique } from "./acts.ts";
import { known } from "./example.ts";
import { during, fault, nth, often, person, pick, step } from "./step.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What people do with a draft: hand it over, discard it, offer it for comment, comment on it, and answer. */

const way = fc.constantFrom("newest" as const, "newest" as const, "page" as const, "older" as const);

const own = (page: Page) => ({ page, contentHash: page.contentHash });

const maskedIn = ({ world }: Story) => maskedNow(world.report ?? { masked: {} });

/** The number of the comment that an entry of a type was about last. */
function numberOf({ world }: Story, type: "comment-made" | "comment-settled"): number {
  const last = world.memory.entries.findLast((entry) => entry.type === type);
  const event = last && upcast(last).event;
  return event?.type === type ? event.facts.number : 0;
}

const handingOver = (story: Story, page: Page, to: string, stays: boolean): Attempt => {
  const form = { command: unique(story), to, stays };
  return {
    ...own(page),
    makes: "draft-handed-over",
    may: (now) => story.model.mayHandOver(page, to, now),
    send: () => handDraftOver(story.world.deps, page, form),
    noted: () => story.model.handOver(to, stays),
  };
};

/** Which an agreement asks for: it is handed over, or withdrawn by whoever oversees it. */
const discarding = (story: Story, page: Page): Attempt => {
  const command = unique(story);
  return {
    ...own(page),
    makes: "draft-discarded",
    may: () => false,
    send: () => discardDraft(story.world.deps, page, command),
    noted: () => {},
  };
};

const offering = (story: Story, page: Page, days: number): Attempt => {
  const { model, world } = story;
  const until = daysLater(dayOf(world.now, known.organisation.timeZone), days);
  const form = { command: unique(story), until };
  return {
    ...own(page),
    makes: "comment-period-set",
    may: (now) => days >= 1 && days <= 90 && model.mayHandIn(page, now),
    send: () => setPeriod(world.deps, page, form),
    noted: () => Object.assign(model, { commentsUntil: until, areCommentsOver: false }),
  };
};

const asking = (story: Story, page: Page, to: string): Attempt => {
  const form = { command: unique(story), person: to, capacity: "commenter" as const };
  return {
    ...own(page),
    makes: "colleague-invited",
    may: (now) => story.model.mayAskForComments(page, to, now),
    send: () => inviteColleague(story.world.deps, page, form),
    noted: () => void story.model.commenters.add(to),
  };
};

const commenting = (story: Story, page: Page): Attempt => {
  const { model, world } = story;
  const revision = world.memory.draft?.["finance"]?.revision ?? 0;
  const at = { section: "finance", field: "finance.rooms.actual", revision, masked: maskedIn(story) };
  const form = { command: unique(story), ...at, text: "Which quote is it?" };
  return {
    ...own(page),
    makes: "comment-made",
    may: null,
    send: () => commentOnDraft(world.deps, page, form),
    noted: () => void model.openComments.add(numberOf(story, "comment-made")),
  };
};

const settling = (story: Story, page: Page, number: number, isTakenIn: boolean): Attempt => {
  const { model, world } = story;
  const outcome = isTakenIn ? ("taken-in" as const) : ("answered" as const);
  const form = { command: unique(story), number, outcome, text: isTakenIn ? "" : "The first one." };
  return {
    ...own(page),
    makes: "comment-settled",
    may: null,
    send: () => settleComment(world.deps, page, { ...form, masked: maskedIn(story) }),
    noted: () => void model.openComments.delete(numberOf(story, "comment-settled")),
  };
};

const everybody = known.people.map(({ id }) => id);

/** Now and then to anybody, mostly to somebody who can take it over. */
const handedOver = step(
  "the author hands the draft over",
  fc.tuple(way, person, nth, fc.boolean(), fault),
  ([by, anybody, n, stays, fault]) =>
    async (story, say) => {
      const { model, world } = story;
      const page = await arrive(story, model.author, by, ["report"]);
      if (!page) return say("nobody has a draft to hand over");
      const to =
        pick(
          everybody.filter((who) => model.mayHandOver(page, who, world.now)),
          n,
        ) ?? anybody;
      say(`${called(page.person)} hands the draft over to ${called(to)}${during(fault)}`);
      await story.attempt([handingOver(story, page, to, stays)], fault);
    },
);

const discarded = step("the author discards the draft", way, (by) => async (story, say) => {
  const page = await arrive(story, story.model.author, by, ["report"]);
  if (!page) return say("nobody has a draft to discard");
  say(`${called(page.person)} discards the draft`);
  await story.attempt([discarding(story, page)]);
});

/** Whoever is asked has the mail at once, so that they can comment. */
const offered = step(
  "the author offers the draft for comment",
  fc.tuple(way, fc.constantFrom(0, 2, 10, 10, 100), person, nth, fault),
  ([by, days, anybody, n, fault]) =>
    async (story, say) => {
      const { model, world } = story;
      const page = await arrive(story, model.author, by, ["report"]);
      if (!page) return say("nobody has a draft to offer");
      const isSame = daysLater(dayOf(world.now, known.organisation.timeZone), days) === model.commentsUntil;
      say(`${called(page.person)} asks for comments within ${days} days${during(fault)}`);
      if (!isSame) await story.attempt([offering(story, page, days)], fault);
      const can = everybody.filter((who) => model.mayAskForComments(page, who, world.now));
      await story.attempt([asking(story, page, pick(can, n) ?? anybody)]);
      await story.calm();
    },
);

const commented = step(
  "somebody who was asked comments on the draft",
  fc.tuple(nth, way, fault),
  ([n, by, fault]) =>
    async (story, say) => {
      const who = pick([...story.model.commenters], n);
      const page = who === undefined ? null : await arrive(story, who, by, ["comment"]);
      if (page?.link.purpose !== "comment") return say("nobody was asked for comments");
      say(`${called(page.person)} comments on the draft${during(fault)}`);
      await story.attempt([commenting(story, page)], fault);
    },
);

const settled = step(
  "whoever writes the draft answers a comment",
  fc.tuple(nth, way, fc.boolean(), fault),
  ([n, by, isTakenIn, fault]) =>
    async (story, say) => {
      const { model } = story;
      const who = pick([model.author, ...model.writers], n) ?? "";
      const page = await arrive(story, who, by, ["report"]);
      const number = pick([...model.openComments], n);
      if (!page || number === undefined) return say("no comment awaits an answer");
      say(`${called(page.person)} answers comment ${number}${during(fault)}`);
      await story.attempt([settling(story, page, number, isTakenIn)], fault);
    },
);

/** What becomes of a draft. */
export const drafting = [
  ...often(2, handedOver),
  discarded,
  ...often(3, offered),
  ...often(3, commented),
  ...often(2, settled),
];
