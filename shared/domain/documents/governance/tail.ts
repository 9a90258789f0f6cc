import type { DocumentEvent } from "../../../../events/facts.ts";
import { dayOf } from "../../organisation/business-days.ts";
import type { Effect } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome, ReviewCommand } from "../../review/commands.ts";
import { mindDates, reached } from "../../review/dates.ts";
import { momentOf } from "../../review/moments.ts";
import { cannotOversee, commentRequired } from "../../review/overseer.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Kind } from "../kind.ts";
import type { AdoptGovernance, GivePlace, GovernanceCommand, RecordMembers } from "./commands.ts";
import type { GovernanceDocument, GovernanceTail } from "./document.ts";
import { awaitsMembers, hasLapsed, isLapsed, isToReview } from "./standing.ts";

/** From the day after that on which the members were expected to meet, everybody reads that a by-law may have lapsed. */
const dayAfter = 1;

/** Days after its days, or before them, on which whoever watches over it is told, until something is done. */
const tellingDays = { review: [0, 30, 90, 180], members: [-30, -7, 0, dayAfter, 7, 14, 28, 56] } as const;

/** What a command makes of a governance document where that is not the same for every document; null for any other. */
function decideGovernance(
  document: GovernanceDocument,
  command: ReviewCommand | GovernanceCommand,
): Outcome | null {
  switch (command.name) {
    case "adopt-governance":
      return adopt(document, command);
    case "give-place":
      return givePlace(document, command);
    case "record-members":
      return recordMembers(document, command);
    case "mind-dates":
      return ok([...mindDates(document, command), ...mindOwnDays(document, command)]);
    default:
      return null;
  }
}

/** It is adopted once, and in force at once where its day has come. */
function adopt(document: GovernanceDocument, command: AdoptGovernance): Outcome {
  const { facts, today } = command;
  const { contentHash } = document;
  if (isSuperseded(document, command) || !contentHash) return refuse({ code: "superseded" });
  if (document.tail.adopted) return ok([]);
  const { effectOn } = facts;
  return ok([
    { type: "governance-adopted", facts: { contentHash, ...facts } },
    ...(effectOn <= today
      ? [{ type: "governance-in-force", facts: { contentHash, inForceOn: effectOn } } as const]
      : []),
  ]);
}

/** Another takes its place once, and gives it back once; whoever comes after one that lapsed takes it, whether or not that was heard yet. */
function givePlace(
  { tail: { replaced } }: GovernanceDocument,
  { successor: by, holds, from }: GivePlace,
): Outcome {
  if (!holds) return ok(replaced?.by === by ? [] : [{ type: "governance-replaced", facts: { by, from } }]);
  return ok(replaced?.by === by ? [{ type: "governance-restored", facts: { by, from } }] : []);
}

/** The members decide on a by-law once, at a meeting that was held since it was adopted. */
function recordMembers(document: GovernanceDocument, command: RecordMembers): Outcome {
  const { by, outcome, heldOn, today, reasonCommitment } = command;
  const { adopted, members } = document.tail;
  const mistake = cannotOversee(document, by);
  if (mistake) return refuse(mistake);
  if (adopted === null) return refuse({ code: "wrong-status", status: document.status });
  if (adopted.membersOn === null) return refuse({ code: "no-by-law" });
  if (members) return refuse({ code: "members-decided" });
  if (reasonCommitment === null) return refuse(commentRequired);
  if (heldOn > today || heldOn < adopted.adoptedOn) return refuse({ code: "no-day-of-members" });
  return ok([
    { type: "by-law-decided-by-members", facts: { outcome, heldOn, by: by.person, reasonCommitment } },
  ]);
}

/** The clock looks at its days: it comes in force, and whoever watches over it is told what is to be done, until it is. */
function mindOwnDays(
  { tail, contentHash }: GovernanceDocument,
  { now, timeZone }: Named<"mind-dates">,
): DocumentEvent[] {
  const { adopted, inForceOn, told } = tail;
  if (adopted === null || contentHash === null) return [];
  const { effectOn } = adopted;
  const comes = inForceOn === null && effectOn <= dayOf(now, timeZone) && !hasLapsed(tail);
  return [
    ...(comes ? [{ type: "governance-in-force", facts: { contentHash, inForceOn: effectOn } } as const] : []),
    ...daysToMind(tail).flatMap(({ of, day }): DocumentEvent[] => {
      const days = reached(day, tellingDays[of], told[of], now, timeZone);
      return days === null ? [] : [{ type: "governance-day-told", facts: { of, day, days } }];
    }),
  ];
}

/** The days of it that whoever watches over it is told of, as long as something is to be done. */
const daysToMind = (tail: GovernanceTail): { of: "review" | "members"; day: string }[] => [
  ...(tail.adopted && isToReview(tail) ? [{ of: "review", day: tail.adopted.reviewOn } as const] : []),
  ...(tail.adopted?.membersOn && awaitsMembers(tail)
    ? [{ of: "members", day: tail.adopted.membersOn } as const]
    : []),
];

function momentsOfGovernance({ tail }: GovernanceDocument, timeZone: string): string[] {
  const { adopted, inForceOn } = tail;
  return [
    ...(adopted && inForceOn === null ? [momentOf(adopted.effectOn, 0, timeZone)] : []),
    ...daysToMind(tail).flatMap(({ of, day }) =>
      tellingDays[of].map((offset) => momentOf(day, offset, timeZone)),
    ),
  ];
}

/** What an event of it makes happen: what it replaces gives way, and comes back where it lapses; documents
 * are approved by it, and the board decides by it, from then on, where that is what it is about; whoever watches over it is told. */
function effectsOfGovernance({ author, policy, tail }: GovernanceDocument, event: DocumentEvent): Effect[] {
  const place = (holds: boolean, from: string): Effect[] => {
    const document = tail.adopted?.replaces ?? null;
    return document === null ? [] : [{ effect: "give-place", document, holds, from }];
  };
  const rules = (holds: boolean): Effect[] =>
    tail.adopted?.profile === undefined ? [] : [{ effect: "put-bylaws", holds }];
  switch (event.type) {
    case "governance-in-force":
      return [
        ...place(false, event.facts.inForceOn),
        ...(tail.adopted?.type === "approval-policy" ? [{ effect: "put-policy" } as const] : []),
        ...rules(true),
      ];
    case "by-law-decided-by-members":
      return [
        // What was revised meanwhile has given its own place to the revision, which stands.
        ...(isLapsed(event.facts) && tail.replaced === null ? place(true, event.facts.heldOn) : []),
        ...(isLapsed(event.facts) && tail.inForceOn !== null ? rules(false) : []),
        { effect: "mail", template: "by-law-decided", person: author, purpose: "read", lane: null },
      ];
    // What has lapsed keeps the place of what was before it only as long as something holds in its own.
    case "governance-replaced":
      return hasLapsed(tail) ? place(false, event.facts.from) : [];
    case "governance-restored":
      return hasLapsed(tail) ? place(true, event.facts.from) : [];
    case "governance-day-told": {
      const { of, days } = event.facts;
      const template = of === "review" ? "governance-review" : "by-law-to-members";
      const overseer: Effect = { effect: "tell", template, role: policy.overseer, purpose: "oversee" };
      return of === "members" && days === dayAfter
        ? [overseer, unconfirmed(author, policy.overseer)]
        : [overseer];
    }
    default:
      return [];
  }
}

/** Whoever wrote a by-law hears once that its members should have met, unless they watch over it and hear it as such. */
const unconfirmed = (author: string, unless: string): Effect => ({
  ...{ effect: "mails", template: "by-law-unconfirmed", people: [author], purpose: "read" },
  ...{ round: 0, stage: 0, lane: null, unless },
});

/** What a governance document adds to the review that every document goes through. */
export const governanceKind: Kind<GovernanceDocument, GovernanceCommand> = {
  decide: decideGovernance,
  effects: effectsOfGovernance,
  movesDates: ["governance-adopted", "governance-restored"],
  moments: momentsOfGovernance,
};
