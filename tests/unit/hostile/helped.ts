import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import type { Command } from "../../../shared/domain/review/commands.ts";
import { later } from "../../../shared/domain/time.ts";
import { carryOut } from "../../../shared/usecases/engine/carry-out.ts";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";

/** Whoever writes a plan invites somebody to translate it, and somebody else to comment on it. */
export async function helped(story: Story): Promise<void> {
  const { timeZone } = known.organisation;
  const until = dayOf(later(story.world.now, { days: 10 }), timeZone);
  const invites = { name: "invite", lang: null } as const;
  await byAuthor(story, { ...invites, to: knownAs(story, "P-016"), capacity: "translator", lang: "en" });
  await byAuthor(story, { name: "set-comment-period", until, timeZone });
  await byAuthor(story, { ...invites, to: knownAs(story, "P-004"), capacity: "commenter" });
}

/** Whoever writes a plan discards it. */
export const discarded = (story: Story): Promise<void> => byAuthor(story, { name: "discard" });

type ByAuthor = "invite" | "set-comment-period" | "discard";
type Acting = "by" | "linkedAt" | "now";
type Act<Name> = Name extends ByAuthor ? Omit<Extract<Command, { name: Name }>, Acting> : never;

async function byAuthor(story: Story, act: Act<ByAuthor>): Promise<void> {
  const { memory, deps, now } = story.world;
  const { head, entries } = memory;
  const acting = { by: knownAs(story, head?.report.author ?? ""), linkedAt: now, now };
  const outcome = await carryOut(deps, entries[0]?.documentId ?? "", head, { ...acting, ...act });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}

function knownAs({ world: { memory } }: Story, person: string) {
  const authority = memory.authorities.get(person);
  if (!authority) throw new Error(`${person} is not known`);
  return authority;
}
