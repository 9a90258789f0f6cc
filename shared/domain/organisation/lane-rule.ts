import type { Condition, LaneRule } from "../../../events/common.ts";

/** What the rule of a lane means, each meaning once: who is asked, how many answers it needs, and who may act for them. */

type Ruled = { rule: LaneRule };

/**
 * Directors answer in person, in a vote whose state nobody is shown while it is open: nobody acts for them, and their silence
 * is no delay but an end (CNCA s. 126(3), s. 140).
 */
export const isResolution = ({ rule }: Ruled): boolean => rule === "written-resolution";

/** Whether one person is asked, the first of those who hold its role; of any other lane everybody who does. */
export const asksOne = ({ rule }: Ruled): boolean => rule === "one" || rule === "veto";

/** Whether its people are told and take note: no decision, which counts to no number and keeps no stage open. */
export const isForNote = ({ rule }: Ruled): boolean => rule === "note";

/** Whether a lane asks several, each for themselves: whoever stood in for one who is late would be a voice more than it counts. */
export const needsSeveral = ({ rule }: Ruled): boolean =>
  rule === "all" || rule === "note" || isOfParties({ rule }) || typeof rule === "object";

/** Whether each outside party that the content names consents to it, or proposes changes. */
export const isConsent = ({ rule }: Ruled): boolean => rule === "consent";

/** Whether every party that the content names signs it, in person. */
export const isSignature = ({ rule }: Ruled): boolean => rule === "signature";

/** Whether the content names who is asked, and no role of the organisation: nobody acts for a party, and its silence is no consent. */
export const isOfParties = (lane: Ruled): boolean => isConsent(lane) || isSignature(lane);

/** Whether people of the donor are asked to accept it, whom its agreement names: the first of them who answers does so for all. */
export const isAcceptance = ({ rule }: Ruled): boolean => rule === "acceptance";

/** Whether people outside are asked, in whose place nobody of the organisation acts. */
export const isOutside = (lane: Ruled): boolean => isOfParties(lane) || isAcceptance(lane);

/** Whether its "no" cannot be outvoted. */
export const isVeto = ({ rule }: Ruled): boolean => rule === "veto";

/** How many people it takes at least for a lane to end well. */
export const needed = ({ rule }: Ruled): number => (typeof rule === "object" ? rule.atLeast : 1);

/** Up to how much a lane is asked, in minor units; whatever the amount where it does not say. */
export const limitOf = ({ when }: { when?: Condition | undefined }): number =>
  when?.upTo?.minorUnits ?? Number.POSITIVE_INFINITY;
