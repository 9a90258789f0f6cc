import { canonical, commitment, hashOf, isSameDigest } from "./hash.ts";

/**
 * A value that is kept with a salt for each of its fields. What is hashed, and signed, are commitments to the fields,
 * so that a field can be masked, or shown alone, and the hash still proves what the rest is. (The idea of selective
 * disclosure, RFC 9901; a field's path is a JSON Pointer, RFC 6901.)
 */
export type Committed<T> = {
  value: T;
  /** The salt of each field, by its path. */
  salts: Readonly<Record<string, string>>;
  /** What remains of a field that was masked: its commitment, by its path. */
  masked: Readonly<Record<string, string>>;
};

/** What is not what was recorded: changed, or missing, or in another's place. It is shown to nobody, and binds nobody. */
export type Altered = "altered";

/** A committed value with the hash that names it. */
export type Named<T> = { hash: string; kept: Committed<T> };

/** A field as it is shown to whoever recomputes a hash: with its salt, or as its commitment alone. */
export type Disclosed = { value: unknown; salt: string } | { commitment: string };

/** Commits to a value. The same words at the same path keep the salt that they had before; others get a new one. */
export function commitTo<T>(value: T, newSalt: () => string, before?: Committed<unknown>): Named<T> {
  const known = new Map(before ? leavesOf(before.value) : []);
  const isKept = (path: string, leaf: unknown) =>
    known.has(path) && canonical(known.get(path)) === canonical(leaf);
  const salts = leavesOf(value).map(([path, leaf]) => [
    path,
    (isKept(path, leaf) ? before?.salts[path] : undefined) ?? newSalt(),
  ]);
  const kept = { value, salts: Object.fromEntries(salts), masked: {} };
  const hash = hashOfCommitted(kept);
  if (hash === null) throw new TypeError("A value whose every field has a salt has a hash");
  return { hash, kept };
}

/**
 * The hash that names a committed value: SHA-256 over the canonical object `{ path: commitment }` of all its fields.
 * Null where a field has no salt, or a masked one has words again: then it is not what anybody committed to.
 */
function hashOfCommitted({ value, salts, masked }: Committed<unknown>): string | null {
  const commitments: Record<string, string> = { ...masked };
  const paths = Object.keys(masked);
  for (const [path, leaf] of leavesOf(value)) {
    if (isEmptied(path, leaf, paths)) continue;
    const salt = salts[path];
    if (salt === undefined || commitments[path] !== undefined) return null;
    commitments[path] = commitmentOf(path, leaf, salt);
  }
  return hashOf(commitments);
}

/** Whether a committed value is the one that a hash names. What JSON cannot say is nothing that anybody committed to. */
export function isNamedBy(hash: string, kept: Committed<unknown>): boolean {
  try {
    const own = hashOfCommitted(kept);
    return own !== null && isSameDigest(own, hash);
  } catch {
    return false;
  }
}

/** The same value without the words of some fields: value and salt go, the commitment stays, and so does the hash. */
export function mask<T>(kept: Committed<T>, paths: readonly string[]): Committed<T> {
  const gone = leavesOf(kept.value).filter(([path]) => paths.includes(path));
  const commitments = gone.flatMap(([path, leaf]): [string, string][] => {
    const salt = kept.salts[path];
    return salt === undefined ? [] : [[path, commitmentOf(path, leaf, salt)]];
  });
  const masked = Object.fromEntries(commitments);
  const salts = Object.entries(kept.salts).filter(([path]) => masked[path] === undefined);
  return {
    value: without(kept.value, "", masked) as T,
    salts: Object.fromEntries(salts),
    masked: { ...kept.masked, ...masked },
  };
}

/**
 * What anybody may have of a value, and yet recompute its hash: the fields that are public with their salts, and the
 * commitments of all others.
 */
export function disclose(
  { value, salts, masked }: Committed<unknown>,
  isPublic: (path: string) => boolean,
): Record<string, Disclosed> {
  const shown = leavesOf(value).flatMap(([path, leaf]): [string, Disclosed][] => {
    const salt = salts[path];
    if (salt === undefined) return [];
    return [[path, isPublic(path) ? { value: leaf, salt } : { commitment: commitmentOf(path, leaf, salt) }]];
  });
  const hidden = Object.entries(masked).map(([path, commitment]) => [path, { commitment }]);
  return Object.fromEntries([...shown, ...hidden]);
}

/** Every field of a value by its path; what is empty is a field itself, so that nothing lies outside the hash. */
export function leavesOf(value: unknown, path = ""): [string, unknown][] {
  if (value === undefined) return [];
  if (typeof value !== "object" || value === null) return [[path, value]];
  const inside = Object.entries(value).flatMap(([key, child]) => leavesOf(child, pathTo(path, key)));
  return inside.length > 0 ? inside : [[path, value]];
}

/** The path of what a value has under a key (RFC 6901, section 3). */
export const pathTo = (path: string, key: string): string =>
  `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The keys that lead to where a path points, from the outermost on. */
export const keysOf = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** A value with another one where a path points; objects that are missing on the way are made. */
export const setAt = <T>(value: T, path: string, to: unknown): T => setUnder(value, keysOf(path), to) as T;

function setUnder(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const held = typeof value === "object" && value !== null ? value : {};
  return { ...held, [key]: setUnder((held as Record<string, unknown>)[key], rest, to) };
}

/** The key that a path has right under another; null when it leads elsewhere. */
export function nameUnder(parent: string, path: string): string | null {
  if (!path.startsWith(`${parent}/`)) return null;
  const key = path.slice(parent.length + 1);
  return key.includes("/") ? null : key.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The path is part of it, so that no value can stand in another's place. */
const commitmentOf = (path: string, leaf: unknown, salt: string): string =>
  commitment(salt, canonical([path, leaf]));

/** What a value commits to, field by field, by path. */
export const commitmentsIn = ({ value, salts, masked }: Committed<unknown>): Record<string, string> => ({
  ...Object.fromEntries(
    leavesOf(value).flatMap(([path, leaf]): [string, string][] => {
      const salt = salts[path];
      return salt === undefined ? [] : [[path, commitmentOf(path, leaf, salt)]];
    }),
  ),
  ...masked,
});

/** What is empty because all that it held was masked was never a field itself. */
const isEmptied = (path: string, leaf: unknown, masked: readonly string[]): boolean =>
  typeof leaf === "object" && leaf !== null && masked.some((each) => each.startsWith(`${path}/`));

function without(value: unknown, path: string, gone: Readonly<Record<string, string>>): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const left = Object.entries(value).flatMap(([key, child]) => {
    const at = pathTo(path, key);
    return gone[at] === undefined ? [[key, without(child, at, gone)]] : [];
  });
  return Object.fromEntries(left);
}
