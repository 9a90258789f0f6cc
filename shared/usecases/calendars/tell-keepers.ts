import { lackingByKeeper } from "../../domain/calendars/keepers.ts";
import { hasDesk } from "../../domain/links/desk.ts";
import { linkIdOf } from "../../domain/links/grant.ts";
import { dayOf } from "../../domain/organisation/business-days.ts";
import { streamOfPerson } from "../../domain/people/stream.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";

type Deps = {
  directory: Pick<Directory, "organisation" | "person">;
  outbox: Pick<Outbox, "add">;
  clock: Clock;
};

/**
 * Each day from October on, who keeps a calendar that lacks the holidays of the next year is told by mail, once a year: the row is
 * named by person and year, so that a second one adds none. Whoever comes to keep it later is told then.
 *
 * 1. Before October, and where every list has the next year, it costs one read.
 * 2. Whoever has no desk would not find what the mail speaks of, and is told once they have one.
 */
export async function tellKeepers({ directory, outbox, clock }: Deps): Promise<void> {
  const [organisation, now] = [await directory.organisation(), clock.now()];
  for (const { person, year } of lackingByKeeper(organisation, dayOf(now, organisation.timeZone))) {
    const known = await directory.person(person);
    if (!known || !hasDesk(known.person, now)) continue;
    const documentId = streamOfPerson(person);
    const effect = { effect: "calendar-mail", person, year } as const;
    const row = {
      id: linkIdOf(documentId, `calendars.${year}`),
      documentId,
      effect,
      linkId: null,
      createdAt: now,
    };
    await outbox.add(row, null);
  }
}
