import type { Nouns } from "./kinds.ts";

/** An author takes back what they submitted, as long as nobody has decided on it. */
export const takingBack = (n: Nouns) => ({
  title: `Take the ${n.noun} back`,
  means: [
    "Nobody has decided on it yet. Whoever was asked to is told by mail that nothing is expected of them for now.",
    "All that you wrote stands in the form, to go on from. You get a mail with the link to it.",
    "The history says that you took it back. The day by which you are to submit it stays the same.",
  ],
  action: "Take it back",
  panel: {
    title: `You took this ${n.noun} back`,
    text: "It is with you again, and nobody is asked about it. What you had submitted stands in the form: change it, and submit it when you are ready.",
  },
});
