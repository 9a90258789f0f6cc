/** What agreements have to do with strategic plans; plans and days come in words already. */
export const underPlan = () => ({
  title: "Agreements under this plan",
  dates: ({ start, end }: { start: string; end: string }) => `${start} to ${end}`,
  serves: "Contributes to",
  none: "No agreement is under this plan yet. Each agreement says which indicator of a plan its own contribute to: those that name one of this plan stand here.",
  more: "There are more agreements under this plan than this page lists.",
  /** How an agreement names an indicator of the plan. */
  named: "Named in agreements as",
  /** For whoever watches over documents. */
  stillBefore: {
    title: "Agreements that still name the plan before",
    todo: ({ plan, from }: { plan: string; from: string }) =>
      `From ${from} this plan takes the place of the ${plan}, and these agreements still name indicators of that one: until they name those of this plan, what they achieve is not counted for it. Please see to it that each is amended, together with its partner and its donors.`,
  },
  superseded: {
    todo: ({ plan, from }: { plan: string; from: string }) =>
      `From ${from} the ${plan} takes the place of this one, and those of these agreements that run on into its time still name this one: until they name indicators of the new plan, what they achieve is not counted for it. Please see to it that each of those is amended, together with its partner and its donors.`,
  },
  outside:
    "An agreement that was written in Accord is amended on its own page. One that was taken over, and amended outside Accord, is loaded like a new one, under an id of its own; the one before stays in this list, since Accord is not told which one took its place.",
  /** In an agreement, and in a report on it. */
  contributes: ({ wording, plan }: { wording: string; plan: string }) =>
    `contributes to “${wording}”, of the ${plan}`,
  inReport: ({ wording, plan }: { wording: string; plan: string }) =>
    `This indicator contributes to one of the ${plan}: “${wording}”.`,
});
