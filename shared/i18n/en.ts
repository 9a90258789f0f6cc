import { absence } from "./en/absence.ts";
import { acceptance } from "./en/acceptance.ts";
import { adoption } from "./en/adoption.ts";
import { agreement } from "./en/agreement.ts";
import { amendment } from "./en/amendment.ts";
import { amounts } from "./en/amounts.ts";
import { attachments } from "./en/attachments.ts";
import { boardroom } from "./en/boardroom.ts";
import { calendar } from "./en/calendar.ts";
import { coming } from "./en/coming.ts";
import { commenting } from "./en/commenting.ts";
import { concluded } from "./en/concluded.ts";
import { conditions } from "./en/conditions.ts";
import { copying } from "./en/copying.ts";
import { desk } from "./en/desk.ts";
import { document } from "./en/document.ts";
import { doors } from "./en/doors.ts";
import { electronic } from "./en/electronic.ts";
import { embargo } from "./en/embargo.ts";
import { ending } from "./en/ending.ts";
import { causes } from "./en/endings.ts";
import { extension } from "./en/extension.ts";
import { forecast } from "./en/forecast.ts";
import { common, frame } from "./en/frame.ts";
import { governance } from "./en/governance.ts";
import { handingOn } from "./en/handing-on.ts";
import { history } from "./en/history.ts";
import { inForce } from "./en/in-force.ts";
import { kinds, type Nouns, nouns } from "./en/kinds.ts";
import { lanes } from "./en/lanes.ts";
import { languages } from "./en/languages.ts";
import { lessons } from "./en/lessons.ts";
import { letters } from "./en/letters.ts";
import { listing } from "./en/listing.ts";
import { mails } from "./en/mails.ts";
import { meeting } from "./en/meeting.ts";
import { meetings } from "./en/meetings.ts";
import { noting } from "./en/noting.ts";
import { offering } from "./en/offering.ts";
import { offices } from "./en/offices.ts";
import { oversight } from "./en/oversight.ts";
import { ownWords } from "./en/own-words.ts";
import { parties } from "./en/parties.ts";
import { people } from "./en/people.ts";
import { planAmendment } from "./en/plan-amendment.ts";
import { planForm } from "./en/plan-form.ts";
import { printing } from "./en/printing.ts";
import { proposing } from "./en/proposing.ts";
import { publicity } from "./en/publicity.ts";
import { questions } from "./en/questions.ts";
import { reasons } from "./en/reasons.ts";
import { receipt } from "./en/receipt.ts";
import { recusing } from "./en/recusing.ts";
import { redacted } from "./en/redacted.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { report } from "./en/report.ts";
import { reportsDue } from "./en/reports-due.ts";
import { reservations } from "./en/reservations.ts";
import { resolution } from "./en/resolution.ts";
import { review } from "./en/review.ts";
import { signatories } from "./en/signatories.ts";
import { signatureRecord } from "./en/signature-record.ts";
import { starting } from "./en/starting.ts";
import { stepUp } from "./en/step-up.ts";
import { sums } from "./en/sums.ts";
import { table } from "./en/table.ts";
import { takingAway } from "./en/taking-away.ts";
import { takingBack } from "./en/taking-back.ts";
import { together } from "./en/together.ts";
import { trace } from "./en/trace.ts";
import { tranches } from "./en/tranches.ts";
import { translating } from "./en/translating.ts";
import { underPlan } from "./en/under-plan.ts";
import { wayAhead } from "./en/way-ahead.ts";

/** Of which kind the document is that words are about; "document" where that is not known, or of any. */
export type DocumentWord = keyof typeof nouns;

/** Every text that a person sees, in English. Its shape is the shape of every language. */
export const en = (kind: DocumentWord) => inWordsOf(nouns[kind]);

const inWordsOf = (n: Nouns) => ({
  acceptance: acceptance(n),
  adoption: adoption(),
  agreement: agreement(),
  amendment: amendment(),
  amounts: amounts(),
  attachments: attachments(),
  calendar: calendar(),
  meetings: meetings(),
  offices: offices(),
  concluded: concluded(n),
  embargo: embargo(n),
  ending: ending(),
  takingAway: takingAway(),
  extension: extension(),
  frame: frame(),
  governance: governance(),
  inForce: inForce(),
  kinds: kinds(),
  common: common(),
  doors: doors(n),
  copying: copying(n),
  desk: desk(n),
  reasons: reasons(n),
  receipt: receipt(n),
  publicity: publicity(n),
  redacted: redacted(n),
  report: report(n),
  review: review(n),
  document: document(n),
  history: history(n),
  conditions: conditions(n),
  lanes: lanes(n),
  languages: languages(n),
  lessons: lessons(),
  letters: letters(n),
  endings: causes(n),
  listing: listing(),
  mails: mails(),
  meeting: meeting(n),
  oversight: oversight(n),
  noting: noting(n),
  questions: questions(n),
  recusing: recusing(n),
  handingOn: handingOn(n),
  absence: absence(),
  reservations: reservations(n),
  resolution: resolution(n),
  signatories: signatories(n),
  signatureRecord: signatureRecord(n),
  ownWords: ownWords(n),
  parties: parties(n),
  people: people(n),
  boardroom: boardroom(),
  coming: coming(),
  electronic: electronic(),
  forecast: forecast(),
  planAmendment: planAmendment(),
  planForm: planForm(),
  printing: printing(),
  reportsDue: reportsDue(),
  stepUp,
  takingBack: takingBack(n),
  table: table(),
  starting: starting(n),
  sums: sums(),
  underPlan: underPlan(),
  wayAhead: wayAhead(n),
  together: together(n),
  translating: translating(n),
  commenting: commenting(n),
  proposing: proposing(n),
  rehearsal,
  trace: trace(),
  offering: offering(n),
  tranches: tranches(),
});

export type Messages = ReturnType<typeof en>;
