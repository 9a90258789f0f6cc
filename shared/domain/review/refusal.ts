import type { Bilingual } from "../../../events/common.ts";
import type { MeetingProblem } from "../board/meeting.ts";
import type { AddressRefusal } from "../people/hold.ts";
import type { Status } from "./lifecycle.ts";
import type { Reason } from "./why-not.ts";

/** Why a file is to be kept. */
export type FileKept = Extract<Refusal, { code: "file-retained" | "minutes-retained" }>;

/** Why a command was not carried out. Each is put in words, with what to do next, by the page that shows it. */
export type Refusal =
  /** Decided on: what its author would take back somebody has decided on, or is asked by a resolution. */
  | { code: Reason | "not-yours" | "decided-on" }
  /** The days that it is for are another document's, of which there is one at a time: by its id, and its days (ISO 8601). */
  | { code: "period-taken"; taken: { by: string; start: string; end: string } }
  /** Another document claimed days at this very moment: what it claimed is to be looked at first. */
  | { code: "claimed-meanwhile" }
  /** Another amendment of the same document was submitted before, and is on its way or in force: by its id. */
  | { code: "amended-first"; by: string }
  /** An amendment is amended by no other. */
  | { code: "amends-amendment" }
  /** What would be amended is still on its way, or came to nothing. */
  | { code: "not-in-force" }
  /** The agreement was terminated or closed. */
  | { code: "agreement-over" }
  /** Another plan has taken the place of this one, or its years are over. */
  | { code: "plan-over" }
  /** An amendment of it is on its way, by its id. */
  | { code: "amendment-under-way"; by: string }
  /** Something of it is still to be reported or paid. */
  | { code: "still-owed" }
  /** It was not in force on that day. */
  | { code: "no-day-of-it" }
  /** No other governance document than a by-law is put to the members. */
  | { code: "no-by-law" }
  /** What the members made of it is on record. */
  | { code: "members-decided" }
  /** The members cannot have met about it on that day. */
  | { code: "no-day-of-members" }
  /** They cannot be expected to meet about it on that day. */
  | { code: "no-day-to-meet" }
  /** Nothing is on record of what they made of it that could be corrected; or it is what would be corrected already. */
  | { code: "members-undecided" | "nothing-corrected" }
  /** What is on record of it is not what the page showed by which it would be corrected. */
  | { code: "corrected-meanwhile" }
  /** Another has taken the place of what came back as it lapsed: by its id. */
  | { code: "place-taken"; by: string }
  /** Two of its parties are the same. */
  | { code: "party-twice" }
  | { code: "wrong-status"; status: Status | null }
  | { code: "content-changed" }
  | { code: "already-decided" }
  | { code: "comment-required" }
  /** The reservation was closed meanwhile, or another answer took its place. */
  | { code: "reservation-closed" }
  /** As many questions await an answer as one person has at a time, or one document. */
  | { code: "questions-full" }
  /** It was answered or withdrawn meanwhile. */
  | { code: "question-settled" }
  /** No absence can end on such a day: it is over, or too far ahead. */
  | { code: "no-absence-day" }
  /** They have answered, so that their absence says nothing of what is to come. */
  | { code: "nothing-awaited" }
  /** They did not say that they are away, or said since that they are back. */
  | { code: "not-away" }
  | { code: "nobody-acts-for-a-director" }
  /** A ballot asks for more than the link: a passkey, or a one-time code. */
  | { code: "step-up-needed" }
  /** By the dates of their term, they are no director on this day. */
  | { code: "out-of-term" }
  /** For the same reason they sit on no committee on this day, whose role they hold. */
  | { code: "no-seat" }
  | { code: "not-eligible" }
  /** Others ask for a document than its author, or were shown it: they do not discard it. */
  | { code: "asked-for" }
  /** No such day can be the last for comments. */
  | { code: "no-comment-day" }
  | { code: "comments-over" }
  | { code: "comment-too-long" }
  /** More comments await an answer than one draft has room for. */
  | { code: "comments-full" }
  /** It was answered, or taken in, meanwhile. */
  | { code: "comment-settled" }
  | { code: "answer-required" }
  /** Comments on the draft await an answer. */
  | { code: "comments-open" }
  /** A party has until the end of a day (ISO 8601) to give its own words. */
  | { code: "words-awaited"; until: string }
  /** What a party would say in its own words comes after the submission. */
  | { code: "words-too-late" }
  /** A discarded draft is kept no more. */
  | { code: "kept-no-more" }
  /** Whoever wrote a document does not watch over it. */
  | { code: "own-report" }
  /** Texts are missing of a translation that is handed over, or are stale. */
  | { code: "translation-incomplete" }
  /** They help with it already, in that capacity. */
  | { code: "invited-already" }
  /** More people help with it than one document has room for. */
  | { code: "too-many-colleagues" }
  /** Whose task it is has changed since the page was shown by which it would be given away. */
  | { code: "given-meanwhile" }
  /** What would be given away was decided meanwhile, or its stage is over. */
  | { code: "task-over" }
  /** Somebody is awaited whom the page did not name by which those who are late would be reminded. */
  | { code: "awaited-meanwhile" }
  /** Nobody holds the role of what is still open. */
  | { code: "nobody-awaited" }
  | { code: "does-not-add-up"; problems: readonly MeetingProblem[] }
  | AddressRefusal
  /** Another translation took the place of the one that the page showed, or it was answered meanwhile. */
  | { code: "superseded-translation" }
  /** They answered otherwise since the page was opened by which they answer. */
  | { code: "superseded-answer" }
  /** What was entered of a meeting was entered anew since its chair opened the page. */
  | { code: "superseded-meeting" }
  /** Words of the document were masked since the page was opened on which somebody wrote: they do not come back. */
  | { code: "masked-meanwhile" }
  /** What it would translate was masked: a translation could be compared with nothing. */
  | { code: "original-masked" }
  /**
   * A file is to be kept: until the end of a day (ISO 8601), null where the day is not known before what it belongs to has ended; for
   * so many years after the fiscal year of its end, by what says so.
   */
  | { code: "file-retained"; until: string | null; years: number; source: Bilingual }
  /** A file is the minutes of a meeting: kept as those are, for as long as the organisation exists where `years` is null (I18). */
  | { code: "minutes-retained"; until: string | null; years: number | null; source: Bilingual }
  /** The bytes of the file were taken away already. */
  | { code: "file-taken-away" }
  /** The donor has this day already. */
  | { code: "same-date" }
  | { code: "superseded-date" }
  /** Nothing is to be paid of a tranche that waits still. */
  | { code: "nothing-due" }
  /** Another payment of it was recorded, or undone, since the page was opened. */
  | { code: "paid-meanwhile" }
  | { code: "payment-undone" }
  /** What everybody may know of it was decided upon, proposed or withheld since the page was opened. */
  | { code: "publicity-changed" }
  /** It is to be looked at again on a day that is to come, within the months that the policy says. */
  | { code: "no-review-day" }
  /** It is on record already that the milestone is reached. */
  | { code: "milestone-reached" }
  | { code: "superseded" }
  /** What is kept is not what was recorded: nothing is decided on it. */
  | { code: "altered" }
  /** The address that it was to be corrected to is another's, or waits to be. */
  | { code: "somebody-elses-address" }
  /** What is kept of somebody is not what was recorded: nothing is decided by it. */
  | { code: "person-altered"; people: readonly string[] }
  /** Something was saved since the page was shown whose button was pressed. */
  | { code: "draft-changed" }
  /** A part of the draft was saved since the page was shown from which a proposal was taken over into it. */
  | { code: "part-changed" }
  /** What was saved came too late: the document is not with its author any more. */
  | { code: "closed-meanwhile" };

/** That what an amendment changes holds no more. */
export type Over = Extract<Refusal, { code: "agreement-over" | "plan-over" }>;
