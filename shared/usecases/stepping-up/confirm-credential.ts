import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import { heard, without } from "../../domain/board/step-up.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { AddressLink } from "../../domain/links/link.ts";
import { isAddressLink } from "../../domain/links/link.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { awaitsSecond } from "../../domain/people/confirming.ts";
import {
  type Credential,
  credentialsOf,
  grantingRoles,
  numberToRead,
} from "../../domain/people/credentials.ts";
import { isOfBefore } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { People } from "../../ports/people.ts";
import type { DecisionStore, KnownAuthority, StoredLink } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { sessionFor } from "../entering/start-session.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import { nextToGrant } from "./except.ts";
import { changeKeyring, personIn, ruleOf, type StepUpDeps } from "./keyring-of.ts";

type Deps = StepUpDeps & { access: Access; store: Pick<DecisionStore, "load"> };

/** The second person's link, with whose it is about and what waits for them; null where nothing does any more. */
export type ShownCredential = {
  link: AddressLink;
  /** Whose it is. */
  id: string;
  waits: Credential | null;
  by: KnownAuthority;
};

/**
 * Recognises a link about what somebody enrolled, by its token. Changes nothing (I8).
 * @returns null for an unknown link, a wrong token, and one whose reader has left or has another address since
 */
export async function recogniseCredentialLink(
  deps: Pick<Deps, "people" | "access" | "clock">,
  linkId: string,
  token: string,
): Promise<ShownCredential | null> {
  const id = personOfStream(documentOfLink(linkId) ?? "");
  const stored = id === null ? null : await deps.access.link(linkId);
  if (id === null || !stored?.tokenDigest || !isTokenOf(token, stored.tokenDigest)) return null;
  const { head, actor } = await deps.people.load({ person: id, actor: stored.link.person });
  return head && shown(id, stored, head.person, actor, deps.clock.now());
}

function shown(
  id: string,
  { link }: StoredLink,
  person: PersonRecord,
  by: KnownAuthority | null,
  now: string,
): ShownCredential | null {
  if (!isAddressLink(link) || link.purpose !== "confirm-credential" || link.revoked) return null;
  if (by?.active !== true || isOfBefore(by, link.createdAt)) return null;
  const found = credentialsOf(person).find(({ number }) => number === link.round);
  return { link, id, waits: found && awaitsSecond(link, person, now) ? found : null, by };
}

type Starting = Pick<Deps, "people" | "access" | "clock" | "ids">;

/** The button of their landing page: a session for this alone; null where there is nothing to do. */
export const startConfirmingCredential = async (
  deps: Starting,
  linkId: string,
  token: string,
): Promise<Credentials | null> =>
  sessionBy(deps, await recogniseCredentialLink(deps, linkId, token), later(deps.clock.now(), sessionFor));

/** The same for whoever was recognised by another way, and asks for their own link: until an instant (ISO 8601 UTC). */
export async function startConfirmingCredentialAs(
  deps: Starting,
  linkId: string,
  person: string,
  validUntil: string,
): Promise<Credentials | null> {
  const id = personOfStream(documentOfLink(linkId) ?? "");
  const stored = id === null ? null : await deps.access.link(linkId);
  if (id === null || stored?.link.person !== person) return null;
  const { head, actor } = await deps.people.load({ person: id, actor: person });
  return sessionBy(deps, head && shown(id, stored, head.person, actor, deps.clock.now()), validUntil);
}

async function sessionBy(
  deps: Starting,
  found: ShownCredential | null,
  validUntil: string,
): Promise<Credentials | null> {
  if (!found?.waits) return null;
  const { id: linkId, documentId, person } = found.link;
  const secret = deps.ids.secret();
  await deps.access.openSession({ linkId, documentId, person, digest: digestOfSecret(secret), validUntil });
  return { linkId, person, secret };
}

/** The second person by their session; null when it is over. */
export async function identifySecond(
  deps: { people: Pick<People, "load">; clock: Deps["clock"] },
  credentials: Credentials,
  command?: string,
): Promise<(ShownCredential & { commandDone: boolean }) | null> {
  const { linkId, person: actor, secret } = credentials;
  const id = personOfStream(documentOfLink(linkId) ?? "");
  if (id === null) return null;
  const session = { linkId, digest: digestOfSecret(secret) };
  const more = command === undefined ? {} : { command };
  const loaded = await deps.people.load({ person: id, session, actor, ...more });
  const { session: open, link, head, commandDone } = loaded;
  const now = deps.clock.now();
  if (!open || !link || !head || now >= open.validUntil || open.person !== actor) return null;
  const found = shown(id, link, head.person, loaded.actor, now);
  return found?.link.person === actor ? { ...found, commandDone } : null;
}

export const secondAnswers = ["confirm", "refuse"] as const;

export type SecondForm = {
  command: string;
  answer: (typeof secondAnswers)[number];
  /** The six digits that the person read to them. */
  digits: string;
  reason: string;
};

/** Why an answer of theirs is none: beside what a person's stream refuses. */
type Unheard = "no-session" | "other-number" | "misheard" | "nobody-to-confirm" | "out-of-matter";

/**
 * The second person confirms what somebody enrolled, or refuses it. Who confirms has heard six digits from the person, whom
 * they reached by another channel: what was merely forwarded to them cannot be confirmed. An exception that nobody granted before is put to the others.
 */
export async function answerCredential(
  deps: Deps,
  credentials: Credentials,
  form: SecondForm,
): Promise<Result<unknown, PersonRefusal | { [C in Unheard]: { code: C } }[Unheard]>> {
  const command = hashOf({ name: "answer-credential", person: credentials.person, ...form });
  const who = await identifySecond(deps, credentials, command);
  if (!who) return refuse({ code: "no-session" });
  if (who.commandDone) return ok(null);
  const { id, by, waits, link } = who;
  if (!waits) return refuse({ code: "superseded" });
  const isConfirmed = form.answer === "confirm";
  if (isConfirmed) {
    const counted = await changeKeyring(deps, id, (keyring) => {
      const after = heard(keyring, waits.number);
      return after && { keyring: after };
    });
    if (!counted) return refuse({ code: "misheard" });
    if (form.digits.replaceAll(/\D/g, "") !== numberToRead(id, waits))
      return refuse({ code: "other-number" });
  }
  const words = isConfirmed ? null : tidyComment({ text: form.reason, fields: {} });
  const reason = words && commitTo(words, deps.ids.secret);
  const organisation = await deps.directory.organisation();
  const { exception } = waits;
  const granting = { of: id, granting: by.person };
  const next =
    isConfirmed && exception && (await nextToGrant(deps, organisation, { ...granting, exception }));
  if (next && !next.ok) return next;
  const confirmsAddresses = exception ? grantingRoles(organisation) : organisation.confirmsAddresses;
  const answer = { person: id, credential: link.round, by, confirmsAddresses, now: deps.clock.now() };
  const { holdDays } = ruleOf(organisation.bylaws, {});
  const outcome = await carryOutOnPerson(
    deps,
    id,
    isConfirmed
      ? { name: "confirm-credential", holdDays, next: next ? next.value : undefined, ...answer }
      : { name: "refuse-credential", reasonCommitment: reason?.hash ?? null, ...answer },
    { command, authority: by, ...(reason && { comment: reason }) },
  );
  // What it takes the place of proves nothing any more, nor does what was proved by it a moment ago.
  const kept = outcome.ok && isConfirmed ? await personIn(deps, id) : null;
  if (kept) {
    const named = new Set(credentialsOf(kept).map(({ number }) => number));
    await changeKeyring(deps, id, (keyring) => without(keyring, (number) => !named.has(number), answer.now));
  }
  return outcome;
}
