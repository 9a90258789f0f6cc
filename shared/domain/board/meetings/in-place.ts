import { ok, refuse } from "../../result.ts";
import type { BylawProfile } from "../profile.ts";
import type { MeetingOutcome, NamedCommand, StandingIn } from "./commands.ts";
import { chairOf, signatoryOf, wasThere } from "./minutes.ts";
import type { Signs } from "./signs.ts";
import type { Meeting } from "./state.ts";

/** Whoever chaired, or kept the record, left for good before they attested and signed: somebody else does in their place. */

/** What is still to be attested to or signed, as which of the two. */
export const unsigned = ({ status, minutes }: Meeting): Signs[] =>
  status === "ended" ? (["chair", "secretary"] as const).filter((as) => minutes?.signed[as] == null) : [];

/** Whether the minutes are drafted, and signed by both; `instead`: by somebody in the place of who had left. */
export function howSigned({ minutes, inPlace = {} }: Pick<Meeting, "minutes" | "inPlace">) {
  if (!minutes) return "none";
  const { chair, secretary } = minutes.signed;
  if (chair === null || secretary === null) return "drafted";
  return inPlace.chair?.person === chair || inPlace.secretary?.person === secretary ? "instead" : "signed";
}

/**
 * Who may attest and sign in place of whoever chaired: whoever chairs the body by now, if they were there; else any of its members who
 * was. Never whoever keeps the record.
 */
export function mayStandIn(
  meeting: Meeting,
  profile: BylawProfile,
  { members, presides, gone }: StandingIn,
): string[] {
  const keeper = signatoryOf(meeting, profile, "secretary");
  const there = members.filter(
    (person) => person !== keeper && gone[person] === undefined && wasThere(meeting, person),
  );
  return presides !== null && there.includes(presides) ? [presides] : there;
}

/** Somebody is named in place of whoever chaired; or whoever keeps the record by now takes over from whoever did. */
export function replaceSignatory(
  meeting: Meeting,
  { by, as, person, ...known }: NamedCommand<"replace-signatory">,
  profile: BylawProfile,
): MeetingOutcome {
  if (meeting.status !== "ended") return refuse({ code: "not-open" });
  if (!unsigned(meeting).includes(as)) return refuse({ code: "already-answered" });
  const before = signatoryOf(meeting, profile, as);
  const of = as === "chair" ? chairOf(meeting, profile) : meeting.keeper;
  const leftOn = known.gone[of] ?? meeting.inPlace?.[as]?.leftOn;
  if (known.gone[before] === undefined || leftOn === undefined)
    return refuse({ code: "has-not-left", person: before });
  const problem = as === "chair" ? whyNotChair(meeting, profile, person, known) : null;
  if (problem) return refuse(problem);
  // Nobody signs for both.
  const isBoth = person === signatoryOf(meeting, profile, as === "chair" ? "secretary" : "chair");
  if (isBoth || (as === "secretary" && person !== by.person)) return refuse({ code: "not-yours" });
  return ok([{ type: "signatory-replaced", facts: { as, person, of, leftOn, by: by.person } }]);
}

function whyNotChair(meeting: Meeting, profile: BylawProfile, person: string, known: StandingIn) {
  const able = mayStandIn(meeting, profile, known);
  if (able.includes(person)) return null;
  const [chair] = able;
  return chair !== undefined && chair === known.presides
    ? ({ code: "chair-was-there", person: chair } as const)
    : ({ code: "cannot-stand-in", person } as const);
}
