import type { PersonEvent, PersonEventOf } from "../../../events/people.ts";
import type { Result } from "../result.ts";
import { ok, refuse } from "../result.ts";
import type { Authority } from "../review/acting.ts";
import { later } from "../time.ts";
import { isDisputed, untilLifted } from "./address-standing.ts";
import type { Waiting } from "./confirming.ts";
import { awaitedOf } from "./confirming.ts";
import { type CredentialCommand, decideCredential, isAboutCredential } from "./credential-commands.ts";
import { type DisclosingCommand, discloseInterest, maskDisclosed } from "./disclosing.ts";
import { type Hold, heldOnReturn, holdOn, type Return } from "./hold.ts";
import type { PersonRecord, Proposal } from "./person.ts";
import { standingOnElectronic } from "./person.ts";

/** How somebody is to stand, beside their name and address. */
export type Wanted = Pick<PersonRecord, "roles" | "office" | "lang" | "active">;

/**
 * What the second person answers: which change, who they are, in which roles addresses are confirmed by now, and when
 * (instant, ISO 8601 UTC).
 */
type Answer = { change: number; by: Authority; confirmsAddresses: readonly string[]; now: string };

export type PersonCommand =
  /**
   * They are to stand so. `contactCommitment`: null when their name stays as it is. `back`: since when they were away, if they
   * were. `changes`, `confirmed`: which of their address had been proposed and confirmed last when it was reckoned which
   * mailboxes are theirs.
   */
  | {
      name: "enter";
      wanted: Wanted;
      changes: number;
      confirmed: number | null;
      contactCommitment: string | null;
      by: string | null;
      back: Return | null;
    }
  /**
   * `confirmed`: the change that was confirmed last when it was reckoned which address is to be another; null for none.
   * `replaces`: how many had been proposed by the page on which this one was written; null where nobody wrote it on one.
   */
  | ({
      name: "propose-address";
      person: string;
      confirmed: number | null;
      replaces: number | null;
    } & Proposal)
  /** Another second person is asked, in the place of the one who was asked until now. */
  | { name: "ask-anew"; person: string; awaited: Waiting; asked: string }
  /**
   * `disputed`: whether the page on which it was decided said that the owner of the address on file objected to that one.
   * `givesBack`: whether it is the address of before, which its owner asked for by that.
   */
  | ({ name: "confirm-address"; holdDays: number; disputed: boolean; givesBack: boolean } & Answer)
  | ({ name: "refuse-address"; reasonCommitment: string | null } & Answer)
  /** `disputed`: whether the page on which it was decided said that its owner objected. */
  | ({ name: "lift-hold"; disputed: boolean } & Answer)
  | { name: "object-to-address"; change: number; now: string }
  /** They say whether they take documents by electronic means. */
  | { name: "answer-electronic"; accepts: boolean; by: Authority; now: string }
  | DisclosingCommand
  | CredentialCommand
  /** A confirmed address is on file. */
  | { name: "settle-address"; change: number; now: string };

/** Why a command about a person was not carried out. */
export type PersonRefusal =
  | { code: "unknown-person" }
  | { code: "not-yours" }
  | { code: "no-longer-authorised" }
  | Hold
  | { code: "comment-required" }
  /** Another person has the address, or waits for it. */
  | { code: "somebody-elses-address" }
  /** Another address was proposed since the page was opened. */
  | { code: "proposed-meanwhile" }
  /** It was answered meanwhile, or another change took its place. */
  | { code: "superseded" };

type Outcome = Result<PersonEvent[], PersonRefusal>;
type Named<N extends PersonCommand["name"]> = Extract<PersonCommand, { name: N }>;

/** What a command makes of a person: its events, or why not. Pure: no clock, no IO. */
export function decidePerson(person: PersonRecord | null, command: PersonCommand): Outcome {
  if (command.name === "enter")
    return isReckonedAnew(person, command) ? refuse({ code: "superseded" }) : ok(enter(person, command));
  if (!person) return refuse({ code: "unknown-person" });
  if (isAboutCredential(command)) return decideCredential(person, command);
  switch (command.name) {
    case "propose-address":
      return propose(person, command);
    case "ask-anew":
      return askAnew(person, command);
    case "confirm-address":
      return confirm(person, command);
    case "refuse-address":
      return refuseProposal(person, command);
    case "lift-hold":
      return lift(person, command);
    case "object-to-address":
      return object(person, command);
    case "answer-electronic":
      return ok(answerElectronic(person, command));
    case "disclose-interest":
      return discloseInterest(person, command);
    case "mask-disclosed":
      return maskDisclosed(person, command);
    case "settle-address":
      return ok(settle(person, command));
  }
}

/** The same answer once more says nothing new. */
function answerElectronic(
  person: PersonRecord,
  { accepts, by, now }: Named<"answer-electronic">,
): PersonEvent[] {
  const standing = standingOnElectronic(person);
  if (standing === (accepts ? "accepted" : "declined")) return [];
  const said = { by: by.person, at: now };
  return accepts
    ? [{ type: "electronic-documents-accepted", facts: { change: person.confirmed?.change ?? 0, ...said } }]
    : [{ type: "electronic-documents-declined", facts: said }];
}

/** Whether an address was proposed or confirmed since: other mailboxes are theirs by now. */
const isReckonedAnew = (person: PersonRecord | null, { changes, confirmed }: Named<"enter">): boolean =>
  person !== null && (person.changes !== changes || (person.confirmed?.change ?? null) !== confirmed);

/** What differs becomes an event each; what is as wanted already makes none, however often it is entered. */
function enter(person: PersonRecord | null, command: Named<"enter">): PersonEvent[] {
  const { wanted, contactCommitment, by, back } = command;
  const { office, lang } = wanted;
  const roles = [...new Set(wanted.roles)];
  if (!person) {
    if (contactCommitment === null) throw new Error("Whoever is entered first has a name and an address");
    const facts = { roles, office, lang, contactCommitment, by };
    return [
      { type: "person-registered", facts },
      ...(wanted.active ? [] : [{ type: "person-left", facts: { by } } as const]),
    ];
  }
  const granted = roles.filter((role) => !person.roles.includes(role));
  const ended = person.roles.filter((role) => !roles.includes(role));
  const events: PersonEvent[] = [];
  if (person.active && !wanted.active) events.push({ type: "person-left", facts: { by } });
  if (granted.length > 0 || ended.length > 0)
    events.push({ type: "person-roles-changed", facts: { granted, ended, by } });
  if (person.office !== office || person.lang !== lang)
    events.push({ type: "person-moved", facts: { office, lang, by } });
  if (contactCommitment !== null) events.push({ type: "person-renamed", facts: { contactCommitment, by } });
  if (!person.active && wanted.active)
    events.push({ type: "person-returned", facts: { by, heldUntil: back && heldOnReturn(person, back) } });
  return events;
}

/**
 * A later proposal takes the place of one that still waits, and its messages over unless it has its own: they were missed
 * all the same; of one that comes late, it does not take the place of what its page did not show. Nobody confirms their own address, nor what they proposed.
 */
function propose(
  person: PersonRecord,
  { name: _, person: id, confirmed, replaces, ...proposal }: Named<"propose-address">,
): Outcome {
  if (replaces !== null && person.changes !== replaces) return refuse({ code: "proposed-meanwhile" });
  if ((person.confirmed?.change ?? null) !== confirmed) return refuse({ code: "superseded" });
  if (proposal.asked === id || proposal.asked === proposal.by) return refuse({ code: "not-yours" });
  const about = proposal.about ?? person.proposal?.about ?? null;
  return ok([{ type: "address-change-proposed", facts: { change: person.changes + 1, ...proposal, about } }]);
}

/** Somebody is asked in the place of one alone: whoever was asked meanwhile is not passed over. */
function askAnew(
  person: PersonRecord,
  { person: id, awaited: { change, asked: before }, asked }: Named<"ask-anew">,
): Outcome {
  const awaited = awaitedOf(person).find((one) => one.change === change);
  if (awaited?.asked !== before) return refuse({ code: "superseded" });
  if (asked === id || asked === awaited.proposedBy) return refuse({ code: "not-yours" });
  return ok([{ type: "address-change-asked-anew", facts: { change, asked } }]);
}

/**
 * Nobody confirms an address without having seen that its owner objected to the one on file. Who that is stays open then:
 * the dispute passes on to the next address, unless that gives back the one of before.
 */
function confirm(person: PersonRecord, command: Named<"confirm-address">): Outcome {
  const { change, by, now, holdDays, disputed, givesBack } = command;
  const mistake = cannotAnswer(person, command);
  if (mistake) return refuse(mistake);
  if (disputed !== isDisputed(person)) return refuse({ code: "superseded" });
  const heldUntil = disputed && !givesBack ? untilLifted : later(now, { days: holdDays });
  return ok([{ type: "address-change-confirmed", facts: { change, by: by.person, since: now, heldUntil } }]);
}

function refuseProposal(person: PersonRecord, command: Named<"refuse-address">): Outcome {
  const { change, by, reasonCommitment } = command;
  const mistake = cannotAnswer(person, command);
  if (mistake) return refuse(mistake);
  if (reasonCommitment === null) return refuse({ code: "comment-required" });
  return ok([{ type: "address-change-refused", facts: { change, by: by.person, reasonCommitment } }]);
}

/** Only who was asked answers, and only while the very change that their page showed still waits. */
function cannotAnswer({ proposal, changes }: PersonRecord, answer: Answer): PersonRefusal | null {
  if (!proposal || changes !== answer.change) return { code: "superseded" };
  return answer.by.person === proposal.asked ? cannotVouch(answer) : { code: "not-yours" };
}

/** Whoever was asked may have lost since the role by which they were. */
function cannotVouch({ by, confirmsAddresses, now }: Answer): PersonRefusal | null {
  if (!by.active || !mayVouch(by, confirmsAddresses)) return { code: "no-longer-authorised" };
  return holdOn(by, now);
}

/** Whether somebody holds a role whose holders confirm addresses. */
export const mayVouch = (
  { roles }: { roles: readonly string[] },
  confirmsAddresses: readonly string[],
): boolean => roles.some((role) => confirmsAddresses.includes(role));

/** Nobody ends a hold without having seen that its owner objected. */
function lift(person: PersonRecord, command: Named<"lift-hold">): Outcome {
  const { confirmed } = person;
  const { change, by, now, disputed } = command;
  if (confirmed?.change !== change || now >= confirmed.heldUntil) return refuse({ code: "superseded" });
  if (disputed !== isDisputed(person)) return refuse({ code: "superseded" });
  const mistake = by.person === confirmed.by ? cannotVouch(command) : ({ code: "not-yours" } as const);
  if (mistake) return refuse(mistake);
  return ok([{ type: "address-hold-lifted", facts: { change, by: by.person } }]);
}

/** Once another was confirmed, that one's taking effect says all that is asked of links. */
const settle = ({ confirmed }: PersonRecord, { change, now }: Named<"settle-address">): PersonEvent[] =>
  confirmed?.change === change ? [{ type: "address-change-settled", facts: { change, since: now } }] : [];

/**
 * While it waits, an objection ends it; in the days after, nobody acts by the new address until it is spoken of, whatever
 * else is proposed by then. To object again says nothing new.
 */
function object(person: PersonRecord, { change, now }: Named<"object-to-address">): Outcome {
  const { proposal, changes, confirmed } = person;
  const waits = proposal !== null && changes === change;
  const isNew = confirmed?.change === change && now < confirmed.heldUntil;
  if (!waits && !isNew) return refuse({ code: "superseded" });
  if (!waits && isDisputed(person)) return ok([]);
  const facts: PersonEventOf<"address-change-objected">["facts"] = { change };
  return ok([{ type: "address-change-objected", facts }]);
}
