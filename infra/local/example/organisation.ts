import type { OrganisationData } from "../../../shared/domain/organisation/load.ts";

/** An organisation like the International Bureau for Children's Rights. The people are invented. */
export const organisation: OrganisationData["organisation"] = {
  name: {
    en: "International Bureau for Children’s Rights (example)",
    fr: "Bureau international des droits des enfants (exemple)",
  },
  shortName: { en: "IBCR", fr: "BIDE" },
  timeZone: "America/Montreal",
  offices: [
    { id: "montreal", city: "Montréal", country: "CA", timeZone: "America/Montreal" },
    { id: "bamako", city: "Bamako", country: "ML", timeZone: "Africa/Bamako" },
    { id: "dakar", city: "Dakar", country: "SN", timeZone: "Africa/Dakar" },
    { id: "ouagadougou", city: "Ouagadougou", country: "BF", timeZone: "Africa/Ouagadougou" },
    { id: "kinshasa", city: "Kinshasa", country: "CD", timeZone: "Africa/Kinshasa" },
  ],
};

type Someone = OrganisationData["people"][number];

const person = (
  id: string,
  name: string,
  lang: Someone["lang"],
  office: string,
  ...roles: string[]
): Someone => ({
  id,
  name,
  email: `${id}@ibcr.example`,
  lang,
  office,
  roles,
  active: true,
});

export const people: OrganisationData["people"] = [
  person("awa.traore", "Awa Traoré", "fr", "bamako", "programme-officer"),
  person("moussa.diallo", "Moussa Diallo", "fr", "dakar", "programme-officer"),
  person("grace.ilunga", "Grâce Ilunga", "fr", "kinshasa", "programme-manager"),
  person("daniel.okafor", "Daniel Okafor", "en", "ouagadougou", "mel-officer"),
  person("hannah.weiss", "Hannah Weiss", "en", "montreal", "finance-officer"),
  person("claire.beaulieu", "Claire Beaulieu", "fr", "montreal", "executive-director"),
  person("samuel.roy", "Samuel Roy", "fr", "montreal", "secretary"),
  person("irene.marchand", "Irène Marchand", "fr", "montreal", "director"),
  person("tom.albright", "Tom Albright", "en", "montreal", "director"),
  person("fatou.ndiaye", "Fatou Ndiaye", "fr", "dakar", "director"),
  person("luc.pelletier", "Luc Pelletier", "fr", "montreal", "director"),
  person("amina.hassan", "Amina Hassan", "en", "montreal", "director"),
];

export const donors: OrganisationData["donors"] = [
  {
    id: "fondation-rive-claire",
    name: "Fondation Rive-Claire",
    lang: "fr",
    contact: { name: "Sophie Lambert", email: "sophie.lambert@rive-claire.example" },
  },
  {
    id: "northern-lantern-fund",
    name: "Northern Lantern Fund",
    lang: "en",
    contact: { name: "James Whitfield", email: "james.whitfield@northern-lantern.example" },
  },
];

/** The approval policy of results reports: thresholds, roles and service levels are data. */
export const policies: OrganisationData["policies"] = [
  {
    id: "results-report",
    version: 1,
    stages: [
      {
        id: "mel",
        label: { en: "Monitoring and evaluation review", fr: "Examen du suivi-évaluation" },
        serviceLevelDays: 7,
        lanes: [
          {
            id: "mel",
            label: { en: "Monitoring and evaluation", fr: "Suivi-évaluation" },
            role: "mel-officer",
          },
        ],
      },
      {
        id: "direction",
        label: { en: "Executive director’s approval", fr: "Approbation de la directrice générale" },
        serviceLevelDays: 5,
        lanes: [
          {
            id: "direction",
            label: { en: "Executive director", fr: "Directrice générale" },
            role: "executive-director",
          },
        ],
      },
    ],
  },
];
