import type { Altered } from "../../domain/audit/commitments.ts";
import type { KeptDisclosure, ListedInterest } from "../../domain/board/listed-interest.ts";
import { disclosuresOf } from "../../domain/people/disclosing.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { People } from "../../ports/people.ts";
import type { Alteration } from "../../ports/reading.ts";
import { verifiedEntries } from "./verified-person.ts";

/** What officers declared is read with, and verified as documents are. */
export type ReadingDisclosures = {
  people: Pick<People, "load" | "entries" | "words">;
  tellAltered: (found: Alteration) => void;
};

/**
 * What is listed of interests that officers declared in writing, each with its words. The stream of each of them is read and verified
 * once, however much of it is listed.
 * @returns in the order of the list; "altered", and operators are told, in the place of what is not what was recorded
 */
export async function keptDisclosures(
  deps: ReadingDisclosures,
  listed: readonly Pick<ListedInterest, "stream" | "entry">[],
): Promise<(KeptDisclosure | Altered)[]> {
  const people = [...new Set(listed.flatMap(({ stream }) => personOfStream(stream) ?? []))];
  const streams = await Promise.all(
    people.map(async (person) => [person, await verifiedDisclosures(deps, person)] as const),
  );
  const declared = new Map(streams);
  return Promise.all(
    listed.map(async ({ stream, entry }) => {
      const person = personOfStream(stream) ?? "";
      const own = declared.get(person) ?? [];
      if (own === "altered") return own;
      const one = own.find(({ number }) => number === entry);
      const kept = one ? await deps.people.words(person, one) : "altered";
      if (one && kept !== "altered") return { nature: one.nature, at: one.at, kept, person, entry };
      deps.tellAltered({ documentId: stream, what: "comment", which: String(entry) });
      return "altered";
    }),
  );
}

/** What somebody declared, by their entries; "altered", and operators are told, where those are not what was recorded. */
export async function verifiedDisclosures(
  deps: Omit<ReadingDisclosures, "people"> & { people: Pick<People, "load" | "entries"> },
  person: string,
): Promise<ReturnType<typeof disclosuresOf> | Altered> {
  const entries = await verifiedEntries(deps, person);
  return entries === "altered" ? entries : disclosuresOf(entries);
}
