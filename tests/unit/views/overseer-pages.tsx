import type { Attachment } from "../../../shared/domain/attachments/attachment.ts";
import { isToConfirm } from "../../../shared/domain/documents/agreement/signatories.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { sectionsOf } from "../../../shared/domain/forms/rows.ts";
import { linkTemplates } from "../../../shared/domain/outbox/mails.ts";
import { statuses } from "../../../shared/domain/review/lifecycle.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { messages } from "../../../shared/i18n/index.ts";
import {
  correctPage,
  reassignPage,
  remindPage,
  translatePage,
  withdrawPage,
} from "../../../shared/views/pages/acts.tsx";
import { calendarPage } from "../../../shared/views/pages/calendar.tsx";
import { donorDatePage } from "../../../shared/views/pages/donor-date.tsx";
import { maskPage } from "../../../shared/views/pages/mask.tsx";
import { enterMeetingPage } from "../../../shared/views/pages/meeting.tsx";
import { oversightPage } from "../../../shared/views/pages/oversight.tsx";
import { registerPage } from "../../../shared/views/pages/register.tsx";
import { signatoriesPage } from "../../../shared/views/pages/signatories.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { adoptedBasis, adoptedTail, under } from "./adopted-pages.tsx";
import { membersPages } from "./members-pages.tsx";
import { officePages } from "./office-pages.tsx";
import { publicityPages } from "./publicity-pages.tsx";
import { frameFor, reportWith, roster, type Sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";
import { questionsOn } from "./sample-questions.ts";
import { takingAwayPages } from "./taking-away-pages.tsx";

/** The pages of whoever watches over documents. */
export function overseeing(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const rive = { kind: "donor", id: "rive" } as const;
  const daniel = { kind: "person", id: "daniel" } as const;
  const troubled = reportWith({
    escalated: ["mel"],
    undelivered: [{ message: "m1", recipient: rive }],
    held: [{ recipient: { kind: "subscriber", id: "rive" }, lang: "fr" }],
  });
  const listed = (report: ReturnType<typeof reportWith>) => ({
    report,
    basis: s.basis,
    changedAt: "2026-11-23T18:00:00.000Z",
    url: "/document",
    timing: { daysLeft: 2.4, isLate: report === troubled },
    departed: [],
    disputed: [],
    cannotRead: [],
    unnoticed: [],
  });
  const register = {
    frame: frameFor(lang, s),
    names: s.names,
    unreadable: [],
    ended: false,
    moreUrl: null,
    firstUrl: null,
    otherUrl: "/ended",
    calendarUrl: "/calendar",
    meetingsUrl: "/meetings",
    kind: null,
    kindUrl: (kind: string | null) => `/register?${kind ?? ""}`,
    reports: [listed(troubled), ...statuses.map((status) => listed(reportWith({ status })))],
  };
  const document = {
    roster,
    frame: frameFor(lang, s),
    report: troubled,
    timing: { daysLeft: 0, isLate: true },
    untold: [],
    ...{ unannounced: [], unnoticed: [], agreements: null },
    departed: ["daniel"],
    disputed: [],
    cannotRead: [],
    altered: { content: false, history: false, translations: false },
    hasDirectors: true,
    basis: s.basis,
    names: s.names,
    content: s.content,
    achievements: s.achieved,
    unreadable: 1,
    decider: null,
    messages: [
      ...linkTemplates.map((template) => ({
        recipient: daniel,
        template,
        state: "delivered" as const,
        trouble: null,
        askedAt: "2026-11-23T18:00:00.000Z",
        toldAt: "2026-11-23T18:01:00.000Z",
        sentAgain: false,
      })),
      ...(Object.keys(messages(lang).oversight.state) as "queued"[]).map((state) => ({
        recipient: rive,
        template: "report-published" as const,
        state,
        trouble: null,
        askedAt: "2026-11-23T18:00:00.000Z",
        toldAt: null,
        sentAgain: (state as string) === "bounced",
      })),
      {
        recipient: daniel,
        template: null,
        state: "bounced" as const,
        trouble: "no-such-address" as const,
        askedAt: null,
        toldAt: null,
        sentAgain: false,
      },
    ],
    history: [
      {
        entry: entryOf("document-withdrawn"),
        comment: { text: `Why${mark}`, fields: {} },
        technicalUrl: null,
      },
    ],
    acts: [{ label: `Do it${mark}`, url: "/act" }],
    giving: [{ label: `Finance (Daniel Okafor${mark})`, url: "/give" }],
    reservationUrl: (words: string) => `/reservations/${words}`,
    ...{ questions: questionsOn(s, mark), answerUrl: (number: number) => `/questions/${number}` },
    done: null,
    registerUrl: "/register",
    publicUrl: null,
  };
  const about = { title: s.both(`Justice${mark}`, `Justice${mark}`) };
  const tranche = { is: "tranche", amount: { currency: "XOF", minorUnits: 1_500_000 }, waits: true } as const;
  const entry = { document: "PA-1", isDone: false, about };
  const report = { document: null, isDone: false, about: { basis: s.basis } };
  const period = { start: "2027-01-01", end: "2027-12-31" };
  const calendar = {
    frame: frameFor(lang, s),
    ...{ isCut: true, today: "2026-11-23", documentUrl: (id: string) => `/documents/${id}` },
    ...{ fileUrl: "/calendar.ics", registerUrl: "/register", officesUrl: "/offices" },
    owed: [
      { ...entry, ...tranche, id: "a", on: "2026-10-01", number: 1, isDone: true },
      { ...entry, ...tranche, id: "b", on: "2026-11-01", number: 2, waits: false },
      { ...entry, ...tranche, id: "c", on: "2027-02-01", number: 3 },
      { ...report, id: "d", on: "2027-02-15", is: "report-to-write" as const },
      { ...report, id: "e", on: "2027-03-31", is: "report-with-donor" as const },
      { ...entry, id: "f", on: "2027-06-30", is: "publication-review" as const },
      { ...entry, id: "g", on: "2027-07-01", is: "due-diligence" as const },
      { ...report, id: "h", on: "2028-03-30", is: "yearly-report" as const, period },
    ],
  };
  const act = {
    frame: frameFor(lang, s),
    document: titleOf(s.basis),
    errors: [],
    command: "c4",
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/act",
    backUrl: "/document",
    masked: "0",
    typed: {},
  };
  const donorsNow = { now: "15 January 2027", replaces: "2027-01-15", look: null };
  const reassign = {
    ...act,
    task: s.both("MEL review", "Suivi-évaluation"),
    now: s.names.daniel,
    from: ["daniel"],
    candidates: [{ id: "claire", name: s.names.claire }],
  };
  const meeting = {
    ...act,
    title: "The meeting",
    directors: ["claire", "daniel"].map((id) => ({ id, name: s.names[id as "claire"] })),
    ...{ noticeDays: 7, hasCastingVote: true },
    contentHash: s.hash,
    ...{ minutes: [], minutesShown: "" },
    replaces: "",
    masked: s.hash,
  };
  const mask = {
    ...act,
    typed: { words: "", reason: "" },
    found: null,
    isVoteOpen: false,
    isBesideOthers: false,
    copies: { ids: [], hasMore: false },
    copiedFrom: null,
  };
  const { mask: ofMask } = messages(lang).oversight;
  const maskTyped = { words: `Awa${mark}`, reason: `A child is named.${mark}` };
  const masked = [
    {
      name: `content.${s.hash}./values/narrative`,
      where: "Narrative",
      text: `Awa spoke.${mark}`,
      isTicked: true,
    },
    { name: "comment.4./text", where: "Comment", text: `Awa is her name.${mark}`, isTicked: true },
    {
      name: "file.f6db0a24f6f3d9ff6./name",
      where: ofMask.ofFile.name({ label: s.both("Evidence", "Preuves")[lang] }),
      text: ofMask.fileText,
      isTicked: true,
    },
  ];
  const definition = definitionOf(s.basis);
  const sections = sectionsOf(definition, s.content.values);
  const missing = sections.flatMap(({ fields }) => fields).filter(({ name }) => name === "summary.fr");
  const translate = {
    ...act,
    title: "Supply the French translation",
    fields: missing,
    sections,
    content: s.content,
    contentHash: s.hash,
    masked: s.hash,
    refused: null,
    ...{ replaces: null, since: {}, begun: "now" as const },
  };
  const signatory = (party: string, role: string, isConfirmed: boolean) => ({
    ...{ party, role, isConfirmed, isOurs: false, roleOfKnown: null, lang: "fr" as const },
    ...{ of: `Association Yiriwa Denw${mark}`, country: "ML", name: `Aminata Coulibaly${mark}` },
    ...{ as: `Présidente${mark}`, email: "presidente@yiriwa-denw.example" },
  });
  const signatories = {
    ...act,
    frame: { ...frameFor(lang, s), about: "agreement" as const },
    isToConfirm,
    isDone: false,
    offered: [
      signatory("a2", "party.cccc", false),
      { ...signatory("a6", "party.dddd", false), country: "", as: "" },
    ],
    signatories: [
      signatory("a2", "party.aaaa", false),
      signatory("a3", "party.bbbb", true),
      signatory("a4", "donor.rive", true),
      signatory("a5", "donor.gone", false),
    ],
  };
  return {
    signatories: signatoriesPage(signatories),
    "signatories-refused": signatoriesPage({
      ...signatories,
      errors: [
        { at: "party-aaaa", text: messages(lang, "agreement").signatories.refused["somebody-elses-address"] },
      ],
    }),
    "signatories-next": signatoriesPage({ ...signatories, isDone: true }),
    mask: maskPage(mask),
    "mask-copies": maskPage({
      ...mask,
      copies: { ids: ["SP-2027-2031-1a2b3c4d"], hasMore: true },
      copiedFrom: "SP-2025-2029",
    }),
    "mask-beside": maskPage({ ...mask, isBesideOthers: true }),
    "mask-vote": maskPage({ ...mask, isVoteOpen: true }),
    "mask-found": maskPage({
      ...mask,
      typed: maskTyped,
      found: { places: masked, hasMore: false, retained: null },
    }),
    "mask-nothing": maskPage({
      ...mask,
      typed: maskTyped,
      found: { places: [], hasMore: false, retained: null },
    }),
    "mask-votes-kept": maskPage({
      ...mask,
      typed: maskTyped,
      found: {
        places: [],
        hasMore: false,
        retained: {
          ...{ places: 2, until: null, years: null },
          source: s.both(
            "Canada Not-for-profit Corporations Act, s. 21",
            "Loi canadienne sur les organisations à but non lucratif, art. 21",
          ),
        },
      },
    }),
    "mask-errors": maskPage({
      ...mask,
      typed: maskTyped,
      errors: [
        { at: "words", text: "Words" },
        { at: `place.${masked[0]?.name ?? ""}`, text: "Tick" },
        { at: "reason", text: "Why" },
      ],
      found: { places: masked.map((each) => ({ ...each, isTicked: false })), hasMore: true, retained: null },
    }),
    ...takingAwayPages(lang, act, mark),
    ...membersPages(lang, act, mark),
    ...Object.fromEntries(
      (["before", "superseded"] as const).map((which) => [
        `oversight-plan-${which}`,
        oversightPage({
          ...{ ...document, basis: adoptedBasis, content: null, achievements: null },
          report: {
            ...{ ...reportWith({ status: "published" }), kind: "plan" as const },
            tail: {
              ...adoptedTail,
              superseded: which === "superseded" ? { by: "SP-2029-2032-1a2b3c4d", from: "2029-01-01" } : null,
            },
          },
          certificate: { url: `/${lang}/tasks/a/resolutions/of/director/n0000014`, called: "2026-14" },
          agreements:
            which === "before"
              ? { own: [], more: false, before: under }
              : { own: under, more: false, before: [] },
        }),
      ]),
    ),
    calendar: calendarPage(calendar),
    ...officePages(frameFor(lang, s)),
    "calendar-empty": calendarPage({ ...calendar, isCut: false, owed: [] }),
    register: registerPage(register),
    "register-ended": registerPage({ ...register, ended: true, moreUrl: "/more", firstUrl: "/first" }),
    "register-empty": registerPage({ ...register, reports: [], unreadable: ["PA-2025-014-R9"] }),
    "register-plans-empty": registerPage({ ...register, kind: "plan", reports: [] }),
    "register-reports-ended-empty": registerPage({ ...register, kind: "report", ended: true, reports: [] }),
    oversight: oversightPage(document),
    ...publicityPages(lang, s, mark, document),
    "oversight-altered": oversightPage({
      ...document,
      history: [],
      altered: { content: true, history: true, translations: true },
    }),
    "oversight-calm": oversightPage({
      ...document,
      report: reportWith({ status: "published", stageOpen: false, serviceLevel: null }),
      messages: [],
      acts: [],
      giving: [],
      publicUrl: "/public",
    }),
    "oversight-forecast": oversightPage({
      ...document,
      forecast: {
        ...{ asked: ["daniel", "claire", "awa"], notOpened: ["claire", "awa"], gone: ["daniel"] },
        ...{ unreached: ["awa"], deadline: "2026-12-02T18:00:00.000Z" },
        away: [
          { person: "claire", until: "2026-11-30", isBackInTime: true },
          { person: "awa", until: "2026-12-12", isBackInTime: false },
        ],
        meeting: { id: "M-2026-12", startsAt: "2026-12-10T15:00:00.000Z" },
      },
    }),
    "oversight-forecast-opened": oversightPage({
      ...document,
      forecast: {
        asked: ["claire"],
        notOpened: [],
        gone: [],
        ...{ unreached: [], away: [{ person: "claire", until: "2026-11-30", isBackInTime: null }] },
        deadline: null,
        meeting: null,
      },
    }),
    "oversight-invited": oversightPage({ ...document, done: "invited" }),
    "oversight-released": oversightPage({ ...document, done: "released" }),
    "oversight-sent-again": oversightPage({
      ...document,
      messages: document.messages
        .filter(({ sentAgain }) => sentAgain)
        .map((each) => ({ ...each, trouble: "no-such-address" as const })),
    }),
    "oversight-untold": oversightPage({
      ...document,
      report: reportWith({ status: "refused", stageOpen: false }),
      untold: [{ kind: "donor", id: "rive" }],
    }),
    "oversight-unannounced": oversightPage({
      ...document,
      report: reportWith({ status: "published", announced: true, stageOpen: false }),
      unannounced: [{ kind: "donor", id: "rive" }],
      unnoticed: [{ kind: "donor", id: "rive" }],
    }),
    "oversight-done": oversightPage({ ...document, done: "corrected" }),
    "oversight-kept": oversightPage({ ...document, done: "kept" }),
    reassign: reassignPage(reassign),
    "reassign-nobody": reassignPage({ ...reassign, candidates: [] }),
    "reassign-errors": reassignPage({
      ...reassign,
      errors: [
        { at: "to.claire", text: "Who?" },
        { at: "reason", text: "Why?" },
      ],
      typed: { reason: `Because${mark}` },
    }),
    remind: remindPage({
      ...act,
      of: "lanes",
      names: s.names.daniel,
      shown: ["1.2.board"],
      hasVote: true,
      next: "2026-12-08",
    }),
    withdraw: withdrawPage(act),
    "donor-date": donorDatePage({ ...act, ...donorsNow }),
    "donor-date-errors": donorDatePage({
      ...act,
      ...donorsNow,
      errors: [
        { at: "day", text: "Which day" },
        { at: "reason", text: "Why?" },
      ],
      look: { code: "too-soon", found: [], said: "a hash", isSaid: false },
      typed: { day: `yesterday${mark}`, reason: `Because${mark}` },
    }),
    correct: correctPage({
      ...act,
      name: s.names.rive,
      onFile: "old@rive.example",
      isPersons: false,
      isUnwanted: false,
      waiting: null,
      replaces: 0,
    }),
    "correct-error": correctPage({
      ...act,
      name: s.names.rive,
      onFile: "old@rive.example",
      isPersons: true,
      isUnwanted: true,
      waiting: `Claire${mark}`,
      replaces: 1,
      errors: [
        { at: "email", text: "What?" },
        { at: "reason", text: "Why?" },
      ],
      typed: { email: `somewhere${mark}`, reason: `Because${mark}` },
    }),
    "enter-meeting": enterMeetingPage(meeting),
    "enter-meeting-errors": enterMeetingPage({
      ...meeting,
      ...{ minutes: [minutesOf(mark)], minutesShown: s.hash },
      typed: {
        heldOn: `soon${mark}`,
        place: `Montréal${mark}`,
        convened: "given",
        noticeOn: `before${mark}`,
        reasons: `Sound${mark}`,
        "attends.daniel": "away",
      },
      errors: [
        { at: "heldOn", text: "When" },
        { at: "attends.claire", text: "There" },
        { at: "chair", text: "Who?" },
        { at: "motion.approve", text: "What?" },
        { at: "for", text: "How many" },
        { at: "castingVote", text: "No tie" },
        { at: "reasons", text: "Why?" },
        { at: "minutes", text: "Wait" },
      ],
    }),
    translate: translatePage(translate),
    "translate-same": translatePage({ ...translate, begun: "same" }),
    "translate-changed": translatePage({ ...translate, begun: "changed" }),
    "translate-refused": translatePage({
      ...translate,
      refused: { by: s.names.daniel, reason: `No${mark}` },
    }),
    "translate-error": translatePage({
      ...translate,
      ...{ replaces: s.hash, since: { "summary.fr": `Autrement${mark}` } },
      errors: [{ at: "summary.fr", text: "Words!" }],
      typed: { "summary.fr": `Presque${mark}` },
    }),
  };
}

const minutesOf = (mark: string): Attachment => ({
  ...{ id: "f1", field: "meeting.minutes.1.2", name: `Procès-verbal 2026-12-04${mark}.pdf`, size: 240_000 },
  ...{ purpose: `Procès-verbal signé${mark}`, language: "fr", consent: null },
  ...{ by: "P-001", at: "2026-12-05T10:00:00.000Z", isRemoved: false, standing: { state: "quarantined" } },
});
