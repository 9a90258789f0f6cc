import { document } from "./en/document.ts";
import { doors } from "./en/doors.ts";
import { common, frame } from "./en/frame.ts";
import { history } from "./en/history.ts";
import { letters } from "./en/letters.ts";
import { mails } from "./en/mails.ts";
import { oversight } from "./en/oversight.ts";
import { report } from "./en/report.ts";
import { resolution } from "./en/resolution.ts";
import { review } from "./en/review.ts";

/** Every text that a person sees, in English. Its shape is the shape of every language. */
export const en = {
  frame,
  common,
  doors,
  report,
  review,
  document,
  history,
  letters,
  mails,
  oversight,
  resolution,
};

export type Messages = typeof en;
