import { desksPerHour, doorOf } from "../../domain/links/desk.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Desks } from "../../ports/desks.ts";
import type { Directory } from "../../ports/reading.ts";

type Deps = { desks: Pick<Desks, "ask">; clock: Clock; ids: Ids };

/**
 * Somebody asks for the link to their desk by an address.
 *
 * 1. It is counted for its mailbox, and noted what was asked for: one transaction, the same whether or not anybody is known
 *    by the address, for nobody looks here whose it is. So neither words nor work nor time tell it (enumeration).
 * 2. Whoever carries out what was noted looks that up, and writes to the address on file alone (`deskHolder`).
 */
export async function askForDesk({ desks, clock, ids }: Deps, email: string): Promise<void> {
  const [mailbox, now] = [doorOf(email), clock.now()];
  const documentId = `_door.${ids.unique()}`;
  const effect = { effect: "desk", mailbox } as const;
  const row = { id: linkIdOf(documentId, "desk"), documentId, effect, linkId: null, createdAt: now };
  await desks.ask(row, mailbox, { perHour: desksPerHour, now });
}

/** Somebody who came by a link asks for it: it goes to the address on file, and whoever sits here sees nothing of it. */
export async function askForOwnDesk(
  deps: Deps & { directory: Pick<Directory, "person"> },
  person: string,
): Promise<void> {
  const known = await deps.directory.person(person);
  if (known) await askForDesk(deps, known.contact.email);
}
