import { counted } from "../plural.ts";

const reports = { one: "report", other: "reports" } as const;

/** What reports give of an indicator together; figures, titles and periods come in words already. */
export const sums = () => ({
  title: "What the reports give together",
  /** What the public page of the organisation's own report says otherwise than that of another. */
  publicPage: {
    lead: "What was achieved in this year on each indicator of the strategic plan, against its target for the year.",
  },
  /** "Proposed from 3 reports: 120 + 44 + 12 = 176". */
  proposed: ({ count }: { count: number }) => `Proposed from ${counted("en", count, reports)}`,
  parts: {
    total: "In all",
    girls: "Girls and women",
    boys: "Boys and men",
    unknown: "Sex unknown or not stated",
    numerator: "Numerator",
    denominator: "Denominator",
  },
  of: ({ report, figures }: { report: string; figures: string }) => `${report}: ${figures}`,
  notNamed: ({ count }: { count: number }) =>
    `${counted("en", count, reports)} on agreements that not everybody may know of, together`,
  filled:
    "The fields below are filled with it. Correct them where you know better, and say why: both stand in the report.",
  notFilled:
    "The fields below are as they were saved. Where they say something else than the reports together, say why.",
  ratio:
    "A percentage is reckoned anew from all numerators and denominators together. Percentages are never added, nor is their mean taken.",
  nobody: "No agreement contributes to this indicator in this year: nobody’s report gives a value of it.",
  noneYet:
    "Agreements contribute to this indicator, and no report of theirs gives a figure that could be added.",
  missingTitle: "Not in it",
  missing: {
    none: ({ agreement }: { agreement: string }) => `${agreement}: there is no report on this year.`,
    "to-open": ({ agreement, period }: { agreement: string; period: string }) =>
      `${agreement}: the report for ${period} is still to be opened.`,
    "under-way": ({ agreement, period }: { agreement: string; period: string }) =>
      `${agreement}: the report for ${period} is not final yet.`,
    "not-coming": ({ agreement, period }: { agreement: string; period: string }) =>
      `${agreement}: the report for ${period} was withdrawn or refused.`,
  },
  unnamed: "An agreement that not everybody may know of",
  unnamedReport: "A report on an agreement that not everybody may know of",
  leftOut: {
    "other-unit": ({ report }: { report: string }) =>
      `${report}: counts something else (a percentage for a number, or things for people), so that it cannot be added.`,
    "in-words": ({ report, said }: { report: string; said: string }) =>
      `${report}, to be read and not added: ${said}`,
    "not-measured": ({ report }: { report: string }) => `${report}: not measured.`,
    "no-figures": ({ report }: { report: string }) => `${report}: its figures cannot be read.`,
    within: ({ report }: { report: string }) =>
      `${report}: its period lies in that of another report of the agreement, which counts it already.`,
    earlier: ({ report }: { report: string }) =>
      `${report}: a later report of the agreement says how it stands at the end of the year.`,
  },
  differsTitle: "Added, and not quite the same",
  differs: {
    baseline: ({ report, year }: { report: string; year: string }) =>
      `${report}: its baseline is of ${year}.`,
    direction: ({ report }: { report: string }) => `${report}: another direction is sought there.`,
    unit: ({ report, unit }: { report: string; unit: string }) => `${report}: its unit is “${unit}”.`,
  },
  wordsKept: "its words are not shown here, for they could tell who is meant.",
  wordsTitle: "What the reports say in words",
  isCut:
    "There are more reports than were looked at: the five hundred that changed last. What is older is not in it.",
  origin: ({ count }: { count: number }) => `Sum of ${counted("en", count, reports)}`,
  notIn: ({ agreements }: { agreements: string }) => `Not in it are reports of: ${agreements}.`,
  others: ({ count }: { count: number }) =>
    counted("en", count, {
      one: "agreement that not everybody may know of",
      other: "agreements that not everybody may know of",
    }),
  /** An agreement within a list. */
  quoted: ({ title }: { title: string }) => `“${title}”`,
  /** Reports that not everybody can read: those on agreements that not everybody may know of, and those that are not published yet. */
  notPublic: ({ count }: { count: number }) =>
    counted("en", count, { one: "report that is not public", other: "reports that are not public" }),
  keptInside:
    "The sum is not shown: one could work out from it what a report holds that is not public, or a number of very few people.",
  willBeKept:
    "The public page will not show this sum, nor the value: so few of these reports are not public that one could work out from it what they hold. Do not write their figures into your words either.",
  stale:
    "Since you saved this part, reports became final, or changed: together they give something else than then.",
  anew: "Save, and fill in what the reports give now",
  since: {
    title: "Since its figures were reckoned",
    lead: "More reports on the year are final now. They are not in the figures of this report:",
    line: ({ indicator, before, now }: { indicator: string; before: string | null; now: string }) =>
      before === null
        ? `${indicator}: nothing was added up; together the reports give ${now} now.`
        : `${indicator}: the reports gave ${before} together; now they give ${now}.`,
    unnamed: ({ count }: { count: number }) =>
      `With ${counted("en", count, reports)} on agreements that not everybody may know of`,
    writing: "Open the part of each indicator to take the figures over; what you wrote in it stays.",
    underWay:
      "What was submitted stays as it is. Whoever wrote it can take it back as long as nobody answered, and reviewers can ask for changes: the figures are then proposed anew.",
    decided:
      "What was approved stays as it is. A value that is counted up to a year has them in the next yearly report; of any other, the next one can say so in its words.",
  },
});
