import type { Basis } from "../documents/basis.ts";
import { dayOf } from "../organisation/business-days.ts";
import { nameOfBody } from "./bodies.ts";
import type { Certified } from "./certificate.ts";
import { itemNumbered } from "./meetings/numbered.ts";
import type { Meeting } from "./meetings/state.ts";
import { votedOn } from "./meetings/voting.ts";
import type { BylawProfile } from "./profile.ts";
import type { Registered } from "./registered.ts";
import { resolutionCalled } from "./resolution-number.ts";

/** What a line of the register shows of a resolution. */
export type Listed = Pick<
  Certified,
  | "way"
  | "bodyName"
  | "called"
  | "resolvedOn"
  | "outcome"
  | "standing"
  | "heading"
  | "resolved"
  | "recommends"
> & { about: Pick<NonNullable<Certified["about"]>, "basis"> | null };

/** What the streams say that lines name, each by its id: meetings as their heads have them, and what documents are bound to. */
export type Behind = { meetings: ReadonlyMap<string, Meeting>; bases: ReadonlyMap<string, Basis> };

/**
 * A line as it is listed, by the head of its meeting and what its document is bound to: what proves it is read, verified, as it is opened.
 * @returns null where entries have to say it: an item that has a heading alone, one whose vote was corrected, a meeting outside Accord
 */
export function listedAs(
  registered: Registered,
  { meetings, bases }: Behind,
  { bylaws, timeZone }: { bylaws: Pick<BylawProfile, "committees">; timeZone: string },
): Listed | null {
  const { body, way } = registered;
  const told = (
    basis: Basis | undefined,
    at: string,
    outcome: Listed["outcome"],
    recommends = false,
  ): Listed | null => {
    if (!basis || registered.number === null) return null;
    const resolvedOn = dayOf(at, timeZone);
    const called = resolutionCalled(resolvedOn, registered.number);
    const bodyName = nameOfBody(bylaws, body);
    return {
      way,
      bodyName,
      called,
      resolvedOn,
      outcome,
      standing: "stands",
      ...{ heading: null, resolved: null, recommends },
      about: { basis },
    };
  };
  if (registered.way !== "meeting")
    return way === "written" ? told(bases.get(registered.documentId), registered.at, "approved") : null;
  const meeting = meetings.get(registered.meeting);
  const numbered = meeting && itemNumbered(meeting, registered);
  const put = meeting?.agenda.find(({ item }) => item === numbered);
  const vote = meeting && put && votedOn(meeting, put.item)?.facts;
  if (!put?.of || vote?.number !== registered.number) return null;
  const listed = told(bases.get(put.of.documentId), vote.at, vote.outcome, put.recommends === true);
  return listed && !meeting?.attested ? { ...listed, standing: "awaits-attestation" } : listed;
}
