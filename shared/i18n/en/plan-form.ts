import { counted } from "../plural.ts";

/** What the form of a plan shows beside its questions: how far its results cover what they should, and their chain. */
export const planForm = () => ({
  coverage: {
    title: "What the results cover",
    covered: ({ names }: { names: string }) => `Served by a result: ${names}.`,
    gaps: ({ names }: { names: string }) => `No result yet: ${names}.`,
    whole: "Nothing is left out.",
  },
  chain: {
    title: "The chain of results",
    loose: "Not in the chain yet: what these contribute to is missing, or was removed.",
    noLevel: "No level yet",
    indicators: ({ count }: { count: number }) =>
      counted("en", count, { one: "indicator", other: "indicators" }),
  },
  cited: {
    gone: "The words that stood here cannot be shown any more: they were masked, or are being looked into.",
    readIn: "They stand in:",
    shares: "In common",
  },
});
