import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import { documentOfLink } from "../../domain/links/grant.ts";
import type { AddressLink } from "../../domain/links/link.ts";
import { isAddressLink } from "../../domain/links/link.ts";
import { isTokenOf } from "../../domain/links/token.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { type Credential, credentialsOf, numberToRead } from "../../domain/people/credentials.ts";
import { isOfBefore } from "../../domain/people/hold.ts";
import type { PersonRecord } from "../../domain/people/person.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { later } from "../../domain/time.ts";
import type { Access } from "../../ports/access.ts";
import type { People } from "../../ports/people.ts";
import type { KnownAuthority, StoredLink } from "../../ports/store.ts";
import type { Credentials } from "../entering/identify.ts";
import { sessionFor } from "../entering/start-session.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import { ruleOf, type StepUpDeps } from "./keyring-of.ts";

type Deps = StepUpDeps & { access: Access };

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
  const isTheirs = found?.confirmed === null && found.asked === link.person && now < link.validUntil;
  return { link, id, waits: found && isTheirs ? found : null, by };
}

/** The button of their landing page: a session for this alone; null where there is nothing to do. */
export async function startConfirmingCredential(
  deps: Deps,
  linkId: string,
  token: string,
): Promise<Credentials | null> {
  const found = await recogniseCredentialLink(deps, linkId, token);
  if (!found?.waits) return null;
  const { documentId, person } = found.link;
  const secret = deps.ids.secret();
  const validUntil = later(deps.clock.now(), sessionFor);
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
  shown: string;
  reason: string;
};

/**
 * The second person confirms what somebody enrolled, or refuses it. Who confirms has heard six digits from the person, whom
 * they reached by another channel: what was merely forwarded to them cannot be confirmed.
 */
export async function answerCredential(
  deps: Deps,
  credentials: Credentials,
  form: SecondForm,
): Promise<Result<unknown, PersonRefusal | { code: "no-session" } | { code: "other-number" }>> {
  const command = hashOf({ name: "answer-credential", person: credentials.person, ...form });
  const who = await identifySecond(deps, credentials, command);
  if (!who) return refuse({ code: "no-session" });
  if (who.commandDone) return ok(null);
  const { id, by, waits, link } = who;
  if (!waits) return refuse({ code: "superseded" });
  const isConfirmed = form.answer === "confirm";
  if (isConfirmed && form.shown.replaceAll(/\D/g, "") !== numberToRead(id, waits))
    return refuse({ code: "other-number" });
  const words = isConfirmed ? null : tidyComment({ text: form.reason, fields: {} });
  const reason = words && commitTo(words, deps.ids.secret);
  const { confirmsAddresses, bylaws } = await deps.directory.organisation();
  const answer = { person: id, credential: link.round, by, confirmsAddresses, now: deps.clock.now() };
  const { holdDays } = ruleOf(bylaws, {});
  return carryOutOnPerson(
    deps,
    id,
    isConfirmed
      ? { name: "confirm-credential", holdDays, ...answer }
      : { name: "refuse-credential", reasonCommitment: reason?.hash ?? null, ...answer },
    { command, authority: by, ...(reason && { comment: reason }) },
  );
}
