import type { DefinedSection, Field } from "../../../forms/definition.ts";
import { choice, line } from "../../../forms/fields.ts";
import { countryChoice } from "../../../forms/kept-lists.ts";
import type { Rule } from "../../../forms/rule.ts";
import type { AskedFor } from "../asked-for.ts";
import { knownField, knownOptions } from "../known-parties.ts";
import type { AgreementType } from "../types.ts";

const roles = {
  us: { en: "The organisation itself", fr: "L’organisation elle-même" },
  partner: { en: "Partner", fr: "Partenaire" },
  donor: { en: "Donor", fr: "Donateur" },
  member: { en: "Member of the consortium", fr: "Membre du consortium" },
  other: { en: "Another party", fr: "Une autre partie" },
} as const;

/** As IATI 2.03 tells organisations apart (codelist OrganisationType), and what is on no register. */
const organisationTypes = {
  22: { en: "National NGO", fr: "ONG nationale" },
  24: { en: "NGO of the country of the work", fr: "ONG du pays où se fait le travail" },
  21: { en: "International NGO", fr: "ONG internationale" },
  23: { en: "Regional NGO", fr: "ONG régionale" },
  10: { en: "Government", fr: "Gouvernement" },
  11: { en: "Local government", fr: "Administration locale" },
  15: { en: "Other public body", fr: "Autre organisme public" },
  40: { en: "Multilateral organisation", fr: "Organisation multilatérale" },
  60: { en: "Foundation", fr: "Fondation" },
  70: { en: "Company", fr: "Entreprise" },
  80: { en: "University, training or research", fr: "Université, formation ou recherche" },
  90: { en: "Other", fr: "Autre" },
  unregistered: {
    en: "Group that is on no register",
    fr: "Groupe qui n’est inscrit à aucun registre",
  },
} as const;

/**
 * Who binds themselves, each on a page of its own: two or more, the organisation one of them, each with a person who signs and an
 * address that is theirs alone. Nothing of it is published: to name a local partner can endanger it, and is asked.
 */
export const parties = (asked: AskedFor): DefinedSection => ({
  id: "parties",
  answeredBy: ["legal"],
  title: { en: "Parties", fr: "Parties" },
  fields: [
    {
      ...{ kind: "list", name: "parties", each: true, min: 2, max: 20 },
      label: { en: "Parties", fr: "Parties" },
      title: { en: "Party", fr: "Partie" },
      gone: { en: "removed", fr: "retirée" },
      add: { en: "Add a party", fr: "Ajouter une partie" },
      empty: {
        en: "There is no party yet. There are two at least, and the organisation itself is one of them.",
        fr: "Il n’y a pas encore de partie. Il y en a deux au moins, dont l’organisation elle-même.",
      },
      fields: [
        line("name", 200, { en: "legal name", fr: "dénomination légale" }),
        choice("role", { en: "its part in this agreement", fr: "sa place dans cette entente" }, roles),
        ...known(asked),
        choice(
          "mayBeNamed",
          {
            en: "may it be named in public?",
            fr: "peut-on la nommer publiquement ?",
          },
          {
            yes: { en: "Yes, and it has said so", fr: "Oui, et elle l’a dit" },
            no: { en: "No: that could endanger it", fr: "Non : cela pourrait la mettre en danger" },
          },
          { when: { field: "role", is: "partner" }, anew: true },
        ),
        countryChoice("country", { en: "country", fr: "pays" }, asked.countries),
        choice("organisationType", { en: "what it is", fr: "ce qu’elle est" }, organisationTypes, {
          usual: 0,
        }),
        line(
          "registration",
          80,
          { en: "registration number", fr: "numéro d’enregistrement" },
          {
            when: { field: "organisationType", isNot: "unregistered" },
            hint: {
              en: "As the register of its country has it; of a Canadian charity like 12345 6789 RR0001",
              fr: "Tel qu’au registre de son pays ; d’un organisme de bienfaisance canadien, comme 12345 6789 RR0001",
            },
          },
        ),
        {
          ...{ kind: "attachments", name: "registrationFiles", optional: true, anew: true },
          when: { field: "organisationType", isNot: "unregistered" },
          label: { en: "certificate of registration", fr: "certificat d’enregistrement" },
        },
        line("signatoryName", 120, { en: "who signs for it", fr: "qui signe pour elle" }),
        line("signatoryRole", 120, { en: "as what", fr: "à quel titre" }),
        {
          ...{ kind: "email", name: "signatoryEmail", anew: true },
          label: { en: "the e-mail address of whoever signs", fr: "l’adresse de courriel de qui signe" },
          hint: {
            en: "An address that is this person’s alone, for their link is sent there",
            fr: "Une adresse propre à cette personne, car son lien y est envoyé",
          },
        },
        choice(
          "signatoryLang",
          { en: "the language of whoever signs", fr: "la langue de qui signe" },
          { en: { en: "English", fr: "Anglais" }, fr: { en: "French", fr: "Français" } },
        ),
      ],
    },
  ],
});

/** Who it is of those whom the organisation writes to: by it they are told of the agreement. */
const known = (asked: AskedFor): Field[] => {
  const options = knownOptions(asked);
  if (options.length === 0) return [];
  return [
    {
      ...{ kind: "choice", name: knownField, options, usual: 0, optional: true },
      label: {
        en: "whom of those the organisation writes to it is",
        fr: "de qui il s’agit parmi ceux à qui l’organisation écrit",
      },
      hint: {
        en: "By it they are told of the agreement; leave it empty where it is none of them",
        fr: "Ainsi, ils sont informés de l’entente ; laissez vide s’il n’est aucun d’eux",
      },
    },
  ];
};

/** Whom an agreement of some types cannot be without. */
const needed: Readonly<Partial<Record<AgreementType, keyof typeof roles>>> = {
  "non-qualified-donee": "partner",
  intermediary: "partner",
  "qualified-donee": "partner",
  incoming: "donor",
  consortium: "member",
};

const sameParty = {
  en: "two parties cannot be the same",
  fr: "deux parties ne peuvent être la même",
};

const samePerson = {
  en: "the same person cannot sign for two parties, and each has an address of their own",
  fr: "la même personne ne peut signer pour deux parties, et chacune a sa propre adresse",
};

/** Who must be among the parties of such an agreement, and who cannot be two of them. */
export function partyRules({ agreementType }: AskedFor): Rule[] {
  const role = needed[agreementType];
  const among = { field: "parties.rows", list: "parties", of: "role" } as const;
  const alike = { code: "two-alike", list: "parties" } as const;
  return [
    { code: "one-alone", ...among, is: "us" },
    ...(role ? [{ code: "none-with", ...among, is: role } as const] : []),
    { ...alike, of: "name", with: ["country"], says: sameParty },
    { ...alike, of: "registration", with: ["country"], says: sameParty },
    { ...alike, of: "signatoryEmail", exactly: true, says: samePerson },
  ];
}
