import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import type { YearLoaded } from "./load-years.ts";

type Words = { years: string; noOffice: (id: string) => string; line: (loaded: YearLoaded) => string };

const placeOf = ({ office }: YearLoaded): string =>
  office.region === undefined ? office.country : `${office.country}-${office.region}`;

/** What the operation says, in the language of whoever runs it. */
export const said: Record<Lang, Words> = {
  en: {
    years: "--years takes a year or a range of ten at most, such as 2027 or 2027-2029.",
    noOffice: (id) => `There is no office “${id}” in the organisation’s file.`,
    line: (one) => {
      const where = `${one.office.city} ${one.year}`;
      if (one.unknown)
        return `${where}: no holidays are known of ${placeOf(one)}. The office enters them on its page, or as a file.`;
      if (!one.changed) return `${where}: ${one.days} public holidays, as they were.`;
      return `${where}: ${one.days} public holidays came in.${one.begins ? " It counts by its own calendar from now on." : ""}`;
    },
  },
  fr: {
    years: "--years prend une année, ou un intervalle de dix au plus, par exemple 2027 ou 2027-2029.",
    noOffice: (id) => `Il n’y a pas de bureau « ${id} » dans le fichier de l’organisation.`,
    line: (one) => {
      const where = `${one.office.city} ${one.year}`;
      if (one.unknown)
        return `${where} : aucun jour férié n’est connu de ${placeOf(one)}. Le bureau les inscrit sur sa page, ou par un fichier.`;
      if (!one.changed) return `${where} : ${one.days} jours fériés, comme avant.`;
      return `${where} : ${one.days} jours fériés sont entrés.${one.begins ? " Il compte désormais par son propre calendrier." : ""}`;
    },
  },
};
