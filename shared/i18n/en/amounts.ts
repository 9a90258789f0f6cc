type Labelled = { label: string };
type Sums = Labelled & { other: string; sum: string; total: string; difference: string; isMore: boolean };

/** Amounts in a form, their currencies, and what rows come to. */
export const amounts = () => ({
  hint: ({ currency, example, isWhole }: { currency: string; example: string; isWhole: boolean }) =>
    `In ${currency}, ${isWhole ? "without decimals, " : ""}like ${example}`,
  noCurrency: "In the currency that is chosen for it",
  address: "An address that is this person’s alone, like name@example.org",
  /** Above the options of a long list: those that are usual, and all the others by name. */
  usual: "Usual",
  others: "All others, by name",
  choose: "Choose",
  onlyUnless: ({ question, answer }: { question: string; answer: string }) =>
    `Only if you answered something else than “${answer}” to “${question}”`,
  sum: ({ label, sum, total }: Labelled & { sum: string; total: string }) => `${label}: ${sum} of ${total}.`,
  sumAlone: ({ label, sum }: Labelled & { sum: string }) => `${label}: ${sum} so far.`,
  tooMuch: ({ difference }: { difference: string }) => `${difference} too much.`,
  tooLittle: ({ difference }: { difference: string }) => `${difference} still to be placed.`,
  exact: "Nothing is left over.",
});

/** What is wrong with an amount, an address, or rows that are alike (report.ts). */
export const amountErrors = {
  "required-email": ({ label }: Labelled) => `Enter an e-mail address for “${label}”`,
  "not-an-address": ({ label }: Labelled) => `“${label}” must be an e-mail address, like name@example.org`,
  "no-currency": ({ label }: Labelled) =>
    `Choose the currency first: “${label}” is read as an amount of that currency`,
  "sum-differs": ({ label, other, sum, total, difference, isMore }: Sums) =>
    `“${label}”: they come to ${sum}, and “${other}” is ${total}. That is ${difference} too ${isMore ? "much" : "little"}`,
  "explain-correction": ({ label }: Labelled) =>
    `This value is not what the reports give together: answer “${label}”`,
  "explain-below": ({ label }: Labelled) => `This rate is below the organisation’s own: answer “${label}”`,
  "row-not-named": ({ label, gaps }: Labelled & { gaps: string }) =>
    `“${label}”: there is nothing yet of ${gaps}, and each must be named at least once`,
  "two-alike": ({ label, other, says }: Labelled & { other: string; says: string }) =>
    `“${label}” is the same as in “${other}”: ${says}`,
};
