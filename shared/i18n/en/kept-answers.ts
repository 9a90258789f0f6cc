import type { Nouns } from "./kinds.ts";

/** What the page says that shows again what somebody typed, where it could not be recorded as it was sent. */
export const keptAnswers = (n: Nouns) => ({
  ended: {
    title: "Your session has ended, and what you typed is kept",
    text: "For your safety, a task stays open for a limited time on one device. Nothing that you typed is lost:",
    steps: [
      "Open the link in your mail again, in another window of this browser.",
      "Come back to this page.",
      "Press the button below: your form opens again with all that you typed, to be checked and saved.",
    ],
    action: "Try again",
  },
  renewed: {
    title: "Your session was renewed: check what you typed",
    text: "Since this page was shown, your link was opened again in this browser. Nothing of what you sent is recorded yet. Check it below, then send it again.",
    steps: [] as string[],
    action: "Send it again",
  },
  fault: {
    title: "Something went wrong on our side",
    text: `It is not your fault. What you saved before is kept, and what you just typed stands below. Wait a moment, then send it again. If it goes on, copy what you typed, and tell the person who coordinates the ${n.noun}.`,
    steps: [] as string[],
    action: "Send it again",
  },
  competing: {
    title: "Which of the two do you mean?",
    text: "You have sent this form otherwise already, and that still waits to be completed or confirmed. Nothing of either is recorded yet.",
    kept: "Both are kept until you choose.",
    onlyHere:
      "There is room for two, and you sent two before this: what you have just sent stands on this page alone. Go on with it here, or copy it, before you leave the page.",
    action: "Go on with what I have just sent",
    sent: "What you have just sent",
    waiting: "What waits",
    open: "Open what waits instead",
    also: "You sent this form otherwise as well, and that is kept: see both",
    before: "See what you sent before that, too",
    nothing:
      "Nothing is written there. An answer that you chose on another device, or before you opened your link again, is not shown here: you choose it anew.",
  },
  typedTitle: "What you typed",
  typedText: "You can also copy it from here.",
});
