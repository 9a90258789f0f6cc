import type { StoredEntry } from "../../../events/entry.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import type { Certificate, Certified, Inside } from "../../domain/board/certificate.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { itemNumbered } from "../../domain/board/meetings/numbered.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { foldMeeting, streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { minutesFrom, voteOf } from "../../domain/board/meetings/written.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Registered } from "../../domain/board/registered.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Alteration, Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore, Head } from "../../ports/store.ts";
import { bylawsThen } from "./bylaws-then.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

export type Certifying = {
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "history">;
  meetings: Pick<Meetings, "load" | "entries" | "words">;
  directory: Pick<Directory, "organisation">;
  tellAltered: (found: Alteration) => void;
};

/**
 * What is certified of a resolution, read from the record and nothing else.
 *
 * 1. The entries of its document or its meeting are verified; what is not what was recorded is certified to nobody.
 * 2. What leaves the house is put together apart from what stays in it (`Certified`, `Inside`).
 * @returns null where the record has no such resolution
 */
export const certifyResolution = (
  deps: Certifying,
  registered: Registered,
): Promise<Certificate | Altered | null> =>
  registered.way === "meeting" ? ofMeeting(deps, registered) : ofDocument(deps, registered);

async function ofMeeting(
  deps: Certifying,
  registered: Extract<Registered, { way: "meeting" }>,
): Promise<Certificate | Altered | null> {
  const { meeting: id, body, number } = registered;
  const [entries, { profile }, { timeZone }] = await Promise.all([
    verifiedMeeting(deps, id),
    deps.meetings.load({ meeting: id }),
    deps.directory.organisation(),
  ]);
  if (entries === "altered") return entries;
  const minutes = minutesFrom(entries);
  const { meeting } = foldMeeting(entries);
  const item = meeting ? itemNumbered(meeting, registered) : registered.item;
  const put = minutes?.items.find((one) => one.item === item);
  const entered = entries.findLast(
    ({ type, facts }) => type === "motion-voted" && facts["item"] === item && facts["number"] === number,
  );
  if (!minutes || !entered || !profile) return null;
  // An item that was taken off the agenda once its vote was corrected is named by the entry that had put it there.
  const { of, number: putBy } = put ? { of: put.of, number: put.put } : putOf(entries, item);
  const stands = put && voteOf(put)?.facts;
  const facts = stands?.number === number ? stands : (entered.facts as NonNullable<typeof stands>);
  const [words, loaded] = await Promise.all([
    deps.meetings.words(id, entries),
    of ? deps.store.load({ documentId: of.documentId, basis: true }) : null,
  ]);
  const heading = words.get(putBy);
  const attestation = entries.find(({ type }) => type === "decisions-attested");
  const { votes, count, castingVote } = facts;
  const { carried, ...counted } = count;
  const absent = minutes.absent;
  const known: Certified = {
    ...{ way: "meeting", body, bodyName: nameOfBody(profile, body) },
    ...{ resolvedOn: dayOf(facts.at, timeZone), at: facts.at },
    called: resolutionCalled(dayOf(facts.at, timeZone), number),
    ...{ outcome: facts.outcome, motion: facts.motion, carried },
    about:
      of && loaded?.basis
        ? { documentId: of.documentId, basis: loaded.basis, contentHash: of.contentHash }
        : null,
    heading: heading === undefined || heading === "altered" ? null : heading.text,
    policy: loaded?.head ? pinOf(loaded.head) : null,
    profile: minutes.meeting.profile,
    rules: rulesOf(profile, "meeting"),
    arithmetic: { of: "votes", ...counted, ...votes, castingVote, absent: absent.length },
    proved: null,
    attested: attestation ? { by: String(attestation.facts["by"]), at: attestation.at } : null,
    standing: standingOf(stands?.number === number, attestation !== undefined),
    proof: { stream: streamOfMeeting(id), number: entered.number, hash: hashOf(entered) },
  };
  const chair = attestation ? String(attestation.facts["by"]) : null;
  const inside: Inside = {
    ...{ chair, mover: facts.mover, seconder: facts.seconder, place: null, reasons: null },
    votes: Object.entries(facts.each ?? {}).map(([person, vote]) => ({
      ...{ person, vote, at: null, provedBy: null, exception: null },
    })),
    out: Object.entries(facts.out).map(([person, because]) => ({ person, because, reason: null })),
    ...{ absent, dissents: put?.dissents ?? [] },
  };
  return { known, inside };
}

/** What an item was about, as it was put on the agenda last, and by which entry. */
function putOf(entries: readonly StoredEntry[], item: string) {
  const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === item);
  return { of: (put?.facts["of"] ?? null) as Meeting["agenda"][number]["of"], number: put?.number ?? 0 };
}

/** A vote that was corrected is none; what stands is what whoever chaired attested to. */
function standingOf(isStanding: boolean, isAttested: boolean): Certified["standing"] {
  if (!isStanding) return "corrected";
  return isAttested ? "stands" : "awaits-attestation";
}

async function ofDocument(
  deps: Certifying,
  registered: Exclude<Registered, { way: "meeting" }>,
): Promise<Certificate | Altered | null> {
  const { documentId, round, stage, lane } = registered;
  const [{ head, basis }, { bylaws }] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (!head || !basis) return null;
  const history = await deps.archive.history(documentId, head, basis);
  if (history === "altered") return history;
  const lines = history.filter(({ entry: { event } }) => {
    const { facts } = event;
    const isHere = "round" in facts && "stage" in facts && facts.round === round && facts.stage === stage;
    return isHere && (!("lane" in facts) || facts.lane === lane);
  });
  const entered = lines.flatMap(({ entry: { event } }) =>
    event.type === "resolution-entered" ? [event.facts] : [],
  )[0];
  if (!entered) return null;
  const { number, resolvedOn, contentHash, body } = entered;
  // The by-laws that counted, where the record says which; else those that were in force as it was numbered.
  const profile = profileIn(lines) ?? entered.profile;
  const found = registered.way === "written" ? inWriting(lines, entered.count) : outside(lines);
  if (!found) return null;
  const then = await bylawsThen(deps, bylaws, profile.hash);
  const known: Certified = {
    ...{ way: registered.way, body, bodyName: nameOfBody(bylaws, body), resolvedOn },
    called: number === null ? null : resolutionCalled(resolvedOn, number),
    about: { documentId, basis, contentHash },
    ...{ heading: null, policy: pinOf(head), profile, standing: "stands" },
    rules: then && rulesOf(then, registered.way),
    ...found.known,
    proof: {
      stream: documentId,
      number: found.proof.entry.number,
      hash: hashOf(found.proof.stored),
    },
  };
  return { known, inside: found.inside };
}

/** The by-laws by which a stage was opened, or what was entered of a meeting was counted. */
const profileIn = (lines: readonly HistoryLine[]): Certified["profile"] | null =>
  lines.reduce<Certified["profile"] | null>((last, { entry: { event } }) => {
    if (event.type === "stage-opened") return event.facts.resolution?.profile ?? last;
    return event.type === "meeting-decision-entered" ? event.facts.profile : last;
  }, null);

type Found = {
  known: Pick<Certified, "at" | "outcome" | "motion" | "carried" | "arithmetic" | "attested" | "proved">;
  inside: Inside;
  proof: HistoryLine;
};

const wordsIn = ({ comment }: HistoryLine): string | null =>
  comment === null || comment === "altered" ? null : comment.text;

/** A resolution that every director signed who was entitled to: it passed at the last signature. */
function inWriting(
  lines: readonly HistoryLine[],
  count: Extract<HistoryLine["entry"]["event"], { type: "resolution-entered" }>["facts"]["count"],
): Found | null {
  const given = new Map<string, HistoryLine>();
  for (const line of lines) {
    const { event } = line.entry;
    if (event.type !== "ballot-cast") continue;
    given.delete(event.facts.by);
    given.set(event.facts.by, line);
  }
  const signatures = [...given].flatMap(([person, line]) => {
    const { event, at } = line.entry;
    const isSigned = event.type === "ballot-cast" && event.facts.ballot === "sign";
    const { way: provedBy = "link", exception = null } =
      (event.type === "ballot-cast" && event.facts.provedBy) || {};
    return isSigned ? [{ person, vote: "sign", at, provedBy, exception, line } as const] : [];
  });
  const last = signatures.at(-1);
  if (!last || !count) return null;
  const out = lines.flatMap((line): Inside["out"] => {
    const { event } = line.entry;
    if (event.type !== "recusal-recorded" || event.facts.how === "recused") return [];
    return [{ person: event.facts.by, because: event.facts.how, reason: wordsIn(line) }];
  });
  return {
    known: {
      ...{ at: last.at, outcome: "approved", motion: "approve", carried: true, attested: null },
      arithmetic: { of: "signatures", ...count },
      proved: provedIn(
        lines,
        signatures.map(({ provedBy }) => provedBy),
      ),
    },
    inside: {
      ...{ chair: null, mover: null, seconder: null, place: null, absent: [], dissents: [], reasons: null },
      votes: signatures.map(({ line: _, ...signed }) => signed),
      out,
    },
    proof: last.line,
  };
}

/** By what the signatures were proved, against what the stage asked for as it opened. */
function provedIn(
  lines: readonly HistoryLine[],
  ways: readonly NonNullable<Inside["votes"][number]["provedBy"]>[],
): Certified["proved"] {
  const [asked = null] = lines.flatMap(({ entry: { event } }) =>
    event.type === "stage-opened" ? [event.facts.ballotAsks ?? null] : [],
  );
  const by = (way: (typeof ways)[number]) => ways.filter((one) => one === way).length;
  const [passkey, code, link, exception] = [by("passkey"), by("code"), by("link"), by("exception")];
  const withoutPasskey = asked === "passkey" ? code : 0;
  const lesser = asked === null ? 0 : link + withoutPasskey;
  return { passkey, code, link, exception, lesser };
}

/** What a body decided at a meeting that Accord does not hold the record of, as its chair attested to it. */
function outside(lines: readonly HistoryLine[]): Found | null {
  const proof = lines.findLast(({ entry }) => entry.event.type === "meeting-decision-attested");
  const entry = lines.findLast(({ entry: { event } }) => {
    const attested = proof?.entry.event;
    return (
      event.type === "meeting-decision-entered" &&
      attested?.type === "meeting-decision-attested" &&
      hashOf(event.facts) === attested.facts.decisionHash
    );
  });
  const event = entry?.entry.event;
  if (!proof || !entry || event?.type !== "meeting-decision-entered") return null;
  const { facts } = event;
  const { carried, ...counted } = facts.count;
  const { votes, castingVote, chair, mover, seconder, outcome, motion } = facts;
  const { comment } = entry;
  return {
    known: {
      ...{ at: null, outcome, motion, carried, proved: null },
      attested: { by: chair, at: proof.entry.at },
      arithmetic: {
        ...{ of: "votes", ...counted, ...votes, castingVote },
        absent: Math.max(0, counted.directors - facts.present.length),
      },
    },
    inside: {
      ...{ chair, mover, seconder, votes: [], absent: [], dissents: [] },
      place: comment === null || comment === "altered" ? null : (comment.fields[placeField] ?? null),
      out: Object.entries(facts.out).map(([person, because]) => ({ person, because, reason: null })),
      reasons: wordsIn(entry),
    },
    proof,
  };
}

const pinOf = ({ report: { policy } }: Head) => ({
  id: policy.id,
  version: policy.version,
  hash: policy.hash,
});

const rulesOf = (
  { name, writtenResolution, majority, quorum }: BylawProfile,
  way: Registered["way"],
): Certified["rules"] =>
  way === "written"
    ? { name, passed: writtenResolution.source, quorum: null }
    : { name, passed: majority.source, quorum: quorum.source };
