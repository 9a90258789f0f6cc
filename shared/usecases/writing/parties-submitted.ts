import type { Named } from "../../domain/audit/commitments.ts";
import { roleOfNamed, type Signatory, signatoriesIn } from "../../domain/documents/agreement/signatories.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { partiesOf } from "../../domain/documents/forms.ts";
import type { Content } from "../../domain/forms/content.ts";
import { isSameAddress } from "../../domain/organisation/addresses.ts";
import { asksParties } from "../../domain/review/parties.ts";
import type { Party } from "../../domain/review/state.ts";
import type { Directory } from "../../ports/reading.ts";
import type { Identified } from "../entering/identify.ts";

type Deps = { directory: Pick<Directory, "organisation" | "person"> };

/**
 * The parties of what is submitted, for the lanes that ask them; none where its policy asks none.
 *
 * 1. Of an agreement each row names who signs. Where the directory has them by that very address as somebody of that party, they are
 *    asked by it, for two people have seen to it.
 * 2. Any other has a role of their own, which they hold once somebody who did not write the agreement has confirmed their address:
 *    until then nobody is asked, and nothing is sent there.
 */
export async function partiesSubmitted(
  deps: Deps,
  { head, link: { documentId } }: Pick<Identified, "head" | "link">,
  basis: Basis,
  { kept }: Named<Content>,
): Promise<Party[]> {
  const { report } = head;
  if (!asksParties(report)) return [];
  const { values } = kept.value;
  const known = basis.kind === "agreement" ? await knownAmong(deps, signatoriesIn(basis, values)) : {};
  return partiesOf(
    basis,
    values,
    report.policy.accountable,
    ({ party }) => known[party] ?? { role: roleOfNamed(documentId, kept, party), person: null },
  );
}

/** Who of these is of their party in the directory, and is written to at the address that stands in the row. */
async function knownAmong(
  { directory }: Deps,
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
