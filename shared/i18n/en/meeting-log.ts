/** What a line or a refusal is about: whom, which item, and the number that it should be. */
export type Told = { name: string; item: string; limit: string };

/** What was entered of a meeting, line by line. */
export const meetingLog = () => ({
  title: "What was entered",
  empty: "Nothing was entered yet.",
  correct: "Correct this",
  why: "Why it was wrong. The line stays, struck through; enter what is right as a new one.",
  saveCorrection: "It was wrong",
  mask: "Mask words, such as a child’s name",
  line: {
    "meeting-convened": () => "Convened, with notice to its members",
    "meeting-moved": () => "Moved, with new notice",
    "members-changed": () => "Who belongs to the body changed since notice was given: they were told",
    "meeting-cancelled": () => "Cancelled",
    "notice-waived": ({ name }: Told) => `${name} waives notice`,
    "paper-notice-sent": ({ name }: Told) => `Notice sent on paper to ${name}`,
    "electronic-means-accepted": ({ name }: Told) => `${name} agrees to telephone and video`,
    "attendance-answered": ({ name, limit }: Told) => `${name} answers: ${limit}`,
    "item-put": ({ item }: Told) => `On the agenda: ${item}`,
    "item-withdrawn": ({ item }: Told) => `Withdrawn: ${item}`,
    "agenda-ordered": () => "Agenda in another order",
    "item-taken-out": ({ item }: Told) => `Taken out of the consent agenda: ${item}`,
    "meeting-opened": ({ name }: Told) => `Opened, ${name} in the chair`,
    "member-arrived": ({ name }: Told) => `${name} is here`,
    "member-left": ({ name }: Told) => `${name} left`,
    "room-left": ({ name, item }: Told) => `${name} went out of the room for: ${item}`,
    "interest-declared": ({ name, item, limit }: Told) =>
      `${name} declares an interest in: ${item} (${limit})`,
    "room-entered": ({ name, item }: Told) => `${name} came back for: ${item}`,
    "chair-taken": ({ name }: Told) => `${name} took the chair`,
    "item-called": ({ item }: Told) => `Called: ${item}`,
    "motion-voted": ({ item, limit }: Told) => `Voted on: ${item} (${limit})`,
    "item-noted": ({ item }: Told) => `Took note: ${item}`,
    "item-minuted": ({ item }: Told) => `Note on: ${item}`,
    "item-deferred": ({ item }: Told) => `Put off: ${item}`,
    "dissent-recorded": ({ name, item }: Told) => `${name} dissents: ${item}`,
    "meeting-adjourned": ({ limit }: Told) =>
      limit === "" ? "Adjourned, to a day still to be told" : `Adjourned to ${limit}`,
    "meeting-ended": () => "Ended",
    "entry-corrected": ({ limit }: Told) => `Line ${limit} was wrong`,
    "decisions-attested": () => "Attested by whoever chaired",
    "decisions-contested": () => "Contested by whoever chaired",
    "minutes-drafted": () => "Minutes drafted",
    "minutes-confirmed": ({ name }: Told) => `${name} confirmed the minutes`,
    "minutes-contested": ({ name }: Told) => `${name} contested the minutes`,
    "absent-member-dissented": ({ name, item }: Told) => `${name} dissents, by their own page: ${item}`,
    "minutes-contest-answered": ({ name }: Told) => `Answer to ${name}, who contests the minutes`,
    "dissent-fell": ({ name, item }: Told) =>
      `The dissent of ${name} fits the vote no more, and counts no more: ${item}`,
    "signatory-replaced": ({ name, limit }: Told) =>
      limit === "chair"
        ? `${name} attests and signs in place of whoever left`
        : `${name} takes over the record of whoever left`,
    "minutes-signed": ({ name }: Told) => `${name} signed the minutes`,
    "words-masked": () => "Words were masked",
  },
  /** Who leaves the room by what they declare. */
  leavesByInterest: ({ name, item, limit }: Told) =>
    `${name} declares an interest in, and goes out for: ${item} (${limit})`,
  counted: ({ inFavour, against, abstained }: Record<"inFavour" | "against" | "abstained", string>) =>
    `${inFavour} for, ${against} against, ${abstained} abstained`,
});
