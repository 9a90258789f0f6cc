import { parsePolicy } from "../../../shared/adapters/dynamodb/records.items.ts";
import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";
import { bylaws } from "./bylaws.ts";
import resultsReport from "./policies/results-report.json" with { type: "json" };

/** An organisation like the International Bureau for Children's Rights. The people are invented. */
export const organisation: OrganisationData["organisation"] = {
  name: {
    en: "International Bureau for Children’s Rights (example)",
    fr: "Bureau international des droits des enfants (exemple)",
  },
  shortName: { en: "IBCR", fr: "BIDE" },
  timeZone: "America/Montreal",
  holidays: [
    "2026-12-25",
    "2026-12-28",
    "2027-01-01",
    "2027-03-26",
    "2027-05-24",
    "2027-06-24",
    "2027-07-01",
  ],
  bylaws,
  offices: [
    { id: "montreal", city: "Montréal", country: "CA", timeZone: "America/Montreal" },
    { id: "bamako", city: "Bamako", country: "ML", timeZone: "Africa/Bamako" },
    { id: "dakar", city: "Dakar", country: "SN", timeZone: "Africa/Dakar" },
    { id: "ouagadougou", city: "Ouagadougou", country: "BF", timeZone: "Africa/Ouagadougou" },
    { id: "kinshasa", city: "Kinshasa", country: "CD", timeZone: "Africa/Kinshasa" },
  ],
};

type Someone = OrganisationData["people"][number];

/** Ids are opaque: they stand in entries for ever, where no name may. */
const person = (
  id: string,
  name: string,
  mailbox: string,
  lang: Someone["lang"],
  office: string,
  ...roles: string[]
): Someone => ({
  id,
  name,
  email: `${mailbox}@ibcr.example`,
  lang,
  office,
  roles,
  active: true,
});

export const people: OrganisationData["people"] = [
  person("P-001", "Awa Traoré", "awa.traore", "fr", "bamako", "programme-officer"),
  person("P-002", "Moussa Diallo", "moussa.diallo", "fr", "dakar", "programme-officer"),
  person("P-003", "Grâce Ilunga", "grace.ilunga", "fr", "kinshasa", "programme-manager"),
  person("P-004", "Daniel Okafor", "daniel.okafor", "en", "ouagadougou", "mel-officer"),
  person("P-005", "Hannah Weiss", "hannah.weiss", "en", "montreal", "finance-officer"),
  person("P-006", "Claire Beaulieu", "claire.beaulieu", "fr", "montreal", "executive-director"),
  person("P-007", "Samuel Roy", "samuel.roy", "fr", "montreal", "secretary"),
  person("P-008", "Irène Marchand", "irene.marchand", "fr", "montreal", "director"),
  person("P-009", "Tom Albright", "tom.albright", "en", "montreal", "director"),
  person("P-010", "Fatou Ndiaye", "fatou.ndiaye", "fr", "dakar", "director"),
  person("P-011", "Luc Pelletier", "luc.pelletier", "fr", "montreal", "director"),
  person("P-012", "Amina Hassan", "amina.hassan", "en", "montreal", "director"),
  person("P-013", "Julien Caron", "julien.caron", "fr", "montreal", "finance-officer", "mel-officer"),
];

export const donors: OrganisationData["donors"] = [
  {
    id: "fondation-rive-claire",
    name: "Fondation Rive-Claire",
    lang: "fr",
    contact: { name: "Sophie Lambert", email: "sophie.lambert@rive-claire.example" },
    subscriptions: [],
  },
  {
    id: "northern-lantern-fund",
    name: "Northern Lantern Fund",
    lang: "en",
    contact: { name: "James Whitfield", email: "james.whitfield@northern-lantern.example" },
    subscriptions: [
      { topic: "report-published", consent: { basis: "express", at: "2026-09-14T15:20:00.000Z" } },
    ],
  },
];

export const partners: OrganisationData["partners"] = [
  {
    id: "yiriwa-denw",
    name: "Association Yiriwa Denw",
    lang: "fr",
    contact: { name: "Mariam Keïta", email: "mariam.keita@yiriwa-denw.example" },
  },
];

/** The approval policy of results reports, as a file that its readers need no programmer for. */
export const policies: OrganisationData["policies"] = [parsePolicy(resultsReport)];
