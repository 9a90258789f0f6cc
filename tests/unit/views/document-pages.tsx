import { upcast } from "../../../events/entry.ts";
import { publishedOf } from "../../../shared/domain/documents/published.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { agreementPage } from "../../../shared/views/pages/agreement.tsx";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { entryPage } from "../../../shared/views/pages/entry.tsx";
import { publicReportPage } from "../../../shared/views/pages/public-report.tsx";
import { receiptPage } from "../../../shared/views/pages/receipt.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { documentUrl, entryUrl, taskUrl } from "../../../shared/views/urls.ts";
import { known } from "../histories/example.ts";
import { lessonsOfPage } from "./plan-pages.tsx";
import { besides, frameFor, policy, reportWith, roster, type Sample, served, several } from "./sample.ts";
import { entryOf, storedEntry } from "./sample-entries.ts";

/** A document with its history, and what is public of it. */
export function documents(lang: Lang, s: Sample, mark: string) {
  const entries = [
    entryOf("document-opened"),
    entryOf("document-submitted", {}, 2),
    entryOf("stage-opened", {}, 3),
    entryOf("decision-recorded", { decision: "request-changes", commentCommitment: "c".repeat(64) }, 4),
  ];
  const history = entries.map((entry) => ({
    entry,
    comment:
      entry.event.type === "decision-recorded" ? { text: `Name the register.${mark}`, fields: {} } : null,
    technicalUrl: entryUrl(lang, "L1", entry.number),
  }));
  const page = {
    roster,
    frame: frameFor(lang, s),
    title: titleOf(s.basis),
    report: reportWith({}),
    basis: s.basis,
    achievements: s.achieved,
    content: s.content,
    names: s.names,
    reader: "awa",
    acts: [{ label: "Act", url: "/act" }],
    ...{ questions: [], answerUrl: (number: number) => `/questions/${number}` },
    reservationUrl: (words: string) => `/reservations/${words}`,
    lacksBallots: false,
    unannounced: [],
    agreements: null,
    history,
    contentHash: s.hash,
    altered: { content: false, history: false },
    languagesUrl: "/languages",
    publicUrl: null,
  };
  const nothing: { achievements: null; content: Content | null } = { achievements: null, content: null };
  const stored = storedEntry("document-submitted", { round: 1, by: `awa${mark}` }, 2);
  const file = { name: "PA-2025-014-R1.json", url: "/en/reports/PA-2025-014-R1/content.json" };
  const shown = { title: titleOf(s.basis), published: publishedOf(s.basis, s.content, {}), file };
  const { reader: _, ...visitor } = frameFor(lang, s, "/reports/PA-2025-014-R1");
  const answered = (type: "decision-recorded" | "ballot-cast", facts: Record<string, unknown>) => {
    const stored = storedEntry(
      type,
      { round: 1, stage: 0, lane: "mel", by: "daniel", contentHash: s.hash, salt: null, ...facts },
      4,
    );
    return { stored, entry: upcast(stored), comment: { text: `Name the register.${mark}`, fields: {} } };
  };
  const entry = {
    frame: frameFor(lang, s),
    sentence: sentenceOf(
      entryOf("document-submitted"),
      s.names,
      { policy },
      {
        lang,
        committees: [],
        about: "report",
        timeZone: "Africa/Bamako",
      },
    ),
    stored,
    hash: "f".repeat(64),
    backUrl: documentUrl(lang, "L1"),
  };
  const receipt = {
    committee: null,
    frame: frameFor(lang, s, "/tasks/L1/receipt"),
    person: s.names.daniel,
    receipt: {
      about: null,
      ...({ answer: "request-changes", at: "2026-11-23T18:02:00.000Z" } as const),
      line: answered("decision-recorded", { decision: "request-changes", commentCommitment: null }),
      ...{ entryHash: "e".repeat(64), contentHash: s.hash, number: 5, isUncounted: false },
      place: { round: 1, stage: 0, lane: "mel" },
      ending: [],
      values: null,
    },
    before: [],
    link: { lane: "mel", stage: 0, purpose: "review" } as const,
    ...{ report: reportWith({}), basis: s.basis, names: s.names },
    rule: { en: "the Act, s. 140", fr: "la Loi, art. 140" },
    ...{ changeUrl: taskUrl(lang, "L1"), documentUrl: documentUrl(lang, "L1") },
  };
  const ballot = answered("ballot-cast", { ballot: "sign", commentCommitment: null });
  const ended = { ...ballot, entry: entryOf("stage-closed", { outcome: "approved" }, 9) };
  return {
    receipt: receiptPage({
      ...receipt,
      before: [
        { ...receipt.receipt, answer: "approve", at: "2026-11-23T17:02:00.000Z", number: 4 },
        { ...receipt.receipt, answer: "approve", ending: [ended], line: { ...ended, comment: null } },
      ],
    }),
    "receipt-note": receiptPage({ ...receipt, receipt: { ...receipt.receipt, answer: "take-note" } }),
    "receipt-ballot": receiptPage({
      ...receipt,
      receipt: {
        ...receipt.receipt,
        ...({ answer: "sign", number: null, line: { ...ballot, comment: null } } as const),
        ending: [ended],
      },
      link: { ...receipt.link, purpose: "sign" },
      ...{ changeUrl: null, documentUrl: null },
    }),
    "receipt-ballot-of-who-left": receiptPage({
      ...receipt,
      receipt: {
        ...receipt.receipt,
        ...({ answer: "sign", number: 7, line: { ...ballot, comment: null } } as const),
        ...{ isUncounted: true, ending: [ended] },
      },
      link: { ...receipt.link, purpose: "sign" },
      ...{ changeUrl: null, documentUrl: null },
    }),
    "receipt-comment-altered": receiptPage({
      ...receipt,
      receipt: { ...receipt.receipt, line: { ...receipt.receipt.line, comment: "altered" } },
    }),
    agreement: agreementPage({
      frame: frameFor(lang, s, "/tasks/L1/agreement"),
      agreement: {
        ...known.agreement,
        ...{ title: s.basis.agreementTitle, purpose: s.both("Heard.", "Entendus.") },
        partner: { ...known.agreement.partner, name: s.basis.partner },
      },
      isTakenOver: true,
      named: new Map([["SP-I1.1", served(mark)]]),
      basis: s.basis,
      names: Object.fromEntries(known.agreement.donors.map((id) => [id, s.names.rive])),
      ...{ backUrl: taskUrl(lang, "L1"), traceUrl: "/trace" },
    }),
    document: documentPage(page),
    "document-draft": documentPage({
      ...page,
      ...nothing,
      report: reportWith({ status: "draft", round: 0, stage: null, stageOpen: false, contentHash: null }),
      history: [],
      contentHash: null,
    }),
    "document-altered": documentPage({
      ...page,
      ...nothing,
      history: [],
      altered: { content: true, history: true },
    }),
    "document-comment-altered": documentPage({
      ...page,
      history: history.map((line) => ({ ...line, comment: line.comment && "altered" })),
    }),
    "document-submitted": documentPage({
      ...page,
      report: reportWith({ status: "submitted", stage: null, stageOpen: false }),
      notice: "submitted",
    }),
    "document-changes": documentPage({
      ...page,
      report: reportWith({
        status: "changes-requested",
        stageOpen: false,
        decisions: [{ lane: "mel", by: "daniel", decision: "request-changes", hash: "" }],
      }),
      notice: "decided",
    }),
    "document-beside": documentPage({
      ...page,
      report: reportWith({
        policy: besides(),
        decisions: [{ lane: "mel", by: "daniel", decision: "approve", hash: "" }],
      }),
      reader: "claire",
    }),
    "document-concluded": documentPage({
      ...page,
      basis: { ...page.basis, publication: "redacted" },
      report: reportWith({ status: "concluded", stageOpen: false, announced: true }),
    }),
    "document-withdrawn": documentPage({
      ...page,
      report: reportWith({ status: "withdrawn", stageOpen: false }),
      history: [
        ...history,
        {
          entry: entryOf("document-withdrawn", {}, 5),
          comment: { text: `The agreement ended.${mark}`, fields: {} },
          technicalUrl: entryUrl(lang, "L1", 5),
        },
      ],
    }),
    "document-discarded": documentPage({
      ...page,
      report: reportWith({ status: "withdrawn", stageOpen: false, keptUntil: "2026-12-23T18:00:00.000Z" }),
      takeUp: { csrf: "csrf-token", command: "c1", actionUrl: "/take-up" },
    }),
    "document-discarded-long-ago": documentPage({
      ...page,
      report: reportWith({ status: "withdrawn", stageOpen: false, keptUntil: "2026-11-01T18:00:00.000Z" }),
    }),
    "document-of-several": documentPage({
      ...page,
      report: reportWith({
        policy: several(),
        decisions: [{ lane: "mel", by: "daniel", decision: "approve", hash: "" }],
      }),
    }),
    "document-to-find-its-way": documentPage({
      ...page,
      report: reportWith({ policy: several(), status: "changes-requested", stageOpen: false }),
    }),
    "document-vetoed": documentPage({
      ...page,
      report: reportWith({
        ...{ policy: several(), status: "refused", stageOpen: false },
        decisions: [{ lane: "finance", by: "claire", decision: "request-changes", hash: "" }],
      }),
      history: [
        ...history,
        {
          entry: entryOf("decision-recorded", { decision: "request-changes" }, 5),
          comment: { text: `Nobody says how staff are chosen.${mark}`, fields: {} },
          technicalUrl: entryUrl(lang, "L1", 5),
        },
      ],
    }),
    "document-refused": documentPage({
      ...page,
      report: reportWith({
        ...{ status: "refused", stageOpen: false },
        decisions: [{ lane: "mel", by: "daniel", decision: "reject", hash: "" }],
      }),
      history: [
        ...history,
        {
          entry: entryOf("decision-recorded", { decision: "reject" }, 5),
          comment: { text: `No child was asked.${mark}`, fields: {} },
          technicalUrl: entryUrl(lang, "L1", 5),
        },
        {
          ...{ entry: entryOf("stage-closed", { outcome: "refused" }, 6), comment: null },
          technicalUrl: entryUrl(lang, "L1", 6),
        },
      ],
    }),
    "document-meeting": documentPage({
      ...page,
      report: reportWith({ status: "awaiting-meeting", stageOpen: false, stage: 1 }),
    }),
    "document-nameless": documentPage({ ...page, names: {}, notice: "fresh" }),
    "document-approved": documentPage({
      ...page,
      report: reportWith({ status: "approved", stage: 1, stageOpen: false }),
    }),
    "document-lessons": documentPage({
      ...page,
      report: reportWith({ status: "published", stageOpen: false }),
      lessons: lessonsOfPage(mark),
    }),
    "document-published": documentPage({
      ...page,
      report: reportWith({ status: "published", stage: 1, stageOpen: false, announced: true }),
      publicUrl: `/${lang}/reports/PA-2025-014-R1`,
    }),
    entry: entryPage({ ...entry, isWhole: true }),
    "entry-not-whole": entryPage({ ...entry, isWhole: false }),
    public: publicReportPage({
      ...shown,
      frame: visitor,
      contentHash: s.hash,
      translations: { en: s.hash },
      approvedAt: "2026-11-23T23:02:00.000Z",
      publishedAt: "2026-11-23T23:04:10.000Z",
      meetingOn: "2026-11-20",
      documentId: "R1",
      plan: null,
      agreements: null,
    }),
    "public-empty": publicReportPage({
      ...shown,
      published: publishedOf({ ...s.basis, indicators: [] }, s.content, {}),
      frame: visitor,
      contentHash: s.hash,
      translations: { en: s.hash },
      approvedAt: "2026-11-23T23:02:00.000Z",
      publishedAt: "2026-11-23T23:04:10.000Z",
      meetingOn: null,
      documentId: "R1",
      plan: null,
      agreements: null,
    }),
  };
}
