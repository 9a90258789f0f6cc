import { commitTo } from "../../domain/audit/commitments.ts";
import { hashOf } from "../../domain/audit/hash.ts";
import { type Offered, refuseOfferAt, wordsOfOffer } from "../../domain/documents/agreement/offered.ts";
import type { Signatory } from "../../domain/documents/agreement/signatories.ts";
import { isSameAddress, type OwnAddresses } from "../../domain/organisation/addresses.ts";
import { roleOfSignatory } from "../../domain/people/partners.ts";
import type { Result } from "../../domain/result.ts";
import type { Offer } from "../../domain/review/state.ts";
import type { Directory } from "../../ports/reading.ts";
import { knownAmong } from "../engine/known-party.ts";
import type { Credentials } from "../entering/identify.ts";
import { actAsWriter, type WriterDeps, type WriterRefusal } from "./act-as-writer.ts";

type Done = Promise<Result<null, WriterRefusal>>;

/**
 * The author offers the draft to somebody of a party: whoever signs for it, as its row names them, or a colleague of theirs.
 *
 * 1. Where the directory has them at that very address as somebody of this party, or they were offered it before and known then, they
 *    have their link at once; else whoever watches over documents is asked to confirm the address (docs/adr/0076).
 * 2. It is offered at no address that is nobody's own, nor at one that somebody else of the parties has.
 * 3. Their name and address are committed to, and lie beside the entry. The role that they will hold says neither.
 * @param form `parties`: who signs as the draft names them now; `before`: what was offered until now
 */
export async function offerDraft(
  deps: WriterDeps & { directory: Pick<Directory, "organisation" | "person">; ownAddresses: OwnAddresses },
  credentials: Credentials,
  form: {
    command: string;
    masked: string;
    as: Offer["as"];
    named: Signatory;
    parties: readonly Signatory[];
    before: readonly Offered[];
  },
): Done {
  const { as, named, masked, parties, before: offered } = form;
  const { correspondence } = await deps.directory.organisation();
  const own = { ...deps.ownAddresses, correspondence };
  const again = offered.findLast((one) => one.as === as && one.person !== null && isSame(one.named, named));
  const known = (await knownAmong(deps, [named]))[named.party] ?? again;
  const { ids, clock } = deps;
  const words = commitTo({ text: null, fields: wordsOfOffer(named) }, ids.secret);
  const role = known?.role ?? roleOfSignatory(hashOf([named.party, as, ids.secret()]).slice(0, 16));
  const said = { command: form.command, act: "offer", as, party: named.party, masked };
  return actAsWriter(
    deps,
    credentials,
    { ...said, ...wordsOfOffer(named) },
    ({ by, link }, to) =>
      refuseOfferAt(named, as, { parties, offered }, own) ?? {
        command: {
          name: "offer-draft",
          ...{ by, party: named.party, as, role, to, masked, commentCommitment: words.hash },
          ...{ linkedAt: link.createdAt, now: clock.now() },
        },
        extras: { comment: words },
      },
    known?.person ? { other: known.person } : {},
  );
}

const isSame = (one: Signatory, other: Signatory): boolean =>
  one.party === other.party && one.name === other.name && isSameAddress(one.email, other.email);

/** The author takes an offer back, by its number: whoever read the draft reads it no more. */
export const takeOfferBack = (
  deps: WriterDeps,
  credentials: Credentials,
  { command, number }: { command: string; number: number },
): Done =>
  actAsWriter(
    deps,
    credentials,
    { command, act: "take-offer-back", number: String(number) },
    ({ by, link }) => ({
      command: {
        name: "take-offer-back",
        ...{ by, number, linkedAt: link.createdAt, now: deps.clock.now() },
      },
    }),
  );
