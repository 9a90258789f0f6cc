/** An interest in the item that is before the meeting, as somebody declares it in the room. */
export const meetingInterest = () => ({
  title: "Somebody declares an interest in it",
  lead: "Enter it as it is said, before the vote. It is minuted, and who is to leave the room for the item leaves it by this line.",
  leadLate:
    "The vote was taken. What is declared now is minuted as declared after it, and the vote stands as it was taken. If it was declared before, and they had left the room, correct the line of the vote, enter the interest as of then, and the vote again.",
  who: "Who declares it",
  nature: "What kind of interest is it?",
  follows: "What follows from it, by the by-laws",
  following: {
    disqualified: ({ ground }: { ground: string }) => `Leaves the room, disqualified: ${ground}`,
    "stepped-aside": () => "Leaves the room of their own will: none of these grounds",
    excepted: ({ ground }: { ground: string }) => `Stays, and votes: ${ground}`,
    officer: () => "An officer who is no member: has no vote, and nothing else follows",
  },
  /** After the vote nobody leaves or stays by it. */
  ground: "Which ground of the by-laws is it?",
  grounds: {
    disqualified: ({ ground }: { ground: string }) => `Takes the vote away: ${ground}`,
    "stepped-aside": () => "None of these grounds",
    excepted: ({ ground }: { ground: string }) => `Leaves them their vote: ${ground}`,
    officer: () => "An officer who is no member, and has no vote",
  },
  when: "When is it declared?",
  whens: {
    "before-discussion": "Before the item is discussed",
    "during-discussion": "Once its discussion has begun",
  },
  /** What an officer declared by a link of their own, which whoever keeps the record enters. */
  written: {
    title: ({ who, on }: { who: string; on: string }) =>
      `${who} declared an interest in writing on ${on}: enter it`,
    lead: "Enter it where it is about this item. The form holds what they wrote: change nothing but when it is declared here.",
    member:
      "Enter it where it is about this item. They sit on this body by now, and have a vote: choose what follows from it for them, by the by-laws. Who is to leave the room for the item leaves it by this line.",
    masked: "Its words were masked: where it is about this item, say its extent without them.",
  },
  action: "Record the interest",
  stays: "declared an interest, and votes",
  elsewhere: "Whoever declares an interest now: enter it with the item, above.",
});
