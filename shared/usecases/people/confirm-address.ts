import type { Comment } from "../../domain/audit/comment.ts";
import { tidyComment } from "../../domain/audit/comment.ts";
import type { Altered } from "../../domain/audit/commitments.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { AddressLink } from "../../domain/links/link.ts";
import { isAddressLink } from "../../domain/links/link.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import type { AddressChange } from "../../domain/organisation/addresses.ts";
import { isSameAddress } from "../../domain/organisation/addresses.ts";
import { isDisputed } from "../../domain/people/address-standing.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import type { ChangeOnRecord, ConfirmingStanding } from "../../domain/people/confirming.ts";
import { changeOnRecord, standingOfConfirming } from "../../domain/people/confirming.ts";
import { isOfBefore } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { LoadedPerson } from "../../ports/people.ts";
import type { KnownAuthority, StoredLink } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { sessionFor } from "../entering/start-session.ts";
import { carryOutOnPerson } from "./carry-out-on-person.ts";
import type { AddressDeps } from "./propose-address.ts";
import { type VerifyingPeople, verifiedChange } from "./verified-person.ts";

type Deps = AddressDeps & Pick<VerifyingPeople, "tellAltered"> & { access: Access };

/** A link about an address whose token was shown: whose address, and how it stands. */
export type ShownAddressLink = {
  link: AddressLink;
  id: string;
  person: PersonRecord;
  standing: ConfirmingStanding | "inactive" | "address-changed";
};

/**
 * Recognises a link about an address by its token. Changes nothing (I8).
 * @returns null for an unknown link and for a wrong token alike
 */
export const recogniseAddressLink = (
  deps: Pick<Deps, "people" | "access" | "clock">,
  linkId: string,
  token: string,
): Promise<ShownAddressLink | null> =>
  shownIf(deps, linkId, ({ tokenDigest }) => tokenDigest !== null && isTokenOf(token, tokenDigest));

async function shownIf(
  deps: Pick<Deps, "people" | "access" | "clock">,
  linkId: string,
  isShown: (stored: StoredLink) => boolean,
): Promise<ShownAddressLink | null> {
  const id = personOfStream(documentOfLink(linkId) ?? "");
  if (id === null) return null;
  const stored = await deps.access.link(linkId);
  if (!stored || !isAddressLink(stored.link) || !isShown(stored)) return null;
  const { link } = stored;
  const { head, actor } = await deps.people.load({ person: id, actor: link.person });
  if (!head) return null;
  const { person } = head;
  const standing = barredBy(link, actor) ?? standingOfConfirming(link, person, deps.clock.now());
  return { link, id, person, standing };
}

/**
 * A second person acts by no link of before a change of their own address; its owner stops a change by just such a one, and
 * while they are away too: it would be theirs when they come back.
 */
function barredBy(link: AddressLink, actor: KnownAuthority | null): "inactive" | "address-changed" | null {
  if (link.purpose === "object-to-address") return null;
  if (actor?.active !== true) return "inactive";
  return isOfBefore(actor, link.createdAt) ? "address-changed" : null;
}

/** The button of the second person's landing page: a session for this change alone; null where there is nothing to do. */
export async function startConfirming(
  deps: Starting,
  linkId: string,
  token: string,
): Promise<Credentials | null> {
  const shown = await recogniseAddressLink(deps, linkId, token);
  return sessionBy(deps, shown, later(deps.clock.now(), sessionFor));
}

/** The same for whoever was recognised by another way, and asks for their own link: until an instant (ISO 8601 UTC). */
export async function startConfirmingAs(
  deps: Starting,
  linkId: string,
  person: string,
  validUntil: string,
): Promise<Credentials | null> {
  return sessionBy(deps, await shownIf(deps, linkId, ({ link }) => link.person === person), validUntil);
}

type Starting = Pick<Deps, "people" | "access" | "clock" | "ids">;

async function sessionBy(
  deps: Starting,
  shown: ShownAddressLink | null,
  validUntil: string,
): Promise<Credentials | null> {
  if (shown?.link.purpose !== "confirm-address" || !isActing(shown.standing)) return null;
  const { id: linkId, documentId, person } = shown.link;
  const secret = deps.ids.secret();
  await deps.access.openSession({ linkId, documentId, person, digest: digestOfSecret(secret), validUntil });
  return { linkId, person, secret };
}

/** Whether a link about an address still does something. */
export const isActing = (standing: ShownAddressLink["standing"]): standing is "to-confirm" | "to-lift" =>
  standing === "to-confirm" || standing === "to-lift";

/**
 * The owner of an address stops its change, by the link that the address of before was sent; and only where its page offers
 * the button: a form can be sent without its page.
 * @returns null for a link that is none of an owner's
 */
export async function objectToAddress(
  deps: Deps,
  linkId: string,
  token: string,
): Promise<Result<unknown, PersonRefusal> | null> {
  const shown = await recogniseAddressLink(deps, linkId, token);
  if (shown?.link.purpose !== "object-to-address") return null;
  const { id, link, standing } = shown;
  if (!isActing(standing)) return refuse({ code: "superseded" });
  return carryOutOnPerson(deps, id, { name: "object-to-address", change: link.round, now: deps.clock.now() });
}

/** The second person, by their session, with the change that they are asked about. */
export type Confirming = {
  id: string;
  link: AddressLink;
  person: PersonRecord;
  by: KnownAuthority;
  standing: ConfirmingStanding;
  loaded: LoadedPerson;
};

/** Says who confirms, and reads all that it needs in one call; null when there is no such session, or it is over. */
export async function identifyConfirming(
  deps: Pick<Deps, "people" | "clock">,
  credentials: Credentials,
  command?: string,
): Promise<Confirming | null> {
  const known = await sessionOf(deps, credentials, command);
  if (!known?.by || known.barred !== null) return null;
  const { by, barred: _, ...rest } = known;
  const standing = standingOfConfirming(rest.link, rest.person, deps.clock.now());
  return { ...rest, by, standing };
}

/** Why a second person whose session would hold is nevertheless shown nothing; null where that is not why. */
export async function whyBarredFromChange(
  deps: Pick<Deps, "people" | "clock">,
  credentials: Credentials,
): Promise<"inactive" | "address-changed" | null> {
  return (await sessionOf(deps, credentials))?.barred ?? null;
}

async function sessionOf(deps: Pick<Deps, "people" | "clock">, credentials: Credentials, command?: string) {
  const { linkId, person: actor, secret } = credentials;
  const id = personOfStream(documentOfLink(linkId) ?? "");
  if (id === null) return null;
  const session = { linkId, digest: digestOfSecret(secret) };
  const loaded = await deps.people.load({
    person: id,
    session,
    actor,
    ...(command !== undefined && { command }),
  });
  const { session: open, link: stored, actor: by, head } = loaded;
  const now = deps.clock.now();
  if (!open || !stored || !head || now >= open.validUntil) return null;
  const { link } = stored;
  if (!isAddressLink(link) || open.person !== actor || link.person !== actor) return null;
  if (link.purpose !== "confirm-address") return null;
  return { id, link, person: head.person, by, loaded, barred: barredBy(link, by) };
}

/**
 * What the second person's page shows: the addresses, and the reason that was given. Addresses that are not the ones that were
 * proposed are not shown.
 */
export async function readChange(
  deps: Pick<Deps, "people" | "tellAltered">,
  { id, link }: Pick<Confirming, "id" | "link">,
): Promise<{ change: AddressChange | Altered; reason: Comment | null }> {
  const [change, reason] = await Promise.all([
    verifiedChange(deps, id, String(link.round)),
    deps.people.reasonFor(id, link.round),
  ]);
  return { change, reason };
}

/**
 * Whether a change gives back the address that was left before the one on file was disputed: that is what its owner asked
 * for. Of addresses that are not the ones that were proposed it does not.
 */
export async function givesBack(
  deps: Pick<Deps, "people" | "tellAltered">,
  { id, link, person }: Pick<Confirming, "id" | "link" | "person">,
): Promise<boolean> {
  const { confirmed } = person;
  if (!confirmed || !isDisputed(person)) return false;
  const [to, left] = await Promise.all([
    verifiedChange(deps, id, String(link.round)),
    verifiedChange(deps, id, String(confirmed.left ?? confirmed.change)),
  ]);
  if (to === "altered" || left === "altered") return false;
  return isSameAddress(left.from, to.to);
}

/** What is on record of the change that a link is about. */
export const recordOfChange = async (
  { people, clock }: Pick<Deps, "people" | "clock">,
  { id, link, person }: Pick<Confirming, "id" | "link" | "person">,
): Promise<ChangeOnRecord> => changeOnRecord(person, await people.entries(id), link.round, clock.now());

/**
 * What the second person can answer on the change that their page showed: it is confirmed, or a hold is lifted, in the
 * knowledge or not that the owner of the address on file objected to it.
 */
export const confirmingAnswers = ["confirm", "confirm-disputed", "refuse", "lift", "lift-disputed"] as const;

export type ConfirmingForm = {
  command: string;
  answer: (typeof confirmingAnswers)[number];
  reason: string;
};

/**
 * The second person confirms an address, refuses it, or lets its owner act before the days of the hold are over.
 *
 * 1. One read: session, link, the person's head, the authority of who acts, the command. A repeated command is answered
 *    as the first time.
 * 2. What is confirmed is what was proposed: it is verified as the page verified it. Anybody can be refused.
 * 3. One transaction on the person's stream, on condition that head and authority still stand. What it says takes effect
 *    by the outbox, for no page writes an address.
 */
export async function confirmAddress(
  deps: Omit<Deps, "access">,
  credentials: Credentials,
  form: ConfirmingForm,
): Promise<Result<unknown, PersonRefusal | { code: "no-session" | "address-altered" }>> {
  const command = hashOf({ name: "confirm-address", person: credentials.person, ...form });
  const who = await identifyConfirming(deps, credentials, command);
  if (!who) return refuse({ code: "no-session" });
  const { id, link, by, loaded } = who;
  if (loaded.commandDone) return ok(null);
  const isRefusal = form.answer === "refuse";
  if (!isRefusal && (await verifiedChange(deps, id, String(link.round))) === "altered")
    return refuse({ code: "address-altered" });
  const words = isRefusal ? tidyComment({ text: form.reason, fields: {} }) : null;
  const reason = words && commitTo(words, deps.ids.secret);
  const { addressHoldDays: holdDays, confirmsAddresses } = await deps.directory.organisation();
  const answer = { change: link.round, by, confirmsAddresses, now: deps.clock.now() };
  const confirmed = { ...answer, holdDays, givesBack: await givesBack(deps, who) };
  const commands = {
    confirm: { name: "confirm-address", ...confirmed, disputed: false },
    "confirm-disputed": { name: "confirm-address", ...confirmed, disputed: true },
    refuse: { name: "refuse-address", ...answer, reasonCommitment: reason?.hash ?? null },
    lift: { name: "lift-hold", ...answer, disputed: false },
    "lift-disputed": { name: "lift-hold", ...answer, disputed: true },
  } as const;
  const extras = { command, authority: by, ...(reason && { comment: reason }) };
  return carryOutOnPerson(deps, id, commands[form.answer], extras, loaded);
}
