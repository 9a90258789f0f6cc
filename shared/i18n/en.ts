import { agreement } from "./en/agreement.ts";
import { desk } from "./en/desk.ts";
import { document } from "./en/document.ts";
import { doors } from "./en/doors.ts";
import { causes as endings } from "./en/endings.ts";
import { common, frame } from "./en/frame.ts";
import { history } from "./en/history.ts";
import { kinds } from "./en/kinds.ts";
import { letters } from "./en/letters.ts";
import { mails } from "./en/mails.ts";
import { meeting } from "./en/meeting.ts";
import { oversight } from "./en/oversight.ts";
import { people } from "./en/people.ts";
import { reasons } from "./en/reasons.ts";
import { receipt } from "./en/receipt.ts";
import { report } from "./en/report.ts";
import { resolution } from "./en/resolution.ts";
import { review } from "./en/review.ts";

/** Every text that a person sees, in English. Its shape is the shape of every language. */
export const en = () => ({
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

export type Messages = ReturnType<typeof en>;
