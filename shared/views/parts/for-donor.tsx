import type { Document } from "../../domain/documents/kinds.ts";
import { isAcceptance } from "../../domain/organisation/lane-rule.ts";
import { homesOf } from "../../domain/organisation/office-time.ts";
import { currentStage } from "../../domain/review/standing.ts";
import { timeFor } from "../../domain/review/timing.ts";
import { deadlines, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

type Asked = { report: Document; lane: string };

/** Whether a page is for the people of the donor who accepts a document. */
export function isForDonor({ report, lane }: Asked): boolean {
  const own = currentStage(report)?.lanes.find(({ id }) => id === lane);
  return own !== undefined && isAcceptance(own);
}

/** That the first of a donor's people answers for all, and what follows where none does. */
export function OfSilence({ frame, report, lane, reader }: Asked & { frame: Frame; reader: string }) {
  const { lang, calendar, timeZone } = frame;
  const { acceptance: t } = messages(lang, frame.about);
  const by = timeFor(report, lane, reader, calendar);
  const hasClause = (report.acceptance?.deemedAfterDays ?? null) !== null;
  const said =
    hasClause && by !== null ? t.clause({ by: deadlines(lang, by, timeZone, homesOf(calendar)) }) : t.silence;
  return (
    <p>
      {t.first} {said}
    </p>
  );
}
