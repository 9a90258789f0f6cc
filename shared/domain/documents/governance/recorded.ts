import type { DocumentEvent, TailEvent } from "../../../../events/facts.ts";
import { allowedIn } from "../../review/lifecycle.ts";
import type { Recorded } from "../kind.ts";
import { lifeOfGovernance } from "./commands.ts";
import type { GovernanceDocument, GovernanceTail } from "./document.ts";
import { awaitsItsDay, awaitsMembers } from "./standing.ts";

const beginGovernance = (): GovernanceTail => ({
  ...{ adopted: null, inForceOn: null, replaced: null, members: null },
  told: { review: null, members: null },
});

const evolveGovernance = (document: GovernanceDocument, event: DocumentEvent): GovernanceDocument => ({
  ...document,
  tail: evolveTail(document.tail, event),
});

function evolveTail(tail: GovernanceTail, event: DocumentEvent): GovernanceTail {
  switch (event.type) {
    case "governance-adopted": {
      const { contentHash: _, ...adopted } = event.facts;
      return { ...tail, adopted };
    }
    case "governance-in-force": {
      const { heldBack: _, ...rest } = tail;
      return { ...rest, inForceOn: event.facts.inForceOn };
    }
    case "governance-held-back": {
      const { contentHash: _, ...heldBack } = event.facts;
      return { ...tail, heldBack };
    }
    case "governance-replaced":
      return { ...tail, replaced: event.facts };
    case "governance-restored":
      return { ...tail, replaced: null };
    case "governance-day-told":
      return { ...tail, told: { ...tail.told, [event.facts.of]: event.facts.days } };
    case "members-meeting-moved":
      return { ...tail, meetOn: event.facts.meetOn, told: { ...tail.told, members: null } };
    case "by-law-decided-by-members":
    case "by-law-decision-corrected": {
      const { outcome, heldOn } = event.facts;
      return { ...tail, members: { outcome, heldOn } };
    }
    default:
      return tail;
  }
}

/** Whether an event of it alone follows from what was recorded until then. */
function followsInGovernance(
  { status, contentHash, tail }: GovernanceDocument,
  event: TailEvent<"governance">,
): boolean {
  switch (event.type) {
    case "governance-adopted":
      return (
        allowedIn(lifeOfGovernance, "adopt-governance", status) && event.facts.contentHash === contentHash
      );
    case "governance-in-force":
    case "governance-held-back":
      return awaitsItsDay(tail) && event.facts.contentHash === contentHash;
    case "by-law-decided-by-members":
    case "members-meeting-moved":
      return awaitsMembers(tail);
    case "by-law-decision-corrected":
      return tail.members !== null;
    case "governance-restored":
      return tail.replaced?.by === event.facts.by;
    case "governance-replaced":
    case "governance-day-told":
      return tail.adopted !== null;
  }
}

/** What the record of a governance document comes to. */
export const governanceRecorded: Recorded<GovernanceDocument> = {
  begin: beginGovernance,
  evolve: evolveGovernance,
  follows: followsInGovernance,
};
