import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

/** What must be so of a document for a task to be asked about it, and what is: clauses that follow "where" or "for". */
export const conditions = (n: Nouns) => ({
  tags: ({ tags }: { tags: string }) => `the ${n.noun} has one of these tags: ${tags}`,
  tag: ({ tag }: { tag: string }) => `the ${n.noun} has the tag ${tag}`,
  above: ({ amount }: { amount: string }) => `the ${n.noun} is over ${amount}`,
  upTo: ({ amount }: { amount: string }) => `it is for ${amount} at most`,
  andUpTo: ({ conditions, limit }: { conditions: string; limit: string }) => `${conditions}, and ${limit}`,
  risk: "its risk is high",
  multiYear: "it runs through more than one fiscal year",
  conflict: "a conflict of interest is declared",
  reports: { "semi-annual": `the ${n.noun} is on half a year`, annual: `the ${n.noun} is on a year` },
  beyond: {
    amountPercent: ({ limit }: { limit: string }) => `amounts change by more than ${limit}`,
    targetPercent: ({ limit }: { limit: string }) =>
      `targets, or other parts of the results framework, change by more than ${limit}`,
    days: ({ count }: { count: number }) =>
      `a date moves by more than ${counted("en", count, { one: "day", other: "days" })}`,
  },
  /** Below the line of who is asked. */
  asked: ({ reasons }: { reasons: string }) => `Asked because ${reasons}.`,
  notAsked: ({ lane, conditions }: { lane: string; conditions: string }) =>
    `“${lane}” is not asked: it is only where ${conditions}.`,
  gaveWay: ({ lane, to }: { lane: string; to: string }) =>
    `“${lane}” is not asked: it is for “${to}” to resolve on this ${n.noun}.`,
  byAmount: {
    lead: "As long as there is no amount, this is who is asked besides, by what it will be:",
    nobody: "nobody",
    upTo: ({ amount, lanes }: { amount: string; lanes: string }) => `up to ${amount}: ${lanes}`,
    above: ({ amount, lanes }: { amount: string; lanes: string }) => `over ${amount}: ${lanes}`,
  },
  /** What was looked at, in a row: an amount, years, others of the same partner. */
  weighed: {
    title: "What that depends on",
    years: ({ years }: { years: number }) =>
      counted("en", years, { one: "fiscal year", other: "fiscal years" }),
    change: ({ amount, target, days: count }: { amount: string; target: string; days: number }) =>
      `compared with what was approved first: amounts change by up to ${amount}, targets by up to ${target}, dates by up to ${counted("en", count, { one: "day", other: "days" })}`,
    over: ({ what, years }: { what: string; years: string }) => `${what} over ${years}`,
    others: ({ what, amount, count, sum }: { what: string; amount: string; count: number; sum: string }) =>
      count === 1
        ? `${what}, with ${amount} of another agreement with this partner that begins in the same fiscal year: ${sum}`
        : `${what}, with ${amount} of ${counted("en", count, { one: "other agreement", other: "other agreements" })} with this partner that begin in the same fiscal year: ${sum}`,
  },
});
