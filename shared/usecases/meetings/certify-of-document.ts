import type { Altered } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { nameOfBody } from "../../domain/board/bodies.ts";
import {
  type Certificate,
  type Certified,
  type Inside,
  outOf,
  pinOf,
  rulesOf,
} from "../../domain/board/certificate.ts";
import { rulesOfBody } from "../../domain/board/count.ts";
import { placeField } from "../../domain/board/meeting.ts";
import { minutesName } from "../../domain/board/minutes-file.ts";
import type { Registered } from "../../domain/board/registered.ts";
import { resolutionCalled } from "../../domain/board/resolution-number.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import type { Archive, Directory, HistoryLine } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { bylawsThen } from "./bylaws-then.ts";
import { decidedByMembers } from "./decided-by-members.ts";
import { declaredBy, linesOf, wordsIn } from "./lines-of-lane.ts";

export type CertifyingDocuments = {
  store: Pick<DecisionStore, "load">;
  archive: Pick<Archive, "history">;
  directory: Pick<Directory, "organisation">;
};

/**
 * What is certified of a resolution that the record of its document holds: in writing, or of a meeting outside Accord.
 * @returns null where the record has no such resolution
 */
export async function certifyOfDocument(
  deps: CertifyingDocuments,
  registered: Exclude<Registered, { way: "meeting" }>,
): Promise<Certificate | Altered | null> {
  const { documentId, round, stage, lane } = registered;
  const [{ head, basis }, { bylaws, timeZone }] = await Promise.all([
    deps.store.load({ documentId, basis: true }),
    deps.directory.organisation(),
  ]);
  if (!head || !basis) return null;
  const history = await deps.archive.history(documentId, head, basis);
  if (history === "altered") return history;
  const lines = linesOf(history, { round, stage, lane });
  const declared = declaredBy(history, { round, stage, lane });
  const entered = lines.flatMap(({ entry: { event } }) =>
    event.type === "resolution-entered" ? [event.facts] : [],
  )[0];
  if (!entered) return null;
  const { number, resolvedOn, contentHash, body } = entered;
  // The by-laws that counted, where the record says which; else those that were in force as it was numbered.
  const profile = profileIn(lines) ?? entered.profile;
  const then = await bylawsThen(deps, bylaws, profile.hash);
  const isOfThoseInOffice = then !== null && rulesOfBody(then, body).quorum.of === "directors-in-office";
  const found =
    registered.way === "written"
      ? inWriting(lines, entered.count, declared)
      : outside(lines, isOfThoseInOffice, declared);
  if (!found) return null;
  const known: Certified = {
    ...{ way: registered.way, body, bodyName: nameOfBody(bylaws, body) },
    // It is numbered once its stage has closed; its time is the last signature, whoever decided beside the board since (I14).
    resolvedOn: found.passed === null ? resolvedOn : dayOf(found.passed, timeZone),
    called: number === null ? null : resolutionCalled(resolvedOn, number),
    about: { documentId, basis, contentHash },
    ...{
      heading: null,
      resolved: null,
      put: null,
      policy: pinOf(head.report.policy),
      profile,
      standing: "stands",
      corrections: [],
      ...{ recommends: false, corrects: null },
    },
    ...{ convened: null, electronic: null },
    convenedElsewhere: found.said && {
      said: found.said,
      rule: then && { days: then.notice.days, source: then.notice.source },
    },
    rules: then && rulesOf(then, { way: registered.way, body }, found.known.arithmetic),
    members: found.known.outcome === "approved" ? decidedByMembers(basis, contentHash, history) : null,
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
  known: Pick<
    Certified,
    "at" | "passedAt" | "outcome" | "motion" | "carried" | "arithmetic" | "attested" | "minutes" | "proved"
  >;
  inside: Inside;
  /** When a resolution in writing passed (instant, ISO 8601 UTC); null of a meeting outside Accord. */
  passed: string | null;
  /** How a meeting outside Accord was convened; null of what was resolved in writing. */
  said: NonNullable<Certified["convenedElsewhere"]>["said"] | null;
  proof: HistoryLine;
};

/**
 * A resolution that every director signed who was entitled to: it passed at the last signature, or once the last director awaited was
 * disqualified. Who signed, and declared since that they are not entitled, or had left the board by then, signed nothing that counts; whoever
 * had left took no part in it either, whatever they had declared.
 */
function inWriting(
  lines: readonly HistoryLine[],
  count: Extract<HistoryLine["entry"]["event"], { type: "resolution-entered" }>["facts"]["count"],
  declared: Inside["declared"],
): Found | null {
  const answers = lines.filter(({ entry: { event } }) => isAnswered(event));
  const given = new Map<string, HistoryLine>();
  const left: string[] = [];
  for (const line of answers) {
    const { event } = line.entry;
    if (!isAnswered(event)) continue;
    given.delete(event.facts.by);
    if (event.type === "ballot-cast") given.set(event.facts.by, line);
    left.push(...(event.facts.left ?? []));
  }
  for (const person of left) given.delete(person);
  const signatures = [...given].flatMap(([person, line]) => {
    const { event, at } = line.entry;
    const isSigned = event.type === "ballot-cast" && event.facts.ballot === "sign";
    const { way: provedBy = "link", exception = null } =
      (event.type === "ballot-cast" && event.facts.provedBy) || {};
    return isSigned ? [{ person, vote: "sign", at, provedBy, exception, line } as const] : [];
  });
  const last = signatures.at(-1);
  if (!last || !count) return null;
  const ending = answers.at(-1);
  const passedAt = ending?.entry.event.type === "recusal-recorded" ? ending.entry.at : null;
  return {
    passed: passedAt ?? last.at,
    known: {
      passedAt,
      ...{ at: last.at, outcome: "approved", motion: "approve", carried: true },
      ...{ attested: null, minutes: null },
      arithmetic: { of: "signatures", ...count },
      proved: provedIn(
        lines,
        signatures.map(({ provedBy }) => provedBy),
      ),
    },
    inside: {
      ...{
        chair: null,
        mover: null,
        seconder: null,
        place: null,
        absent: [],
        waived: [],
        dissents: [],
        reasons: null,
      },
      ...{ corrections: [], minutes: null },
      votes: signatures.map(({ line: _, ...signed }) => signed),
      ...{ declared, left },
      out: declared.flatMap(({ person, because, reason }) =>
        because === "excepted" || because === "officer" || left.includes(person)
          ? []
          : [{ person, because, reason }],
      ),
    },
    said: null,
    proof: last.line,
  };
}

/** Whether an entry answers a resolution in writing: by a ballot, or since its director is not entitled to vote. */
const isAnswered = (event: HistoryLine["entry"]["event"]) =>
  event.type === "ballot-cast" || event.type === "recusal-recorded";

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

/**
 * What a body decided at a meeting that Accord does not hold the record of, as its chair attested to it.
 * @param isOfThoseInOffice whether its quorum is of who was in office, and not of a number that may have vacancies: else it is not known
 *   how many were absent
 */
function outside(
  lines: readonly HistoryLine[],
  isOfThoseInOffice: boolean,
  declared: Inside["declared"],
): Found | null {
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
  const { votes, castingVote, chair, mover, seconder, outcome, motion, minutes } = facts;
  const said = entry.comment === null || entry.comment === "altered" ? {} : entry.comment.fields;
  return {
    passed: null,
    known: {
      ...{
        at: null,
        passedAt: null,
        outcome,
        motion,
        carried,
        proved: null,
        minutes: minutes?.sha256 ?? null,
      },
      attested: { by: chair, at: proof.entry.at, presided: true },
      arithmetic: {
        ...{ of: "votes", ...counted, ...votes, castingVote },
        absent: isOfThoseInOffice ? Math.max(0, counted.directors - facts.present.length) : null,
        ...outOf(facts.out),
      },
    },
    inside: {
      ...{ chair, mover, seconder, votes: [], declared },
      ...{ left: [], absent: [], waived: [], dissents: [] },
      corrections: [],
      place: said[placeField] ?? null,
      minutes: minutes ? { ...minutes, name: said[minutesName] ?? null } : null,
      out: Object.entries(facts.out).map(([person, because]) => ({ person, because, reason: null })),
      reasons: wordsIn(entry),
    },
    said: facts.convened ?? { notice: "unrecorded" },
    proof,
  };
}
