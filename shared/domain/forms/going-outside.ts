import { hashOf } from "../audit/hash.ts";
import { identifyingIn } from "../typed/identifying.ts";
import { saidIn } from "../typed/text.ts";
import type { Field } from "./definition.ts";

type Typed = Readonly<Record<string, string>>;

/**
 * What is asked of whoever writes words that go outside as they wrote them: what will be public, and what is mailed to
 * donors. None leaves before its author changed the passages by which a child could be recognised, or said of them that
 * nobody can be.
 */
export type Look = {
  found: readonly string[];
  /** What a form sends to say it, of exactly these passages; and whether it did. */
  said: string;
  isSaid: boolean;
};

/** The name by which a form says that such passages were looked at, and that nobody can be recognised by them. */
export const checkedName = ({ name }: Pick<Field, "name">): string => `${name}.checked`;

/** Whether words that go outside are to be looked at again; null where no child could be recognised by them. */
export function lookAt(name: string, words: string, typed: Typed): Look | null {
  const found = identifyingIn(saidIn(words));
  if (found.length === 0) return null;
  const said = hashOf(found);
  return { found, said, isSaid: typed[checkedName({ name })] === said };
}

/** The same of an answer, where it will be public. */
export const lookAtAnswer = (field: Field, value: string | number | undefined, typed: Typed): Look | null =>
  field.published && (field.kind === "long-text" || field.kind === "short-text") && typeof value === "string"
    ? lookAt(field.name, value, typed)
    : null;
