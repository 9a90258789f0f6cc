import type { Comment } from "../../shared/domain/audit/comment.ts";
import { tidyComment } from "../../shared/domain/audit/comment.ts";
import type { Definition } from "../../shared/domain/forms/definition.ts";
import { fieldsOf, naming } from "../../shared/domain/forms/rows.ts";
import type { Link } from "../../shared/domain/links/link.ts";
import { longestComment, type Refusal } from "../../shared/domain/review/commands.ts";
import { maskedNow } from "../../shared/domain/review/masked.ts";
import { answeredNow } from "../../shared/domain/review/standing.ts";
import { isBlank, lengthOf, saidIn } from "../../shared/domain/typed/text.ts";
import type { Lang } from "../../shared/i18n/index.ts";
import type { AsideKey } from "../../shared/ports/asides.ts";
import { layAside } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../shared/usecases/entering/identify.ts";
import { maskedMeanwhile } from "../../shared/views/masked.ts";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import type { ReviewError } from "../../shared/views/review-props.ts";
import { checkedUrl, taskUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerRefusal } from "./refusals.ts";
import { typedIn } from "./typed.ts";
import { whoIsHere } from "./who.ts";

type Form = Readonly<Record<string, string>>;

/** What is wrong with an answer, and at which control: the choice, the comment, or a field's own comment. */
export type AnswerError = {
  at: "choice" | "comment" | `comment.${string}`;
  code: ReviewError["code"];
};

/** What a form says that its page showed, and that is to be replaced by what is sent; null where it showed none. */
export const replacedIn = ({ replaces = "" }: Form): string | null => (replaces === "" ? null : replaces);

/** How many changes a form says that its page knew of; null where it says no number. */
export const changesReplacedIn = ({ replaces = "" }: Form): number | null =>
  /^\d{1,9}$/.test(replaces) ? Number(replaces) : null;

/** Characters of all comments of one answer together. */
export const longestComments = 40_000;

/** Whether what was sent is about the very content that is to be decided on now. */
export const isOfHead = ({ head: { report } }: Identified, form: Form): boolean =>
  form["contentHash"] === report.contentHash && form["round"] === String(report.round);

/** That its person answered since the page was opened: said however it is shown again, for it would replace that unseen. */
export const errorsOfAnswered = (
  { head: { report }, link: { person, lane } }: Identified,
  form: Form,
): { at: "choice"; code: "superseded-answer" }[] =>
  lane !== null && replacedIn(form) !== answeredNow(report, person, lane)
    ? [{ at: "choice", code: "superseded-answer" }]
    : [];

/**
 * That words of the document were masked after the page was opened on which a comment was written: said however the comment is
 * shown again, with a form that bears what is masked by now.
 */
export const errorsOfMasked = (
  { head: { report } }: Identified,
  { masked }: Form,
  comment: Comment,
): { at: "comment"; code: "masked-meanwhile" }[] =>
  tidyComment(comment) !== null && masked !== maskedNow(report)
    ? [{ at: "comment", code: "masked-meanwhile" }]
    : [];

/**
 * The same of a form that is shown again with other words: said at the first of their fields that holds any.
 * @param masked what is masked by now
 */
export function maskedErrors(lang: Lang, typed: Form, masked: string, fields: readonly string[]): ActError[] {
  const at = fields.find((name) => !isBlank(typed[name] ?? ""));
  return at !== undefined && typed["masked"] !== masked ? [{ at, text: maskedMeanwhile(lang) }] : [];
}

/**
 * Since the page was opened from which something was sent, words were masked, or its person answered otherwise: the page of the
 * task asks about it, once, by a form that bears what stands by now.
 */
export async function askAgain(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  asideOf: (link: Link) => AsideKey,
  refusal: Extract<Refusal, { code: "masked-meanwhile" | "superseded-answer" }> = {
    code: "masked-meanwhile",
  },
): Promise<Response> {
  const task = taskUrl(c.var.lang, credentials.linkId);
  const who = await whoIsHere(c, deps, credentials);
  const laid = who && (await layAside(deps, who, asideOf(who.link), answerIn(c)));
  if (laid === "laid") return c.redirect(checkedUrl(task), 303);
  return answerRefusal(c, deps, credentials, refusal, task);
}

/** What was sent by the form of an answer, without the fields on which nothing is said: of a plan there are hundreds. */
export const answerIn = (c: WebContext): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typedIn(c)).filter(([name, words]) => !name.startsWith("comment.") || !isBlank(words)),
  );

/** The comments of a form: of the whole, and of those fields that the definition knows. */
export const commentOf = (definition: Definition, form: Form): Comment => ({
  text: form["comment"] ?? null,
  fields: Object.fromEntries(
    fieldsOf(definition, naming(namesCommented(form))).flatMap(({ name }): [string, string][] => {
      const words = form[`comment.${name}`] ?? "";
      return isBlank(words) ? [] : [[name, words]];
    }),
  ),
});

const namesCommented = (form: Form): string[] =>
  Object.keys(form).flatMap((name) => (name.startsWith("comment.") ? [name.slice("comment.".length)] : []));

/** Errors of comments that are too long, each at its own control. */
export function lengthErrors({ text, fields }: Comment): AnswerError[] {
  const whole = lengthOf(saidIn(text ?? ""));
  const errors: AnswerError[] = Object.entries(fields)
    .filter(([, words]) => lengthOf(saidIn(words)) > longestComment)
    .map(([name]) => ({ at: `comment.${name}`, code: "comment-too-long" }));
  if (whole > longestComment) errors.push({ at: "comment", code: "comment-too-long" });
  const inAll = Object.values(fields).reduce((sum, words) => sum + lengthOf(saidIn(words)), whole);
  if (errors.length === 0 && inAll > longestComments)
    errors.push({ at: "comment", code: "comments-too-long" });
  return errors;
}
