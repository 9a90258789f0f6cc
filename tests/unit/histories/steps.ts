import fc from "fast-check";
import { later } from "../../../shared/domain/time.ts";
import {
  correctAddress,
  reassignTask,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/oversee.ts";
import { recordDecision } from "../../../shared/usecases/record-decision.ts";
import { submitReport } from "../../../shared/usecases/submit-report.ts";
import type { Fault } from "./memory.ts";
import type { How } from "./model.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";
import { documentId, known, names } from "./world.ts";

/** What can happen in a history. Each step says in words what it was. */
class Step implements fc.AsyncCommand<object, Story> {
  #words: string;
  readonly #does: Does;

  constructor(words: string, does: Does) {
    this.#words = words;
    this.#does = does;
  }

  check = () => true;

  async run(_: object, story: Story): Promise<void> {
    try {
      await this.#does(story, (words) => {
        this.#words = words;
      });
      await story.check();
    } catch (fault) {
      throw new Error(`After: ${this.#words}. ${fault instanceof Error ? fault.message : fault}`, {
        cause: fault,
      });
    }
  }

  toString = () => this.#words;
}

type Does = (story: Story, say: (words: string) => void) => Promise<void>;
const step = <T>(words: string, of: fc.Arbitrary<T>, does: (given: T) => Does) =>
  of.map((given) => new Step(words, does(given)));

const nth = fc.nat({ max: 5 });
const person = fc.constantFrom(...known.people.map(({ id }) => id));
const fault = fc.constantFrom<(Fault | null)[]>(null, null, null, null, "away", "conflict", "reply-lost");
const [secretary = ""] = known.people.flatMap(({ id, roles }) => (roles.includes("secretary") ? [id] : []));

const pick = <T>(from: readonly T[], n: number): T | undefined => from[n % Math.max(from.length, 1)];
const called = (id: string) => names[id] ?? id;
const during = (fault: Fault | null) => (fault === null ? "" : ` (the table: ${fault})`);

/** How somebody comes: by the page that they have open, by their newest mail, or by an older one. */
type Way = "page" | "newest" | "older";
const way = fc.constantFrom<Way[]>("newest", "newest", "newest", "page", "older");

async function arrive(
  { world }: Story,
  who: string,
  how: Way,
  purposes: readonly string[],
): Promise<Page | null> {
  const open = world.pages.get(who);
  if (how === "page" && open) return open;
  const mails = world.mailsTo(who).filter(({ purpose }) => purposes.includes(purpose));
  const mail = how === "older" ? mails[0] : mails.at(-1);
  return mail ? world.open(mail) : null;
}

function answering(story: Story, page: Page, how: How, commented: boolean, command: string): Attempt {
  const isBallot = how === "sign" || how === "refuse" || how === "abstain";
  const fields = commented ? { "finance.rooms.actual": "Why is it so far above the budget?" } : {};
  const { round, contentHash } = page;
  const answer = isBallot ? { ballot: how } : { decision: how };
  const form = { command, round, contentHash, answer, comment: { text: null, fields } };
  return {
    page,
    makes: isBallot ? "ballot-cast" : "decision-recorded",
    may: () => story.model.mayAnswer(page, how, commented, story.world.now),
    send: () => recordDecision(story.world.deps, page, form),
    noted: () => story.model.answer(page.person, how),
    contentHash,
  };
}

const said: Record<How, string> = {
  approve: "approves",
  "request-changes": "requests changes",
  sign: "signs",
  refuse: "refuses to sign",
  abstain: "abstains",
};

const how = fc.constantFrom<How[]>("approve", "approve", "request-changes", "sign", "refuse", "abstain");
const answers = ["review", "sign"];
const unique = ({ world }: Story) => world.ids.unique();

const anybodyAnswers = step(
  "somebody answers",
  fc.tuple(person, way, how, fc.boolean(), fault),
  ([who, by, how, commented, fault]) =>
    async (story, say) => {
      const page = await arrive(story, who, by, answers);
      if (!page) return say(`${called(who)} has no link to answer by`);
      say(
        `${called(who)} ${said[how]}${commented ? " with a word on finance.rooms.actual" : ""}${during(fault)}`,
      );
      await story.attempt([answering(story, page, how, commented, unique(story))], fault);
    },
);

/** Whoever is asked answers, mostly as the report's author would wish. */
const theAskedAnswers = step(
  "whoever is asked answers",
  fc.tuple(nth, fc.constantFrom(true, true, true, true, true, true, false), fault),
  ([n, isKind, fault]) =>
    async (story, say) => {
      const who = pick(story.model.late, n);
      const page = who === undefined ? null : await arrive(story, who, "newest", answers);
      if (!page) return say("nobody is asked");
      const how: How =
        page.link.purpose === "sign"
          ? (pick(["sign", "sign", "refuse"], isKind ? 0 : 2) ?? "sign")
          : isKind
            ? "approve"
            : "request-changes";
      say(
        `${called(page.person)} ${said[how]}${isKind ? "" : " with a word on finance.rooms.actual"}${during(fault)}`,
      );
      await story.attempt([answering(story, page, how, !isKind, unique(story))], fault);
    },
);

const twoAnswerAtOnce = step(
  "two answer at once",
  fc.tuple(how, how),
  ([one, other]) =>
    async (story, say) => {
      const [first, second] = story.model.late;
      const pages = [
        first === undefined ? null : await arrive(story, first, "newest", answers),
        second === undefined ? null : await arrive(story, second, "newest", answers),
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

const submitting = (story: Story, page: Page): Attempt => {
  const form = { command: unique(story), contentHash: page.draftHash };
  const isWhole = page.draftHash !== "" && page.draftHash === story.world.draftHash;
  return {
    page,
    makes: "report-submitted",
    may: () => isWhole && story.model.mayHandIn(page, story.world.now),
    send: () => submitReport(story.world.deps, page, form),
    noted: () => story.model.handIn(page.draftHash),
    contentHash: page.draftHash,
  };
};

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

/** What the secretary can do, by name. */
const overseeing = (story: Story, page: Page, task: string, to: string) => {
  const { deps } = story.world;
  const form = { documentId, command: unique(story) };
  const { contentHash } = page;
  const at = story.model.stages.findIndex((lanes) => lanes.some(({ id }) => id === task));
  const place = task === "writing" ? ("writing" as const) : { stage: at, lane: task };
  const own = { page, contentHash };
  return {
    withdraws: {
      ...own,
      makes: "report-withdrawn",
      may: () => story.model.mayWithdraw(page, story.world.now),
      send: () => withdrawReport(deps, page, { ...form, reason: "The agreement ended." }),
      noted: () => story.model.withdraw(),
    },
    reassigns: {
      ...own,
      makes: "task-reassigned",
      may: () => story.model.mayReassign(page, task, to, story.world.now),
      send: () => reassignTask(deps, page, { ...form, task: place, to, reason: "On leave." }),
      noted: () => story.model.reassign(task, to),
    },
    translates: {
      ...own,
      makes: "translation-supplied",
      may: null,
      send: () =>
        supplyTranslation(deps, page, {
          ...form,
          lang: "en",
          contentHash,
          typed: { "summary.en": "They are heard." },
        }),
      noted: () => {},
    },
    "corrects an address of": {
      ...own,
      makes: "address-corrected",
      may: null,
      send: () =>
        correctAddress(deps, page, {
          ...form,
          recipient: { kind: "person", id: to },
          email: `${to.toLowerCase()}.${form.command}@ibcr.example`,
        }),
      noted: () => {},
    },
  } satisfies Record<string, Attempt>;
};

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
        "corrects an address of": called(to),
        translates: "the summary",
        withdraws: "the report",
      };
      say(`${called(secretary)} ${act} ${what[act]}${during(fault)}`);
      await story.attempt([overseeing(story, page, task, to)[act]], fault);
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

const reached = step(
  "the provider tells of a mail",
  fc.tuple(
    nth,
    fc.constantFrom("delivered" as const, "bounced" as const, "complained" as const),
    fc.boolean(),
  ),
  ([n, outcome, twice]) =>
    async ({ world }, say) => {
      const mail = world.sent.at(-1 - n);
      if (!mail) return say("there is no mail to tell of");
      await world.told(mail.row, outcome, mail.address);
      if (twice) await world.told(mail.row, outcome, mail.address);
      say(`the provider tells ${twice ? "twice " : ""}that a mail to ${mail.address} was ${outcome}`);
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

/** The stream brings rows late, twice and in any order; half of a transaction may be there before the rest. */
const streamed = step(
  "the stream brings a row",
  fc.tuple(nth, fc.boolean()),
  ([n, twice]) =>
    async ({ world }, say) => {
      const { stream } = world.memory;
      const [id] = stream.splice(n % Math.max(stream.length, 1), 1);
      if (id === undefined) return say("the stream brings nothing");
      await Promise.all(twice ? [world.relay(id), world.relay(id)] : [world.relay(id)]);
      say(`the stream brings row ${id}${twice ? " twice" : ""}`);
    },
);

const streamLost = step("the stream loses a row", nth, (n) => async ({ world }, say) => {
  const { stream } = world.memory;
  const [id] = stream.splice(n % Math.max(stream.length, 1), 1);
  say(`the stream loses row ${id}`);
});

const mailed = step(
  "the queue brings a mail",
  fc.tuple(nth, fc.boolean(), fc.boolean()),
  ([n, twice, lost]) =>
    async ({ world }, say) => {
      const [id] = world.queue.splice(n % Math.max(world.queue.length, 1), 1);
      if (id === undefined) return say("the queue brings nothing");
      world.replyLost = lost;
      await Promise.all(twice ? [world.mail(id), world.mail(id)] : [world.mail(id)]);
      world.replyLost = false;
      if (lost) world.queue.push(id);
      say(
        `the queue brings mail ${id}${twice ? " twice" : ""}${lost ? ", and the provider's reply is lost" : ""}`,
      );
    },
);

const conducted = step(
  "the conductor does a task",
  fc.tuple(nth, fc.boolean(), fault),
  ([n, twice, fault]) =>
    async ({ world }, say) => {
      const task = pick(world.machine.due, n);
      if (!task) return say("the conductor has nothing to do");
      const { place, round, attempt } = task;
      world.memory.fault = fault;
      await world.conduct(task, twice);
      world.memory.fault = null;
      say(
        `the conductor of round ${round}, attempt ${attempt}, does ${place}${twice ? " twice" : ""}${during(fault)}`,
      );
    },
);

const interrupted = step(
  "an execution is interrupted",
  fc.tuple(nth, fc.constantFrom("lost" as const, "timed-out" as const)),
  ([n, how]) =>
    async ({ world }, say) => {
      const execution = pick(world.machine.executions, n);
      if (execution) world.machine.interrupt(execution, how);
      say(
        execution
          ? `attempt ${execution.attempt} of round ${execution.round} is ${how}`
          : "nothing to interrupt",
      );
    },
);

const resumedTwice = step("an answer reaches the conductor again", nth, (n) => async ({ world }, say) => {
  const execution = pick(world.machine.executions, n);
  if (execution && execution.place !== "waiting")
    await world.machine.resume(execution.token, { outcome: "stage-approved", next: 1 });
  say("an answer reaches the conductor again");
});

const ticked = step(
  "the clock ticks",
  fc.tuple(fc.boolean(), fault),
  ([twice, fault]) =>
    async ({ world }, say) => {
      world.memory.fault = fault;
      await Promise.all(twice ? [world.tick(), world.tick()] : [world.tick()]);
      world.memory.fault = null;
      say(`the clock ticks${twice ? " twice at once" : ""}${during(fault)}`);
    },
);

const jumped = step(
  "time passes",
  fc.constantFrom(0.02, 0.1, 1, 5, 24, 72, 200, 400, 2000, -0.2, -1, -30),
  (hours) =>
    async ({ world }, say) => {
      world.now = later(world.now, { minutes: Math.round(hours * 60) });
      say(`the clock goes ${Math.abs(hours)} hours ${hours < 0 ? "back" : "on"}`);
    },
);

const left = step("somebody leaves or comes back", person, (who) => async ({ world, model }, say) => {
  const known = world.memory.authorities.get(who);
  if (known)
    world.memory.authorities.set(who, { ...known, active: !known.active, version: known.version + 1 });
  if (!model.away.delete(who)) model.away.add(who);
  say(`${called(who)} ${model.away.has(who) ? "leaves" : "comes back"}`);
});

const calm = step("all that waits is carried out", fc.constant(null), () => async (story, say) => {
  await story.world.tick();
  await story.calm();
  say("all that waits is carried out");
});

const often = <T>(times: number, one: T): T[] => Array.from({ length: times }, () => one);

/** Any history: mostly what moves a report on, with everything else in between. */
export const histories = fc.commands<object, Story, false>(
  [
    ...often(6, calm),
    ...often(6, theAskedAnswers),
    ...often(2, formIsWritten),
    ...often(3, submitted),
    ...often(2, anybodyAnswers),
    twoAnswerAtOnce,
    ...often(2, overseen),
    freshLink,
    reached,
    subscription,
    ...often(2, streamed),
    streamLost,
    ...often(2, mailed),
    ...often(2, conducted),
    interrupted,
    resumedTwice,
    ...often(2, ticked),
    ...often(2, jumped),
    left,
  ],
  { maxCommands: 60, size: "max" },
);
