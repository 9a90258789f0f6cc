import { digestOfSecret, isSameDigest } from "../audit/hash.ts";

/** Characters of a token: 256 bits in base64url (RFC 4648, section 5), as `send-mail` writes them. */
const length = 43;

/**
 * Whether what an address shows is the token of this digest. Mail programs and people put characters behind a link when
 * they copy it (`>`, `.`, `_`, a bracket): they take nothing from what proves it, and are left aside.
 */
export function isTokenOf(shown: string, digest: string): boolean {
  const [letters = ""] = /^[A-Za-z0-9_-]*/.exec(shown) ?? [];
  const bare = letters.slice(0, length) + letters.slice(length).replace(/^[_-]+$/, "");
  return [shown, letters, bare].some((token) => isSameDigest(digest, digestOfSecret(token)));
}
