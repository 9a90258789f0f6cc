import type { EventOf } from "../../../events/facts.ts";
import { placeField } from "../../../shared/domain/board/meeting.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { beginPlan } from "../../../shared/domain/documents/plan/recorded.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { confirmBallotPage } from "../../../shared/views/pages/confirm-ballot.tsx";
import { confirmDecisionPage } from "../../../shared/views/pages/confirm-decision.tsx";
import { attestPage } from "../../../shared/views/pages/meeting.tsx";
import { resolutionPage } from "../../../shared/views/pages/resolution.tsx";
import { reviewPage } from "../../../shared/views/pages/review.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { questionUrl, receiptUrl, withdrawalUrl } from "../../../shared/views/urls.ts";
import { lessonsAnswered } from "./plan-pages.tsx";
import { besides, frameFor, informing, reportWith, type Sample, several } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";
import { questionsOn } from "./sample-questions.ts";

/** Where the reader of a review asks. */
const asks = {
  askUrl: (about = "") => questionUrl("en", "L1", about),
  withdrawalUrl: (number: number) => withdrawalUrl("en", "L1", number),
  done: null,
};

const noComment = { text: null, fields: {} };

/** The pages of a reviewer. */
export function reviewing(lang: Lang, s: Sample, mark: string) {
  const definition = definitionOf(s.basis);
  const [field = ""] = definition.sections.flatMap(({ fields }) => fields.map(({ name }) => name));
  const comment = { text: `Perhaps${mark}`, fields: { [field]: `Look again${mark}` } };
  const review = {
    frame: frameFor(lang, s),
    basis: s.basis,
    definition,
    achievements: s.achieved,
    cited: [],
    content: s.content,
    report: reportWith({}),
    names: s.names,
    reader: "daniel",
    own: null,
    replaces: null,
    earlier: null,
    errors: [],
    typed: { comment: noComment },
    lane: "mel",
    longestComments: 40_000,
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/confirmation",
    ...{
      before: [],
      agreementUrl: "/agreement",
      languagesUrl: "/languages",
      recusalUrl: "/recusal",
      handingOnUrl: "/handing-on",
    },
    ...{ questions: [], asks },
  };
  const earlier = {
    decision: "approve" as const,
    contentHash: "a".repeat(64),
    content: { ...s.content, values: { ...s.content.values, [field]: `Something else${mark}` } },
    at: "2026-11-20T09:00:00.000Z",
    comment,
  };
  const confirm = {
    frame: frameFor(lang, s),
    isForDonor: false,
    definition,
    values: s.content.values,
    contentHash: s.hash,
    round: 1,
    lane: "mel",
    replaces: "",
    masked: "0",
    task: { en: `MEL review${mark}`, fr: `Suivi-évaluation${mark}` },
    command: "c2",
    csrf: "csrf-token",
    aside: "",
    end: null,
    isUnsure: false,
    actionUrl: "/decision",
    changeUrl: "/review",
  };
  const tooLong = { at: `comment.${field}`, code: "comment-too-long" } as const;
  const ofPlan = lessonsAnswered(mark);
  return {
    review: reviewPage({ ...review, before: twoRounds(s, mark) }),
    "review-lessons": reviewPage({
      ...{ ...review, ...ofPlan, achievements: [], agreementUrl: null },
      frame: { ...review.frame, about: "plan" },
      report: { ...review.report, kind: "plan", tail: beginPlan() },
    }),
    "review-asked": reviewPage({
      ...review,
      questions: questionsOn(s, mark),
      asks: { ...asks, done: "sent" },
    }),
    "review-of-several": reviewPage({
      ...review,
      report: reportWith({ policy: several() }),
      own: { decision: "approve", at: null, stands: true },
    }),
    "review-note": reviewPage({ ...review, lane: "finance", report: reportWith({ policy: informing() }) }),
    "review-noted": reviewPage({
      ...{ ...review, lane: "finance", report: reportWith({ policy: informing() }) },
      own: { decision: "take-note", at: "2026-11-23T15:04:00.000Z" },
    }),
    "confirm-take-note": confirmDecisionPage({ ...confirm, decision: "take-note", comment: noComment }),
    "review-veto": reviewPage({ ...review, lane: "finance", report: reportWith({ policy: several() }) }),
    "review-again": reviewPage({
      ...{ ...review, earlier, own: { decision: "approve", at: earlier.at }, replaces: s.hash },
      errors: [{ at: "choice", code: "superseded-answer" }],
    }),
    "review-late": reviewPage({
      ...review,
      frame: { ...review.frame, now: "2027-01-05T18:00:00.000Z" },
      report: reportWith({ escalated: ["mel"], extended: ["mel"] }),
    }),
    "review-unchanged": reviewPage({ ...review, earlier: { ...earlier, content: s.content } }),
    "review-not-kept": reviewPage({
      ...review,
      earlier: { ...earlier, content: "altered", comment: "altered" },
    }),
    "review-choose": reviewPage({
      ...review,
      errors: [{ at: "choice", code: "choose" }],
      typed: { comment },
    }),
    "review-comment": reviewPage({
      ...review,
      errors: [{ at: "comment", code: "comment-required" }],
      typed: { decision: "request-changes", comment: noComment },
    }),
    "review-too-long": reviewPage({
      ...review,
      errors: [tooLong, { at: "comment", code: "comments-too-long" }],
      typed: { decision: "approve", comment },
    }),
    "confirm-approve": confirmDecisionPage({ ...confirm, decision: "approve", comment: noComment }),
    "confirm-field": confirmDecisionPage({
      ...confirm,
      decision: "request-changes",
      comment: { ...comment, text: "" },
    }),
    "confirm-reject": confirmDecisionPage({
      ...{ ...confirm, decision: "reject", comment, end: "rejection", isUnsure: true },
    }),
    "confirm-veto": confirmDecisionPage({ ...confirm, decision: "request-changes", comment, end: "veto" }),
    "confirm-changes": confirmDecisionPage({ ...confirm, decision: "request-changes", comment }),
    "confirm-accept": confirmDecisionPage({ ...confirm, decision: "accept", comment, isForDonor: true }),
    "confirm-return": confirmDecisionPage({
      ...{ ...confirm, decision: "request-changes", comment, isForDonor: true },
    }),
  };
}

/** A version that came back with a request, and the one that answers it. */
function twoRounds(s: Sample, mark: string) {
  const field = "I1.explanation";
  const asked = { decision: "request-changes", commentCommitment: "c".repeat(64) };
  const comment = { text: null, fields: { [field]: `Name the posts.${mark}` } };
  const before = { ...s.content, values: { ...s.content.values, [field]: `Some posts.${mark}` } };
  const at = "2026-11-18T09:00:00.000Z";
  return [
    {
      ...{ round: 1, contentHash: "b".repeat(64), at, content: before },
      said: [{ entry: entryOf("decision-recorded", asked, 4), comment }],
    },
    { round: 2, contentHash: s.hash, at, said: [], content: s.content },
  ];
}

/** The pages of a director who answers a written resolution. */
export function signing(lang: Lang, s: Sample, mark: string) {
  const resolution = {
    committee: null,
    frame: frameFor(lang, s),
    basis: s.basis,
    content: s.content,
    achievements: s.achieved,
    cited: [],
    report: reportWith({}),
    rule: s.both(`the Act, s. 140${mark}`, `la Loi, art. 140${mark}`),
    lane: "direction",
    absence: { until: null, url: "/absence", csrf: "csrf-token", command: "c9" },
    declared: [],
    hasSigned: false,
    waiting: null,
    replaces: null,
    errors: [],
    typed: { comment: "" },
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/signature",
    ...{
      names: s.names,
      before: twoRounds(s, mark),
      agreementUrl: "/agreement",
      languagesUrl: "/languages",
      recusalUrl: "/recusal",
    },
    ...{ questions: [], asks },
  };
  const confirm = {
    committee: null,
    frame: frameFor(lang, s),
    basis: s.basis,
    graceMinutes: 60,
    comment: `Not yet${mark}`,
    contentHash: s.hash,
    round: 1,
    lane: "direction",
    replaces: "",
    masked: "0",
    command: "c3",
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/ballot",
    changeUrl: "/resolution",
  };
  const entered = entryOf("meeting-decision-entered").event;
  const attest = {
    frame: frameFor(lang, s),
    document: titleOf(s.basis),
    ...{ by: s.names.daniel, committee: null },
    entered: {
      facts: entered.facts as EventOf<"meeting-decision-entered">["facts"],
      comment: { text: `Sound${mark}`, fields: { [placeField]: `Montréal${mark}` } },
    },
    decisionHash: s.hash,
    names: s.names,
    sources: { quorum: s.both("s. 136", "art. 136"), majority: s.both("s. 31", "art. 31") },
    errors: [],
    typed: {},
    command: "c5",
    csrf: "csrf-token",
    aside: "",
    actionUrl: "/attestation",
    masked: "0",
    receiptUrl: null,
  };
  return {
    attest: attestPage(attest),
    "attest-again": attestPage({ ...attest, receiptUrl: receiptUrl(lang, "L1") }),
    "attest-errors": attestPage({
      ...attest,
      sources: null,
      errors: [
        { at: "answer.attest", text: "Choose" },
        { at: "reason", text: "Why?" },
      ],
      typed: { answer: "contest", reason: `Because${mark}` },
    }),
    resolution: resolutionPage(resolution),
    "resolution-beside": resolutionPage({ ...resolution, report: reportWith({ policy: besides() }) }),
    "resolution-signed": resolutionPage({
      ...{ ...resolution, hasSigned: true, replaces: s.hash },
      errors: [{ at: "choice", code: "superseded-answer" }],
    }),
    "resolution-away": resolutionPage({
      ...resolution,
      absence: { until: "2026-12-20", url: "/absence", csrf: "csrf-token", command: "c9" },
    }),
    "resolution-declared": resolutionPage({
      ...resolution,
      declared: [
        {
          ...{ person: "daniel", at: "2026-11-24T14:12:00.000Z", because: "excepted", nature: "financial" },
          when: "in-writing",
          ground: s.both(
            "what a director is paid as an officer (the Act, s. 141(5)(a))",
            "la rémunération d’un membre comme dirigeant (la Loi, al. 141(5)a))",
          ),
          reason: `Her pay as secretary.${mark}`,
        },
      ],
    }),
    "resolution-waiting": resolutionPage({
      ...{
        ...resolution,
        replaces: s.hash,
        report: reportWith({ resolution: { graceMinutes: 60, joiners: "sign-too" } }),
      },
      waiting: {
        ...{ ballot: "refuse", until: "2026-11-24T15:12:00.000Z" },
        ...{ command: "c9", actionUrl: "/ballot/taking-back" },
      },
    }),
    "resolution-errors": resolutionPage({
      ...resolution,
      errors: [
        { at: "choice", code: "choose" },
        { at: "comment", code: "comment-too-long" },
      ],
      typed: { comment: `${"Because. ".repeat(450)}${mark}` },
    }),
    "confirm-sign": confirmBallotPage({ ...confirm, ballot: "sign", comment: "" }),
    "confirm-refuse": confirmBallotPage({ ...confirm, ballot: "refuse" }),
    "confirm-abstain": confirmBallotPage({ ...confirm, ballot: "abstain" }),
  };
}
