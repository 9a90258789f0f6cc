import type { kinds as english } from "../en/kinds.ts";

/** How a document is called within a sentence, with its articles. `more`: what follows in its full name. */
export type Nouns = {
  noun: string;
  more: string;
  plural: string;
  Plural: string;
  the: string;
  The: string;
  of: string;
  to: string;
  this: string;
  This: string;
  a: string;
  A: string;
  ofA: string;
  ofPlural: string;
  /** What becomes of it at the end of its review. */
  passed: string;
  /** Whether an agreement asks for it, whose donors await it. */
  forDonors: boolean;
  /** Whether it comes into force at the end, and changes what holds; else it is published. */
  inForce: boolean;
};

const masculine = (
  noun: string,
  more: string,
  { passed = "approuvé", forDonors = false, inForce = false } = {},
): Nouns => ({
  ...{ passed, forDonors, inForce },
  ...{ noun, more, plural: `${noun}s`, Plural: `${noun.charAt(0).toUpperCase()}${noun.slice(1)}s` },
  ...{ the: `le ${noun}`, The: `Le ${noun}`, of: `du ${noun}`, to: `au ${noun}` },
  ...{ this: `ce ${noun}`, This: `Ce ${noun}`, a: `un ${noun}`, A: `Un ${noun}` },
  ...{ ofA: `d’un ${noun}`, ofPlural: `des ${noun}s` },
});

export const nouns = {
  report: masculine("rapport", " sur les résultats", { forDonors: true }),
  plan: masculine("plan", " stratégique", { passed: "adopté" }),
  // Sentences that all kinds share have masculine nouns: an agreement is the document in them that it is.
  agreement: masculine("document", " d’entente de partenariat", { inForce: true }),
  amendment: masculine("document", " d’avenant", { inForce: true }),
  document: masculine("document", ""),
} as const satisfies Readonly<Record<string, Nouns>>;

export const kinds = (): ReturnType<typeof english> => ({
  report: {
    title: {
      "semi-annual": ({ period, agreement }) =>
        `Rapport semestriel sur les résultats, ${period} : ${agreement}`,
      annual: ({ period, agreement }) => `Rapport annuel sur les résultats, ${period} : ${agreement}`,
    },
    name: {
      "semi-annual": ({ period, agreement }) =>
        `rapport semestriel sur les résultats de l’entente « ${agreement} », ${period}`,
      annual: ({ period, agreement }) =>
        `rapport annuel sur les résultats de l’entente « ${agreement} », ${period}`,
    },
  },
  plan: {
    title: ({ period }) => `Plan stratégique ${period}`,
    name: ({ period }) => `plan stratégique ${period}`,
    about:
      "Où va l’organisation sur trois à cinq ans, ce qu’elle veut changer pour les enfants, et comment elle le saura. Le conseil l’adopte.",
  },
  agreement: {
    types: {
      mou: "protocole d’entente",
      "non-qualified-donee": "subvention à un donataire non reconnu",
      intermediary: "intermédiaire",
      "qualified-donee": "don à un donataire reconnu",
      incoming: "financement reçu",
      consortium: "consortium",
    },
    title: ({ type, begun }) => `Entente de partenariat (${type}), commencée le ${begun}`,
    name: ({ type, begun }) => `document d’entente de partenariat (${type}) commencé le ${begun}`,
    about:
      "Ce que l’organisation, un partenaire et un donateur se promettent : dans quel but, avec quel argent, pour quels résultats, et quand il en est rendu compte.",
  },
  amendment: {
    title: ({ number, agreement }) => `Avenant nº ${number} au ${agreement}`,
    name: ({ number, agreement }) => `document d’avenant nº ${number} au ${agreement}`,
  },
});
