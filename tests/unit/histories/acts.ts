import type { ServiceLevel } from "../../../events/common.ts";
import { upcast } from "../../../events/entry.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import type { Proof } from "../../../shared/domain/board/step-up.ts";
import { digestOfShown } from "../../../shared/domain/forms/content.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { awaitedByName } from "../../../shared/domain/review/oversight.ts";
import { suppliedNow } from "../../../shared/domain/review/translations.ts";
import { later } from "../../../shared/domain/time.ts";
import { confirmTranslation } from "../../../shared/usecases/deciding/confirm-translation.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import {
  reassignTask,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/overseeing/oversee.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { takeSubmissionBack } from "../../../shared/usecases/writing/take-back.ts";
import { endPart, inviteColleague } from "../../../shared/usecases/writing/write-together.ts";
import { known, names } from "./example.ts";
import type { How } from "./model.ts";
import { speaking } from "./speaking.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What people do by the pages that they have open. */

export const [secretary = ""] = known.people.flatMap(({ id, roles }) =>
  roles.includes("secretary") ? [id] : [],
);

export const called = (id: string) => names[id] ?? id;
/**
 * How somebody comes: by the page that they have open, by their newest mail, or by an older one; of several lanes by the
 * mail about the one that is meant.
 */
export type Way = "page" | "newest" | "older";
export function arrive(
  { world }: Story,
  who: string,
  how: Way,
  purposes: readonly string[],
  lane?: string,
): Promise<Page | null> {
  const open = world.pages.get(who);
  if (how === "page" && open) return Promise.resolve(open);
  const laneOf = (id: string) => world.memory.links.get(id)?.link.lane ?? undefined;
  const mails = world
    .mailsTo(who)
    .filter(({ purpose, link }) => purposes.includes(purpose) && (!lane || laneOf(link.id) === lane));
  const mail = how === "older" ? mails[0] : mails.at(-1);
  return mail ? world.open(mail) : Promise.resolve(null);
}

export function answering(story: Story, page: Page, how: How, commented: boolean, command: string): Attempt {
  const isBallot = how === "sign" || how === "refuse" || how === "abstain";
  const fields = commented ? { "finance.rooms.actual": "Why is it so far above the budget?" } : {};
  const { round, contentHash, answer: replaces } = page;
  const answer = isBallot ? { ballot: how } : { decision: how };
  const lane = page.link.lane ?? "";
  const masked = maskedNow(story.world.report ?? { masked: {} });
  const shown = { round, lane, contentHash, replaces, masked };
  const form = { command, ...shown, answer, comment: { text: null, fields } };
  return {
    page,
    makes: isBallot ? "ballot-cast" : "decision-recorded",
    may: (now) => story.model.mayAnswer(page, how, commented, now),
    send: () => recordDecision(story.world.deps, page, form),
    noted: () => story.model.answer(page, how, story.world.memory.entries.length),
    contentHash,
  };
}

/** How somebody comes by what they prove beside their link: rightly, or of something else, or too long ago. */
export type Proving =
  | "rightly"
  | "of another lane"
  | "of another version"
  | "in another session"
  | "too long ago";

/** Whoever casts a ballot has proved who they are, as the page of that keeps it. */
export async function proving({ world, model }: Story, page: Page, how: Proving): Promise<void> {
  const { link, person, linkId, secret } = page;
  const proof: Proof = {
    ...{ linkId, person, round: page.round, way: "code", credential: 1 },
    session: digestOfSecret(how === "in another session" ? "another" : secret),
    lane: how === "of another lane" ? "another" : (link.lane ?? ""),
    contentHash: how === "of another version" ? "0".repeat(64) : page.contentHash,
    validUntil: later(world.now, { minutes: how === "too long ago" ? 0 : 10 }),
  };
  const { keyring, revision } = await world.memory.keyrings.load(person);
  await world.memory.keyrings.keep(person, keyring, revision, [proof]);
  if (how === "in another session") return;
  const { lane, contentHash, validUntil: until } = proof;
  model.proofs.push({ linkId, secret, person, round: page.round, lane, contentHash, until });
}

export const said: Record<How, string> = {
  approve: "approves",
  "request-changes": "requests changes",
  reject: "rejects",
  "approve-with-reservations": "approves with reservations",
  sign: "signs",
  refuse: "refuses to sign",
  abstain: "abstains",
  "take-note": "takes note",
  accept: "accepts",
};

export const unique = ({ world }: Story) => world.ids.unique();

/** The document that a history is of; the report that will be opened, before it is. */
const documentOf = ({ world }: Story) => world.memory.entries[0]?.documentId ?? known.obligation.reportId;

/** What the page sends by which the secretary has those reminded whom it names. */
export const reminding = (story: Story) => {
  const { report } = story.world;
  return {
    documentId: documentOf(story),
    command: unique(story),
    shown: report ? awaitedByName(report, []) : [],
  };
};

export const submitting = (story: Story, page: Page): Attempt => {
  const { world } = story;
  const form = {
    command: unique(story),
    shown: page.draftHash,
    before: page.contentHash === "" ? null : page.contentHash,
    masked: maskedNow(world.report ?? { masked: {} }),
  };
  const isWhole = page.draftHash !== "" && page.draftHash === world.draftHash;
  return {
    page,
    makes: "document-submitted",
    may: (now) =>
      isWhole &&
      story.model.openComments.size === 0 &&
      !story.model.isPartnerAwaited &&
      story.model.mayHandIn(page, now),
    send: () => submitReport(world.deps, page, form),
    noted: () => {
      const kept = world.memory.contents.get(world.version);
      if (!kept || digestOfShown(kept.value) !== page.draftHash)
        throw new Error("What was submitted is not what the page showed");
      story.model.handIn(world.version);
    },
    get contentHash() {
      return world.version;
    },
  };
};

/** The author invites somebody to write with them, or ends their part in it. */
export const writingTogether = (story: Story, page: Page, person: string) => {
  const { model, world } = story;
  const own = { page, contentHash: page.contentHash };
  const form = { command: unique(story), person, capacity: "writer" as const };
  return {
    invites: {
      ...own,
      makes: "colleague-invited",
      may: (now: string) => model.mayInvite(page, person, now),
      send: () => inviteColleague(world.deps, page, form),
      noted: () => model.invite(person),
    },
    "writes no more with": {
      ...own,
      makes: "colleague-released",
      may: (now: string) => model.mayHandIn(page, now) && model.writers.has(person),
      send: () => endPart(world.deps, page, form),
      noted: () => void model.writers.delete(person),
    },
  } satisfies Record<string, Attempt>;
};
/** The author takes back what they handed in. */
export function takingBack(story: Story, page: Page): Attempt {
  const form = { command: unique(story), round: page.round };
  return {
    page,
    makes: "submission-taken-back",
    may: (now) => story.model.mayTakeBack(page, now),
    send: () => takeSubmissionBack(story.world.deps, page, form),
    noted: () => story.model.takeBack(),
    contentHash: page.contentHash,
  };
}

/** The time that came with the task which was given away last; null where it came with none. */
function timeGiven({ world }: Story): ServiceLevel | null {
  const given = world.memory.entries.findLast(({ type }) => type === "task-reassigned");
  const event = given && upcast(given).event;
  return event?.type === "task-reassigned" ? event.facts.serviceLevel : null;
}

/** What the secretary can do, by name. */
export const overseeing = (story: Story, page: Page, task: string, to: string) => {
  const { deps } = story.world;
  const form = { documentId: documentOf(story), command: unique(story) };
  const { contentHash } = page;
  const at = story.model.stages.findIndex((lanes) => lanes.some(({ id }) => id === task));
  const own = { page, contentHash };
  story.hear();
  const from = [...story.model.holdersOf(task)];
  const [of] = story.model.asksSeveral(task) ? from : [];
  const lane = { stage: at, lane: task, ...(of !== undefined && { of }) };
  const place = task === "writing" ? ("writing" as const) : lane;
  const isShown = () => from.join() === story.model.holdersOf(task).join();
  return {
    withdraws: {
      ...own,
      makes: "document-withdrawn",
      may: (now: string) => story.model.mayWithdraw(page, now),
      send: () => withdrawReport(deps, page, { ...form, reason: "The agreement ended." }),
      noted: () => story.model.withdraw(),
    },
    reassigns: {
      ...own,
      makes: "task-reassigned",
      may: (now: string) => isShown() && story.model.mayReassign(page, task, to, now),
      send: () => reassignTask(deps, page, { ...form, task: place, from, to, reason: "On leave." }),
      noted: () => story.model.reassign(task, to, timeGiven(story)),
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
          masked: maskedNow(story.world.report ?? { masked: {} }),
          replaces: story.world.report ? suppliedNow(story.world.report, "en") : null,
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
          recipient: { kind: "donor", id: known.donors[0]?.id ?? "" },
          email: `${form.command}@donor.example`,
          reason: "They wrote from it.",
        }),
      noted: () => {},
    },
  } satisfies Record<string, Attempt>;
};

/** Whoever is asked to reads a translation that was supplied, and confirms it or refuses it. */
export const reading = (story: Story, page: Page, answer: "confirm" | "refuse"): Attempt => {
  const { en } = story.world.report?.proposedTranslations ?? {};
  const { contentHash } = page;
  const form = { command: unique(story), lang: "en" as const, contentHash, translationHash: en?.hash ?? "" };
  return {
    page,
    makes: answer === "confirm" ? "translation-confirmed" : "translation-refused",
    may: null,
    send: () => confirmTranslation(story.world.deps, page, { ...form, answer, reason: "It says more." }),
    noted: () => {},
    contentHash,
  };
};

/**
 * A report on a good day: everything is carried out at once, its author submits it, and whoever is asked agrees.
 * @param acts of people, one after the other
 */
export async function goodDay(story: Story, acts: number): Promise<void> {
  for (let left = acts; left > 0; left -= 1) {
    await story.world.tick();
    await story.calm();
    story.hear();
    const { status, author, late, speaker, isPartnerAwaited } = story.model;
    const partner = isPartnerAwaited ? await arrive(story, speaker, "newest", ["own-words"]) : null;
    if (partner) await story.attempt([speaking(story, partner)]);
    const [first] = status === "draft" ? [{ who: author, lane: "" }] : late;
    const page =
      first &&
      (await arrive(story, first.who, "newest", ["report", "review", "note", "sign", "accept"], first.lane));
    if (!page) continue;
    if (page.link.purpose === "sign" && story.model.rules.asksMore) await proving(story, page, "rightly");
    if (page.link.purpose !== "report")
      await story.attempt([answering(story, page, kindly(page), false, unique(story))]);
    else if (await story.world.write(page, 0))
      await story.attempt([submitting(story, story.world.pages.get(page.person) ?? page)]);
  }
}

/** Whoever is asked lets the time of their stage run out: the clock ticks, and all that follows is carried out. */
export async function nobodyInTime(story: Story): Promise<void> {
  await story.calm();
  const { world } = story;
  story.hear();
  const [first] = story.model.deadlines;
  if (first) world.now = first;
  await world.tick();
  await story.calm();
  story.hear();
}

/** How somebody answers who has nothing against a report. */
export const kindly = ({ link: { purpose } }: Page): How => kinds[purpose] ?? "approve";
const kinds: Readonly<Record<string, How>> = { sign: "sign", note: "take-note", accept: "accept" };

/** As the report's author would wish, or not; whoever takes note has nothing against it. */
export const answerOf = (page: Page, isKind: boolean): How =>
  isKind || page.link.purpose === "note" ? kindly(page) : (unkind[page.link.purpose] ?? "request-changes");
const unkind: Readonly<Record<string, How>> = { sign: "refuse" };

/** Gives somebody roles, in the directory and in the model's notes. */
export function give({ world, model }: Story, who: string, given: readonly string[]): void {
  const found = world.memory.authorities.get(who);
  const roles = [...new Set(given)];
  if (!found) return;
  world.memory.authorities.set(who, { ...found, roles, version: found.version + 1 });
  model.roles.set(who, roles);
}
