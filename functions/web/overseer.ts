import * as z from "zod";
import { id as documentIdShape } from "../../events/common.ts";
import { longestComment } from "../../shared/domain/documents/report/commands.ts";
import { type Lang, messages, number } from "../../shared/i18n/index.ts";
import type { Overseer } from "../../shared/usecases/act-as-overseer.ts";
import { identifyOverseer } from "../../shared/usecases/act-as-overseer.ts";
import type { Credentials } from "../../shared/usecases/identify.ts";
import type { Task } from "../../shared/usecases/oversee.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { credentialsOf } from "./session-cookie.ts";

type Form = Readonly<Record<string, string>>;
type ActError = { at: string; text: string };

/** Who oversees the document of this address; null without such a session. */
export async function overseerOf(
  c: WebContext,
  deps: WebDeps,
): Promise<{ overseer: Overseer; credentials: Credentials } | null> {
  const credentials = credentialsOf(c, c.req.param("linkId") ?? "");
  const documentId = documentIdShape.safeParse(c.req.param("documentId"));
  const overseer =
    credentials && documentId.success && (await identifyOverseer(deps, credentials, documentId.data));
  return credentials && overseer ? { overseer, credentials } : null;
}

const taskShape = z.union([
  z.literal("writing"),
  z
    .string()
    .regex(/^\d{1,2}\.[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/)
    .transform((text) => {
      const cut = text.indexOf(".");
      return { stage: Number(text.slice(0, cut)), lane: text.slice(cut + 1) };
    }),
]);

/** A task from its part of an address: `writing`, or the number of a stage and the id of a lane. */
export const taskFrom = (text: string): Task | null => taskShape.safeParse(text).data ?? null;

export const taskInAddress = (task: Task): string =>
  task === "writing" ? task : `${task.stage}.${task.lane}`;

/** What is wrong with a reason: it is needed, and has an end. */
export function reasonErrors(lang: Lang, { reason = "" }: Form): ActError[] {
  const t = messages(lang).oversight.error;
  if (reason.trim() === "") return [{ at: "reason", text: t.reason }];
  const limit = number(lang, longestComment);
  return reason.length > longestComment ? [{ at: "reason", text: t["reason-too-long"]({ limit }) }] : [];
}

/**
 * An address as it may be kept: the usual form, in ASCII alone. A letter that only looks like another one (a Cyrillic
 * "а") would send somebody's links to somebody else.
 */
export function emailFrom(lang: Lang, { email = "" }: Form): { email: string } | { error: ActError } {
  const t = messages(lang).oversight.error;
  const typed = email.trim();
  if (/[^\x21-\x7e]/.test(typed)) return { error: { at: "email", text: t["email-letters"] } };
  const read = z.email().max(254).safeParse(typed);
  return read.success ? { email: read.data } : { error: { at: "email", text: t.email } };
}
