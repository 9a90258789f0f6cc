import type { DefinedSection, Field, Pending } from "../../../forms/definition.ts";
import { explanationLength, line, words } from "../../../forms/fields.ts";
import { currencyChoice } from "../../../forms/kept-lists.ts";
import type { Rule } from "../../../forms/rule.ts";
import { type AskedFor, hasMoney, paysOut } from "../asked-for.ts";
import type { AgreementType } from "../types.ts";

/** Minor units of an amount at most: sixty such are still exact together. */
export const largestAmount = 1e14;

/** Beside the organisation's own: in which grants for children's rights are written most often. */
const usualCurrencies = ["CAD", "USD", "EUR", "XOF", "XAF", "CDF", "CHF", "GBP"] as const;

/**
 * From when to when it is, and for how much. What another currency is worth is asked with the day and the source of the rate, for
 * whoever decides is found by the amount in the organisation's own.
 */
export const terms = (asked: AskedFor): DefinedSection => ({
  id: "terms",
  answeredBy: ["finance"],
  title: hasMoney(asked) ? { en: "Dates and amount", fr: "Dates et montant" } : { en: "Dates", fr: "Dates" },
  fields: [
    ...dates,
    ...(hasMoney(asked) ? amount(asked) : []),
    ...(paysOut(asked) ? [charitablePurpose(asked.agreementType)] : []),
  ],
});

/** What is true of one agreement alone, and so is asked anew of a copy. */
const day = { kind: "date", anew: true, answeredBy: ["finance", "programme", "legal"] } as const;

const dates: readonly Field[] = [
  { ...day, name: "terms.start", label: { en: "First day", fr: "Premier jour" } },
  { ...day, name: "terms.end", label: { en: "Last day", fr: "Dernier jour" } },
];

function amount({ currency }: AskedFor): (Field | Pending)[] {
  const elsewhere = { when: { field: "terms.currency", isNot: currency }, anew: true } as const;
  return [
    currencyChoice("terms.currency", { en: "Currency", fr: "Monnaie" }, [currency, ...usualCurrencies], {
      hint: {
        en: "All amounts of the agreement are in it. If you change it later, nothing is converted: each amount is read anew in the other currency",
        fr: "Tous les montants de l’entente s’y donnent. Si vous en changez plus tard, rien n’est converti : chaque montant se lit alors dans l’autre monnaie",
      },
    }),
    {
      ...{ kind: "amount", name: "terms.amount", in: "terms.currency", min: 1, max: largestAmount },
      label: { en: "Amount", fr: "Montant" },
    },
    {
      ...{ kind: "rate", name: "terms.rate", in: "terms.currency", per: currency, ...elsewhere },
      label: {
        en: `Exchange rate: how much of the currency for 1 ${currency}`,
        fr: `Taux de change : combien de cette monnaie pour 1 ${currency}`,
      },
      hint: {
        en: "By it the amount is weighed in the organisation’s own currency, and whoever decides is found",
        fr: "Par lui, le montant se compte dans la monnaie de l’organisation, ce qui dit qui en décide",
      },
    },
    line(
      "terms.rateSource",
      200,
      { en: "Source of the exchange rate", fr: "Source du taux de change" },
      {
        ...elsewhere,
        hint: {
          en: "For example: Bank of Canada, daily rate",
          fr: "Par exemple : Banque du Canada, taux quotidien",
        },
      },
    ),
    {
      ...{ kind: "date", name: "terms.rateOn", latest: { is: "today" }, ...elsewhere },
      label: { en: "Day of the exchange rate", fr: "Jour du taux de change" },
    },
  ];
}

/**
 * Why the organisation may give it away at all: a registered charity uses what it has for its own charitable activities, or for
 * qualifying disbursements (Income Tax Act (Canada), s. 149.1(1)).
 */
const charitablePurpose = (type: AgreementType): Field =>
  words(
    "terms.charitablePurpose",
    explanationLength,
    {
      en: "The charitable purpose of the organisation that the funds further",
      fr: "La fin de bienfaisance de l’organisation que servent les fonds",
    },
    { answeredBy: ["legal"], ...(sourceOf[type] && { hint: sourceOf[type] }) },
  );

const ofGrant = {
  en: "A grant to an organisation that is no qualified donee furthers such a purpose, and is used for it alone: Income Tax Act, s. 149.1(1), “qualifying disbursement”, para. (b); Canada Revenue Agency, guidance CG-032",
  fr: "Une subvention à une organisation qui n’est pas un donataire reconnu sert une telle fin, et n’est employée qu’à cela : Loi de l’impôt sur le revenu, par. 149.1(1), « versement admissible », al. b) ; Agence du revenu du Canada, lignes directrices CG-032",
};

const sourceOf: Readonly<Partial<Record<AgreementType, { en: string; fr: string }>>> = {
  "non-qualified-donee": ofGrant,
  consortium: ofGrant,
  intermediary: {
    en: "The activities stay the organisation’s own, which directs and controls them: Canada Revenue Agency, guidance CG-002 (outside Canada) and CG-004 (in Canada)",
    fr: "Les activités restent celles de l’organisation, qui les dirige et les contrôle : Agence du revenu du Canada, lignes directrices CG-002 (à l’étranger) et CG-004 (au Canada)",
  },
  "qualified-donee": {
    en: "A gift to a qualified donee: Income Tax Act, s. 149.1(1), “qualifying disbursement”, para. (a)",
    fr: "Un don à un donataire reconnu : Loi de l’impôt sur le revenu, par. 149.1(1), « versement admissible », al. a)",
  },
};

export const termRules: readonly Rule[] = [
  {
    ...{ code: "not-before", field: "terms.end" },
    day: {
      ...{ field: "terms.start", days: 1 },
      called: { en: "the day after the first day", fr: "lendemain du premier jour" },
    },
  },
];
