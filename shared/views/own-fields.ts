/**
 * What forms of ours send that nobody typed: what a form says beside its fields, and the one choice that some of them
 * are for. `Hidden` takes no other name, so that none of it is ever shown as somebody's words.
 */
export const ownFields = [
  "csrf",
  "command",
  "contentHash",
  "translationHash",
  "decisionHash",
  "lang",
  "round",
  "lane",
  "replaces",
  "masked",
  "revision",
  "view",
  "shown",
  "before",
  "from",
  "aside",
  "go",
  "looked",
  "answer",
  "decision",
  "ballot",
] as const;

export type OwnValues = Readonly<Partial<Record<(typeof ownFields)[number], string | number>>>;
