import type { StoredEntry } from "../../../events/entry.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import {
  type Certificate,
  type Certified,
  type Declared,
  electronicIn,
  type Inside,
  outOf,
  pinOf,
  rulesOf,
  withoutWords,
} from "../../domain/board/certificate.ts";
import { convenedAs } from "../../domain/board/meetings/convened.ts";
import { declaredAt } from "../../domain/board/meetings/declared.ts";
import { foldMeeting } from "../../domain/board/meetings/fold.ts";
import { beforeVote } from "../../domain/board/meetings/moment.ts";
import { itemNumbered } from "../../domain/board/meetings/numbered.ts";
import { ownWordsIn } from "../../domain/board/meetings/own-item.ts";
import { roomAfter } from "../../domain/board/meetings/room.ts";
import type { Meeting } from "../../domain/board/meetings/state.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import { awareOn, minutesFrom, voteOf } from "../../domain/board/meetings/written.ts";
import type { Registered } from "../../domain/board/registered.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Meetings } from "../../ports/meetings.ts";
import type { Alteration, Archive, HistoryLine } from "../../ports/reading.ts";
import type { Head } from "../../ports/store.ts";
import { type CertifyingDocuments, certifyOfDocument } from "./certify-of-document.ts";
import { correctionsOf } from "./corrections.ts";
import { decidedByMembers } from "./decided-by-members.ts";
import { declaredBy } from "./lines-of-lane.ts";
import { verifiedMeeting } from "./verified-meeting.ts";

export type Certifying = CertifyingDocuments & {
  meetings: Pick<Meetings, "load" | "entries" | "words" | "recommended">;
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
  registered.way === "meeting" ? ofMeeting(deps, registered) : certifyOfDocument(deps, registered);

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
  if (!meeting) return null;
  const item = itemNumbered(meeting, registered);
  const put = minutes?.items.find((one) => one.item === item);
  const entered = entries.findLast(
    ({ type, facts }) => type === "motion-voted" && facts["item"] === item && facts["number"] === number,
  );
  if (!minutes || !entered || !profile) return null;
  // An item that was taken off the agenda once its vote was corrected is named by the entry that had put it there.
  const { of, number: putBy, recommends, settles, corrects } = putOf(entries, item);
  const stands = put && voteOf(put)?.facts;
  const facts = stands?.number === number ? stands : (entered.facts as NonNullable<typeof stands>);
  const [words, corrections, loaded] = await Promise.all([
    deps.meetings.words(id, entries),
    correctionsOf(deps, id, meeting),
    of ? deps.store.load({ documentId: of.documentId, basis: true }) : null,
  ]);
  const history = of ? await historyOf(deps, of, loaded) : [];
  if (history === "altered") return history;
  const before = of ? declaredBy(history, of) : [];
  const declared = [...before, ...(put ? declaredAt(put, words, profile) : [])];
  const { heading, resolved } = ownWordsIn(words.get(putBy));
  const attestation = entries.find(({ type }) => type === "decisions-attested");
  const { votes, count, castingVote } = facts;
  const { carried, ...counted } = count;
  const sat = convenedAs(entries, facts.moment ?? entered.number, profile);
  const { meeting: standing } =
    stands?.number === number
      ? { meeting }
      : foldMeeting(entries.filter((one) => one.number <= entered.number));
  const then = standing && beforeVote(standing, entered.number);
  if (!then) return null;
  const { chair, here } = roomAfter(then, profile);
  const absent = then.members.filter((person) => !here.has(person));
  const arithmetic = {
    of: "votes",
    ...counted,
    ...votes,
    castingVote,
    absent: absent.length,
    ...outOf(facts.out),
  } as const;
  const known: Certified = {
    ...{ way: "meeting", body, bodyName: nameOfBody(profile, body) },
    ...{ resolvedOn: dayOf(facts.at, timeZone), at: facts.at, passedAt: null },
    called: resolutionCalled(dayOf(facts.at, timeZone), number),
    ...{ outcome: facts.outcome, motion: facts.motion, carried },
    about:
      of && loaded?.basis
        ? { documentId: of.documentId, basis: loaded.basis, contentHash: of.contentHash }
        : null,
    ...{
      heading,
      resolved,
      recommends,
      ...(settles && { settles }),
      corrects,
      put: committedBy(entries, putBy),
    },
    policy: loaded?.head ? pinOf(loaded.head.report.policy) : null,
    members:
      of && loaded?.basis && facts.outcome === "approved" && !recommends
        ? decidedByMembers(loaded.basis, of.contentHash, history)
        : null,
    profile: minutes.meeting.profile,
    rules: rulesOf(profile, { way: "meeting", body }, arithmetic, of !== null && !recommends),
    electronic: electronicIn(here, profile),
    arithmetic,
    ...{ proved: null, minutes: null, convened: sat?.convened ?? null, convenedElsewhere: null },
    attested: attestation ? attestedBy(attestation, chair, meeting) : null,
    corrections: withoutWords(corrections),
    standing: standingOf(stands?.number === number, attestation !== undefined),
    proof: { stream: streamOfMeeting(id), number: entered.number, hash: hashOf(entered) },
  };
  const dissents = (put?.dissents ?? []).map((one) => ({
    ...one,
    awareOn: one.isAbsent ? awareOn(entries, item, one.person) : null,
  }));
  const inside: Inside = {
    ...{ chair, mover: facts.mover, seconder: facts.seconder, place: null, reasons: null, minutes: null },
    votes: Object.entries(facts.each ?? {}).map(([person, vote]) => ({
      ...{ person, vote, at: null, provedBy: null, exception: null },
    })),
    out: Object.entries(facts.out).map(([person, because]) => {
      const said = declared.findLast((one) => one.person === person && one.because === because);
      return { person, because, reason: said?.reason ?? null };
    }),
    ...{ declared, corrections, left: [], absent, waived: sat?.waived ?? [], dissents },
  };
  return { known, inside };
}

/** What directors declared in the lane from which a matter came to its meeting. */
export async function declaredBefore(...[deps, of, loaded]: OfItem): Promise<Declared[] | Altered> {
  const history = await historyOf(deps, of, loaded);
  return history === "altered" ? history : declaredBy(history, of);
}

/** A document that was on an agenda, as it is by now. */
type OfItem = [
  deps: { archive: Pick<Archive, "history"> },
  of: NonNullable<Meeting["agenda"][number]["of"]>,
  loaded: { head?: Head | null; basis?: Basis | null } | null,
];

async function historyOf(
  ...[{ archive }, { documentId }, loaded]: OfItem
): Promise<readonly HistoryLine[] | Altered> {
  const { head = null, basis = null } = loaded ?? {};
  return head && basis ? await archive.history(documentId, head, basis) : [];
}

/** What an item was about, as it was put on the agenda last, and by which entry. */
function putOf(entries: readonly StoredEntry[], item: string) {
  const put = entries.findLast(({ type, facts }) => type === "item-put" && facts["item"] === item);
  const {
    of = null,
    recommends,
    settles,
    corrects,
  } = (put?.facts ?? {}) as Partial<Meeting["agenda"][number]>;
  return {
    ...{ of, number: put?.number ?? 0 },
    ...{ recommends: recommends === true, settles, corrects: corrects?.heldOn ?? null },
  };
}

function attestedBy(
  { facts, at }: StoredEntry,
  chair: string,
  { inPlace }: Pick<Meeting, "inPlace">,
): Certified["attested"] {
  const by = String(facts["by"]);
  const { of, leftOn, person } = inPlace?.chair ?? {};
  const instead = of !== undefined && leftOn !== undefined && person === by && of !== by;
  return { by, at, presided: by === chair && !instead, ...(instead && { inPlace: { of, leftOn } }) };
}

/** What an item is that is about no document, as the entry that put it commits to its words; null of any other. */
function committedBy(entries: readonly StoredEntry[], putBy: number): Certified["put"] {
  const commitment = entries.find(({ number }) => number === putBy)?.facts["titleCommitment"];
  return typeof commitment === "string" ? { number: putBy, commitment } : null;
}

/** A vote that was corrected is none; what stands is what whoever chaired attested to. */
function standingOf(isStanding: boolean, isAttested: boolean): Certified["standing"] {
  if (!isStanding) return "corrected";
  return isAttested ? "stands" : "awaits-attestation";
}
