import { lengthOf, saidIn } from "../domain/typed/text.ts";
import { type Lang, number } from "../i18n/index.ts";

/** What is told of a text that is too long: by how many characters, of how many that there is room for. */
export const tooLong = (lang: Lang, text: string, limit: number): { over: number; limit: string } => ({
  over: lengthOf(saidIn(text)) - limit,
  limit: number(lang, limit),
});
