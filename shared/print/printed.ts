/** What a page says, as the template reads it: what it is of, never what it looks like. All of it goes in as data. */
export type Printed = {
  title: string;
  lang: string;
  organisation: string;
  /** What stands at the foot of each page beside whose it is: what it is, and by which number. */
  running: readonly string[];
  blocks: readonly Block[];
};

export type Block =
  | { is: "heading"; level: number; words: Words }
  | { is: "text"; tone: Tone; words: Words; rtl: boolean }
  | { is: "list"; ordered: boolean; items: readonly (readonly Block[])[] }
  /** `apart`: what a term stands for begins on a line of its own; `byHand`: it is written there by hand, on paper. */
  | {
      is: "terms";
      apart: boolean;
      byHand: boolean;
      items: readonly { term: Words; says: readonly Block[] }[];
    }
  | { is: "table"; head: readonly Words[]; rows: readonly (readonly (readonly Block[])[])[] }
  | { is: "panel" | "quote"; of: readonly Block[] }
  | { is: "spoken"; lang: string; of: readonly Block[] }
  | { is: "code"; text: string };

export type Tone = "plain" | "soft" | "lead" | "label";

export type Words = readonly Part[];

export type Part =
  | string
  | { is: "strong" | "code" | "strike" | "underline"; words: Words }
  | { is: "spoken"; lang: string; words: Words }
  | { is: "link"; to: string; words: Words }
  | { is: "break" };
