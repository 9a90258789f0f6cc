import * as z from "zod/mini";
import { id } from "../../events/common.ts";
import type { Basis } from "../../shared/domain/documents/basis.ts";
import type { Result } from "../../shared/domain/result.ts";
import type { Refusal } from "../../shared/domain/review/commands.ts";
import type { Lang } from "../../shared/i18n/index.ts";
import { asideOfAnswer } from "../../shared/usecases/engine/lay-aside.ts";
import type { Credentials, Identified } from "../../shared/usecases/entering/identify.ts";
import { checkedUrl, receiptUrl, taskUrl } from "../../shared/views/urls.ts";
import { type admissions, admitted } from "./admission.ts";
import { askAgain, isOfHead } from "./answer-form.ts";
import { layAndLead, waitingOf } from "./aside-pages.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerRefusal } from "./refusals.ts";

type Form = Readonly<Record<string, string>>;

const short = () => z.string().check(z.minLength(1), z.maxLength(100));

/** What the form of every answer says: of which version its page was, what was masked then, and by which command it is recorded once. */
export const ofVersion = () => ({
  contentHash: short(),
  round: z.coerce.number().check(z.int(), z.positive()),
  lane: id,
  masked: z._default(z.string().check(z.maxLength(100)), ""),
  command: short(),
});

/** What the form says that its page showed of an answer before; empty where there was none. */
export const replaced = () => z._default(z.string().check(z.maxLength(100)), "");

/** How somebody answers, whichever their task: what they sent is laid aside, a page asks once more, and its button records it. */
export type Course = {
  path: keyof typeof admissions;
  /** What was sent, as it is kept. */
  sentIn: (c: WebContext) => Form;
  /** What is amiss in it. */
  errorsOf: (c: WebContext, who: Identified, form: Form) => readonly unknown[];
  /** Where the page is that asks once more. */
  asksAt: (lang: Lang, linkId: string) => string;
  /** The page on which it was written, with what was sent and could not be kept. */
  again: (
    c: WebContext,
    deps: WebDeps,
    credentials: Credentials,
    who: Identified,
    form: Form,
  ) => Promise<Response>;
};

/** What was sent is laid aside, and leads to the page that asks once more; where something is amiss in it, back to its own. */
export async function layAnswer(c: WebContext, deps: WebDeps, course: Course): Promise<Response> {
  const found = await admitted(c, deps, course.path);
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const { lang } = c.var;
  const form = { ...course.sentIn(c), command: deps.ids.unique() };
  const isRight = course.errorsOf(c, who, form).length === 0;
  const leadsTo = isRight
    ? course.asksAt(lang, credentials.linkId)
    : checkedUrl(taskUrl(lang, credentials.linkId));
  const led = await layAndLead(c, deps, who, asideOfAnswer(who.link), form, leadsTo);
  return led ?? course.again(c, deps, credentials, who, form);
}

/** An answer that waits to be confirmed, with its reader. */
type Waiting<T> = {
  credentials: Credentials;
  who: Identified;
  basis: Basis;
  form: Form;
  read: T;
  /** By which its form names what waits. */
  aside: string;
};

/**
 * The answer that a page asks about once more.
 * @param wanted what is read with it, beside the basis
 * @returns its own page, where none waits, something is amiss in it by now, or it is of another version
 */
export async function toConfirm<T>(
  c: WebContext,
  deps: WebDeps,
  { path, errorsOf }: Pick<Course, "path" | "errorsOf">,
  shape: z.ZodMiniType<T>,
  wanted: { proof?: true } = {},
): Promise<Waiting<T> | Response> {
  const found = await admitted(c, deps, path, { basis: true, ...wanted });
  if (found instanceof Response) return found;
  const { credentials, who } = found;
  const waiting = await waitingOf(c, deps, who, asideOfAnswer(who.link));
  const form = waiting?.fields;
  const read = shape.safeParse(form);
  const isShown = form && errorsOf(c, who, form).length === 0 && isOfHead(who, form);
  const { basis } = who.loaded;
  if (!read.success || !isShown || !basis) return c.redirect(taskUrl(c.var.lang, credentials.linkId), 303);
  return { credentials, who, basis, form, read: read.data, aside: waiting.digest };
}

/**
 * The receipt of what was recorded, or why it was not. Where something changed since the page was opened from which it was sent,
 * that page asks about it, once.
 */
export function concludeAnswer(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  outcome: Result<unknown, Refusal | { code: "no-session" }>,
): Response | Promise<Response> {
  if (outcome.ok) return c.redirect(receiptUrl(c.var.lang, credentials.linkId), 303);
  const { refusal } = outcome;
  if (refusal.code === "masked-meanwhile" || refusal.code === "superseded-answer")
    return askAgain(c, deps, credentials, asideOfAnswer, refusal);
  return answerRefusal(c, deps, credentials, refusal);
}
