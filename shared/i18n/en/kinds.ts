/** How a document is called within a sentence: of its kind, or of any. */
export type Nouns = {
  noun: string;
  plural: string;
  Plural: string;
  /** With its article. */
  a: string;
  A: string;
  /** In full, without one. */
  full: string;
  /** What becomes of it at the end of its review. */
  passed: string;
  /** Whether an agreement asks for it, whose donors await it. */
  forDonors: boolean;
  /** Whether it comes into force at the end, and changes what holds; else it is published. */
  inForce: boolean;
};

const named = (
  noun: string,
  full: string,
  { passed = "approved", forDonors = false, inForce = false, article = "a" } = {},
): Nouns => ({
  ...{ noun, full, passed, forDonors, inForce, a: `${article} ${noun}`, plural: `${noun}s` },
  A: `${article.charAt(0).toUpperCase()}${article.slice(1)} ${noun}`,
  Plural: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s`,
});

export const nouns = {
  report: named("report", "results report", { forDonors: true }),
  plan: named("plan", "strategic plan", { passed: "adopted" }),
  agreement: named("agreement", "partnership agreement", { article: "an", inForce: true }),
  amendment: named("amendment", "amendment", { article: "an", inForce: true }),
  governance: named("document", "governance document", { passed: "adopted" }),
  document: named("document", "document"),
} as const satisfies Readonly<Record<string, Nouns>>;

/** What each kind of document is called. */
export const kinds = () => ({
  report: {
    title: {
      "semi-annual": ({ period, agreement }: { period: string; agreement: string }) =>
        `Semi-annual results report, ${period}: ${agreement}`,
      annual: ({ period, agreement }: { period: string; agreement: string }) =>
        `Annual results report, ${period}: ${agreement}`,
      yearly: ({ year, plan }: { year: string; plan: string }) =>
        `The organisation’s own report on ${year}: ${plan}`,
    },
    /** Within a sentence, told from every other of its agreement. */
    name: {
      "semi-annual": ({ period, agreement }: { period: string; agreement: string }) =>
        `semi-annual results report on “${agreement}”, ${period}`,
      annual: ({ period, agreement }: { period: string; agreement: string }) =>
        `annual results report on “${agreement}”, ${period}`,
      yearly: ({ year, plan }: { year: string; plan: string }) =>
        `organisation’s own report on ${year}, for the ${plan}`,
    },
  },
  plan: {
    title: ({ period }: { period: string }) => `Strategic plan ${period}`,
    name: ({ period }: { period: string }) => `strategic plan ${period}`,
    about:
      "Where the organisation is going over three to five years, what it wants to change for children, and how it will know. The board adopts it.",
  },
  agreement: {
    types: {
      mou: "memorandum of understanding",
      "non-qualified-donee": "grant to a non-qualified donee",
      intermediary: "intermediary",
      "qualified-donee": "gift to a qualified donee",
      incoming: "incoming funding",
      consortium: "consortium",
    },
    title: ({ type, begun }: { type: string; begun: string }) =>
      `Partnership agreement (${type}), begun on ${begun}`,
    name: ({ type, begun }: { type: string; begun: string }) =>
      `partnership agreement (${type}) begun on ${begun}`,
    /** By the title that it gives itself. */
    own: ({ title, name }: { title: string; name: string }) => `“${title}”, ${name}`,
    /** The same with the number that it is on file by: bare, for what is signed stands between quotation marks, and within a sentence. */
    numbered: {
      title: ({ title, number }: { title: string; number: string }) =>
        `${title} (partnership agreement ${number})`,
      name: ({ title, number }: { title: string; number: string }) =>
        `partnership agreement “${title}” (${number})`,
    },
    about:
      "What the organisation, a partner and a donor promise each other: for what purpose, with which money, for which results, and when they are reported on.",
  },
  amendment: {
    title: ({ number, agreement }: { number: string; agreement: string }) =>
      `Amendment ${number} to the ${agreement}`,
    name: ({ number, agreement }: { number: string; agreement: string }) =>
      `amendment ${number} to the ${agreement}`,
  },
  governance: {
    title: ({ type, title }: { type: string; title: string }) => `${type}: ${title}`,
    name: ({ type, title }: { type: string; title: string }) => `${type.toLowerCase()} “${title}”`,
    about:
      "What binds the organisation itself: a policy, a by-law, the terms of reference of a committee, or a code of conduct. The board adopts it.",
  },
});
