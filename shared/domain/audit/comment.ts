import { saidIn } from "../typed/text.ts";

/** What somebody wrote beside an answer: of the whole, and of single fields by their names. Private and erasable. */
export type Comment = { text: string | null; fields: Readonly<Record<string, string>> };

/** A comment as it is kept: nothing hidden in it, and what says nothing left out; null when nothing remains. */
export function tidyComment({ text, fields }: Comment): Comment | null {
  const kept = Object.entries(fields).flatMap(([name, words]): [string, string][] => {
    const said = saidIn(words);
    return said === "" ? [] : [[name, said]];
  });
  const whole = saidIn(text ?? "");
  if (whole === "" && kept.length === 0) return null;
  return { text: whole === "" ? null : whole, fields: Object.fromEntries(kept) };
}
