import type { Comment } from "../../domain/audit/comment.ts";
import type { Named } from "../../domain/audit/commitments.ts";
import type { AddressTaken, OwnAddresses } from "../../domain/organisation/addresses.ts";
import {
  commitmentToChange,
  isSameAddress,
  mailboxOf,
  refuseOwnAddress,
} from "../../domain/organisation/addresses.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import type { Proposal } from "../../domain/people/person.ts";
import type { Result } from "../../domain/result.ts";
import { refuse } from "../../domain/result.ts";
import type { Ids } from "../../ports/clockwork.ts";
import type { PersonHead } from "../../ports/people.ts";
import type { Directory } from "../../ports/reading.ts";
import type { KnownAuthority } from "../../ports/store.ts";
import { nextInLine } from "./ask-anew.ts";
import type { PeopleDeps } from "./carry-out-on-person.ts";
import { carryOutOnPerson } from "./carry-out-on-person.ts";

export type AddressDeps = PeopleDeps & {
  ids: Ids;
  ownAddresses: OwnAddresses;
};

/** Why an address was not proposed. `nobody-to-confirm`: the operators' runbook says what to do then. */
export type ProposalRefusal = PersonRefusal | AddressTaken | { code: "nobody-to-confirm" };

/** What somebody proposes, and what it is about: the messages of a document that were missed, or a file. */
export type ProposedAddress = {
  person: string;
  email: string;
  reason: Named<Comment> | null;
  about: Proposal["about"];
  /**
   * Who proposes it, how many had been proposed by the page on which they wrote it, and the id that makes a repeated command
   * harmless; null for an organisation file.
   */
  by: { authority: KnownAuthority; command: string; replaces: number } | null;
};

/**
 * Somebody's address is to be another one.
 *
 * 1. An address of Accord's own is refused.
 * 2. The second person is found: the next in line who is neither the person concerned nor who proposes, and whose own
 *    address stands.
 * 3. Another one that was proposed since the page was opened stands. Else it takes the place of the address on file, or of the one that was confirmed and is about to be; where one is confirmed
 *    in the same moment, it is proposed once more.
 * 4. One transaction on the person's stream, unless the address is another's, or waits to be: the entry, with commitments
 *    to address and reason; both addresses among the private data; the second person's link and mail; what is told at the
 *    old address and the new one.
 */
export async function proposeAddress(
  deps: AddressDeps,
  wanted: ProposedAddress,
): Promise<Result<unknown, ProposalRefusal>> {
  const { person, email, reason, about, by } = wanted;
  const organisation = await deps.directory.organisation();
  const known = await deps.directory.person(person);
  if (!known) return refuse({ code: "unknown-person" });
  const own = refuseOwnAddress(email, { ...deps.ownAddresses, correspondence: organisation.correspondence });
  if (own) return refuse(own);
  const proposedBy = by?.authority.person ?? null;
  const asked = await nextInLine(deps, organisation, { person, proposedBy });
  if (asked === null) return refuse({ code: "nobody-to-confirm" });
  const loaded = await deps.people.load({ person });
  const from = await addressToCome(deps, person, loaded.head, known.contact.email);
  const proposed = { from, to: email, salt: deps.ids.secret() };
  const proposal = {
    addressCommitment: commitmentToChange(proposed),
    reasonCommitment: reason?.hash ?? null,
    by: proposedBy,
    asked,
    about,
  };
  const confirmed = loaded.head?.person.confirmed?.change ?? null;
  const outcome = await carryOutOnPerson(
    deps,
    person,
    { name: "propose-address", person, confirmed, replaces: by?.replaces ?? null, ...proposal },
    {
      proposed,
      mailboxes: [mailboxOf(email)],
      ...(by && { authority: by.authority, command: by.command }),
      ...(reason && { comment: reason }),
    },
    loaded,
  );
  return !outcome.ok && outcome.refusal.code === "superseded" ? proposeAddress(deps, wanted) : outcome;
}

/** The address on file, once what was confirmed last has taken effect. */
async function addressToCome(
  { people }: Pick<AddressDeps, "people">,
  id: string,
  head: PersonHead | null,
  onFile: string,
): Promise<string> {
  const { confirmed = null } = head?.person ?? {};
  const last = confirmed && (await people.addressChange({ kind: "person", id }, String(confirmed.change)));
  return last && isSameAddress(last.from, onFile) ? last.to : onFile;
}

/** Everybody who holds a role, by id. */
export async function peopleOf(
  { directory }: { directory: Pick<Directory, "person"> },
  { roster }: Pick<Organisation, "roster">,
) {
  const ids = [...new Set(Object.values(roster).flat())];
  const known = await Promise.all(ids.map(async (id) => [id, await directory.person(id)] as const));
  return new Map(known.flatMap(([id, found]) => (found ? [[id, found]] : [])));
}
