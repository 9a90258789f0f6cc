import type { DocumentWord, Messages } from "./en.ts";
import { absence } from "./fr/absence.ts";
import { acceptance } from "./fr/acceptance.ts";
import { adoption } from "./fr/adoption.ts";
import { agreement } from "./fr/agreement.ts";
import { amendment } from "./fr/amendment.ts";
import { amounts } from "./fr/amounts.ts";
import { attachments } from "./fr/attachments.ts";
import { boardroom } from "./fr/boardroom.ts";
import { calendar } from "./fr/calendar.ts";
import { coming } from "./fr/coming.ts";
import { commenting } from "./fr/commenting.ts";
import { concluded } from "./fr/concluded.ts";
import { conditions } from "./fr/conditions.ts";
import { copying } from "./fr/copying.ts";
import { desk } from "./fr/desk.ts";
import { document } from "./fr/document.ts";
import { doors } from "./fr/doors.ts";
import { electronic } from "./fr/electronic.ts";
import { embargo } from "./fr/embargo.ts";
import { ending } from "./fr/ending.ts";
import { causes } from "./fr/endings.ts";
import { extension } from "./fr/extension.ts";
import { forecast } from "./fr/forecast.ts";
import { common, frame } from "./fr/frame.ts";
import { governance } from "./fr/governance.ts";
import { handingOn } from "./fr/handing-on.ts";
import { history } from "./fr/history.ts";
import { inForce } from "./fr/in-force.ts";
import { kinds, type Nouns, nouns } from "./fr/kinds.ts";
import { lanes } from "./fr/lanes.ts";
import { languages } from "./fr/languages.ts";
import { lessons } from "./fr/lessons.ts";
import { letters } from "./fr/letters.ts";
import { listing } from "./fr/listing.ts";
import { mails } from "./fr/mails.ts";
import { meeting } from "./fr/meeting.ts";
import { meetings } from "./fr/meetings.ts";
import { noting } from "./fr/noting.ts";
import { offering } from "./fr/offering.ts";
import { offices } from "./fr/offices.ts";
import { oversight } from "./fr/oversight.ts";
import { ownWords } from "./fr/own-words.ts";
import { parties } from "./fr/parties.ts";
import { people } from "./fr/people.ts";
import { planAmendment } from "./fr/plan-amendment.ts";
import { planForm } from "./fr/plan-form.ts";
import { printing } from "./fr/printing.ts";
import { proposing } from "./fr/proposing.ts";
import { publicity } from "./fr/publicity.ts";
import { questions } from "./fr/questions.ts";
import { reasons } from "./fr/reasons.ts";
import { receipt } from "./fr/receipt.ts";
import { recusing } from "./fr/recusing.ts";
import { redacted } from "./fr/redacted.ts";
import { rehearsal } from "./fr/rehearsal.ts";
import { report } from "./fr/report.ts";
import { reportsDue } from "./fr/reports-due.ts";
import { reservations } from "./fr/reservations.ts";
import { resolution } from "./fr/resolution.ts";
import { review } from "./fr/review.ts";
import { signatories } from "./fr/signatories.ts";
import { signatureRecord } from "./fr/signature-record.ts";
import { starting } from "./fr/starting.ts";
import { stepUp } from "./fr/step-up.ts";
import { sums } from "./fr/sums.ts";
import { table } from "./fr/table.ts";
import { takingAway } from "./fr/taking-away.ts";
import { takingBack } from "./fr/taking-back.ts";
import { together } from "./fr/together.ts";
import { trace } from "./fr/trace.ts";
import { tranches } from "./fr/tranches.ts";
import { translating } from "./fr/translating.ts";
import { underPlan } from "./fr/under-plan.ts";
import { wayAhead } from "./fr/way-ahead.ts";

/** Every text that a person sees, in French, as international organisations write it in Canada. */
export const fr = (kind: DocumentWord): Messages => inWordsOf(nouns[kind]);

const inWordsOf = (n: Nouns): Messages => ({
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
