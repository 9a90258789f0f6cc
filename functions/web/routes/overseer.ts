import type { Hono } from "hono";
import { offersToConfirm } from "../../../shared/domain/documents/agreement/offered.ts";
import { isToConfirm, signatoriesOf } from "../../../shared/domain/documents/agreement/signatories.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { isRehearsed } from "../../../shared/domain/documents/governance/standing.ts";
import { type Document, donorsDayOf } from "../../../shared/domain/documents/kinds.ts";
import { allows } from "../../../shared/domain/documents/lifecycle.ts";
import { canWithhold, isLimited } from "../../../shared/domain/documents/publicity.ts";
import { hasTrace } from "../../../shared/domain/documents/trace.ts";
import { takesFiles } from "../../../shared/domain/forms/with-files.ts";
import { asksOne, isResolution } from "../../../shared/domain/organisation/lane-rule.ts";
import { noticeOf } from "../../../shared/domain/review/announcing.ts";
import { isWritten } from "../../../shared/domain/review/dates.ts";
import { peopleFor } from "../../../shared/domain/review/opening.ts";
import type { Task } from "../../../shared/domain/review/oversight.ts";
import { holdersOf, laneOfTask } from "../../../shared/domain/review/oversight.ts";
import { wordsGiven } from "../../../shared/domain/review/own-words.ts";
import { publicityOf } from "../../../shared/domain/review/publicity.ts";
import { type Lang, list, messages } from "../../../shared/i18n/index.ts";
import { mayAmend } from "../../../shared/usecases/amending/amendable.ts";
import type { Credentials } from "../../../shared/usecases/entering/identify.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { mayArrangeTranslator } from "../../../shared/usecases/overseeing/arrange-translator.ts";
import { wasMissed } from "../../../shared/usecases/overseeing/correct-address.ts";
import { readForecast } from "../../../shared/usecases/overseeing/read-forecast.ts";
import type { OversightView } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { readOversight, readRegister } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { agreementsToAmend } from "../../../shared/usecases/reading/agreements-of-plan.ts";
import { answersInForce } from "../../../shared/usecases/reading/answers-in-force.ts";
import { readWhyLimited } from "../../../shared/usecases/reading/why-limited.ts";
import { amendActs } from "../../../shared/views/amend-acts.ts";
import type { ActDone } from "../../../shared/views/pages/oversight.tsx";
import { oversightPage } from "../../../shared/views/pages/oversight.tsx";
import { registerPage } from "../../../shared/views/pages/register.tsx";
import type { Act } from "../../../shared/views/parts/what-to-do.tsx";
import { committeeOn } from "../../../shared/views/resolving.ts";
import {
  actUrl,
  calendarUrl,
  meetingsUrl,
  overseenUrl,
  publicReportUrl,
  registerUrl,
} from "../../../shared/views/urls.ts";
import { doneIn } from "../acts.ts";
import { certificateLink } from "../certificate-link.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { frameOf } from "../frame.ts";
import { cursorAsked, kindAsked } from "../listing.ts";
import { answerOverseerRefusal, overseerOf, taskInAddress } from "../overseer.ts";
import { withSources } from "../sources.ts";
import { todayHere } from "../today.ts";
import { actsOfMembers } from "./members.ts";

const actsDone: readonly ActDone[] = [
  "publication-proposed",
  "publication-withheld",
  ...(["reminded", "reassigned", "withdrawn", "corrected", "kept", "proposed"] as const),
  ...(["translated", "masked", "file-taken-away", "meeting-entered", "reservation-closed", "dated"] as const),
  ...([
    "question-answered",
    "invited",
    "released",
    "signatory-confirmed",
    "ended",
    "amendment-begun",
  ] as const),
  ...(["members-recorded", "members-corrected", "members-moved"] as const),
];

/** Watching over documents: the register of all, and one of them with what can be done about it. */
export function overseerRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get("/:lang{en|fr}/tasks/:linkId/documents/:documentId", async (c) => {
    const who = await overseerOf(c, deps);
    if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
    const view = await readOversight(deps, who.value);
    if (!view) return answerMessage(c, deps, "not-found", 404);
    const { lang } = c.var;
    const { documentId, credentials } = who.value;
    const { report, basis, names } = view;
    const asking = { documentId, head: who.value.head, basis, by: who.value.by };
    const amends = await mayAmend(deps, asking, await todayHere(deps));
    const page = oversightPage({
      whyLimited: await readWhyLimited(deps, view.basis),
      frame: await withSources(deps, await frameOf(c, deps, credentials, who.value.by), {
        ...{ basis, values: view.content?.values },
      }),
      report,
      basis,
      names,
      roster: view.roster,
      altered: view.altered,
      content: view.content,
      answers: await answersInForce(deps, documentId, who.value.head, basis),
      achievements: view.achievements,
      messages: [...view.messages, ...heldMessages(view)],
      untold: view.untold,
      unannounced: view.unannounced,
      unnoticed: view.unnoticed,
      unreadable: view.unreadable.length,
      history: view.history.map(({ entry, comment }) => ({ entry, comment, technicalUrl: null })),
      decider: view.decider,
      timing: view.timing,
      forecast: await readForecast(deps, documentId, report, view),
      departed: view.departed,
      disputed: view.disputed,
      cannotRead: view.cannotRead,
      hasDirectors: view.tasks.some((task) => isDirectors(report, task)),
      reservationUrl: (words) => actUrl(lang, credentials.linkId, documentId, "reservations", words),
      questions: view.questions,
      answerUrl: (number) => actUrl(lang, credentials.linkId, documentId, "questions", String(number)),
      acts: [
        ...actsOf(lang, credentials.linkId, documentId, view),
        ...(amends
          ? amendActs(lang, report, (path) => actUrl(lang, credentials.linkId, documentId, path))
          : []),
      ],
      giving: givingOf(lang, credentials.linkId, documentId, view),
      done: doneIn(credentials, documentId, actsDone, c.req.query("done")),
      agreements: await agreementsToAmend(deps, documentId, report),
      certificate: await certificateLink(
        deps,
        lang,
        { ...credentials, documentId, roles: who.value.by.roles },
        report,
      ),
      registerUrl: registerUrl(lang, credentials.linkId),
      rehearsalUrl: isRehearsed(view.basis)
        ? actUrl(lang, credentials.linkId, documentId, "rehearsal")
        : null,
      traceUrl: hasTrace(report) ? actUrl(lang, credentials.linkId, documentId, "trace") : null,
      publicUrl: report.status === "published" ? publicReportUrl(lang, documentId) : null,
    });
    return c.html(page);
  });
}

/** The register, for whoever came by a link to oversee. */
export async function answerRegister(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
): Promise<Response> {
  const who = await identifyOverseer(deps, credentials, {});
  if (!who.ok) return answerOverseerRefusal(c, deps, who.refusal);
  const { lang } = c.var;
  const { linkId } = credentials;
  const ended = c.req.query("list") === "ended";
  const kind = kindAsked(c);
  const listing = { ended, ...(kind && { kind }) };
  const after = cursorAsked(c);
  const { reports, unreadable, next, names } = await readRegister(deps, who.value, listing, after);
  const here = registerUrl(lang, linkId, listing);
  const page = registerPage({
    frame: await frameOf(c, deps, credentials),
    reports: reports.map(({ documentId, ...report }) => ({
      ...report,
      url: overseenUrl(lang, linkId, documentId),
    })),
    unreadable,
    names,
    ended,
    kind: kind ?? null,
    kindUrl: (each) => registerUrl(lang, linkId, { ended, ...(each && { kind: each }) }),
    moreUrl: next && registerUrl(lang, linkId, { ...listing, after: next }),
    firstUrl: after && here,
    otherUrl: registerUrl(lang, linkId, { ...listing, ended: !ended }),
    calendarUrl: calendarUrl(lang, linkId),
    meetingsUrl: meetingsUrl(lang, linkId),
  });
  return c.html(page);
}

/** Whoever waits for words in their language has no message yet. */
const heldMessages = ({ report, history }: OversightView) => {
  const notified = history.findLast(({ entry }) => entry.event.type === "document-announced");
  return report.held.map(({ recipient }) => ({
    recipient,
    template: noticeOf(report),
    state: "held" as const,
    trouble: null,
    askedAt: notified?.entry.at ?? "",
    toldAt: null,
    sentAgain: false,
  }));
};

function actsOf(lang: Lang, linkId: string, documentId: string, view: OversightView): Act[] {
  const { report, names } = view;
  const { oversight, meeting: words, publicity } = messages(lang, report.kind);
  const { document: t, remind } = oversight;
  const at = (...path: string[]) => actUrl(lang, linkId, documentId, ...path);
  const committee = committeeOn({ lang, committees: view.committees }, report);
  const troubled = new Map(
    view.messages
      .filter(wasMissed)
      .map(({ recipient }) => [`${recipient.kind} ${recipient.id}`, recipient] as const),
  );
  return [
    ...(view.canRemind
      ? [{ label: remind.title[isWritten(report) ? "writing" : "lanes"], url: at("remind") }]
      : []),
    ...[...troubled.values()].map((recipient) => ({
      label: t.correct({ name: names[recipient.id] ?? messages(lang).common.nameUnknown }),
      url: at("addresses", recipient.kind, recipient.id),
    })),
    ...view.missing.map((each) => ({
      label: t.translate[each.state][each.lang],
      url: at("translations", each.lang),
    })),
    ...(mayArrangeTranslator(report, view.basis)
      ? [{ label: messages(lang, report.kind).translating.invite.overseen.link, url: at("translators") }]
      : []),
    ...(allows("enter-meeting-decision", report.status)
      ? [
          {
            label: report.meeting || report.contestedBy !== null ? words.actAgain : words.act({ committee }),
            url: at("meeting"),
          },
        ]
      : []),
    ...addressesOf(lang, view).map((label) => ({ label, url: at("signatories") })),
    ...(report.round > 0 || wordsGiven(report) > 0
      ? [{ label: messages(lang).oversight.mask.title, url: at("mask") }]
      : []),
    ...(takesFiles(definitionOf(view.basis))
      ? [{ label: messages(lang).takingAway.act, url: at("taking-away") }]
      : []),
    ...(donorsDayOf(report) !== null && allows("set-donor-date", report.status)
      ? [{ label: t.newDate, url: at("donor-date") }]
      : []),
    ...(report.kind === "agreement" && report.tail.inForce && !report.tail.ended
      ? (["terminated", "closed"] as const).map((how) => ({
          label: messages(lang).ending[how].act,
          url: at("ending", how),
        }))
      : []),
    ...(report.kind === "governance" ? actsOfMembers(lang, report.tail, at) : []),
    ...(isLimited(report) && !publicityOf(report).proposed
      ? [{ label: publicity.link, url: at("publication") }]
      : []),
    ...(canWithhold(report) ? [{ label: publicity.withholdLink, url: at("withholding") }] : []),
    ...(allows("withdraw", report.status) ? [{ label: t.withdraw, url: at("withdraw") }] : []),
  ];
}

/** Each task that can be given to somebody else: most of a document's acts, so that they are a choice of their own. */
function givingOf(lang: Lang, linkId: string, documentId: string, view: OversightView): Act[] {
  const { report } = view;
  const { document: t } = messages(lang, report.kind).oversight;
  return view.tasks
    .filter((task) => !isDirectors(report, task))
    .map((task) => ({
      label: t.reassign({ task: taskInWords(lang, report, task)[lang], name: holders(lang, view, task) }),
      url: actUrl(lang, linkId, documentId, "reassign", taskInAddress(task)),
    }));
}

/** What leads to the addresses of the other parties, where there are any: how many of them are to be confirmed. */
function addressesOf(lang: Lang, { report, basis, content, roster, history }: OversightView): string[] {
  const signatories = signatoriesOf(report, basis, content, roster);
  const offered = offersToConfirm(report, history);
  const waiting = signatories.filter(isToConfirm).length + offered.length;
  const { link } = messages(lang, report.kind).signatories;
  return signatories.length + offered.length === 0 ? [] : [link({ waiting })];
}

/** Whether a task is one that nobody else can be given: a director answers in person. */
export function isDirectors(report: Document, task: Task): boolean {
  const lane = laneOfTask(report, task);
  return lane !== undefined && isResolution(lane);
}

/** A task by its name in the policy. */
export function taskInWords(lang: Lang, { policy, kind }: Document, task: Task) {
  if (task === "writing")
    return {
      en: messages("en", kind).oversight.reassign.writing,
      fr: messages("fr", kind).oversight.reassign.writing,
    };
  const lane = policy.stages[task.stage]?.lanes.find(({ id: lane }) => lane === task.lane);
  return lane?.label ?? { en: task.lane, fr: task.lane, [lang]: task.lane };
}

/** Who has a task now, or would be asked if its stage opened now: whoever was planned may have left since. */
export function heldBy({ report, roster }: OversightView, task: Task): readonly string[] {
  const lane = laneOfTask(report, task);
  const isOpen = report.stageOpen && task !== "writing" && task.stage === report.stage;
  const isOneOfSeveral = lane !== undefined && !isResolution(lane) && !asksOne(lane);
  return lane && !isOpen && !isOneOfSeveral ? peopleFor(report, lane, roster) : holdersOf(report, task);
}

/** The same by their names. */
export function holders(lang: Lang, view: OversightView, task: Task): string {
  const { names } = view;
  const people = heldBy(view, task);
  if (people.length === 0) return messages(lang).oversight.document.nobodyYet;
  return list(
    lang,
    people.map((person) => names[person] ?? messages(lang).common.nameUnknown),
  );
}
