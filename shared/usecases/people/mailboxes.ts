import type { Holding } from "../../domain/people/mailboxes.ts";
import { mailboxesKept } from "../../domain/people/mailboxes.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { People, TakenMailbox } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import { personOnFile } from "./on-file.ts";

type Deps = { people: People; directory: Pick<Directory, "person">; clock: Clock };

/**
 * Whose a mailbox is now; null for nobody's. Whoever took it keeps it for as long as it is their address, or waits to be:
 * nothing has to give it back.
 */
export async function holderOf(deps: Deps, mailbox: string): Promise<string | null> {
  const holding = await deps.people.holding(mailbox);
  return holding && (await stillHolds(deps, holding, mailbox)) ? holding.person : null;
}

/**
 * What taking mailboxes for somebody writes: each on condition that nobody took it since it was looked at, so that of two
 * people who ask for one at the same moment the second is refused.
 */
export async function takeMailboxes(
  deps: Deps,
  person: string,
  mailboxes: readonly string[],
): Promise<Result<TakenMailbox[], { code: "somebody-elses-address" }>> {
  const taken: TakenMailbox[] = [];
  for (const mailbox of mailboxes) {
    const from = await deps.people.holding(mailbox);
    if (from && from.person !== person && (await stillHolds(deps, from, mailbox)))
      return refuse({ code: "somebody-elses-address" });
    taken.push({ mailbox, from });
  }
  return ok(taken);
}

async function stillHolds(deps: Deps, { person: id }: Holding, mailbox: string): Promise<boolean> {
  const { person, contact, changes } = await personOnFile(deps, id);
  if (person === null || contact === null) return false;
  return mailboxesKept(person, contact.email, changes, deps.clock.now()).includes(mailbox);
}
