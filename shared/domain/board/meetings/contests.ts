import type { StoredEntry } from "../../../../events/entry.ts";
import { ok, refuse } from "../../result.ts";
import type { MeetingOutcome, NamedCommand } from "./commands.ts";
import { isKeeper } from "./convening.ts";
import type { Minutes } from "./minutes-answered.ts";
import type { Meeting } from "./state.ts";

/** What somebody who was there contests in the minutes: it is answered on record before anybody signs over it. */

/** Who contests the minutes, and was not answered yet. */
export const unanswered = ({ contested, answered = [] }: Minutes): string[] =>
  contested.filter((person) => !answered.includes(person));

/** Whoever keeps the record answers somebody who contests the minutes; their words stand beside the contest, and take nothing from it. */
export function answerContest(meeting: Meeting, command: NamedCommand<"answer-contest">): MeetingOutcome {
  const { by, person, shownHash, wordsCommitment } = command;
  const { minutes } = meeting;
  if (!isKeeper(command)) return refuse({ code: "not-yours" });
  if (!minutes || minutes.hash !== shownHash || !minutes.contested.includes(person))
    return refuse({ code: "superseded" });
  if (!unanswered(minutes).includes(person)) return refuse({ code: "already-answered" });
  if (wordsCommitment === null) return refuse({ code: "comment-required" });
  const facts = { person, minutesHash: shownHash, wordsCommitment, by: by.person };
  return ok([{ type: "minutes-contest-answered", facts }]);
}

/** A contest of the minutes as they are drafted now: its entry, and the one that answered it. */
type Contest = { person: string; entry: number; answer: number | null };

/** By whom the minutes are contested, each with the last that they said. */
export function contestsIn(
  { minutes }: Pick<Meeting, "minutes">,
  entries: readonly StoredEntry[],
): Contest[] {
  if (!minutes) return [];
  const last = (type: string, person: string) =>
    entries.findLast(
      ({ type: of, facts }) =>
        of === type && facts["person"] === person && facts["minutesHash"] === minutes.hash,
    )?.number ?? null;
  return minutes.contested.flatMap((person) => {
    const entry = last("minutes-contested", person);
    const answer = unanswered(minutes).includes(person) ? null : last("minutes-contest-answered", person);
    return entry === null ? [] : [{ person, entry, answer }];
  });
}
