import { hashOf } from "../../../shared/domain/audit/hash.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import type { Named } from "../../../shared/domain/review/commands.ts";
import {
  approve,
  author,
  History,
  inTime,
  open,
  serviceLevel,
  versionOne,
} from "../../support/example-report.ts";
import { lineAtBoard, lineInReview } from "../../support/line-histories.ts";
import { director, mel, secretary } from "../../support/whole-line.ts";

/** What people do with a document by their links, each as it is taken where nothing stands against it. */

export const words = hashOf("words");
export const salt = "s".repeat(43);
export const acting = { linkedAt: serviceLevel.from, now: inTime };
const timeZone = "America/Montreal";

const officer = (person: string): Authority => ({ person, roles: ["programme-officer"], active: true });
export const [reader, commenter, writer] = [officer("lea"), officer("cy"), officer("wes")];
export const translator: Authority = { person: "emma", roles: ["translator"], active: true };

/** A draft that somebody began by themselves, so that nobody asked for it. */
export const begun: Named<"open"> = {
  ...(open as Named<"open">),
  facts: { ...(open as Named<"open">).facts, obligation: null },
};

type Of<N extends Command["name"]> = Partial<Extract<Command, { name: N }>>;

export const start = (by: Authority, more: Of<"start"> = {}): Command => ({
  ...{ name: "start", by, mayStart: ["programme-officer"], now: inTime, facts: begun.facts },
  ...more,
});
export const invite = (to: Authority, more: Of<"invite"> = {}): Command => ({
  ...{ name: "invite", by: author, to, capacity: "translator", lang: "en", ...acting },
  ...more,
});
export const release = (person: string, more: Of<"release"> = {}): Command => ({
  ...{ name: "release", by: author, person, capacity: "translator", ...acting },
  ...more,
});
export const handOver = (more: Of<"hand-over"> = {}): Command => ({
  ...{ name: "hand-over", by: author, to: reader, stays: false, ...acting },
  ...more,
});
export const discard = (more: Of<"discard"> = {}): Command => ({
  ...{ name: "discard", by: author, ...acting },
  ...more,
});
export const takeUp = (more: Of<"take-up"> = {}): Command => ({
  ...{ name: "take-up", by: author, ...acting },
  ...more,
});
export const takeBack = (more: Of<"take-back"> = {}): Command => ({
  ...{ name: "take-back", by: author, round: 1, ...acting },
  ...more,
});
export const setPeriod = (more: Of<"set-comment-period"> = {}): Command => ({
  ...{ name: "set-comment-period", by: author, until: "2026-12-01", timeZone, ...acting },
  ...more,
});
export const asCommenter = { capacity: "commenter", lang: null } as const;
export const asWriter = { capacity: "writer", lang: null } as const;
/** A draft that is offered for comment to somebody. */
export const offered = [open, setPeriod(), invite(commenter, asCommenter)];
export const comment = (more: Of<"comment"> = {}): Command => ({
  ...{ name: "comment", by: commenter, section: "finance", field: null, revision: 0 },
  ...{ commentCommitment: words, timeZone, ...acting },
  ...more,
});
export const settle = (more: Of<"settle-comment"> = {}): Command => ({
  ...{ name: "settle-comment", by: author, number: 1, outcome: "taken-in", commentCommitment: null },
  ...{ timeZone, ...acting },
  ...more,
});
/** Somebody of a party, once their address is confirmed. */
export const role = "party.0123456789abcdef";
export const partner: Authority = { person: "ami", roles: [role], active: true };
export const offer = (more: Of<"offer-draft"> = {}): Command => ({
  ...{ name: "offer-draft", by: author, party: "a2", as: "signatory", role, to: null },
  ...{ commentCommitment: words, ...acting },
  ...more,
});
export const openDraft = (more: Of<"open-draft"> = {}): Command => ({
  ...{ name: "open-draft", by: secretary, number: 1, to: partner, ...acting },
  ...more,
});
export const takeOfferBack = (more: Of<"take-offer-back"> = {}): Command => ({
  ...{ name: "take-offer-back", by: author, number: 1, ...acting },
  ...more,
});
export const ask = (more: Of<"ask"> = {}): Command => ({
  ...{ name: "ask", by: mel, round: 1, stage: 0, lane: "mel", contentHash: versionOne },
  ...{ section: null, field: null, commentCommitment: words, ...acting },
  ...more,
});
export const reply = (more: Of<"answer-question"> = {}): Command => ({
  ...{ name: "answer-question", by: author, number: 1, commentCommitment: words, ...acting },
  ...more,
});
export const dropQuestion = (more: Of<"withdraw-question"> = {}): Command => ({
  ...{ name: "withdraw-question", by: mel, number: 1, ...acting },
  ...more,
});
export const recuse = (more: Of<"recuse"> = {}): Command => ({
  ...{ name: "recuse", by: mel, round: 1, stage: 0, lane: "mel", how: "recused", nature: "family" },
  ...{ salt, reasonCommitment: words, ...acting },
  ...more,
});
export const declareInterest = (more: Of<"declare-interest"> = {}): Command => ({
  ...{
    name: "declare-interest",
    by: director("anna"),
    round: 1,
    stage: 2,
    lane: "board",
    nature: "financial",
  },
  exception: {
    id: "pay",
    label: { en: "pay", fr: "la rémunération" },
    source: { en: "s. 141(5)(a)", fr: "al. 141(5)a)" },
  },
  ...{ salt, reasonCommitment: words, ...acting },
  ...more,
});
export const sayAbsence = (more: Of<"say-absence"> = {}): Command => ({
  ...{ name: "say-absence", by: director("anna"), round: 1, stage: 2, lane: "board" },
  ...{ until: "2026-12-15", timeZone: "America/Montreal", salt, ...acting },
  ...more,
});
export const reserve = (by = mel): Command =>
  ({
    ...(approve(by) as Named<"decide">),
    ...{ decision: "approve-with-reservations", commentCommitment: words },
  }) as Command;
export const close = (more: Of<"close-reservation"> = {}): Command => ({
  ...{ name: "close-reservation", by: mel, reservation: words, reasonCommitment: null, ...acting },
  ...more,
});
export const supply = (by: Authority, more: Of<"supply-translation"> = {}): Command => ({
  ...{ name: "supply-translation", by, lang: "en", contentHash: versionOne, translationHash: words },
  ...{ asked: reader.person, replaces: null, masked: "0", ...more },
});
export const answerTranslation = (more: Of<"answer-translation"> = {}): Command => ({
  ...{ name: "answer-translation", by: reader, lang: "en", contentHash: versionOne, translationHash: words },
  ...{ readers: ["programme-officer"], answer: "confirm", reasonCommitment: null, ...acting },
  ...more,
});

export const having = (...commands: readonly Command[]): History => new History().after(...commands);

/** What a command puts on record; its code where it is refused, with whatever belongs to it. */
export function outcomeOf(history: History, command: Command): unknown {
  const before = history.chain;
  const outcome = history.give(command);
  if (outcome.ok) return outcome.value;
  if (history.chain !== before) throw new Error("what was refused was put on record");
  const { code, ...more } = outcome.refusal;
  return Object.keys(more).length === 0 ? code : outcome.refusal;
}

/** A line of a table: what somebody does after what, and what comes of it, on record or refused. */
export type Row = [what: string, history: () => History, command: Command, outcome: unknown];

export const given = (command: Command, more: object): Command => ({ ...command, ...more }) as Command;
export const inReview =
  (...more: Command[]) =>
  () =>
    having(...lineInReview, ...more);
export const atBoard =
  (...more: Command[]) =>
  () =>
    having(...lineAtBoard, ...more);
export const place = (stage: number, lane: string, by: string) => ({
  round: 1,
  stage,
  lane,
  by,
  contentHash: versionOne,
});
export const event = (type: string, facts: object) => ({ type, facts });
export const stageClosed = (stage: number, outcome: string, because: string | null = null) =>
  event("stage-closed", { round: 1, stage, outcome, because });
