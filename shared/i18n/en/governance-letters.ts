/** What the members made of a by-law, and on which day, in words. */
export type ByMembers = {
  outcome: "confirmed" | "amended" | "rejected" | "not-submitted";
  heldOn: string;
};

const madeOfIt = ({ outcome, heldOn }: ByMembers): string =>
  ({
    confirmed: `They confirmed it on ${heldOn}.`,
    amended: `They confirmed it with amendments on ${heldOn}.`,
    rejected: `They rejected it on ${heldOn}, and it lapsed on that day.`,
    "not-submitted": `It was not put to their meeting of ${heldOn}, and lapsed on that day.`,
  })[outcome];

/** Words of mails about the days of governance documents; days come in words already. */
export const governanceLetters = () => ({
  review: {
    subject: ({ document }: { document: string }) => `Due for review: ${document}`,
    intro: ({ document }: { document: string }) =>
      `The day of review of the ${document} has come, and no revision has taken its place. It stays in force. Its revision was opened three months before, for whoever looks after it.`,
    action: "See how it stands",
  },
  members: {
    subject: ({ document }: { document: string }) => `For the members to confirm: ${document}`,
    intro: ({ document, rule }: { document: string; rule: string }) =>
      `The ${document} was adopted by the board, and waits for the next meeting of members. Unless they confirm it there, it does not hold from then on (${rule}). Put it on the agenda of that meeting; once it was held, record what they decided.`,
    action: "Record what they decided",
  },
  more: "You hear of this because you watch over governance documents. You hear of it again until it is on record.",
  unconfirmed: {
    subject: ({ document }: { document: string }) => `Not confirmed on record: ${document}`,
    intro: ({ document, rule }: { document: string; rule: string }) =>
      `The day has passed on which the members were expected to confirm the ${document}, which you wrote. Nobody has recorded what they decided. Unless they confirmed it, it does not hold any more (${rule}), and its public page says so.`,
    action: "See how it stands",
  },
  decided: {
    subject: ({ document }: { document: string }) => `What the members decided: ${document}`,
    intro: ({ document, byMembers }: { document: string; byMembers: ByMembers | null }) =>
      `What the members made of the ${document} is on record.${byMembers ? ` ${madeOfIt(byMembers)}` : ""}`,
    action: "Read what they decided",
  },
  moved: {
    subject: ({ document }: { document: string }) => `Another day for the members: ${document}`,
    intro: ({ document, meetOn }: { document: string; meetOn: string }) =>
      `The meeting of members that is to decide on the ${document} is on another day than you were told: ${meetOn}. Until then it stands as it did.`,
    action: "See how it stands",
  },
  heldBack: {
    subject: ({ document }: { document: string }) => `Not in force yet: ${document}`,
    intro: ({ document }: { document: string }) =>
      `The day of effect of the ${document} has come, and nobody could go through with what it says as roles are held now: its page says which. What was in force before goes on. Have somebody hold what is vacant, or have the board adopt a revision; it is looked at again each morning, and is in force once it can be.`,
    action: "See what holds it back",
  },
  toWatching:
    "You hear of this because you watch over it, or look after it. You hear of it again if something else holds it back.",
  toAuthor: "You hear of this because you wrote it. Nothing is expected of you.",
  toBoth: "You hear of this because you wrote it, or watch over it. Nothing is expected of you.",
});
