import type { Signatory } from "../../domain/documents/agreement/signatories.ts";
import { isSameAddress } from "../../domain/organisation/addresses.ts";
import type { Party } from "../../domain/review/state.ts";
import type { Directory } from "../../ports/reading.ts";

/** Who of these is of their party in the directory, and is written to at the address that stands in the row. */
export async function knownAmong(
  { directory }: { directory: Pick<Directory, "organisation" | "person"> },
  signatories: readonly Signatory[],
): Promise<Record<string, Omit<Party, "party">>> {
  const of = signatories.filter(({ isOurs, roleOfKnown }) => !isOurs && roleOfKnown !== null);
  if (of.length === 0) return {};
  const { roster } = await directory.organisation();
  const found = await Promise.all(
    of.map(async ({ party, email, roleOfKnown: role }) => {
      const people = await Promise.all((roster[role ?? ""] ?? []).map((id) => directory.person(id)));
      const one = people.find((each) => each?.person.active && isSameAddress(each.contact.email, email));
      return role !== null && one ? [[party, { role, person: one.person.id }] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
