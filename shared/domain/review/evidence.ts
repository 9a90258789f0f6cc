import type { Comment } from "../audit/comment.ts";

/** How a signature came: kept beside its entry, which bears the commitment to it. */
export type Evidence = {
  /** In which name and function it was given, as the signer wrote them. */
  name: string;
  role: string;
  /** The very words that were signed. */
  words: string;
  /** The link and the digest of the session by which they came. */
  link: string;
  session: string;
  /** Hash of the content that their page showed. */
  shown: string;
};

const parts = ["name", "role", "words", "link", "session", "shown"] as const satisfies (keyof Evidence)[];

const nameOf = (part: keyof Evidence): string => `signature.${part}`;

/** The evidence of a signature as its comment keeps it: each part for itself, so that one can be masked. */
export const evidenceIn = (evidence: Evidence): Comment["fields"] =>
  Object.fromEntries(parts.map((part) => [nameOf(part), evidence[part]]));

/** Whether a comment says anything besides. */
export const hasOtherWords = ({ text, fields }: Comment): boolean =>
  text !== null || Object.keys(fields).some((name) => parts.every((part) => nameOf(part) !== name));

/** The same as it is read: a part that was masked, or that there is none of, is left out. */
export const evidenceOf = ({ fields }: Comment): Partial<Evidence> =>
  Object.fromEntries(
    parts.flatMap((part) => {
      const said = fields[nameOf(part)];
      return said === undefined ? [] : [[part, said]];
    }),
  );
