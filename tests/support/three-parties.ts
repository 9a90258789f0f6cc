import { agreementOn } from "./agreement.ts";
import type { Visitor } from "./visitor.ts";
import { answersHere } from "./writing.ts";

type Typed = Readonly<Record<string, string>>;

const row = (list: string, id: string, answers: Typed): Typed =>
  Object.fromEntries(Object.entries(answers).map(([name, text]) => [`${list}.${id}.${name}`, text]));

/** Of the partner, whom the directory has not: the secretary confirms their address before anything is sent there. */
export const ofPartner = {
  email: "presidente@yiriwa-denw.example",
  name: "Aminata Coulibaly",
  role: "Présidente",
};
/** Of the donor, whom the directory has. */
export const ofDonor = {
  email: "isabelle.roche@rive-claire.example",
  name: "Isabelle Roche",
  role: "Directrice des programmes",
};
/** Who signs for the organisation itself. */
export const ofOrganisation = { name: "Claire Beaulieu", role: "Directrice générale" };

/** A donor binds itself as well, and says what it brings. */
const donor: Typed = {
  "parties.rows": "a1 a2 a3",
  "parties.a2.known": "partner.yiriwa-denw",
  ...row("parties", "a3", {
    ...{ name: "Fondation Rive-Claire", role: "donor", known: "donor.fondation-rive-claire", country: "CA" },
    ...{ organisationType: "60", registration: "12988 4471 RR0001" },
    ...{ signatoryName: ofDonor.name, signatoryRole: ofDonor.role },
    ...{ signatoryEmail: ofDonor.email, signatoryLang: "fr" },
  }),
  "contributions.rows": "c1 c2 c3",
  ...row("contributions", "c3", { party: "a3", kind: "cash", words: "Les fonds de l’entente." }),
};

/** Amounts with what they are made of, each closed to the cent: indirect costs are a tenth of all others. */
const amounts = {
  "6 600,00": { lines: ["3 500,00", "2 500,00", "600,00"], tranches: ["4 000,00", "2 600,00"] },
  "90 000,00": { lines: ["50 000,00", "31 818,18", "8 181,82"], tranches: ["60 000,00", "30 000,00"] },
  "250 000,00": { lines: ["150 000,00", "77 272,73", "22 727,27"], tranches: ["160 000,00", "90 000,00"] },
  "250 000,01": { lines: ["150 000,00", "77 272,74", "22 727,27"], tranches: ["160 000,00", "90 000,01"] },
  "260 000,00": { lines: ["150 000,00", "86 363,64", "23 636,36"], tranches: ["160 000,00", "100 000,00"] },
} as const;

/** What is typed of an amount: the more it is, the more people decide. */
function amounting(amount: keyof typeof amounts): Typed {
  const { lines, tranches } = amounts[amount];
  return {
    ...{ "terms.amount": amount, "budget.rows": "l1 l2 l3", "tranches.rows": "t1 t2" },
    ...Object.fromEntries(lines.map((each, at) => [`budget.l${at + 1}.amount`, each])),
    ...Object.fromEntries(tranches.map((each, at) => [`tranches.t${at + 1}.amount`, each])),
  };
}

/**
 * All that is typed of an agreement of three parties, written on a day (ISO 8601): it runs through the organisation's next fiscal
 * year, and one report is due of it.
 */
export function ofThreeParties(today: string, amount: keyof typeof amounts): Typed {
  const year = Number(today.slice(0, 4)) + (today.slice(5) < "04-01" ? 0 : 1);
  const [start, end] = [`${year}-04-01`, `${year + 1}-03-31`];
  return {
    ...agreementOn(today),
    ...donor,
    ...{ "terms.start": start, "terms.end": end },
    ...{ "tranches.t1.date": `${year}-04-15`, "tranches.t2.date": `${year}-10-15` },
    ...{ "reports.rows": "p1", "reports.p1.kind": "final", "reports.p1.from": start, "reports.p1.to": end },
    "reports.p1.due": `${year + 1}-06-29`,
    ...amounting(amount),
  };
}

/** From the list of parts the amount becomes another, with what it is made of; back on the list. */
export async function changeAmount(author: Visitor, amount: keyof typeof amounts): Promise<void> {
  const list = author.page.url;
  for (const part of ["terms", "budget", "tranches"]) {
    await author.open(author.link(`/sections/${part}`));
    await author.send({ ...(await answersHere(author, amounting(amount))), go: "list" }, "/sections/");
    await author.open(list);
  }
}
