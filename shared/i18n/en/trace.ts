/** The way from a promise to what was reported on it; names and periods come in words already. */
export const trace = () => ({
  title: "From promise to result",
  link: "From promise to result: who contributes to what, and what was reported",
  linkWhole: ({ plan }: { plan: string }) => `All that contributes to the ${plan}`,
  lead: "What agreements promise, which result of the strategic plan each promise serves, and what reports have shown so far.",
  groups: "For whom something changes",
  nobody: "No agreement contributes to this indicator.",
  nobodyKnown: "No agreement that everybody may know of contributes to this indicator.",
  noIndicator: "This result has no indicator of its own.",
  promisedBy: ({ agreement }: { agreement: string }) => `Promised by “${agreement}”`,
  ofResult: "For the result",
  reported: "Reported so far",
  nothingReported: "Nothing yet: no report on it was approved so far.",
  line: ({ period, achieved, target }: { period: string; achieved: string; target: string }) =>
    `${period}: ${achieved} (target: ${target})`,
  loose: "Promises that serve no indicator of a plan",
  because: "Why none",
  notSaid: "It is not on record: the agreement was taken over from before Accord.",
  unknown: "It names an indicator that is of no plan on record.",
  back: "Back to the document",
  isCut:
    "There are more agreements or reports than are looked at for this page: the first fifty agreements, and the five hundred reports that changed last. What is missing here may stand in the others.",
  mayLack: "Agreements by which somebody could be endangered are not named here.",
});
