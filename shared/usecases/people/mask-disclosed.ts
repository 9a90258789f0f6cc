import { tidyComment } from "../../domain/audit/comment.ts";
import { commitTo } from "../../domain/audit/commitments.ts";
import { digestOfSecret, hashOf } from "../../domain/audit/hash.ts";
import {
  type DisclosedBy,
  type KeptDisclosure,
  nameOfDisclosed,
} from "../../domain/board/listed-interest.ts";
import type { PersonRefusal } from "../../domain/people/commands.ts";
import { extentIn, holdsWords, maskedOfPerson, maskOfDisclosed } from "../../domain/people/disclosing.ts";
import { type AddressRefusal, isOfBefore, refuseAddressFor } from "../../domain/people/hold.ts";
import { personOfStream } from "../../domain/people/stream.ts";
import { ok, type Result, refuse } from "../../domain/result.ts";
import { canBeSearched } from "../../domain/review/passages.ts";
import type { Ids } from "../../ports/clockwork.ts";
import type { People } from "../../ports/people.ts";
import type { Resolutions } from "../../ports/resolutions.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnPerson, type PeopleDeps } from "./carry-out-on-person.ts";
import { keptDisclosures, type ReadingDisclosures } from "./kept-disclosures.ts";

type SearchDeps = ReadingDisclosures & { resolutions: Pick<Resolutions, "declared"> };

/** Words beside so many entries are items of one transaction: others follow in a second go. */
const mostItems = 40;

/** A declaration by a name of its own among the places that a form sends. */
export const placeOfDisclosed = (of: Pick<DisclosedBy, "person" | "entry">): string =>
  `${prefix}${nameOfDisclosed(of)}`;
const prefix = "declared.";

/** Whether a place that a form names is what an officer declared, and none of a meeting. */
export const isOfDisclosed = (place: string): boolean => place.startsWith(prefix);

/**
 * What officers declared in writing that holds words which are looked for: as much of each as is masked in one go.
 * @returns `hasMore`: whether others of theirs hold them too
 */
export async function findDisclosed(
  deps: SearchDeps,
  words: string,
): Promise<{ found: (Pick<DisclosedBy, "person" | "entry" | "at"> & { text: string })[]; hasMore: boolean }> {
  const all = await holding(deps, words);
  const inOneGo = [...Map.groupBy(all, ({ person }) => person).values()].flatMap((own) =>
    own.slice(0, mostItems),
  );
  return {
    found: inOneGo.map(({ person, entry, at, kept }) => ({ person, entry, at, text: extentIn(kept) })),
    hasMore: inOneGo.length < all.length,
  };
}

/** @param whose theirs alone; left out, of all officers */
async function holding(deps: SearchDeps, words: string, whose?: string): Promise<KeptDisclosure[]> {
  if (!canBeSearched(words)) return [];
  const listed = (await deps.resolutions.declared()).filter(({ stream }) => {
    const person = personOfStream(stream);
    return person !== null && (whose === undefined || person === whose);
  });
  const kept = await keptDisclosures(deps, listed);
  return kept.flatMap((one) => (one !== "altered" && holdsWords(one.kept, words) ? [one] : []));
}

type Refusal = PersonRefusal | AddressRefusal | { code: "no-session" };

/**
 * Whoever keeps the record masks words of what officers declared in writing, as they mask those of a meeting (ADR 119): value and salt go
 * for good, the commitment stays.
 *
 * 1. Who acts, by a link to oversee, and whether they keep the record, is read with the head of each officer whose words they are.
 * 2. The words are looked for again: what is masked is what the page listed and was left ticked.
 * 3. One transaction for each officer: entry, head, the reason, and the words that go. A repeated form has no second effect.
 */
export async function maskDisclosed(
  deps: PeopleDeps & SearchDeps & { people: People; ids: Ids },
  credentials: Credentials,
  form: { command: string; words: string; places: readonly string[]; reason: string },
): Promise<Result<null, Refusal>> {
  const { words: looked, places, reason } = form;
  const { bylaws } = await deps.directory.organisation();
  const listed = (await deps.resolutions.declared()).flatMap(({ stream, entry }) => {
    const person = personOfStream(stream);
    return person !== null && places.includes(placeOfDisclosed({ person, entry })) ? [person] : [];
  });
  const command = hashOf({ by: credentials.person, act: "mask-disclosed", ...form, places: [...places] });
  const session = { linkId: credentials.linkId, digest: digestOfSecret(credentials.secret) };
  if (listed.length === 0) return refuse({ code: "superseded" });
  for (const person of new Set(listed)) {
    const loaded = await deps.people.load({ person, actor: credentials.person, session, command });
    const { session: open, link: given, actor: by, head } = loaded;
    const now = deps.clock.now();
    const link = given?.link;
    if (!open || open.person !== credentials.person || now >= open.validUntil || !by?.active)
      return refuse({ code: "no-session" });
    if (link?.purpose !== "oversee" || link.revoked || isOfBefore(by, link.createdAt))
      return refuse({ code: "no-session" });
    if (!by.roles.includes(bylaws.record.keeper)) return refuse({ code: "no-longer-authorised" });
    const isNotReached = refuseAddressFor(by, link.createdAt, now);
    if (isNotReached) return refuse(isNotReached);
    if (loaded.commandDone) continue;
    if (!head) return refuse({ code: "unknown-person" });
    const found = await holding(deps, looked, person);
    const chosen = found.filter((one) => places.includes(placeOfDisclosed(one))).slice(0, mostItems);
    const said = tidyComment({ text: reason, fields: {} });
    const comment = said && commitTo(said, deps.ids.secret);
    const asked = {
      ...({ name: "mask-disclosed", by, masked: maskedOfPerson(head.person) } as const),
      ...{ entries: chosen.map(({ entry }) => entry), reasonCommitment: comment?.hash ?? null },
    };
    const outcome = await carryOutOnPerson(
      deps,
      person,
      asked,
      {
        ...{ command, authority: by, masks: chosen.map(({ entry, kept }) => maskOfDisclosed(entry, kept)) },
        ...(comment && { comment }),
      },
      loaded,
    );
    if (!outcome.ok) return outcome;
  }
  return ok(null);
}
