import type { WebRoutes } from "../context.ts";
import { calendarRoutes } from "../routes/calendar.ts";
import { donorDateRoutes } from "../routes/donor-date.ts";
import { endAgreementRoutes } from "../routes/end-agreement.ts";
import { maskRoutes } from "../routes/mask.ts";
import { meetingRoutes } from "../routes/meeting.ts";
import { membersRoutes } from "../routes/members.ts";
import { overseenTranslatorsRoutes } from "../routes/overseen-translators.ts";
import { answerRegister, overseerRoutes } from "../routes/overseer.ts";
import { overseerActRoutes } from "../routes/overseer-acts.ts";
import { overseenRehearsalRoutes } from "../routes/rehearsal.ts";
import { signatoriesRoutes } from "../routes/signatories.ts";
import { takingAwayRoutes } from "../routes/taking-away.ts";
import { overseenTraceRoutes } from "../routes/trace.ts";

/** The first page of a task, by its purpose. */
export const opens = { oversee: answerRegister };

/** Where all documents are watched over. */
export const routes: readonly WebRoutes[] = [
  overseerRoutes,
  calendarRoutes,
  overseerActRoutes,
  overseenRehearsalRoutes,
  overseenTraceRoutes,
  overseenTranslatorsRoutes,
  signatoriesRoutes,
  donorDateRoutes,
  endAgreementRoutes,
  meetingRoutes,
  membersRoutes,
  maskRoutes,
  takingAwayRoutes,
];
