import { id } from "../../events/common.ts";
import type { Document } from "../../shared/domain/documents/kinds.ts";
import type { CommandName } from "../../shared/domain/documents/lifecycle.ts";
import { documentOfLink } from "../../shared/domain/links/grant.ts";
import type { Result } from "../../shared/domain/result.ts";
import { ok, refuse } from "../../shared/domain/result.ts";
import { longestComment } from "../../shared/domain/review/commands.ts";
import type { Task } from "../../shared/domain/review/oversight.ts";
import { reasonOfStatus } from "../../shared/domain/review/why-not.ts";
import { type EmailProblem, readEmail } from "../../shared/domain/typed/email.ts";
import { lengthOf, saidIn } from "../../shared/domain/typed/text.ts";
import { type Lang, messages } from "../../shared/i18n/index.ts";
import { coordinatorsOf } from "../../shared/usecases/engine/names.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import type { Overseer, OverseerRefusal } from "../../shared/usecases/overseeing/act-as-overseer.ts";
import { identifyOverseer } from "../../shared/usecases/overseeing/act-as-overseer.ts";
import { linkProblemPage } from "../../shared/views/pages/link-problem.tsx";
import type { ActError } from "../../shared/views/parts/errors.tsx";
import { tooLong } from "../../shared/views/too-long.ts";
import { overseenUrl, registerUrl } from "../../shared/views/urls.ts";
import type { WebContext, WebDeps } from "./context.ts";
import { answerMessage } from "./faults.ts";
import { frameOf } from "./frame.ts";
import { answerRefusal } from "./refusals.ts";
import { credentialsOf } from "./session-cookie.ts";
import { answerSessionEnded } from "./session-ended.ts";
import { speakOf } from "./who.ts";

type Form = Readonly<Record<string, string>>;

/** Who oversees the document of this address, or that of their own link where it names none; or why nobody does. */
export async function overseerOf(
  c: WebContext,
  deps: WebDeps,
): Promise<Result<Overseer & { credentials: Credentials }, OverseerRefusal>> {
  const credentials = credentialsOf(c, c.req.param("linkId") ?? "");
  if (!credentials) return refuse({ code: "no-session" });
  const who = await identifyOverseer(deps, credentials, { documentId: c.req.param("documentId") });
  if (!who.ok) return who;
  speakOf(c, who.value.head.report);
  return ok({ ...who.value, credentials });
}

/**
 * Says in words why the overseer's request came to nothing, and leads back to the document that it was about. Whoever may not
 * watch over it, and only wanted to see it, hears that, and whom to ask.
 */
export function answerOverseerRefusal(
  c: WebContext,
  deps: WebDeps,
  refusal: OverseerRefusal,
): Promise<Response> {
  const { linkId = "", documentId } = c.req.param();
  const credentials = credentialsOf(c, linkId);
  if (!credentials || refusal.code === "no-session") return answerSessionEnded(c, deps);
  if (refusal.code === "unknown-document") return answerMessage(c, deps, "not-found", 404);
  if (refusal.code === "invalid") return answerMessage(c, deps, "bad-request", 400);
  const about = documentId ?? documentOfLink(linkId) ?? "";
  const isSeeing = c.req.method === "GET";
  if (isSeeing && refusal.code === "no-longer-authorised")
    return answerNotTheirs(c, deps, credentials, about, "no-role");
  if (isSeeing && refusal.code === "own-report")
    return answerNotTheirs(c, deps, credentials, about, refusal.code);
  const seeAt = documentId && overseenUrl(c.var.lang, linkId, documentId);
  return answerRefusal(c, deps, credentials, refusal, seeAt);
}

/** What cannot be done at the document's step, yet or any more, says why, as what was sent too late does. */
export const answerTooLate = (
  c: WebContext,
  deps: WebDeps,
  { status }: Pick<Document, "status">,
  command: CommandName,
) => answerOverseerRefusal(c, deps, { code: reasonOfStatus(status, command) });

async function answerNotTheirs(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  documentId: string,
  standing: "no-role" | "own-report",
): Promise<Response> {
  const { head } = await deps.store.load({ documentId });
  if (head) speakOf(c, head.report);
  const page = linkProblemPage({
    frame: await frameOf(c, deps, credentials),
    standing,
    writeTo: head ? await coordinatorsOf(deps, head.report) : [],
    ...(standing === "own-report" && { othersUrl: registerUrl(c.var.lang, credentials.linkId) }),
  });
  return c.html(page, 403);
}

/**
 * A task from its part of an address: `writing`, or the number of a stage and the id of a lane, which may have dots; behind "~"
 * whose it is, where several have one each.
 */
export function taskFrom(text: string): Task | null {
  if (text === "writing") return text;
  const [, stage, rest, whose] = /^(\d{1,2})\.([^~]+)(?:~(.+))?$/.exec(text) ?? [];
  const lane = id.safeParse(rest).data;
  const of = id.safeParse(whose).data;
  if (lane === undefined || (whose !== undefined && of === undefined)) return null;
  return { stage: Number(stage), lane, ...(of !== undefined && { of }) };
}

/** A task as its part of an address. */
export const taskInAddress = (task: Task): string =>
  task === "writing" ? task : `${task.stage}.${task.lane}${task.of === undefined ? "" : `~${task.of}`}`;

/** The reason that a form gives, with nothing hidden in it. */
export const reasonIn = ({ reason = "" }: Form): string => saidIn(reason);

/**
 * What is wrong with a reason: it is needed, and has an end.
 * @param label by which its form asks for it, where it asks for no reason
 */
export function reasonErrors(lang: Lang, form: Form, label?: string): ActError[] {
  const t = messages(lang).oversight.error;
  const reason = reasonIn(form);
  if (reason === "") return [{ at: "reason", text: t.reason }];
  if (lengthOf(reason) <= longestComment) return [];
  const told = tooLong(lang, reason, longestComment);
  return [
    {
      at: "reason",
      text: label === undefined ? t["reason-too-long"](told) : t["words-too-long"]({ label, ...told }),
    },
  ];
}

/** The address that a form gives, or what is wrong with it: a letter that has no place in one is named. */
export function emailFrom(lang: Lang, { email = "" }: Form): { email: string } | { error: ActError } {
  const read = readEmail(email);
  return "email" in read ? read : { error: { at: "email", text: emailErrorText(lang, read.problem) } };
}

function emailErrorText(lang: Lang, problem: EmailProblem): string {
  const t = messages(lang).oversight.error;
  if (problem.code !== "foreign-character") return t.email;
  const { character, codePoint, script } = problem;
  if (character === "") return t["email-unseen"]({ codePoint });
  return t["email-letter"]({ character, codePoint, script: script === null ? "" : t.script[script] });
}
