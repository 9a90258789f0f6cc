import type { Named } from "../../domain/audit/commitments.ts";
import { roleOfNamed, type Signatory, signatoriesIn } from "../../domain/documents/agreement/signatories.ts";
import type { Basis } from "../../domain/documents/basis.ts";
import { partiesOf } from "../../domain/documents/forms.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Content } from "../../domain/forms/content.ts";
import { isSameAddress } from "../../domain/organisation/addresses.ts";
import { isSignatoryRole } from "../../domain/people/partners.ts";
import { asksParties } from "../../domain/review/parties.ts";
import type { Party } from "../../domain/review/state.ts";
import type { Directory } from "../../ports/reading.ts";
import { knownAmong } from "../engine/known-party.ts";
import type { Identified } from "../entering/identify.ts";

type Deps = { directory: Pick<Directory, "organisation" | "person"> };

/**
 * The parties of what is submitted, for the lanes that ask them; none where its policy asks none.
 *
 * 1. Of an agreement each row names who signs. Where the directory has them by that very address as somebody of that party, they are
 *    asked by it, for two people have seen to it.
 * 2. Whoever was offered the draft has a role already, if their name and address are the same.
 * 3. Any other has a role of their own, which they hold once somebody who did not write the agreement has confirmed their address:
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
  const signatories = basis.kind === "agreement" ? signatoriesIn(basis, values) : [];
  const known = {
    ...(await offeredAmong(deps, report, signatories)),
    ...(await knownAmong(deps, signatories)),
  };
  return partiesOf(
    basis,
    values,
    report.policy.accountable,
    ({ party }) => known[party] ?? { role: roleOfNamed(documentId, kept, party), person: null },
  );
}

/**
 * Who signs for a party and was offered the draft of it: their address is confirmed already, while the row names the same person at
 * the same address.
 */
async function offeredAmong(
  { directory }: Pick<Deps, "directory">,
  { offers = [] }: Pick<Document, "offers">,
  signatories: readonly Signatory[],
): Promise<Record<string, Omit<Party, "party">>> {
  const found = await Promise.all(
    signatories.map(async ({ party, name, email }) => {
      const offer = offers.findLast(
        (one) => one.party === party && one.as === "signatory" && isSignatoryRole(one.role) && one.person,
      );
      const known = offer?.person ? await directory.person(offer.person) : null;
      const isTheirs =
        known?.person.active && known.contact.name === name && isSameAddress(known.contact.email, email);
      return offer && isTheirs ? [[party, { role: offer.role, person: known.person.id }] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
}
