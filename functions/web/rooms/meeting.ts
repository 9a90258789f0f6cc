import type { WebRoutes } from "../context.ts";
import { conveningRoutes } from "../routes/convening.ts";
import { maskMeetingRoutes } from "../routes/mask-meeting.ts";
import { meetingsRoutes } from "../routes/meetings.ts";

/** Where the meetings of the board and its committees are convened and entered. */
export const routes: readonly WebRoutes[] = [conveningRoutes, meetingsRoutes, maskMeetingRoutes];
