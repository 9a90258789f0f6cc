import type { Comment } from "../domain/audit/comment.ts";
import type { Basis } from "../domain/documents/basis.ts";
import type { Cited as Shown } from "../domain/documents/cited.ts";
import type { Document } from "../domain/documents/kinds.ts";
import type { Content } from "../domain/forms/content.ts";
import type { Definition } from "../domain/forms/definition.ts";
import type { Achievement } from "../domain/framework/achievement.ts";
import type { AskedQuestion } from "../domain/review/questions-asked.ts";
import type { Lang } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";
import type { Own } from "./parts/own-decision.tsx";
import type { Asks } from "./parts/questions.tsx";
import type { Earlier } from "./parts/since-then.tsx";
import type { Before } from "./parts/so-far.tsx";

/** What is wrong with an answer, and at which control. */
export type ReviewError = {
  at: string;
  code:
    | "choose"
    | "comment-required"
    | "reason-required"
    | "reservations-required"
    | "comment-too-long"
    | "comments-too-long"
    | "masked-meanwhile"
    | "superseded-answer";
};

/** What the page of a review shows, to whoever decides in a lane of it. */
export type ReviewProps = {
  frame: Frame;
  basis: Basis;
  definition: Definition;
  achievements: readonly Achievement[];
  /** The words of other documents that its answers are about, as they stand there today. */
  cited: readonly Shown[];
  content: Content;
  report: Document;
  /** The lane in which the reader answers, by its id. */
  lane: string;
  /** Names of people by id. */
  names: Readonly<Record<string, string>>;
  /** The reader's id, so that they are not told of themselves. */
  reader: string;
  /** What the reader decided already in this stage. */
  own: Own | null;
  /** Names that, for it takes the place of nothing else. */
  replaces: string | null;
  earlier: Earlier | null;
  /** Every version so far, with what earlier rounds and stages said of it. */
  before: readonly Before[];
  /** Where the agreement stands that it is bound to; null where it is bound to none. */
  agreementUrl: string | null;
  /** Where a proposed approval policy is rehearsed; null for any other document. */
  rehearsalUrl?: string | null;
  /** Where it stands beside its translation; null where there is none. */
  languagesUrl: string | null;
  /** Where whoever is asked from outside has it as a file. */
  pdfUrl?: ((lang: Lang) => string) | undefined;
  /** Where the reader recuses themselves; null where they are a party, who is shown the document and nothing of how it came about. */
  recusalUrl: string | null;
  /** Where they hand their task to a colleague; left out where it is not theirs to hand on. */
  handingOnUrl?: string | null;
  /** What was asked so far; what the reader can do about it, and where they ask about what a name stands for. */
  questions: readonly AskedQuestion[];
  asks: Asks;
  errors: readonly ReviewError[];
  typed: { decision?: string | undefined; comment: Comment };
  /** Characters of all comments together at most. */
  longestComments: number;
  /** The digest of what stands in the form where that was laid aside; else empty. */
  aside: string;
  csrf: string;
  actionUrl: string;
};
