type Adopted = { when: string; on: string; number: number; called: string | null };

/** What follows from the adoption of a strategic plan; days and titles come in words already. */
export const adoption = () => ({
  /** How the resolution is named: by its number, where it has one, and the entry of the record that says that the plan was approved. */
  resolution: ({ plan, number, called }: { plan: string | null; number: number; called: string | null }) => {
    const entry = `entry no.\u00a0${number} of ${plan === null ? "the" : "its"} record`;
    if (called !== null) return `${called} (${entry})`;
    return plan === null ? `E${entry.slice(1)}` : `${plan}, ${entry}`;
  },
  adoptedOn: "Adopted by the board",
  resolutionTitle: "Resolution",
  years: "For the years",
  takesPlace: ({ plan, from }: { plan: string; from: string }) =>
    `From ${from}, it takes the place of the ${plan}.`,
  superseded: ({ plan, from }: { plan: string; from: string }) =>
    `From ${from}, the ${plan} takes the place of this one.`,
  supersededTag: ({ from }: { from: string }) => `Superseded from ${from}`,
  toSuccessor: "Read the plan that takes its place",
  /** What the public page of a plan says otherwise than that of a report. */
  publicPage: {
    kicker: "Published strategic plan",
    lead: "What the organisation sets out to change for children in these years, for whom, and by what one will see it.",
    proof:
      "The fingerprint below (SHA-256) names the exact version that the board adopted. It is also in the notice to whoever subscribed. You can recompute it yourself:",
  },
  baseline: ({ year }: { year: string }) => `Baseline (${year})`,
  target: ({ year }: { year: string }) => `Target for ${year}`,
  reportsTitle: "Yearly reports on this plan",
  report: ({ year, due }: { year: string; due: string }) => `For ${year}: due by ${due}`,
  reportsNote:
    "After each year Accord opens the report on it, for whoever wrote the plan to write, and says so to whoever watches over documents.",
  history: {
    /** `called`: the number of its resolution; null where it has none, so that its entry names it. */
    adopted: ({ when, on, number, called }: Adopted) =>
      `On ${when}, the strategic plan came into force: the board adopted it on ${on} (${called === null ? `entry no.\u00a0${number}` : `resolution ${called}`}).`,
    takesPlace: ({ plan, from }: { plan: string; from: string }) =>
      `It takes the place of the plan ${plan} from ${from}.`,
    scheduled: ({ when, reports }: { when: string; reports: string }) =>
      `On ${when}, Accord noted by when a report on each year of the plan is due: ${reports}.`,
    superseded: ({ when, by, from }: { when: string; by: string; from: string }) =>
      `On ${when}, it was recorded that the plan ${by} takes the place of this one from ${from}.`,
  },
  refusal: {
    "period-taken": {
      cause:
        "Another strategic plan is adopted, or on its way to it, for some of the same years. The organisation has one strategic plan at a time.",
      whose: ({ plan, id }: { plan: string; id: string }) => `It is the ${plan} (${id}).`,
      next: "A plan takes the place of one that is in force when it is started. Where yours is to take the place of that one, start it anew once that one is in force, and write there what you wrote here. Else wait whether the other comes back to its author, or start a plan for other years. What you wrote is kept.",
    },
    "claimed-meanwhile": {
      cause:
        "At this very moment others were submitted with which yours must be compared first, again and again. Nothing was recorded.",
      next: "What you wrote is kept. Submit it again in a minute.",
    },
  },
  notice: {
    subject: ({ plan }: { plan: string }) => `For your information: the ${plan} is adopted`,
    intro: ({ on }: { on: string }) =>
      `The board of directors adopted this strategic plan on ${on}, and it is published. Nothing is expected of you.`,
    action: "Read the strategic plan",
    check:
      "The fingerprint below names the exact version that the board adopted. The page of the plan has what is public of it as a file, and three lines with which you can recompute the fingerprint yourself.",
    why: ({ addressee }: { addressee: string }) =>
      `You receive this notice because ${addressee} asked to be told of strategic plans. You can unsubscribe at any time, at once and without giving a reason.`,
  },
  reportDue: {
    subject: ({ plan, year, due }: { plan: string; year: string; due: string }) =>
      `Due by ${due}: the report for ${year} on the ${plan}`,
    intro: ({ plan, year, due }: { plan: string; year: string; due: string }) =>
      `The year ${year} of the ${plan} is over. A report on it is due by ${due}: what was achieved on each indicator, against the target of that year.`,
    more: "The report was opened, and whoever wrote the plan was asked to write it: the figures of each indicator are proposed from the reports of the agreements that contribute to it.",
    action: "See the plan and the days of its reports",
  },
});
