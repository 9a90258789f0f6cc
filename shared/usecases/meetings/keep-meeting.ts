import type { MeetingCommand } from "../../domain/board/meetings/commands.ts";
import type { MaskInMeeting } from "../../domain/board/meetings/masking.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { MeetingHead } from "../../ports/meetings.ts";
import type { Credentials } from "../entering/identify.ts";
import type { Acting, AtMeeting, AtMeetingRefusal, MeetingForm } from "./act-on-meeting.ts";
import { actOnMeeting } from "./act-on-meeting.ts";

type Deps = Parameters<typeof actOnMeeting>[0];

/** What whoever keeps the record brings to each command of theirs. */
type Keeping = Pick<Extract<MeetingCommand, { name: "open" }>, "by" | "keeps" | "profile" | "now">;

type Given =
  | MeetingCommand
  | (Result<MeetingCommand, AtMeetingRefusal> & { masks?: readonly MaskInMeeting[] });

/** Why somebody does not keep the record of meetings: their link is for something else, or they do not hold the role of the by-laws. */
export function whyNotKeeper({ link, by }: AtMeeting, { record }: BylawProfile): AtMeetingRefusal | null {
  if (link.purpose !== "oversee") return { code: "no-session" };
  return by.roles.includes(record.keeper) ? null : { code: "no-longer-authorised" };
}

/**
 * Whoever keeps the record of meetings acts on one: the holder of the role that its by-laws name, here by a link to oversee.
 * Whoever loses the role is refused again at commit time (I13).
 * @param commandOf the command, given what every command of theirs bears and the hash of the words that came with it
 */
export const keepMeeting = (
  deps: Deps,
  credentials: Credentials,
  form: MeetingForm,
  commandOf: (keeping: Keeping, acting: Acting) => Given | Promise<Given>,
  inForce?: BylawProfile,
): Promise<Result<MeetingHead | null, AtMeetingRefusal>> =>
  actOnMeeting(
    deps,
    credentials,
    form,
    async (acting) => {
      const { by, profile, now } = acting;
      const mistake = whyNotKeeper(acting, profile);
      if (mistake) return refuse(mistake);
      const command = await commandOf({ by, keeps: [profile.record.keeper], profile, now }, acting);
      return "ok" in command ? command : ok(command);
    },
    inForce,
  );
