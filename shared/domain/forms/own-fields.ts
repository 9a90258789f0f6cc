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
  "guard",
  "revision",
  "view",
  "shown",
  "before",
  "from",
  "aside",
  "part",
  "end",
  "go",
  "looked",
  "minutesSeen",
  "answer",
  "decision",
  "ballot",
  "signature",
  "number",
] as const;

/** Why something was laid aside, as it is noted beside what was sent: nothing that a form sends. */
const notes = ["because", "seeAt", "refused", "isTooLarge"] as const;

/** The fields by which somebody answers, decides or votes: in every form of an answer one of them. */
export const choices: ReadonlySet<string> = new Set(["answer", "decision", "ballot", "signature"]);

/** What is looked for says nothing yet, and can be looked for again. */
const searched = "words";

const unsaid: ReadonlySet<string> = new Set(
  [...ownFields, ...notes, searched].filter((name) => !choices.has(name)),
);

/** What somebody typed or chose in a form that they sent. */
export const saidOf = (form: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => !unsaid.has(name)));

export type OwnValues = Readonly<Partial<Record<(typeof ownFields)[number], string | number>>>;
