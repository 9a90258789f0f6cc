import { choiceRoute } from "../choice-page.ts";
import type { WebRoutes } from "../context.ts";
import { refusedRoute } from "../refusals.ts";
import { absenceRoutes } from "../routes/absence.ts";
import { answerResolution, directorRoutes } from "../routes/director.ts";
import { documentRoutes } from "../routes/document.ts";
import { handingOnRoutes } from "../routes/handing-on.ts";
import { languagesRoutes } from "../routes/languages.ts";
import { answerToAttest } from "../routes/meeting.ts";
import { answerConsent, answerPartyReading, answerSigning, partyRoutes } from "../routes/party.ts";
import { questionRoutes } from "../routes/questions.ts";
import { receiptRoutes } from "../routes/receipt.ts";
import { recusingRoutes } from "../routes/recusing.ts";
import { rehearsalRoutes } from "../routes/rehearsal.ts";
import { reservationRoutes } from "../routes/reservations.ts";
import { answerReview, reviewerRoutes } from "../routes/reviewer.ts";
import { takingBackRoutes } from "../routes/taking-back.ts";
import { traceRoutes } from "../routes/trace.ts";
import { answerTranslation, translationRoutes } from "../routes/translation.ts";

/** The first page of a task, by its purpose. */
export const opens = {
  review: answerReview,
  note: answerReview,
  sign: answerResolution,
  consent: answerConsent,
  "sign-as-party": answerSigning,
  accept: answerConsent,
  attest: answerToAttest,
  "confirm-translation": answerTranslation,
};

/** What somebody of a party is shown by any other link of theirs. */
export const opensForParty = answerPartyReading;

/** Where a document is read, and answered. */
export const routes: readonly WebRoutes[] = [
  reviewerRoutes,
  directorRoutes,
  partyRoutes,
  translationRoutes,
  documentRoutes,
  receiptRoutes,
  languagesRoutes,
  rehearsalRoutes,
  traceRoutes,
  reservationRoutes,
  takingBackRoutes,
  recusingRoutes,
  handingOnRoutes,
  absenceRoutes,
  questionRoutes,
  refusedRoute,
  choiceRoute,
];
