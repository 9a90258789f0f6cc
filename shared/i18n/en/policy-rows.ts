import { counted } from "../plural.ts";

type Labelled = { label: string };

/** Why an approval policy could never be gone through as its rows stand, each with what to do. */
export const policyRows = {
  "policy-no-lanes": ({ label }: Labelled) =>
    `“${label}”: nobody decides in this stage, so that it could never end. Add a lane that names it, or remove the stage`,
  "policy-nobody-for-some": () =>
    "Every lane is for some documents only: about another, such as one of a small amount, nobody would be asked. Let one lane be for all documents",
  "policy-only-noted": () =>
    "About some documents nobody would decide: in every lane that is asked of them people take note, sign or accept alone. Give one lane that is for all documents another rule",
  "policy-signed-too-soon": ({ label }: Labelled) =>
    `“${label}”: what is signed or accepted is decided by then. Put the stage in which parties sign last, by itself, and the donor’s acceptance after it`,
  "policy-nobody-holds": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: nobody holds the role “${other}” now, so that this lane could never end. Choose a role that somebody holds, or have somebody given this one first`,
  "policy-only-starter": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: nobody holds the role “${other}” but the one person who could write such a document, and nobody decides on what they wrote. Choose another role, or say who stands in`,
  "policy-nobody-stands-in": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: nobody holds the role “${other}” but who is asked anyway. Choose another role, or that nobody stands in`,
  "policy-nobody-acts": ({ label }: Labelled) =>
    `“${label}”: nobody can act here for somebody else: for a director, for a donor, or where several must answer. Choose that nobody stands in`,
  "policy-too-few": ({
    label,
    other,
    limit,
    over,
  }: Labelled & { other: string; limit: string; over: number }) =>
    `“${label}” is ${limit}, and ${counted("en", over, { one: "person", other: "people" })} with the role “${other}” could decide: the lane could never end. Ask for no more than there are`,
  "policy-amounts-fall": ({ label }: Labelled) =>
    `“${label}”: a stage before this one is for larger amounts. Whoever decides on larger amounts comes later: raise this amount, or put this stage before that one`,
  "policy-amounts-cross": ({ label }: Labelled) =>
    `“${label}”: the amount above which this lane is asked is no less, so that no amount would ever lie between the two. Raise this one, or lower the other`,
  "policy-amounts-gap": ({ label }: Labelled) =>
    `“${label}”: of larger amounts nobody would be asked in this stage or after it, so that fewer would decide on them. Add a lane for amounts above this one, such as the board’s, or ask this one whatever the amount`,
  "policy-too-many-lanes": ({ label, limit }: Labelled & { limit: string }) =>
    `“${label}”: at most ${limit} lanes can decide side by side. Move some to a stage of their own`,
  "policy-too-long": () =>
    "This policy has more stages and lanes than can go with each document. Shorten their names, or have fewer",
  "policy-never-reached": ({ label }: Labelled) =>
    `“${label}”: no document would ever come to this stage, for its lanes are for what documents under this policy never say. Change of which documents they are, or remove the stage`,
  "policy-never-asked": ({ label }: Labelled) =>
    `“${label}”: nobody would ever be asked in this lane, for it is for what documents under this policy never say. Choose another condition, or all documents`,
  "policy-no-condition": ({ label }: Labelled) =>
    `“${label}”: say at least one thing that must be so of a document, or choose all`,
  "policy-outside-role": ({ label }: Labelled) =>
    `“${label}” does not go with which of them decide: parties consent or sign, a donor accepts, and a role of the organisation decides in another way. Change one of the two`,
  "policy-not-a-body": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: who holds the role “${other}” is no board, and no committee of one, so that no resolution of theirs would be valid. Choose the board or a committee, or another way to decide`,
  "policy-polled": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: with the role “${other}” the whole board is asked, which decides by a resolution in writing or at a meeting, and never by so many answers. Choose a resolution in writing, or that they take note`,
  "policy-not-delegated": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: by the role “${other}” a committee would have the last word on some of these documents, which were not delegated to it. Have somebody decide on all of them after it, such as the board; or have the board delegate them first, by a by-law`,
  "policy-committee-polled": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: by the role “${other}” a committee would have the last word on some of these documents, and it decides by a resolution in writing or at a meeting, never by so many answers. Choose a resolution in writing, up to an amount where one was delegated; or have somebody decide on all of them after it, such as the board`,
  "policy-beyond-delegation": ({ label, other, most }: Labelled & { other: string; most: string }) =>
    `“${label}”: with the role “${other}” a committee would resolve on more than was delegated to it, which is ${most} at most. Give an amount that is no more, or have the board delegate more first, by a by-law`,
  "bylaw-seats": ({ limit, over }: { limit: string; over: number }) =>
    `At most ${over} directors is less than at least ${limit}: no board would have the right number. Change one of the two`,
  "bylaw-more-than-there-are": ({ limit, over }: { limit: string; over: number }) =>
    `A quorum of ${limit} is more than the ${counted("en", over, { one: "director", other: "directors" })} on whom it is counted: no meeting could ever decide. Ask for no more than there are`,
  "bylaw-more-than-whole": ({ label }: Labelled) =>
    `“${label}”: nobody has more than the whole, so that nothing could ever be decided. Ask for fewer parts than there are`,
  "bylaw-nobody-holds": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: nobody holds the role “${other}” now, so that nobody could do what it is for. Choose a role that somebody holds, or have somebody given this one first`,
  "bylaw-committee-named": ({ other, gaps }: { other: string; gaps: string }) =>
    `“${other}” would be no committee any more, and is named still by an approval policy in force (${gaps}). Keep the committee here, or have that policy changed first`,
  "bylaw-delegates-less": ({ other, gaps }: { other: string; gaps: string }) =>
    `Less would be delegated to “${other}” than an approval policy in force has it resolve on (${gaps}). Delegate as much here, or have that policy changed first`,
  "bylaw-not-directors": ({
    label,
    other,
    gaps,
    says,
  }: Labelled & { other: string; gaps: string; says: string }) =>
    `“${label}”: by the role “${other}” people would sit on this committee who are not on the board (${gaps}); directors alone do: ${says}. Choose a role that directors alone hold, or have it taken first from whoever is none`,
  "bylaw-out-of-term": ({
    label,
    other,
    gaps,
    says,
  }: Labelled & { other: string; gaps: string; says: string }) =>
    `“${label}”: by the dates of their term, ${gaps} would be on the board no more, or not yet, and still hold the role “${other}” of this committee; directors alone sit on it: ${says}. Have that role taken from them, or their dates corrected where they are wrong`,
  "bylaw-chair-elsewhere": ({ label, other }: Labelled & { other: string }) =>
    `“${label}”: nobody who holds it has the role “${other}”, by which one sits on this body. Choose a role that one of its members holds`,
};
