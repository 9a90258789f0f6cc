import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { days, deadlines, type Lang, messages } from "../../../shared/i18n/index.ts";
import { absencePage } from "../../../shared/views/pages/absence.tsx";
import { closeReservationPage } from "../../../shared/views/pages/close-reservation.tsx";
import { confirmInterestPage, declareInterestPage } from "../../../shared/views/pages/declare-interest.tsx";
import { documentPage } from "../../../shared/views/pages/document.tsx";
import { handOnPage } from "../../../shared/views/pages/hand-on.tsx";
import { answerQuestionPage, askPage, withdrawQuestionPage } from "../../../shared/views/pages/question.tsx";
import { recusePage } from "../../../shared/views/pages/recuse.tsx";
import { takeBackPage } from "../../../shared/views/pages/take-back.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { entryUrl, questionAnswerUrl, reservationUrl } from "../../../shared/views/urls.ts";
import { bylaws } from "../../support/bylaws.ts";
import { frameFor, reportWith, roster, type Sample } from "./sample.ts";
import { entryOf } from "./sample-entries.ts";
import { questionsOn } from "./sample-questions.ts";

/** Interests as the Act has them: a ground, and what it excepts. */
const excepting = {
  ...bylaws.disqualification,
  examinedBy: "members",
  exceptions: [
    {
      id: "pay",
      label: {
        en: "what a director is paid as an officer",
        fr: "la rémunération d’un membre comme dirigeant",
      },
      source: { en: "the Act, s. 141(5)(a)", fr: "la Loi, al. 141(5)a)" },
    },
    {
      id: "affiliate",
      label: { en: "a contract with an affiliate", fr: "un contrat avec une personne morale du même groupe" },
      source: { en: "the Act, s. 141(5)(c)", fr: "la Loi, al. 141(5)c)" },
    },
  ],
} as const;

/** What people do by a link of their own, beside what it asks of them. */
export function ownActs(lang: Lang, s: Sample, mark: string) {
  const { recusing } = messages(lang);
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
    typed: { reason: `It was met.${mark}` },
  };
  const comment = {
    text: `The count must be checked.${mark}`,
    fields: { narrative: `Name the places.${mark}` },
  };
  const [pay] = excepting.exceptions;
  const words = "d".repeat(64);
  const decided = entryOf(
    "decision-recorded",
    { decision: "approve-with-reservations", commentCommitment: words },
    4,
  );
  const reservation = { round: 1, stage: 0, lane: "mel", by: "daniel", words };
  const document = {
    ...{ roster, frame: frameFor(lang, s), title: titleOf(s.basis), basis: s.basis, names: s.names },
    ...{
      achievements: s.achieved,
      content: s.content,
      contentHash: s.hash,
      agreements: null,
      publicUrl: null,
      languagesUrl: null,
    },
    altered: { content: false, history: false },
    report: reportWith({ status: "approved", stage: 1, stageOpen: false, reservations: [reservation] }),
    reader: "daniel",
    ...{ questions: [], answerUrl: (number: number) => questionAnswerUrl(lang, "L1", number) },
    acts: [],
    reservationUrl: (of: string) => reservationUrl(lang, "L1", of),
    lacksBallots: false,
    unannounced: [],
    history: [{ entry: decided, comment, technicalUrl: entryUrl(lang, "L1", 4) }],
  };
  const closing = { ...act, definition: definitionOf(s.basis), comment };
  const asked = questionsOn(s, mark);
  const context = {
    ...{ frame: act.frame, report: reportWith({}), definition: definitionOf(s.basis) },
    ...{ values: s.content.values, names: s.names },
  };
  const question = { ...act, context, question: asked[0], typed: { comment: `Sixty-one.${mark}` } };
  const wordless = { typed: {}, errors: [{ at: "comment", text: "Write" }] };
  const asking = {
    ...{
      ...act,
      contentHash: s.hash,
      as: "reviewer" as const,
      typed: { about: "narrative", comment: `Say how.${mark}` },
    },
    subjects: [
      ["", "The whole"],
      ["narrative", `The narrative${mark}`],
    ] as [string, string][],
  };
  return {
    ask: askPage(asking),
    "ask-director": askPage({ ...asking, ...wordless, as: "director" }),
    "ask-party": askPage({ ...asking, ...wordless, as: "party" }),
    "answer-question": answerQuestionPage(question),
    "answer-question-in-place": answerQuestionPage({ ...question, question: asked[1], inPlace: true }),
    "answer-question-unsaid": answerQuestionPage({ ...question, ...wordless, question: asked[1] }),
    "withdraw-question": withdrawQuestionPage(question),
    "document-questions": documentPage({
      ...document,
      ...{ report: reportWith({}), reader: "awa", questions: asked },
    }),
    "document-reservations": documentPage(document),
    "document-reservation-closed": documentPage({
      ...document,
      report: reportWith({ status: "approved", stage: 1, stageOpen: false }),
      notice: "reservation-closed",
    }),
    "document-taken-back": documentPage({
      ...document,
      report: reportWith({ status: "taken-back", stageOpen: false }),
      notice: "taken-back",
    }),
    absence: absencePage({
      ...{ ...act, until: "" },
      deadline: deadlines(lang, "2026-12-03T05:00:00.000Z", "America/Montreal"),
    }),
    "absence-refused": absencePage({
      ...{ ...act, deadline: null, until: `2024-01-05${mark}` },
      errors: [{ at: "until", text: messages(lang).absence.error.past({ day: days(lang, "2024-01-05") }) }],
    }),
    "take-back": takeBackPage({ ...act, round: 1 }),
    ...Object.fromEntries(
      [false, true].map((isBack) => [
        isBack ? "give-back" : "hand-on",
        handOnPage({
          ...{ ...act, isBack, typed: { to: "P-013", reason: `I am away.${mark}` } },
          candidates: isBack ? [] : [{ id: "P-013", name: `Ibrahima Sow${mark}` }],
        }),
      ]),
    ),
    recuse: recusePage({ ...act, typed: { reason: `Her brother.${mark}` } }),
    "declare-interest": declareInterestPage({
      ...{ ...act, rules: excepting, typed: {} },
      errors: [
        { at: "nature.financial", text: recusing.declare.error.nature },
        { at: "reason", text: recusing.declare.error.extent },
        { at: "ground.material-contract", text: recusing.declare.error.ground },
      ],
    }),
    "confirm-disqualified": confirmInterestPage({
      ...{ ...act, typed: { reason: `Her brother.${mark}` }, changeUrl: "/recusal" },
      recusal: { how: "disqualified", nature: "financial", ground: bylaws.disqualification.grounds[0] },
    }),
    "confirm-excepted": confirmInterestPage({
      ...{ ...act, typed: { reason: `Her pay as secretary.${mark}` }, changeUrl: "/recusal" },
      recusal: { how: "excepted", nature: "financial", exception: pay },
    }),
    "confirm-stepping-aside": confirmInterestPage({
      ...{ ...act, typed: { reason: `Her brother.${mark}` }, changeUrl: "/recusal" },
      recusal: { how: "stepped-aside", nature: "other" },
    }),
    "close-reservation": closeReservationPage({ ...closing, of: null }),
    "close-reservation-of": closeReservationPage({
      ...{ ...closing, of: s.names.daniel, comment: "altered", typed: {} },
      errors: [{ at: "reason", text: "Why" }],
    }),
  };
}
