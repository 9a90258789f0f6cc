import { counted } from "../plural.ts";

/** A text that is too long: by how many characters, and how many there is room for. */
export type TooLong = { over: number; limit: string };

/** How a text that is too long becomes short enough, after the verb. */
export const byCharacters = ({ over, limit }: TooLong): string =>
  `by ${counted("en", over, { one: "character", other: "characters" })}: at most ${limit} fit`;
