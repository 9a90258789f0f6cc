/** How a meeting was convened, as a certificate says it or says why it does not. */
export const convened = {
  title: "How the meeting was convened",
  given: "Notice given",
  paper: "On paper, the last one",
  startsAt: "Convened for",
  days: "Days of notice required",
  required: ({ days, source }: { days: string; source: string }) => `${days} (${source})`,
  members: "Members as it was opened",
  inTime: "Had notice in time",
  waived: "Had it late, and waived it",
  since: "Took office after it was given",
  attended: "Of those, attended",
  duly: {
    inTime: "The meeting was duly convened: each member had notice in time.",
    waived: "The meeting was duly convened: each member had notice in time, or waived it.",
    attended: ({ source }: { source: string }) =>
      `The meeting was duly convened: each member had notice in time, waived it, or took office after it was given and attended. Who attends waives notice, unless they come to object to it (${source}).`,
  },
  /** Why it is not said. */
  unsaid: {
    absent:
      "This certificate does not say that the meeting was duly convened: of a member who took office after notice was given it is not recorded that they had it, waived it, or attended.",
    attended:
      "This certificate does not say that the meeting was duly convened: a member took office after notice was given and attended, and the by-laws do not say that who attends waives notice.",
    minutes:
      "This certificate does not say that the meeting was duly convened: its minutes do not say how it was convened.",
    unrecorded:
      "This certificate does not say that the meeting was duly convened: how it was convened was not recorded when its decision was entered.",
  },
  none: "None recorded",
  saidBy: "So it was entered, as its minutes have it, and attested to by whoever chaired it.",
  electronic: {
    "consent-of-all": ({ attended, source }: { attended: string; source: string }) =>
      `Present by telephone or video as it was voted on: ${attended}. Every member had consented to that (${source}).`,
    nothing: ({ attended, source }: { attended: string; source: string }) =>
      `Present by telephone or video as it was voted on: ${attended}, as the by-laws allow (${source}).`,
  },
  resumed:
    "It was adjourned to a time that was named at it, and sat again then: no other notice is due of that.",
};
