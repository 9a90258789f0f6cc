import type { PersonEvent } from "../../events/people.ts";
import { hashOf } from "../../shared/domain/audit/hash.ts";
import { seal } from "../../shared/domain/audit/seal.ts";
import { commitmentOfKey, type Key, noKeys } from "../../shared/domain/board/step-up.ts";
import { evolvePerson } from "../../shared/domain/people/person.ts";
import { streamOfPerson } from "../../shared/domain/people/stream.ts";
import type { People } from "../../shared/ports/people.ts";
import type { Keyrings } from "../../shared/ports/step-up.ts";
import { App } from "./enrolling.ts";

const now = "2026-12-01T12:00:00.000Z";
const second = "P-002";
const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/** A code as it is kept. */
export const code: Key = { number: 1, salt: "salt", kind: "code", secret, lastStep: 0 };

/**
 * Somebody has keys of their own, numbered from one on, which a second person confirmed, and which count from an instant on (ISO 8601
 * UTC).
 */
export async function withKeys(
  { keyrings, people }: { keyrings: Keyrings; people: People },
  person: string,
  standsFrom: string,
  keys: readonly [Key, ...Key[]] = [code],
): Promise<void> {
  const { head } = await people.load({ person });
  const from = head?.chain ?? { number: 0, hash: null };
  const registered = {
    roles: [],
    office: "montreal",
    lang: "en",
    contactCommitment: hashOf(person),
    by: null,
  };
  const events: readonly PersonEvent[] = [
    ...(head ? [] : [{ type: "person-registered", facts: registered } as PersonEvent]),
    ...keys.flatMap((key): PersonEvent[] => {
      const { number: credential, kind } = key;
      const proposed = { credential, kind, commitment: commitmentOfKey(key), asked: second };
      return [
        { type: "credential-proposed", facts: proposed },
        { type: "credential-confirmed", facts: { credential, by: second, standsFrom } },
      ];
    }),
  ];
  const { entries, end } = seal(streamOfPerson(person), from, events, now);
  const known = events.reduce(evolvePerson, head?.person ?? null);
  if (!known) throw new Error(`${person} is nobody`);
  const change = { person, from, head: { person: known, chain: end }, entries, outbox: [], links: [] };
  const { committed } = await people.commit(change);
  if (!committed || !(await keyrings.keep(person, { ...noKeys, keys }, 0)))
    throw new Error(`${person} was changed meanwhile`);
}

/** Their app. */
export const appWithCode = (): App => new App(secret);
