import type { TooLong } from "../en/lengths.ts";
import { counted } from "../plural.ts";

/** How a text that is too long becomes short enough, after the verb and its object. */
export const byCharacters = ({ over, limit }: TooLong): string =>
  `de ${counted("fr", over, { one: "caractère", other: "caractères" })} : il y a place pour ${limit} au plus`;
