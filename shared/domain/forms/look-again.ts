import { hashOf } from "../audit/hash.ts";
import { identifyingIn } from "../typed/identifying.ts";
import { saidIn } from "../typed/text.ts";
import type { Field } from "./definition.ts";

type Typed = Readonly<Record<string, string>>;

/**
 * What whoever typed something is asked to look at again: they change it, or say that it is right, of exactly what they
 * typed. Words that go outside as they were written (what will be public, what is mailed to donors) do not leave before, where
 * a child could be recognised by them; nor is a number taken that is far from what it usually is, nor a day promised that
 * does not hold if every stage takes all of its time.
 */
export type Look<
  Code extends "recognisable" | "unusual" | "too-soon" = "recognisable" | "unusual" | "too-soon",
> = {
  code: Code;
  /** Passages by which a child could be recognised. */
  found: readonly string[];
  /** What a form sends to say so; and whether it did. */
  said: string;
  isSaid: boolean;
};

/** The name by which a form says that something was looked at again, and is right. */
export const checkedName = ({ name }: Pick<Field, "name">): string => `${name}.checked`;

/** Whether words that go outside are to be looked at again; null where no child could be recognised by them. */
export function lookAt(name: string, words: string, typed: Typed): Look<"recognisable"> | null {
  const found = identifyingIn(saidIn(words));
  return found.length === 0 ? null : { code: "recognisable", found, ...saying(name, found, typed) };
}

/** Whether an answer is to be looked at again: words that will be public, or a number that is unusual. */
export function lookAtAnswer(
  field: Field,
  value: string | number | undefined,
  typed: Typed,
): Look<"recognisable" | "unusual"> | null {
  if (field.kind === "decimal") {
    const isUsual = typeof value !== "number" || (value >= field.usual.min && value <= field.usual.max);
    return isUsual ? null : { code: "unusual", found: [], ...saying(field.name, value, typed) };
  }
  const isPublic = field.published && (field.kind === "long-text" || field.kind === "short-text");
  return isPublic && typeof value === "string" ? lookAt(field.name, value, typed) : null;
}

/** What a form sends to say that exactly this was looked at, and whether it did. */
export function saying(name: string, what: unknown, typed: Typed): Pick<Look, "said" | "isSaid"> {
  const said = hashOf(what);
  return { said, isSaid: typed[checkedName({ name })] === said };
}
