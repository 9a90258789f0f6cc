/** An agreement as its reports stand on it. */
export const agreement = () => ({
  link: "What this report is bound to: the agreement, its results and the rights that they serve",
  lead: ({ id }: { id: string }) => `Agreement ${id}, as it was approved.`,
  takenOver:
    "It was signed before Accord, and taken over as it stood. It is not amended or extended here, since who signs for its parties is not on record. Where it is to change, write a new agreement from your desk that takes its place; whoever watches over the reports on this one withdraws those that are asked for no more.",
  partner: "Partner",
  donors: "Donors",
  period: "Period",
  dates: ({ start, end }: { start: string; end: string }) => `${start} to ${end}`,
  countries: "Countries",
  amount: "Amount",
  purpose: "Purpose",
  results: "Expected results, and the rights that they serve",
  level: {
    ultimate: "Ultimate outcome",
    intermediate: "Intermediate outcome",
    immediate: "Immediate outcome",
    output: "Output",
  },
  rights: "Rights served",
  right: ({ article }: { article: string }) =>
    `Convention on the Rights of the Child, article\u00a0${article}`,
  indicators: "Indicators",
  noIndicators: "This result has no indicator of its own.",
  contributesToNone: "contributes to no indicator of the strategic plan",
  contributes: ({ plan }: { plan: string }) => `contributes to indicator ${plan} of the strategic plan`,
  inThisReport: "in this report",
  budget: "Budget of this report’s period",
  back: "Back to the document",
});
