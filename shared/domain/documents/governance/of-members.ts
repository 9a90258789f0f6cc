/** Months within which members have met, whatever the act: yearly, and a new corporation’s within eighteen (CNCA s. 160). */
export const monthsToMeet = 18;

/** Whether a by-law comes again after one of the same purpose ceased to have effect, and the answer by which it does. */
export const again = { field: "members.again", yes: "yes" } as const;
