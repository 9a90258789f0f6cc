import type { Nouns } from "./kinds.ts";

type Named = { name: string };

/** Reservations with which somebody approved, until they are closed. */
export const reservations = (n: Nouns) => ({
  title: "Reservations that stand",
  lead: `They follow the ${n.noun} until whoever has them, or the secretary, closes them. The public never reads them.`,
  close: ({ name }: Named) => `Close the reservations of ${name}`,
  closeOwn: "Close your reservations",
  closeOf: ({ name }: Named) => `Close the reservations of ${name}`,
  meansOwn: [
    "Later stages are not shown them as standing any more. Your approval counts as before.",
    "What you wrote stays in the history.",
  ],
  meansOf: ({ name }: Named) => [
    "Later stages are not shown them as standing any more. The approval counts as before.",
    `What was written stays in the history. ${name} is told by mail that you closed them, and can read your reason.`,
  ],
  wordIfAny: "How they were met, if you want to say so",
  reason: "Why are they closed?",
  reasonHint:
    "The people on this document can read it. It is kept apart from the record, which holds only a proof of it. Never name a child.",
  action: "Close the reservations",
});
