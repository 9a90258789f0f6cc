import fc from "fast-check";
import type { Way } from "./acts.ts";
import {
  answering,
  answerOf,
  arrive,
  called,
  give,
  kindly,
  overseeing,
  proving,
  reading,
  said,
  secretary,
  submitting,
  takingBack,
  unique,
  writingTogether,
} from "./acts.ts";
import { asks, declares, questionSettled, recused, reservationClosed, saysAbsence } from "./asides.ts";
import { board } from "./board.ts";
import { drafting } from "./drafting.ts";
import { known } from "./example.ts";
import { exceptions } from "./exceptions.ts";
import { house } from "./house.ts";
import type { How } from "./model.ts";
import { partners } from "./partners.ts";
import { publicity } from "./publicity.ts";
import { during, fault, nth, often, person, pick, step } from "./step.ts";

const way = fc.constantFrom<Way[]>("newest", "newest", "newest", "page", "older");

const how = fc.constantFrom<How[]>(
  "approve",
  "approve",
  "approve",
  "approve-with-reservations",
  "request-changes",
  "reject",
  "sign",
  "refuse",
  "abstain",
  "take-note",
);
const answers = ["review", "note", "sign", "accept"];
const seldom = fc.constantFrom(...often(5, false), true);
/** Somebody answers by a form that shows what it likes, once in a while, as a changed or an old one would. */
const anybodyAnswers = step(
  "somebody answers",
  fc.tuple(person, way, how, fc.boolean(), fc.constantFrom(false, false, true), fault),
  ([who, by, how, commented, isChanged, fault]) =>
    async (story, say) => {
      const opened = await arrive(story, who, by, answers);
      if (!opened) return say(`${called(who)} has no link to answer by`);
      const page = isChanged ? { ...opened, contentHash: "0".repeat(64) } : opened;
      const more = `${commented ? " with a word on finance.rooms.actual" : ""}${isChanged ? ", by a form of another content" : ""}`;
      say(`${called(who)} ${said[how]}${more}${during(fault)}`);
      await story.attempt([answering(story, page, how, commented, unique(story))], fault);
    },
);

/** Whoever is asked answers, mostly as the report's author would wish, and having proved who they are where that is asked. */
const theAskedAnswers = step(
  "whoever is asked answers",
  fc.tuple(nth, fc.constantFrom(true, true, true, true, true, true, false), seldom, fault),
  ([n, isKind, isUnproved, fault]) =>
    async (story, say) => {
      const late = pick(story.model.late, n);
      const page = late ? await arrive(story, late.who, "newest", answers, late.lane) : null;
      if (!page) return say("nobody is asked");
      const isReserved = page.link.purpose === "review" && n > 3;
      const how = isReserved && isKind ? "approve-with-reservations" : answerOf(page, isKind);
      const isCommented = how !== kindly(page);
      if (page.link.purpose === "sign" && story.model.rules.asksMore && !isUnproved)
        await proving(story, page, "rightly");
      say(
        `${called(page.person)} ${said[how]}${isCommented ? " with a word on finance.rooms.actual" : ""}${during(fault)}`,
      );
      await story.attempt([answering(story, page, how, isCommented, unique(story))], fault);
    },
);

const twoAnswerAtOnce = step(
  "two answer at once",
  fc.tuple(how, how),
  ([one, other]) =>
    async (story, say) => {
      const [first, second] = story.model.late;
      const pages = [
        first ? await arrive(story, first.who, "newest", answers, first.lane) : null,
        second ? await arrive(story, second.who, "newest", answers, second.lane) : null,
      ];
      const hows = [one, other];
      const attempts = pages.flatMap((page, index) =>
        page ? [answering(story, page, hows[index] ?? one, true, unique(story))] : [],
      );
      say(
        `at one moment ${attempts.map(({ page }, index) => `${called(page.person)} ${said[hows[index] ?? one]}`).join(" and ")}`,
      );
      await story.attempt(attempts);
    },
);

const formIsWritten = step(
  "the author fills in the form",
  fc.tuple(way, fc.nat({ max: 2 })),
  ([by, version]) =>
    async (story, say) => {
      const page = await arrive(story, story.model.author, by, ["report"]);
      const kept = page ? await story.world.write(page, version) : false;
      say(
        `${called(story.model.author)} fills in the form, version ${version}${kept ? "" : ", and cannot keep it"}`,
      );
    },
);

const submitted = step(
  "the author submits",
  fc.tuple(way, fault, fc.boolean()),
  ([by, fault, twice]) =>
    async (story, say) => {
      const page = await arrive(story, story.model.author, by, ["report"]);
      if (!page) return say("nobody has a link to submit by");
      say(`${called(page.person)} submits${twice ? ", and again" : ""}${during(fault)}`);
      await story.attempt([submitting(story, page)], fault);
      if (twice) await story.attempt([submitting(story, page)]);
    },
);

/** Somebody who writes it already, or does not, is left as they are: nothing is recorded. */
const writtenTogether = step(
  "the author has somebody write with them, or no more",
  fc.tuple(way, person, nth, fc.boolean(), fault),
  ([by, who, n, isInvited, fault]) =>
    async (story, say) => {
      const page = await arrive(story, story.model.author, by, ["report"]);
      const ended = pick([...story.model.writers], n);
      if (!page || (isInvited ? story.model.writers.has(who) || who === page.person : ended === undefined))
        return say("nobody is to write with the author");
      const [act, other] = isInvited
        ? (["invites", who] as const)
        : (["writes no more with", ended ?? ""] as const);
      say(`${called(page.person)} ${act} ${called(other)}${during(fault)}`);
      await story.attempt([writingTogether(story, page, other)[act]], fault);
    },
);

const takenBack = step(
  "the author takes it back",
  fc.tuple(way, fault),
  ([by, fault]) =>
    async (story, say) => {
      const page = await arrive(story, story.model.author, by, ["read", "report"]);
      if (!page) return say("nobody has a link to take anything back by");
      say(`${called(page.person)} takes it back${during(fault)}`);
      await story.attempt([takingBack(story, page)], fault);
    },
);

const overseen = step(
  "the secretary acts",
  fc.tuple(
    fc.constantFrom(
      "reassigns",
      "reassigns",
      "reassigns",
      "translates",
      "translates",
      "corrects an address of",
      "withdraws",
    ) as fc.Arbitrary<"reassigns" | "translates" | "corrects an address of" | "withdraws">,
    fc.constantFrom("mel", "finance", "direction", "board", "writing"),
    person,
    way,
    fault,
  ),
  ([act, task, to, by, fault]) =>
    async (story, say) => {
      const page = await arrive(story, secretary, by, ["oversee"]);
      if (!page) return say("the secretary has no link yet");
      const what = {
        reassigns: `${task} to ${called(to)}`,
        "corrects an address of": "a donor",
        translates: "the summary",
        withdraws: "the report",
      };
      say(`${called(secretary)} ${act} ${what[act]}${during(fault)}`);
      await story.attempt([overseeing(story, page, task, to)[act]], fault);
    },
);

const translationRead = step(
  "a second person reads a translation",
  fc.tuple(way, fc.constantFrom("confirm" as const, "confirm" as const, "refuse" as const), fault),
  ([by, answer, fault]) =>
    async (story, say) => {
      const asked = story.world.report?.proposedTranslations.en?.asked ?? story.model.author;
      const page = await arrive(story, asked, by, ["confirm-translation"]);
      if (!page) return say("no translation waits to be read");
      say(`${called(asked)} reads a translation, to ${answer} it${during(fault)}`);
      await story.attempt([reading(story, page, answer)], fault);
    },
);

const freshLink = step(
  "somebody asks for a fresh link",
  fc.tuple(person, nth),
  ([who, n]) =>
    async ({ world }, say) => {
      const mail = pick(world.mailsTo(who), n);
      if (mail) await world.freshLink(mail);
      say(`${called(who)} asks for a fresh link by ${mail ? "an old one" : "none"}`);
    },
);

const subscription = step(
  "a subscriber changes their mind",
  fc.constantFrom("one-click" as const, "page" as const, "again" as const),
  (way) =>
    async ({ world }, say) => {
      const notice = world.sent.findLast(({ letter }) => letter.to === "subscriber");
      if (notice) await world.subscription(notice.letter, way);
      say(
        `${notice ? "a subscriber" : "nobody yet"} ${way === "again" ? "subscribes again" : `unsubscribes by ${way}`}`,
      );
    },
);

const left = step("somebody leaves or comes back", person, (who) => ({ world, model }, say) => {
  const known = world.memory.authorities.get(who);
  if (known)
    world.memory.authorities.set(who, { ...known, active: !known.active, version: known.version + 1 });
  if (!model.away.delete(who)) model.away.add(who);
  say(`${called(who)} ${model.away.has(who) ? "leaves" : "comes back"}`);
});

/** Somebody who has no part in the review yet goes on with the writing, and may be replaced again. */
const writingGivenAway = step(
  "the secretary gives the writing to somebody who can take it",
  fc.tuple(nth, way, fault),
  ([n, by, fault]) =>
    async (story, say) => {
      const page = await arrive(story, secretary, by, ["oversee"]);
      const { world, model } = story;
      const can = page ? everybody.filter((who) => model.mayReassign(page, "writing", who, world.now)) : [];
      const to = pick(can, n);
      if (!page || to === undefined) return say("nobody can go on with the writing");
      say(`${called(secretary)} reassigns writing to ${called(to)}${during(fault)}`);
      await story.attempt([overseeing(story, page, "writing", to).reassigns], fault);
    },
);

/** Whoever wrote a version before is given a lane's role, and then the lane: nobody decides on what they wrote (I13). */
const formerAuthorAsked = step(
  "whoever wrote it before is to review it",
  fc.tuple(nth, nth, way),
  ([n, m, by]) =>
    async (story, say) => {
      const { model } = story;
      const former = pick([...model.authors], n);
      const lane = pick(model.stages.flat(), m);
      const page = await arrive(story, secretary, by, ["oversee"]);
      if (!page || former === undefined || !lane) return say("nobody wrote it before");
      give(story, former, [...(model.roles.get(former) ?? []), lane.role]);
      say(`${called(former)} becomes ${lane.role}, and ${called(secretary)} reassigns ${lane.id} to them`);
      await story.attempt([overseeing(story, page, lane.id, former).reassigns]);
    },
);

const everybody = known.people.map(({ id }) => id);

const roles = ["mel-officer", "finance-officer", "executive-director", "programme-manager", "director"];

const elected = step(
  "somebody is given a role, or gives it up",
  fc.tuple(person, fc.constantFrom(...roles)),
  ([who, role]) =>
    (story, say) => {
      const before = story.model.roles.get(who) ?? [];
      const held = before.includes(role);
      give(story, who, held ? before.filter((each) => each !== role) : [...before, role]);
      say(`${called(who)} is ${held ? "no longer" : "now"} ${role}`);
    },
);

/** What happens to a report before the board. */
export const boardRoom = [
  ...often(4, board).flat(),
  ...exceptions,
  ...often(2, theAskedAnswers),
  ...often(2, recused),
  ...often(2, declares),
  ...often(2, saysAbsence),
  ...often(2, elected),
  ...house,
  anybodyAnswers,
  twoAnswerAtOnce,
  overseen,
  left,
];

/** What people do, some of it more often than the rest. */
export const people = [
  ...often(6, theAskedAnswers),
  ...often(2, formIsWritten),
  ...often(3, submitted),
  takenBack,
  ...often(2, anybodyAnswers),
  writtenTogether,
  ...drafting,
  ...partners,
  ...publicity,
  ...board,
  ...exceptions,
  ...house,
  twoAnswerAtOnce,
  ...often(2, overseen),
  ...often(2, translationRead),
  ...often(2, recused),
  ...often(2, declares),
  ...often(2, saysAbsence),
  ...often(2, reservationClosed),
  ...often(2, asks),
  questionSettled,
  freshLink,
  subscription,
  left,
  elected,
  writingGivenAway,
  formerAuthorAsked,
];
