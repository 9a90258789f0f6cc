import type { Messages } from "./en.ts";
import { agreement } from "./fr/agreement.ts";
import { desk } from "./fr/desk.ts";
import { document } from "./fr/document.ts";
import { doors } from "./fr/doors.ts";
import { causes as endings } from "./fr/endings.ts";
import { common, frame } from "./fr/frame.ts";
import { history } from "./fr/history.ts";
import { kinds } from "./fr/kinds.ts";
import { letters } from "./fr/letters.ts";
import { mails } from "./fr/mails.ts";
import { meeting } from "./fr/meeting.ts";
import { oversight } from "./fr/oversight.ts";
import { people } from "./fr/people.ts";
import { reasons } from "./fr/reasons.ts";
import { receipt } from "./fr/receipt.ts";
import { report } from "./fr/report.ts";
import { resolution } from "./fr/resolution.ts";
import { review } from "./fr/review.ts";

/** Every text that a person sees, in French, as international organisations write it in Canada. */
export const fr = (): Messages => ({
  agreement: agreement(),
  frame: frame(),
  kinds: kinds(),
  common: common(),
  doors: doors(),
  desk: desk(),
  reasons: reasons(),
  receipt: receipt(),
  report: report(),
  review: review(),
  document: document(),
  history: history(),
  letters: letters(),
  endings,
  mails: mails(),
  meeting: meeting(),
  oversight: oversight(),
  resolution: resolution(),
  people: people(),
});
