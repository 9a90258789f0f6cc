import { hashOf, isSameDigest } from "../audit/hash.ts";
import type { Credential, CredentialKind, Device, Exception } from "../people/credentials.ts";
import { later } from "../time.ts";
import type { StepUpRule } from "./profile.ts";

/** What a one-time code or a passkey is verified by: nobody but the pages of the step-up reads it. */
export type Key = { number: number; salt: string } & (
  | {
      kind: "code";
      /** Base32 (RFC 6238, RFC 4648). */
      secret: string;
      /** The last step of 30 seconds whose code was taken: no code is good twice. */
      lastStep: number;
    }
  | {
      kind: "passkey";
      /** Base64url, as the browser names it. */
      id: string;
      publicKey: string;
      /** How often it has signed, where it counts: one that counts less was copied. */
      counter: number;
    }
);

/** What a browser's page is asked to sign with a passkey: once, in the session that asked for it. */
export type Challenge = {
  value: string;
  for: "enrol" | "prove";
  /** The digest of the session. */
  session: string;
  validUntil: string;
};

/** What somebody has of their own to prove who they are, beside what their stream says of it. */
export type Keyring = {
  keys: readonly Key[];
  /** The secret that their page shows, of a code that they have not shown yet to be theirs. */
  begun: string | null;
  challenge: Challenge | null;
  /** How many wrong ones there were in a row, and until when none is looked at (instant, ISO 8601 UTC). */
  wrong: number;
  lockedUntil: string | null;
  /** What was proved by them and casts a ballot yet: it ends with its key. */
  proofs: readonly Proof[];
  /** How many wrong numbers a second person typed, of the one that they were asked about last; null where none. */
  misheard: { credential: number; times: number } | null;
};

/** What somebody has who never enrolled anything. */
export const noKeys: Keyring = {
  keys: [],
  begun: null,
  challenge: null,
  wrong: 0,
  lockedUntil: null,
  proofs: [],
  misheard: null,
};

/** Minutes for which a browser may take to sign. */
const challengeMinutes = 5;

/** That somebody proved who they are: for one version in one lane, in one session, for a few minutes. */
export type Proof = {
  linkId: string;
  /** The digest of the session in which it was proved. */
  session: string;
  person: string;
  round: number;
  lane: string;
  contentHash: string;
  way: CredentialKind | "exception";
  credential: number;
  /** Of an exception: why, and who granted it. */
  exception?: Pick<Exception, "because" | "granted"> | undefined;
  /** Instant, ISO 8601 UTC. */
  validUntil: string;
};

/** By what a ballot says that its director proved who they are. */
export type ProvedBy = Pick<Proof, "way" | "credential" | "exception">;

/** What a ballot binds that a proof must be of. */
type Bound = Pick<Proof, "linkId" | "session" | "person" | "round" | "lane" | "contentHash">;

/**
 * By what whoever casts a ballot proved who they are, for this very version; null where they did not, or it is too long ago.
 * @param now instant, ISO 8601 UTC
 */
export function provedFor(proof: Proof | null, bound: Bound, now: string): ProvedBy | null {
  if (!proof || now >= proof.validUntil) return null;
  const { way, credential, exception, validUntil: _, ...proved } = proof;
  return hashOf(proved) === hashOf(bound) ? { way, credential, ...(exception && { exception }) } : null;
}

/** Names what a credential is verified by, salted: the entry that enrolled it bears this, and no secret. */
export const commitmentOfKey = (key: Key): string =>
  hashOf(
    key.kind === "code"
      ? { kind: key.kind, salt: key.salt, secret: key.secret }
      : { kind: key.kind, salt: key.salt, id: key.id, publicKey: key.publicKey },
  );

/** The key of a credential as it was enrolled; null where it is gone, or another lies in its place. */
export function keyOf(keyring: Keyring, credential: Pick<Credential, "number" | "commitment">): Key | null {
  const key = keyring.keys.find(({ number }) => number === credential.number);
  return key && isSameDigest(commitmentOfKey(key), credential.commitment) ? key : null;
}

/**
 * What can be asked of somebody: a passkey where the rule asks for one and they have one, else either.
 * @param standing what of theirs counts by now
 */
export const waysFor = (
  asks: StepUpRule["asks"],
  standing: readonly Pick<Device, "kind">[],
): readonly CredentialKind[] => {
  const kinds = new Set(standing.map(({ kind }) => kind));
  if (asks === "passkey" && kinds.has("passkey")) return ["passkey"];
  return (["passkey", "code"] as const).filter((kind) => kinds.has(kind));
};

/** Whether nothing is looked at for now. `now`: instant, ISO 8601 UTC. */
export const isLocked = ({ lockedUntil }: Keyring, now: string): boolean =>
  lockedUntil !== null && now < lockedUntil;

/**
 * A try is counted before it is looked at, so that those of one moment count each. The last one that is allowed locks until it is
 * found right.
 */
export function tried(keyring: Keyring, { tries, lockedMinutes }: StepUpRule, now: string): Keyring {
  const before = keyring.lockedUntil !== null && now >= keyring.lockedUntil ? 0 : keyring.wrong;
  const wrong = before + 1;
  const lockedUntil = wrong >= tries ? later(now, { minutes: lockedMinutes }) : null;
  return { ...keyring, wrong, lockedUntil };
}

/** What was proved, beside what casts a ballot still. `now`: instant, ISO 8601 UTC. */
export const withProof = (keyring: Keyring, proof: Proof, now: string): Keyring => ({
  ...keyring,
  proofs: [...keyring.proofs.filter(({ validUntil }) => now < validUntil), proof],
});

/** What was tried was right: nothing is counted any more, and what was used is good for nothing else. `now`: instant, ISO 8601 UTC. */
export const foundRight = (keyring: Keyring, used: Key, proof: Proof, now: string): Keyring => ({
  ...withProof(keyring, proof, now),
  keys: keyring.keys.map((key) => (key.number === used.number ? used : key)),
  challenge: null,
  wrong: 0,
  lockedUntil: null,
});

/** A page asks a passkey to sign. */
export const asked = (
  keyring: Keyring,
  { value, session, ...to }: Pick<Challenge, "value" | "session" | "for">,
  now: string,
): Keyring => ({
  ...keyring,
  challenge: { value, session, ...to, validUntil: later(now, { minutes: challengeMinutes }) },
});

/** The challenge that this session was asked, for what it was asked; null where there is none, or it is too long ago. */
export function challengeFor(
  { challenge }: Keyring,
  { session, ...to }: Pick<Challenge, "session" | "for">,
  now: string,
): string | null {
  const isTheirs = challenge?.session === session && challenge.for === to.for && now < challenge.validUntil;
  return challenge && isTheirs ? challenge.value : null;
}

/** A new key beside the others: of those that their stream does not name any more none is kept. */
export const enrolled = (
  keyring: Keyring,
  key: Key,
  named: readonly Pick<Credential, "number">[],
): Keyring => ({
  ...keyring,
  keys: [...keyring.keys.filter(({ number }) => named.some((one) => one.number === number)), key],
  begun: null,
  challenge: null,
});

/**
 * Keys of numbers that are gone, and what was proved by them: it is over at once.
 * @param now instant, ISO 8601 UTC
 * @returns null where there is nothing of them
 */
export function without(
  keyring: Keyring,
  isGone: (credential: number) => boolean,
  now: string,
): { keyring: Keyring; proofs: readonly Proof[] } | null {
  const keys = keyring.keys.filter(({ number }) => !isGone(number));
  const [over, kept] = [true, false].map((ended) =>
    keyring.proofs.filter(({ credential }) => isGone(credential) === ended),
  );
  if (keys.length === keyring.keys.length && over?.length === 0) return null;
  return {
    keyring: { ...keyring, keys, proofs: kept ?? [] },
    proofs: (over ?? []).map((proof) => ({ ...proof, validUntil: now })),
  };
}

/** How many numbers a second person types before they are asked to refuse: six digits are not to be guessed. */
const mishearings = 5;

/** A number that a second person types is counted before it is looked at; null where they typed too many wrong ones of this. */
export function heard(keyring: Keyring, credential: number): Keyring | null {
  const times = keyring.misheard?.credential === credential ? keyring.misheard.times : 0;
  return times < mishearings ? { ...keyring, misheard: { credential, times: times + 1 } } : null;
}

/** What the page of whoever is to prove who they are shows. */
export type StepUpView = {
  rule: StepUpRule;
  /** Whether a ballot of theirs asks for it now; else they are at their desk, and look ahead. */
  isForBallot: boolean;
  /** By what they can prove it now. */
  ways: readonly CredentialKind[];
  /** What waits for a second person, and what does not count yet. */
  waiting: readonly {
    credential: Credential;
    /** Who is asked, by name: one of them suffices. */
    seconds: readonly string[];
    /** Of an exception, who granted it already. */
    granted: string | null;
    numberToRead: string;
  }[];
  held: readonly { credential: Device; standsFrom: string }[];
  /** What they have by now, which they can give up. */
  own: readonly Device[];
  /**
   * Of an exception for this ballot: that they can ask for one, who granted it, or none; it is asked for where nothing of theirs can
   * be shown.
   */
  exception: "may-ask" | { grantedBy: readonly string[] } | null;
  lockedUntil: string | null;
};
