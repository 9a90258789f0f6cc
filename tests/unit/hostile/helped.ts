import { commitTo } from "../../../shared/domain/audit/commitments.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
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

/** Whoever writes an agreement offers the draft to whoever signs for a party of it. */
export function offered(story: Story): Promise<void> {
  const fields = { of: "Association Yiriwa Denw", name: "Aminata Coulibaly", email: "a@yiriwa-denw.example" };
  const comment = commitTo({ text: null, fields }, story.world.deps.ids.secret);
  const to = { party: "a2", as: "signatory", role: "party.0123456789abcdef", to: null } as const;
  return byAuthor(story, { name: "offer-draft", ...to, commentCommitment: comment.hash }, { comment });
}

type ByAuthor = "offer-draft" | "invite" | "set-comment-period" | "discard";
type Acting = "by" | "linkedAt" | "now";
type Act<Name> = Name extends ByAuthor ? Omit<Extract<Command, { name: Name }>, Acting> : never;

async function byAuthor(
  story: Story,
  act: Act<ByAuthor>,
  extras: Parameters<typeof carryOut>[4] = {},
): Promise<void> {
  const { memory, deps, now } = story.world;
  const { head, entries } = memory;
  const acting = { by: knownAs(story, head?.report.author ?? ""), linkedAt: now, now };
  const outcome = await carryOut(deps, entries[0]?.documentId ?? "", head, { ...acting, ...act }, extras);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
}

function knownAs({ world: { memory } }: Story, person: string) {
  const authority = memory.authorities.get(person);
  if (!authority) throw new Error(`${person} is not known`);
  return authority;
}
