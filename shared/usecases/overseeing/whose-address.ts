import type { Matter } from "../../domain/outbox/effect.ts";
import type { People } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import { namesOf } from "../engine/names.ts";

/** Whose address a mail is about, and who confirmed or refused it, by name; null where nobody did. */
export type WhoseAddress = { owner: string; second: string | null };

/**
 * Whom a mail about the end of a change of address names, for the history of the report may not show it yet. Of a change
 * that its owner disputes, the second person is whoever may lift its hold now.
 * @returns null for a mail about something else
 */
export async function whoseAddress(
  { directory, people }: { directory: Directory; people: People },
  matter: Matter | undefined,
): Promise<WhoseAddress | null> {
  if (!matter || !("address" in matter)) return null;
  const { recipient, ended, second } = matter.address;
  const liftsIt = async () =>
    (await people.load({ person: recipient.id })).head?.person.confirmed?.by ?? null;
  const asked = ended === "disputed" ? await liftsIt() : second;
  const names = await namesOf(directory, asked === null ? [] : [asked], [recipient]);
  return { owner: names[recipient.id] ?? "", second: names[asked ?? ""] ?? null };
}
