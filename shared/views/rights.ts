import { type Lang, messages } from "../i18n/index.ts";

/** A right by its code, such as CRC-19: an article of the Convention in words, any other as its organisation writes it. */
export function rightInWords(lang: Lang, code: string): string {
  const article = /^CRC-(\d+)$/.exec(code)?.[1];
  return article ? messages(lang).agreement.right({ article }) : code;
}
