import { lazy } from "../../events/lazy.ts";

/**
 * Names and words of people within a sentence of ours. In a script that runs from right to left they would pull the
 * sentence's signs around with them; between an isolate and its end (U+2068, U+2069; Unicode UAX 9) they are laid out by
 * themselves. Whatever runs from left to right stays as it is.
 */

const rightToLeft = lazy(
  () =>
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u,
);

/** A text as it can stand within a sentence. */
export const isolated = (text: string): string =>
  rightToLeft().test(text) && !text.startsWith("\u2068") ? `\u2068${text}\u2069` : text;

/** The sentences of a language, each of which isolates what it is told. */
export function isolating<T>(words: T): T {
  if (typeof words === "function") {
    const say: (...told: unknown[]) => unknown = words as never;
    return ((...told: unknown[]) => say(...told.map(apart))) as T;
  }
  if (typeof words !== "object" || words === null) return words;
  if (Array.isArray(words)) return words.map((each) => isolating(each)) as T;
  return Object.fromEntries(Object.entries(words).map(([name, each]) => [name, isolating(each)])) as T;
}

/** What a sentence is told: each text in it is isolated when the sentence takes it. */
function apart(told: unknown): unknown {
  if (typeof told === "string") return isolated(told);
  if (typeof told !== "object" || told === null) return told;
  return new Proxy(told, { get: (of, name) => apart(Reflect.get(of, name)) });
}
