import { answerWith } from "../../../functions/web/answer.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { bodiesOf } from "../../../shared/domain/board/bodies.ts";
import type { MeetingDecision } from "../../../shared/domain/board/meeting.ts";
import type { Agreement } from "../../../shared/domain/documents/agreement/agreement.ts";
import { documentOfLink } from "../../../shared/domain/links/grant.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import type { Policy } from "../../../shared/domain/organisation/organisation.ts";
import { unsubscribed } from "../../../shared/domain/organisation/subscription.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { awaitedByName, holdersOf, tasksOf } from "../../../shared/domain/review/oversight.ts";
import { isVoteOpen } from "../../../shared/domain/review/standing.ts";
import { later } from "../../../shared/domain/time.ts";
import { ask } from "../../../shared/usecases/deciding/ask.ts";
import { enterMeetingDecision } from "../../../shared/usecases/deciding/decide-at-meeting.ts";
import { hasReceipt } from "../../../shared/usecases/deciding/read-receipt.ts";
import { startDocument } from "../../../shared/usecases/desk/start-document.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { recogniseLink } from "../../../shared/usecases/entering/start-session.ts";
import { conveneMeeting } from "../../../shared/usecases/meetings/enter-on-meeting.ts";
import { noGround } from "../../../shared/views/pages/declare-interest.tsx";
import { answers } from "../../support/answers.ts";
import type { Target, Way } from "../../support/hostile/target.ts";
import { answering, arrive, goodDay, overseeing, secretary, unique } from "../histories/acts.ts";
import { askingPartners, example, known } from "../histories/example.ts";
import type { Memory } from "../histories/memory.ts";
import { Story } from "../histories/story.ts";
import { documentsOf } from "../histories/work-ports.ts";
import { partlyPaid, paymentForm } from "./agreement.ts";
import { beginAgreement, submittedWithFile } from "./agreement-submitted.ts";
import { asksDonor, donorPolicy, putToDonor } from "./donors.ts";
import { byLawInForce, membersForm } from "./governance.ts";
import { discarded, helped, offered } from "./helped.ts";
import { type Kept, keep } from "./kept.ts";
import { bookForm, bookNamed, bookReady } from "./minute-books.ts";
import { approvedWithConsent, partyPolicy } from "./parties.ts";
import { proposed, publicationForm, withheld } from "./publicity.ts";

const baseUrl = "https://accord.example";

/** A report as far as it has come, in memory, with the web in front of it and every way into it. */
export type Place = Target &
  Kept & {
    name: string;
    memory: Memory;
    world: Story["world"];
    deps: WebDeps;
    answer: ReturnType<typeof answerWith>;
    /** Carries out all that waits. */
    calm(): Promise<void>;
  };

/** Reports that are being written, reviewed, resolved and published. */
export const allPlaces = (): Promise<Place[]> =>
  Promise.all([
    placeOf("a report being written", 0),
    placeOf("a report in review", 1),
    placeOf("a report whose partner is asked for its own words", 0, undefined, undefined, askingPartners),
    placeOf("a report before the board", 4),
    placeOf("a report on whose resolution a refusal can be taken back", 3, refusedWithGrace),
    placeOf("a published report", 7, bookReady),
    placeOf("a report for a meeting", 4, convened),
    placeOf("a report that a meeting decided", 4, decidedAtMeeting),
    placeOf("a report whose translation is to be read", 7, translated),
    placeOf("a report that passed a stage with reservations", 1, reserved),
    placeOf("a report of which reviewers ask something", 1, asked),
    placeOf("a report of which a mail came back", 1, missed),
    placeOf("a report that its parties sign", 3, approvedWithConsent, undefined, partyPolicy),
    placeOf("a report with its donor", 3, putToDonor, undefined, donorPolicy, asksDonor()),
    placeOf("an agreement that is offered to a party", 0, offered, beginAgreement),
    placeOf("an agreement that names who signs it", 0, submittedWithFile, beginAgreement),
    placeOf("a plan that is translated and commented on", 0, helped, beginPlan),
    placeOf("a plan that was discarded", 0, discarded, beginPlan),
    placeOf("an agreement of which a part is due", null, undefined, partlyPaid),
    placeOf("an agreement that is withheld", null, undefined, withheld),
    placeOf("an agreement that somebody proposes to open", null, undefined, proposed),
    placeOf("a by-law that its members are to confirm", null, undefined, byLawInForce),
  ]);

/** A director refuses to sign: the matter goes to a meeting. */
async function refused(story: Story): Promise<void> {
  const page = await arrive(story, "P-009", "newest", ["sign"]);
  if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
}

/** The executive director approves it under by-laws with a grace, and a director refuses to sign: nothing follows yet. */
async function refusedWithGrace(story: Story): Promise<void> {
  story.world.memory.bylaws = example.organisation.bylaws;
  await goodDay(story, 1);
  await story.calm();
  await refused(story);
}

/** The secretary convenes the meeting that it went to. */
export async function convened(story: Story): Promise<void> {
  await refused(story);
  const { world } = story;
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  const { bylaws } = known.organisation;
  const [body] = bodiesOf({ bylaws, roster: world.memory.roster }, []);
  if (!page || !body?.chair) throw new Error("nobody convenes a meeting");
  const startsAt = later(world.now, { days: 30 });
  const words = { place: "Montréal", notice: "The report is decided on." };
  const convening = {
    body: { ...body, chair: body.chair },
    startsAt,
    attendance: "either",
    ...words,
  } as const;
  await conveneMeeting(world.deps, page as Credentials, { command: "convene", convening }, bylaws);
}

/** A stage passes, with reservations of whoever answered first. */
async function reserved(story: Story): Promise<void> {
  for (const how of ["approve-with-reservations", "approve"] as const) {
    story.hear();
    const [first] = story.model.late;
    const page = first && (await arrive(story, first.who, "newest", ["review"], first.lane));
    if (page) await story.attempt([answering(story, page, how, how !== "approve", unique(story))]);
    await story.calm();
  }
}

/** Two questions of one reviewer await an answer. */
async function asked(story: Story): Promise<void> {
  const page = await arrive(story, "P-004", "newest", ["review"]);
  const contentHash = story.world.report?.contentHash ?? "";
  for (const text of page ? ["How many?", "How old?"] : [])
    await ask(story.world.deps, page as Credentials, {
      command: text,
      about: "",
      contentHash,
      text,
      masked: "0",
    });
  await story.calm();
}

/** A mail to a reviewer came back. */
async function missed({ world }: Story): Promise<void> {
  const mail = world.sent.find(({ letter }) => letter.to === "person" && letter.person.id === "P-004");
  if (mail) await world.told(mail.row, "bounced", mail.address);
}

/** What a meeting decided is entered, and waits for whoever chaired it. */
export async function decidedAtMeeting(story: Story, votes = meeting.votes): Promise<void> {
  await refused(story);
  await entered(story, votes);
}

/** The secretary supplies a translation. */
export async function translated(story: Story): Promise<void> {
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  if (page) await overseeing(story, page, "writing", "").translates.send();
}

/** Whom the executive director names begins a plan. */
export async function beginPlan({ world: { deps, memory } }: Story): Promise<void> {
  const by = memory.authorities.get("P-017");
  const typed = { "start.first": "2027", "start.years": "4" };
  const register = documentsOf(memory);
  if (by)
    await startDocument({ ...deps, register }, { by }, "plan", { typed, command: "a-page", from: null });
}

/** The secretary enters what the meeting decided. */
async function entered(story: Story, votes: MeetingDecision["votes"]): Promise<void> {
  const { world } = story;
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  const { contentHash } = world.report ?? {};
  const documentId = world.memory.entries[0]?.documentId ?? "";
  if (!page || !contentHash) return;
  const heldOn = dayOf(world.now, known.organisation.timeZone);
  const decision = { ...meeting, heldOn, votes };
  const words = {
    place: "Montréal",
    reasons: "It is sound.",
    masked: maskedNow(world.report ?? { masked: {} }),
  };
  await enterMeetingDecision(world.deps, page, {
    documentId,
    command: unique(story),
    contentHash,
    decision,
    ...{ replaces: null, minutes: "" },
    ...words,
  });
}

const board = ["P-008", "P-009", "P-010"];
const meeting: Omit<MeetingDecision, "heldOn"> = {
  present: board,
  out: {},
  chair: "P-008",
  mover: "P-009",
  seconder: "P-010",
  motion: "approve",
  votes: { for: 3, against: 0, abstained: 0 },
  castingVote: null,
  convened: { notice: "waived", on: null },
};

/**
 * A report on which so many have acted as on a good day.
 * @param acts null where there is no report, nor will be one
 * @param begin what is begun in place of the report that the example's agreement asks for
 * @param after what else came about
 * @param policy by which it is decided, in place of the example’s; `agreement`: which asks for it, likewise
 */
export async function placeOf(
  name: string,
  acts: number | null,
  after: (story: Story) => Promise<void> = () => Promise.resolve(),
  begin?: (story: Story) => Promise<void>,
  policy?: Policy,
  agreement?: Agreement,
): Promise<Place> {
  const story = new Story(policy, agreement);
  const { world } = story;
  const { memory } = world;
  if (acts === null || begin) memory.looks.delete("obligation");
  await begin?.(story);
  await goodDay(story, acts ?? 0);
  await world.tick();
  await story.calm();
  await after(story);
  await story.calm();
  const author = world.report?.author ?? "";
  const [asked] = world.mailsTo(author);
  const page = asked && (await world.open(asked));
  if (page && acts === 0) await world.write(page, 0);
  const links = world.sent.flatMap(({ letter }) => (letter.to === "person" ? [letter.link] : []));
  const deps: WebDeps = { ...world.deps, register: documentsOf(memory), baseUrl };
  const ways: Way[] = [];
  for (const { id, token } of links) {
    const shown = await recogniseLink(deps, id, token);
    if (!shown) continue;
    const { purpose, person } = shown.link;
    const [own, twin] = [await enter(world, id, person), await enter(world, id, person)];
    const answered = await hasReceipt(world.deps, shown);
    ways.push({ purpose, acts: shown.standing === "good", hasReceipt: answered, token, own, twin });
  }
  const leaving = [...memory.subscriptions.values()].map((known) => {
    const token = `leave-${known.donor}`;
    const standing = acts === 0 ? unsubscribed(known, world.now, "page") : known;
    memory.subscriptions.set(known.donor, { ...standing, tokenDigest: digestOfSecret(token) });
    return { topic: known.topic, donor: known.donor, token };
  });
  const lanes = ways.flatMap(({ acts, own }) => (acts && memory.links.get(own.linkId)?.link.lane) || []);
  const form = {
    command: "a-command",
    round: String(world.report?.round ?? 1),
    lane: lanes[0] ?? "",
    contentHash: world.report?.contentHash ?? "",
    masked: maskedNow(world.report ?? { masked: {} }),
    shown: world.draftHash,
    before: world.version,
    decision: "approve",
    ballot: "sign",
    signature: "sign",
    name: "Fanta Coulibaly",
    role: "President",
    comment: "A word.",
    reason: "On leave.",
    nature: "family",
    to: "P-013",
    day: dayOf(later(world.now, { days: 300 }), known.organisation.timeZone),
    email: "someone.else@ibcr.example",
    revision: "1",
    narrative: "What we did.",
    looked: answers["summary.fr"] ?? "",
    [`place.content.${world.version}./values/summary.fr`]: "yes",
    "summary.en": "They are heard.",
    heldOn: dayOf(world.now, known.organisation.timeZone),
    place: "Montréal",
    convened: "waived",
    ...Object.fromEntries(board.map((person) => [`attends.${person}`, "present"])),
    chair: meeting.chair,
    mover: meeting.mover,
    seconder: meeting.seconder ?? "",
    motion: meeting.motion,
    for: "3",
    against: "0",
    abstained: "0",
    reasons: "It is sound.",
    answer: world.report?.proposedTranslations.en ? "confirm" : "attest",
    lang: "en",
    translationHash: world.report?.proposedTranslations.en?.hash ?? "",
    decisionHash: world.report?.meeting?.decisionHash ?? "",
  };
  const kept = keep(memory);
  return {
    name,
    origin: baseUrl,
    memory,
    world,
    deps,
    answer: answerWith(deps),
    calm: () => story.calm(),
    ways,
    leaving,
    named: {
      ...namedIn(world.report),
      ...bookNamed(world.now),
      meeting: [...memory.meetings.heads.keys()][0] ?? "none",
    },
    formsAt: { ...formsAt(world.report, world.now), ...maskForm(memory) },
    form,
    ...kept,
  };
}

/** The notice of a meeting is looked for, and masked: its address ends as the one of a document does. */
const maskForm = ({ meetings }: Memory) =>
  Object.fromEntries(
    [...meetings.heads.keys()].map((id) => [
      `/meetings/${id}/mask`,
      { looked: "decided on", "place.1./text": "yes", reason: "A child is named." },
    ]),
  );

/** What is named in addresses of a report: words to which somebody committed, else what looks like such. */
const namedIn = (report: Story["world"]["report"]) => ({
  reservation: report?.reservations[0]?.words ?? "a".repeat(64),
  how: "terminated",
  file: "f0",
  sha256: "a".repeat(64),
  act: "put",
  office: "montreal",
  change: "add",
});

/** Whose each task is, whom a reminder names, and what else one form alone holds: as the pages say it that show them. */
const formsAt = (report: Story["world"]["report"], now: string) => {
  if (!report) return {};
  const tasks = tasksOf(report).map((task): [string, { from: string }] => [
    `/reassign/${task === "writing" ? task : `${task.stage}.${task.lane}`}`,
    { from: holdersOf(report, task).join(" ") },
  ]);
  return {
    ...Object.fromEntries(tasks),
    ...paymentForm,
    ...bookForm(now),
    ...membersForm(dayOf(now, known.organisation.timeZone)),
    ...publicationForm(report),
    "/ballot/taking-back": {
      replaces: report.decisions.find(({ takesEffectAt }) => takesEffectAt)?.hash ?? "",
    },
    ...(isVoteOpen(report) && { "/recusal": { view: "director", ground: noGround, sure: "yes" } }),
    "/absence": { until: dayOf(later(now, { days: 20 }), known.organisation.timeZone) },
    "/remind": { shown: awaitedByName(report, []).join(" ") },
    "/signatories": { shown: report.parties?.[1]?.role ?? "", part: "a2" },
    "/offers": { end: "1" },
    "/own-words": { "ownWords.1.fr": "On les écoute." },
    "/upload": { fileName: "a.pdf", fileSize: "9" },
    "/meetings/new": { body: "director", time: "14:30", attendance: "in-person", notice: "As we agreed." },
    "/days/add": { day: "2027-12-29", name: "Between the years" },
    "/entries/put": {
      ...{ nature: "discuss", "heading.en": "The work of the committees" },
      "heading.fr": "Le travail des comités",
    },
    "/hand-over": { answer: "stays" },
    "/electronic-documents": { answer: "accept" },
    "/interest": { nature: "financial", reason: "My firm rents the hall." },
    "/comments": { day: dayOf(later(now, { days: 20 }), known.organisation.timeZone) },
    "/propose/direction/vision": { vision: "Every child is heard, everywhere." },
    "/translating/direction": { revision: "0", vision: "Chaque enfant est entendu." },
  };
};

/** A session of a link, also of one that acts no more: it may have been opened before. */
async function enter({ deps, now }: Story["world"], linkId: string, person: string): Promise<Credentials> {
  const secret = deps.ids.secret();
  const documentId = documentOfLink(linkId) ?? "";
  const validUntil = later(now, { hours: 12 });
  await deps.access.openSession({ linkId, documentId, person, digest: digestOfSecret(secret), validUntil });
  return { linkId, person, secret };
}
