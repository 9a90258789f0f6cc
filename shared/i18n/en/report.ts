/** Writing a report: the form, its errors, the check before submitting; and results against targets. */
export const report = {
  form: {
    lead: "What you type is saved when you press the button at the end, even if something is still missing.",
    changesTitle: "Changes were requested",
    changesText: "Correct what is named here, then check and submit your report again.",
    commentBy: ({ by, role }: { by: string; role: string }) => `${by}, ${role}`,
    dateHint: "Year, month and day, like 2026-06-30",
    lengthHint: ({ limit }: { limit: string }) => `At most ${limit} characters`,
    indicator: ({ number, total }: { number: string; total: string }) => `Indicator ${number} of ${total}`,
    noIndicators: "No indicator of the agreement is due in this report.",
    action: "Save and check your answers",
  },
  error: {
    "required-date": ({ label }: { label: string }) => `Enter a date for “${label}”`,
    "required-whole-number": ({ label }: { label: string }) => `Enter a whole number for “${label}”`,
    "required-long-text": ({ label }: { label: string }) => `Write an answer to “${label}”`,
    "not-a-date": ({ label }: { label: string }) => `“${label}” must be a real date, like 2026-06-30`,
    "not-a-whole-number": ({ label }: { label: string }) =>
      `“${label}” must be a whole number of zero or more, in digits, like 125`,
    "too-large": ({ label, limit }: { label: string; limit: string }) =>
      `“${label}” must be ${limit} or less`,
    "too-long": ({ label, limit }: { label: string; limit: string }) =>
      `Shorten your answer to “${label}” to ${limit} characters or fewer`,
    "before-start": ({ label }: { label: string }) =>
      `“${label}” must be later than the first day of the period`,
    "outside-period": ({ label }: { label: string }) =>
      `“${label}” must lie within the period that this report is due for`,
    "above-denominator": ({ label }: { label: string }) => `“${label}” cannot be more than the number in all`,
    "zero-denominator": ({ label }: { label: string }) =>
      `“${label}” cannot be zero, because a percentage of nothing cannot be computed`,
  },
  check: {
    title: "Check your answers before you submit",
    change: "Change",
    changeOf: ({ section }: { section: string }) => `: ${section}`,
    meansTitle: "What submitting means",
    means: [
      "Your report goes to its reviewers, one stage after the other, as the approval policy says.",
      "While they review it, it cannot be changed. If they ask for changes, you get a link to it by mail.",
      "Once every stage has approved, it is published and the donors are told.",
    ],
    submit: "Submit the report",
  },
  results: {
    baseline: ({ year }: { year: string }) => `Baseline, ${year}`,
    target: "Target",
    achieved: "Achieved",
    fraction: ({ unit, numerator, denominator }: { unit: string; numerator: string; denominator: string }) =>
      `${unit} (${numerator} of ${denominator})`,
    bySex: ({ girls, boys, unknown }: { girls: string; boys: string; unknown: string }) =>
      `Girls and women ${girls}, boys and men ${boys}, sex unknown ${unknown}`,
    reached: "Target reached",
    kept: "Level maintained",
    share: ({ percent }: { percent: string }) => `${percent} of the target`,
    pointsBelow: ({ points }: { points: string }) => `${points} percentage points below the target`,
    pointsAbove: ({ points }: { points: string }) =>
      `${points} percentage points above the target, which is a ceiling`,
    aboveCeiling: ({ by }: { by: string }) => `${by} above the target, which is a ceiling`,
    none: "There is no indicator in this report.",
  },
};
