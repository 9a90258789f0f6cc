import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

/** Writing a document together: who writes it, what each saved, and how a part in it begins and ends. */
export const together = (n: Nouns) => ({
  title: `Who writes this ${n.noun}`,
  open: `See who writes this ${n.noun}, or invite somebody`,
  see: `See who writes this ${n.noun}`,
  author: "Author, who submits it",
  writer: "Writes with the author",
  lead: `Everybody named here writes all parts of the ${n.noun}, each by their own link. Its author alone submits it. None of them decides on it later.`,
  alone: "Nobody else writes it yet.",
  end: "End their part",
  endOf: ({ name }: { name: string }) => `: ${name}`,
  leave: "Stop writing it with them",
  leaveText: "Your link then opens it for writing no more. What you saved stays in it.",
  invite: {
    title: "Invite a colleague",
    text: `They get a mail with a link of their own, and can begin at once. Whoever writes the ${n.noun}, for however short a time, decides nothing in it: invite nobody who is to review it.`,
    who: "Who is to write with you?",
    choose: "Choose a name",
    action: "Invite",
    error: "Choose who is to write with you.",
    nobody: `Everybody else here has another part in this ${n.noun}, or writes it already.`,
    full: "As many people write with you as can at one time. End somebody’s part before you invite another.",
  },
  done: {
    invited: "The colleague you chose is invited, by a mail with a link of their own.",
    ended: `Their part in the writing has ended, and their link opens the ${n.noun} for writing no more.`,
  },
  saved: {
    you: ({ when }: { when: string }) => `Last saved by you, ${when}`,
    other: ({ name, when }: { name: string; when: string }) => `Last saved by ${name}, ${when}`,
  },
  elsewhere: {
    title: ({ name }: { name: string }) => `${name} changed this part while you wrote`,
    text: "Nothing is lost. What they saved stands here; what you typed is in the form below, and is not saved yet. Take over from theirs what should stay, then save: your form takes the place of what they saved.",
    saved: ({ name }: { name: string }) => `Saved by ${name}`,
  },
  submits: ({ name }: { name: string }) =>
    `${name} submits the ${n.noun}: tell them when your parts are done.`,
  writers: ({ count }: { count: number }) =>
    counted("en", count, {
      one: "colleague writes with the author",
      other: "colleagues write with the author",
    }),
  history: {
    handedOver: ({ when, by, to, stays }: { when: string; by: string; to: string; stays: boolean }) =>
      stays
        ? `On ${when}, ${by} handed the ${n.noun} over to ${to}, and goes on writing it with them.`
        : `On ${when}, ${by} handed the ${n.noun} over to ${to}.`,
    discarded: ({ when, by, until }: { when: string; by: string; until: string }) =>
      `On ${when}, ${by} discarded the draft; what was written of it is kept until ${until}.`,
    takenUp: ({ when, by }: { when: string; by: string }) => `On ${when}, ${by} took the draft up again.`,
  },
  handOver: {
    open: `Hand this ${n.noun} over to somebody else`,
    title: `Hand the ${n.noun} over`,
    lead: "Somebody else becomes its author: they submit it, answer for its day, and invite others. They get a mail with their own link. Whoever has written it, you among them, decides nothing in it.",
    who: "Who takes it over?",
    choose: "Choose a name",
    stays: "Do you go on writing it with them?",
    yes: "Yes: I go on writing it, and they submit it",
    no: "No: I write it no more",
    action: "Hand it over",
    errors: { to: "Choose who takes it over.", stays: "Say whether you go on writing it." },
    nobody: `Everybody else here has another part in this ${n.noun}.`,
    done: `The ${n.noun} has another author now, who was sent a mail with their own link.`,
  },
  discard: {
    open: `Discard this ${n.noun}`,
    title: `Discard the ${n.noun}?`,
    lead: "It ends: nobody can write it any more, or submit it. Whoever writes it with you is told. What was written is kept for 30 days, in which you can take it up again; then it is deleted for good.",
    ask: "Yes, discard it…",
    sure: `Are you sure that you want to discard this ${n.noun}, with all that was written in it?`,
    action: "Discard it",
    keep: "No, keep it",
    ended: {
      title: `Its author discarded this ${n.noun}`,
      until: ({ until }: { until: string }) =>
        `What was written is kept until ${until}: until then its author can take it up again. Then it is deleted for good.`,
      gone: "What was written of it is kept no more.",
      takeUp: "Take it up again",
    },
  },
});
