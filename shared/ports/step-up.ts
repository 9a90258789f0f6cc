import type { Keyring, Proof } from "../domain/board/step-up.ts";

/** Where what people prove themselves by lies: apart from all else, read by the pages of the step-up alone. */
export interface Keyrings {
  /** `revision`: 0 where they have none yet. */
  load(person: string): Promise<{ keyring: Keyring; revision: number }>;
  /**
   * Keeps it in place of the revision that was read, and with it what was proved, or is over: one transaction.
   * @returns false where somebody else was first, and nothing was written
   */
  keep(person: string, keyring: Keyring, revision: number, proofs?: readonly Proof[]): Promise<boolean>;
}

/** One-time codes by time (RFC 6238). */
export interface OneTimeCodes {
  /** A new secret, Base32. */
  secret(): string;
  /** What an app reads from its QR code. */
  uri(secret: string, named: { issuer: string; account: string }): string;
  /** The QR code, as SVG. */
  picture(uri: string): string;
  /**
   * The step of 30 seconds whose code it is, one before or after now among them; null where it is of none.
   * @param now instant, ISO 8601 UTC
   */
  stepOf(code: string, secret: string, now: string): number | null;
}

/** Passkeys (WebAuthn): what a browser is asked, and whether what it answers was signed by whom, for this site. */
export interface Passkeys {
  toEnrol(asked: {
    challenge: string;
    person: string;
    name: string;
    known: readonly string[];
  }): Promise<object>;
  toProve(asked: { challenge: string; known: readonly string[] }): Promise<object>;
  /** @returns null where it is not what was asked, or not by the person's own verification */
  enrolled(
    answer: unknown,
    challenge: string,
  ): Promise<{ id: string; publicKey: string; counter: number } | null>;
  /** @returns how often it has signed by now; null where it is not what was asked, or not by this key */
  proved(
    answer: unknown,
    challenge: string,
    key: { id: string; publicKey: string; counter: number },
  ): Promise<number | null>;
}
