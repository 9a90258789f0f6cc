import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import canonicalize from "canonicalize";

/** The canonical JSON form (RFC 8785) of a value. Throws on what JSON cannot say. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("A value without a JSON form has no canonical one");
  return text;
}

/** SHA-256 (hex) of the canonical JSON form of a value. */
export const hashOf = (value: unknown): string => createHash("sha256").update(canonical(value)).digest("hex");

/** SHA-256 (hex) of a secret: what is stored of a link's token or of a session's secret. */
export const digestOfSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** SHA-256 (hex) of bytes as they are: what names a file. */
export const digestOfBytes = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Salted commitment (HMAC-SHA-256, hex) to a text that itself stays private and erasable. */
export const commitment = (salt: string, text: string): string =>
  createHmac("sha256", salt).update(text).digest("hex");

/** Whether two digests are the same, in a time that does not depend on where they differ. */
export function isSameDigest(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
