import type { DocumentEvent } from "../../../../events/facts.ts";
import { dayOf } from "../../organisation/business-days.ts";
import type { Effect } from "../../outbox/effect.ts";
import { ok, refuse } from "../../result.ts";
import type { Named, Outcome, ReviewCommand } from "../../review/commands.ts";
import { mindDates, reached } from "../../review/dates.ts";
import { momentOf } from "../../review/moments.ts";
import { isSuperseded } from "../../review/standing.ts";
import type { Kind } from "../kind.ts";
import {
  correctMembers,
  moveMembersMeeting,
  placesAfter,
  recordMembers,
  toldOfMembers,
} from "./by-members.ts";
import type { AdoptGovernance, GivePlace, GovernanceCommand } from "./commands.ts";
import type { GovernanceDocument, GovernanceTail, HeldBack } from "./document.ts";
import { isHeldBackBySame } from "./held-back-same.ts";
import { awaitsItsDay, awaitsMembers, beginsOn, hasLapsed, isToReview, toldMeeting } from "./standing.ts";

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
    case "correct-members":
      return correctMembers(document, command);
    case "move-members-meeting":
      return moveMembersMeeting(document, command);
    case "mind-dates":
      return ok([...mindDates(document, command), ...mindOwnDays(document, command)]);
    default:
      return null;
  }
}

/** It is adopted once, and in force at once where its day has come. */
function adopt(document: GovernanceDocument, command: AdoptGovernance): Outcome {
  const { facts, today, amiss = [] } = command;
  const { contentHash } = document;
  if (isSuperseded(document, command) || !contentHash) return refuse({ code: "superseded" });
  if (document.tail.adopted) return ok([]);
  const { effectOn, onceConfirmed } = facts;
  return ok([
    { type: "governance-adopted", facts: { contentHash, ...facts } },
    ...(effectOn <= today && !onceConfirmed
      ? [begun({ contentHash, inForceOn: effectOn, today, amiss })]
      : []),
  ]);
}

/** Its day has come: it is in force, or held back where nobody could go through with what it says. */
const begun = ({
  contentHash,
  inForceOn,
  today: on,
  amiss,
}: {
  contentHash: string;
  inForceOn: string;
  today: string;
  amiss: HeldBack["because"];
}): DocumentEvent =>
  amiss.length === 0
    ? { type: "governance-in-force", facts: { contentHash, inForceOn } }
    : { type: "governance-held-back", facts: { contentHash, on, because: [...amiss] } };

/** Another takes its place once, and gives it back once; whoever comes after one that lapsed takes it, whether or not that was heard yet. */
function givePlace(
  { tail: { replaced } }: GovernanceDocument,
  { successor: by, holds, from }: GivePlace,
): Outcome {
  if (!holds) return ok(replaced?.by === by ? [] : [{ type: "governance-replaced", facts: { by, from } }]);
  return ok(replaced?.by === by ? [{ type: "governance-restored", facts: { by, from } }] : []);
}

/** The clock looks at its days: it comes in force, and whoever watches over it is told what is to be done, until it is. */
function mindOwnDays(
  { tail, contentHash }: GovernanceDocument,
  { now, timeZone, amiss = [] }: Named<"mind-dates">,
): DocumentEvent[] {
  const { adopted, told, heldBack } = tail;
  if (adopted === null || contentHash === null) return [];
  const today = dayOf(now, timeZone);
  const begins = awaitsItsDay(tail) ? beginsOn(tail) : null;
  // What was held back is in force from when it no longer is: until then documents went by what was before it.
  const since = heldBack ? today : begins;
  const isAsBefore = heldBack !== undefined && isHeldBackBySame(heldBack.because, amiss);
  const comes = begins !== null && begins <= today && since !== null && !isAsBefore;
  return [
    ...(comes ? [begun({ contentHash, inForceOn: since, today, amiss })] : []),
    ...daysToMind(tail).flatMap(({ of, day }): DocumentEvent[] => {
      const days = reached(day, tellingDays[of], told[of], now, timeZone);
      return days === null ? [] : [{ type: "governance-day-told", facts: { of, day, days } }];
    }),
  ];
}

/** The days of it that whoever watches over it is told of, as long as something is to be done. */
function daysToMind(tail: GovernanceTail): { of: "review" | "members"; day: string }[] {
  const meetOn = awaitsMembers(tail) ? toldMeeting(tail) : null;
  return [
    ...(tail.adopted && isToReview(tail) ? [{ of: "review", day: tail.adopted.reviewOn } as const] : []),
    ...(meetOn === null ? [] : [{ of: "members", day: meetOn } as const]),
  ];
}

function momentsOfGovernance({ tail }: GovernanceDocument, timeZone: string, now: string): string[] {
  const begins = awaitsItsDay(tail) ? beginsOn(tail) : null;
  const today = dayOf(now, timeZone);
  return [
    ...(begins === null ? [] : [momentOf(begins, 0, timeZone)]),
    // Whether it can be in force by now is looked at daily: roles are held by others, or members decided.
    ...(begins !== null && begins <= today ? [0, 1].map((days) => momentOf(today, days, timeZone)) : []),
    ...daysToMind(tail).flatMap(({ of, day }) =>
      tellingDays[of].map((offset) => momentOf(day, offset, timeZone)),
    ),
  ];
}

/**
 * What an event of it makes happen: what it replaces gives way, and comes back where it lapses; documents are approved by it, and the board
 * decides by it, from then on, where that is what it is about; whoever watches over it is told.
 */
function effectsOfGovernance(
  document: GovernanceDocument,
  event: DocumentEvent,
  before: GovernanceDocument | null,
): Effect[] {
  const { author, policy, tail } = document;
  const place = (holds: boolean, from: string): Effect[] => {
    const replaced = tail.adopted?.replaces ?? null;
    return replaced === null ? [] : [{ effect: "give-place", document: replaced, holds, from }];
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
    case "governance-held-back":
      return toldHeldBack(policy.overseer, tail.adopted?.owner ?? null);
    case "by-law-decided-by-members":
    case "by-law-decision-corrected": {
      const changed = before && placesAfter(before.tail, event);
      return [
        ...(changed ? place(changed.holds, changed.from) : []),
        ...(before && changesRules(before.tail, tail) ? rules(!hasLapsed(tail)) : []),
        ...(event.type === "by-law-decision-corrected"
          ? toldOfMembers(document, "by-law-decided")
          : [
              {
                effect: "mail",
                template: "by-law-decided",
                person: author,
                purpose: "read",
                lane: null,
              } as const,
            ]),
      ];
    }
    case "members-meeting-moved":
      return toldOfMembers(document, "members-meeting-moved");
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

/** Whoever watches over it, and whoever looks after it, hear that it is held back; once, where that is one role. */
function toldHeldBack(overseer: string, owner: string | null): Effect[] {
  const template = "governance-held-back";
  const own: Effect[] =
    owner === null || owner === overseer
      ? []
      : [{ effect: "tell", template, role: owner, purpose: "read", unless: overseer }];
  return [{ effect: "tell", template, role: overseer, purpose: "oversee" }, ...own];
}

/** Whether rules that were in force lapse by what is on record of the members now, or hold again. */
const changesRules = (before: GovernanceTail, after: GovernanceTail): boolean =>
  before.inForceOn !== null && hasLapsed(before) !== hasLapsed(after);

/** Whoever wrote a by-law hears once that its members should have met, unless they watch over it and hear it as such. */
const unconfirmed = (author: string, unless: string): Effect => ({
  ...{ effect: "mails", template: "by-law-unconfirmed", people: [author], purpose: "read" },
  ...{ round: 0, stage: 0, lane: null, unless },
});

/** What a governance document adds to the review that every document goes through. */
export const governanceKind: Kind<GovernanceDocument, GovernanceCommand> = {
  decide: decideGovernance,
  effects: effectsOfGovernance,
  movesDates: [
    "governance-adopted",
    "governance-restored",
    "members-meeting-moved",
    "by-law-decided-by-members",
    "by-law-decision-corrected",
  ],
  moments: momentsOfGovernance,
};
