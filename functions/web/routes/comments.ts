import type { Hono } from "hono";
import * as z from "zod/mini";
import { id } from "../../../events/common.ts";
import type { Altered } from "../../../shared/domain/audit/commitments.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { proposedChanges } from "../../../shared/domain/forms/change-proposed.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { calendarIn } from "../../../shared/domain/organisation/office-time.ts";
import { longestComment } from "../../../shared/domain/review/commands.ts";
import { isCommented } from "../../../shared/domain/review/comment-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { readDate } from "../../../shared/domain/typed/dates.ts";
import { lengthOf, saidIn } from "../../../shared/domain/typed/text.ts";
import { messages } from "../../../shared/i18n/index.ts";
import { readComments } from "../../../shared/usecases/commenting/read-comments.ts";
import type { Identified } from "../../../shared/usecases/entering/identify.ts";
import {
  setPeriod,
  settleComment,
  whoCanComment,
  whoWasAsked,
} from "../../../shared/usecases/writing/comment-period.ts";
import type { FormView, ReturnedComment } from "../../../shared/usecases/writing/read-form.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { takeOver } from "../../../shared/usecases/writing/take-over.ts";
import { endPart, inviteColleague } from "../../../shared/usecases/writing/write-together.ts";
import { commentsPage } from "../../../shared/views/pages/comments.tsx";
import type { ReportComment } from "../../../shared/views/parts/comments.tsx";
import { type Remark, subjectOf } from "../../../shared/views/parts/draft-comments.tsx";
import { checkedUrl, commentsUrl, taskUrl } from "../../../shared/views/urls.ts";
import { admitted } from "../admission.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { answerRefusal } from "../refusals.ts";
import { sentAt } from "../sent-at.ts";
import { csrfToken } from "../session-cookie.ts";

const sent = () =>
  z.object({
    command: z.string().check(z.minLength(1), z.maxLength(100)),
    to: z.catch(z.optional(id), undefined),
    from: z.catch(z.optional(id), undefined),
    shown: z.catch(z.optional(z.coerce.number().check(z.int(), z.minimum(1))), undefined),
    go: z.catch(z.enum(["answered", "taken-in", "taken-over"]), "answered"),
    revision: z.catch(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(1_000_000)), 0),
  });

const done = z.catch(z.nullable(z.enum(["day", "invited", "ended", "settled", "taken-over"])), null);

/** Comments on a draft, for those who write it: until when, from whom, and what became of each. */
export function commentsRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/comments", async (c) => {
    const found = await admitted(c, deps, "/comments", { basis: true, draft: true });
    if (found instanceof Response) return found;
    const { credentials, who } = found;
    const { lang } = c.var;
    const read = await commentsWithSubjects(c, deps, who);
    if (read === "altered") return answerRefusal(c, deps, credentials, { code: "altered" });
    const { report } = who.head;
    const { until, by } = report.commenting;
    const asked = await whoWasAsked(deps, report);
    const { timeZone } = calendarIn(await deps.directory.organisation(), report.office);
    const page = commentsPage({
      frame: await frameOf(c, deps, credentials, who.loaded.authority),
      until,
      isOver: !isCommented(report, dayOf(deps.clock.now(), timeZone)),
      candidates: who.link.person === report.author ? await whoCanComment(deps, report) : null,
      asked: asked.map((person) => ({
        ...{ ...person, name: person.name ?? messages(lang).common.nameUnknown },
        hasCommented: by.includes(person.id),
      })),
      comments: read,
      revisions: Object.fromEntries(
        Object.entries(who.loaded.draft ?? {}).map(([section, { revision }]) => [section, revision]),
      ),
      done: done.parse(c.req.query("done")),
      wrong: c.req.query("checked") ?? null,
      typedDay: c.req.query("day") ?? "",
      masked: maskedNow(report),
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: commentsUrl(lang, credentials.linkId),
      backUrl: taskUrl(lang, credentials.linkId),
    });
    return c.html(page);
  });

  app.post("/:lang{en|fr}/tasks/:linkId/comments", async (c) => {
    const { credentials, form, lang } = c.var;
    const read = sent().safeParse(form);
    if (!read.success) return answerMessage(c, deps, "bad-request", 400);
    const own = commentsUrl(lang, credentials.linkId);
    const act = actOf(c, deps, read.data);
    if ("wrong" in act) {
      const typed = new URLSearchParams({ day: (form["day"] ?? "").slice(0, 100) });
      return c.redirect(`${checkedUrl(own, act.wrong)}&${typed}`, 303);
    }
    if ("refusal" in act) return answerRefusal(c, deps, credentials, act.refusal, own);
    const outcome = await act.carryOut();
    if (!outcome.ok) return answerRefusal(c, deps, credentials, outcome.refusal, own);
    return c.redirect(`${own}?done=${act.done}`, 303);
  });
}

type Act =
  | { wrong: string }
  | { refusal: { code: "comment-too-long" } }
  | {
      done: "day" | "invited" | "ended" | "settled" | "taken-over";
      carryOut: () => ReturnType<typeof setPeriod>;
    };

/** What a form of the page asks for, by what it names: a comment, whose part ends, a day, or whom to ask. */
function actOf(
  c: WebContext,
  deps: WebDeps,
  { command, to, from, shown, go, revision }: z.infer<ReturnType<typeof sent>>,
): Act {
  const { credentials, form } = c.var;
  if (shown !== undefined) {
    const text = form[`answer.${shown}`] ?? "";
    const said = saidIn(text);
    if (said === "" && go === "answered") return { wrong: String(shown) };
    if (lengthOf(said) > longestComment) return { refusal: { code: "comment-too-long" } };
    const { masked = "" } = form;
    const given = { command, number: shown, text, masked };
    if (go === "taken-over")
      return {
        done: go,
        carryOut: () => takeOver(deps, credentials, { ...given, seen: revision, at: sentAt(c, deps) }),
      };
    return { done: "settled", carryOut: () => settleComment(deps, credentials, { ...given, outcome: go }) };
  }
  const capacity = "commenter" as const;
  if (from !== undefined)
    return { done: "ended", carryOut: () => endPart(deps, credentials, { command, person: from, capacity }) };
  if (form["day"] !== undefined) {
    const day = readDate(form["day"]);
    if (!day.ok) return { wrong: "day" };
    return { done: "day", carryOut: () => setPeriod(deps, credentials, { command, until: day.day }) };
  }
  if (to === undefined) return { wrong: "to" };
  return {
    done: "invited",
    carryOut: () => inviteColleague(deps, credentials, { command, person: to, capacity }),
  };
}

/** All comments on a draft, each with what it is on as the draft reads now. */
export async function commentsWithSubjects(
  c: WebContext,
  deps: WebDeps,
  who: Identified,
): Promise<Remark[] | Altered> {
  const { basis } = who.loaded;
  if (!basis) return [];
  const [comments, view] = await Promise.all([readComments(deps, who, basis), readForm(deps, who, basis)]);
  if (comments === "altered" || view === "altered") return "altered";
  return comments.map((comment) => ({
    ...comment,
    subject: subjectOf(c.var.lang, view.definition, view.typed, comment),
    changes: proposedChanges(view.definition, view.typed, view.today, comment),
  }));
}

/** Comments on a part of the draft that await an answer; those on a row that is gone stand at its list. */
export async function remarksAt(c: WebContext, deps: WebDeps, who: Identified, section: string) {
  if (who.head.report.commenting.open.length === 0) return [];
  const all = await commentsWithSubjects(c, deps, who);
  const isAt = (comment: Remark) =>
    comment.section === section || (comment.subject === null && comment.section.startsWith(`${section}.`));
  return all === "altered" ? [] : all.filter((comment) => comment.settled === null && isAt(comment));
}

/** What reviewers said of a document that came back to its author, each with their lane. */
export const commentsOf = ({ policy }: Document, { comments }: FormView): ReportComment[] =>
  comments.map(({ stage, lane, ...comment }: ReturnedComment) => ({
    ...comment,
    role: policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.label ?? { en: "", fr: "" },
  }));
