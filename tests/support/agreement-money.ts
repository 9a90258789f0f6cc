import type { AskedFor } from "../../shared/domain/documents/agreement/asked-for.ts";
import type { Typed } from "../../shared/domain/forms/content.ts";

/** Whose agreements they are: an organisation that counts in Canadian dollars, with offices in three countries. */
export const askedFor: AskedFor = {
  agreementType: "intermediary",
  currency: "CAD",
  countries: ["CA", "ML", "SN"],
  known: [{ kind: "partner", id: "yiriwa-denw", name: "Association Yiriwa Denw" }],
};

const row = (list: string, id: string, answers: Typed): Typed =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [`${list}.${id}.${name}`, text]));

const partiesTyped: Typed = {
  "parties.rows": "a1 a2",
  ...row("parties", "a1", {
    ...{ name: "Bureau international des droits des enfants", role: "us", country: "CA" },
    ...{ organisationType: "21", registration: "13387 6923 RR0001" },
    ...{ signatoryName: "Claire Beaulieu", signatoryRole: "Directrice générale" },
    ...{ signatoryEmail: "direction@bureau.example", signatoryLang: "fr" },
  }),
  ...row("parties", "a2", {
    ...{ name: "Association Yiriwa Denw", role: "partner", mayBeNamed: "yes", country: "ML" },
    ...{ organisationType: "24", registration: "0417/MATD-DGAT" },
    ...{ signatoryName: "Aminata Coulibaly", signatoryRole: "Présidente" },
    ...{ signatoryEmail: "presidente@yiriwa-denw.example", signatoryLang: "fr" },
  }),
};

const termsTyped: Typed = {
  ...{ "terms.start": "2027-04-01", "terms.end": "2030-03-31", "terms.currency": "CAD" },
  ...{ "terms.amount": "310 000,00", "terms.charitablePurpose": "L’avancement de l’éducation." },
};

const budgetTyped: Typed = {
  "budget.rows": "l1 l2 l3",
  ...row("budget", "l1", { label: "Formation", amount: "180 000,00" }),
  ...row("budget", "l2", { label: "Salles d’audience", amount: "101 818,18" }),
  ...row("budget", "l3", { label: "Coûts indirects", amount: "28 181,82" }),
  ...{ indirectPct: "10", ownIndirectPct: "10" },
  "tranches.rows": "t1 t2",
  ...row("tranches", "t1", { date: "2027-04-15", amount: "160 000,00", condition: "date" }),
  ...row("tranches", "t2", {
    ...{ date: "2028-10-15", amount: "150 000,00", condition: "milestone" },
    milestone: "Les trois premières salles sont ouvertes ; procès-verbal de réception.",
  }),
};

const contributionsTyped: Typed = {
  "contributions.rows": "c1 c2",
  ...row("contributions", "c1", { party: "a1", kind: "cash", words: "Le montant de l’entente." }),
  ...row("contributions", "c2", {
    ...{ party: "a2", kind: "expertise", words: "Dix ans de travail auprès des tribunaux de Ségou." },
    value: "45 000",
  }),
};

export const moneyTyped: Typed = {
  ...partiesTyped,
  ...termsTyped,
  ...budgetTyped,
  ...contributionsTyped,
};
