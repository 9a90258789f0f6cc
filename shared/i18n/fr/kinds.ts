import type { kinds as english } from "../en/kinds.ts";
import { au, de } from "./elision.ts";

/** A noun within a sentence, with its articles. */
type Phrases = {
  noun: string;
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
};

/** How a document is called within a sentence. */
export type Nouns = Phrases & {
  plural: string;
  Plural: string;
  /** The same in full, which may be of another gender: what agrees with it, and what stands for it. */
  full: Phrases & {
    e: "" | "e";
    it: "il" | "elle";
    It: "Il" | "Elle";
    him: "le" | "la";
    /** "… to which" somebody is a party. */
    toWhich: "auquel" | "à laquelle";
  };
  /** What becomes of it at the end of its review. */
  passed: string;
  /** Whether an agreement asks for it, whose donors await it. */
  forDonors: boolean;
  /** Whether it comes into force at the end, and changes what holds; else it is published. */
  inForce: boolean;
};

type Noun = { one: string; many: string; isFeminine?: boolean };

/** Before a vowel the articles of both genders are the same, save "un" and "une". */
function phrases({ one, many, isFeminine = false }: Noun): Phrases {
  const [a, A] = isFeminine ? ["une", "Une"] : ["un", "Un"];
  const elided = de(one).startsWith("d’");
  const before = elided ? "cet" : "ce";
  const demonstrative = isFeminine ? "cette" : before;
  const Demonstrative = `C${demonstrative.slice(1)}`;
  return {
    ...{ noun: one, a: `${a} ${one}`, A: `${A} ${one}`, ofA: `d’${a} ${one}`, ofPlural: `des ${many}` },
    ...{ this: `${demonstrative} ${one}`, This: `${Demonstrative} ${one}` },
    ...(elided
      ? { the: `l’${one}`, The: `L’${one}`, of: `de l’${one}`, to: `à l’${one}` }
      : { the: `le ${one}`, The: `Le ${one}`, of: `du ${one}`, to: `au ${one}` }),
  };
}

const named = (
  { one, many }: Noun,
  full: Noun,
  { passed = "approuvé", forDonors = false, inForce = false } = {},
): Nouns => ({
  ...{ ...phrases({ one, many }), passed, forDonors, inForce, plural: many },
  Plural: `${many.charAt(0).toUpperCase()}${many.slice(1)}`,
  full: {
    ...phrases(full),
    ...(full.isFeminine
      ? { e: "e", it: "elle", It: "Elle", him: "la", toWhich: "à laquelle" }
      : { e: "", it: "il", It: "Il", him: "le", toWhich: "auquel" }),
  },
});

const [report, plan, document, amendment] = [
  { one: "rapport", many: "rapports" },
  { one: "plan", many: "plans" },
  { one: "document", many: "documents" },
  { one: "avenant", many: "avenants" },
];

export const nouns = {
  report: named(
    report,
    { one: "rapport sur les résultats", many: "rapports sur les résultats" },
    { forDonors: true },
  ),
  plan: named(plan, { one: "plan stratégique", many: "plans stratégiques" }, { passed: "adopté" }),
  // Sentences that all kinds share have masculine nouns: an agreement is the document in them that it is.
  agreement: named(
    document,
    { one: "entente de partenariat", many: "ententes de partenariat", isFeminine: true },
    { inForce: true },
  ),
  amendment: named(amendment, amendment, { inForce: true }),
  governance: named(
    document,
    { one: "document de gouvernance", many: "documents de gouvernance" },
    { passed: "adopté" },
  ),
  document: named(document, document),
} as const satisfies Readonly<Record<string, Nouns>>;

export const kinds = (): ReturnType<typeof english> => ({
  report: {
    title: {
      "semi-annual": ({ period, agreement }) =>
        `Rapport semestriel sur les résultats, ${period} : ${agreement}`,
      annual: ({ period, agreement }) => `Rapport annuel sur les résultats, ${period} : ${agreement}`,
      yearly: ({ year, plan }) => `Rapport de l’organisation sur ${year} : ${plan}`,
    },
    name: {
      "semi-annual": ({ period, agreement }) =>
        `rapport semestriel sur les résultats de l’entente « ${agreement} », ${period}`,
      annual: ({ period, agreement }) =>
        `rapport annuel sur les résultats de l’entente « ${agreement} », ${period}`,
      yearly: ({ year, plan }) => `rapport de l’organisation sur ${year}, pour le ${plan}`,
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
    name: ({ type, begun }) => `entente de partenariat (${type}) commencée le ${begun}`,
    own: ({ title, name }) => `« ${title} », ${name}`,
    numbered: {
      title: ({ title, number }) => `${title} (entente de partenariat ${number})`,
      name: ({ title, number }) => `entente de partenariat « ${title} » (${number})`,
    },
    about:
      "Ce que l’organisation, un partenaire et un donateur se promettent : dans quel but, avec quel argent, pour quels résultats, et quand il en est rendu compte.",
  },
  amendment: {
    title: ({ number, agreement }) => `Avenant nº\u00a0${number} ${au(agreement)}`,
    name: ({ number, agreement }) => `avenant nº\u00a0${number} ${au(agreement)}`,
  },
  governance: {
    title: ({ type, title }) => `${type} : ${title}`,
    // A policy is feminine, a by-law is not: what is said of any document stands before a noun of one gender.
    name: ({ type, title }) => `document « ${type} : ${title} »`,
    about:
      "Ce qui lie l’organisation elle-même : une politique, un règlement administratif, le mandat d’un comité ou un code de conduite. Le conseil l’adopte.",
  },
});
