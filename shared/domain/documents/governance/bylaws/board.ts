import type { DefinedSection } from "../../../forms/definition.ts";
import { choice } from "../../../forms/fields.ts";
import { mostDays } from "../../../organisation/limits.ts";
import { notAsked } from "./answers.ts";
import { anew, citation, mostDirectors, said, yesNo } from "./fields.ts";

/** Years of a term at most: beyond, a number is a slip. */
const mostYears = 10;

/** Directors, and how they are convened to a meeting and attend it. */
export const boardSection: DefinedSection = {
  id: "board",
  title: { en: "The board and its meetings", fr: "Le conseil et ses réunions" },
  lead: {
    en: "The rules stand as they are in force: change only what is to change. Beneath each rule stands its citation, for counsel to confirm.",
    fr: "Les règles figurent telles qu’elles s’appliquent\u00a0: ne modifiez que ce qui doit changer. Sous chacune figure son fondement, à confirmer par un juriste.",
  },
  fields: [
    said(
      "directors",
      "atLeast",
      { en: "Directors: at least", fr: "Membres du conseil\u00a0: au moins" },
      mostDirectors,
      {
        hint: {
          en: "As the articles provide. The members alone change this, by special resolution: here stands what they decided.",
          fr: "Selon les statuts. Seuls les membres le modifient, par résolution extraordinaire\u00a0: inscrivez ici ce qu’ils ont décidé.",
        },
      },
    ),
    said(
      "directors",
      "atMost",
      { en: "Directors: at most", fr: "Membres du conseil\u00a0: au plus" },
      mostDirectors,
    ),
    said(
      "directors",
      "termYears",
      { en: "Years of a director’s term", fr: "Durée du mandat, en années" },
      mostYears,
    ),
    ...citation("directors", { en: "Directors", fr: "Membres du conseil" }),
    choice(
      "rules.vacancies.filledBy",
      { en: "A vacancy is filled by", fr: "Pourvoit à un poste vacant" },
      {
        directors: {
          en: "The other directors, while they are a quorum",
          fr: "Le reste du conseil, tant qu’il y a quorum",
        },
        members: { en: "The members of the organisation", fr: "Les membres de l’organisation" },
        [notAsked]: {
          en: "The by-laws say nothing of it",
          fr: "Les règlements administratifs n’en disent rien",
        },
      },
      anew,
    ),
    ...citation(
      "vacancies",
      { en: "Vacancies", fr: "Postes vacants" },
      { when: { field: "rules.vacancies.filledBy", isNot: notAsked } },
    ),
    said(
      "notice",
      "days",
      { en: "Notice of a meeting: days before it", fr: "Avis de convocation\u00a0: jours avant la réunion" },
      mostDays,
      { min: 0 },
    ),
    yesNo("rules.notice.waived", {
      en: "Can members waive the notice?",
      fr: "Peut-on renoncer à l’avis de convocation\u00a0?",
    }),
    ...citation("notice", { en: "Notice", fr: "Avis de convocation" }),
    choice(
      "rules.attending.waives",
      {
        en: "Does whoever attends waive notice by that, unless they come to object?",
        fr: "Qui assiste à la réunion renonce-t-il ainsi à l’avis, sauf pour s’y opposer\u00a0?",
      },
      {
        yes: { en: "Yes", fr: "Oui" },
        no: { en: "No", fr: "Non" },
        [notAsked]: {
          en: "The by-laws say nothing of it",
          fr: "Les règlements administratifs n’en disent rien",
        },
      },
      anew,
    ),
    ...citation(
      "attending",
      { en: "Attending without notice", fr: "Présence sans avis" },
      { when: { field: "rules.attending.waives", isNot: notAsked } },
    ),
    choice(
      "rules.means.need",
      { en: "Attending by telephone or video", fr: "Participation par téléphone ou vidéo" },
      {
        "consent-of-all": {
          en: "Once all directors consent",
          fr: "Si tous les membres du conseil y consentent",
        },
        nothing: { en: "Always", fr: "Toujours" },
        "never-allowed": { en: "Never", fr: "Jamais" },
      },
      anew,
    ),
    ...citation("means", { en: "Telephone or video", fr: "Téléphone ou vidéo" }),
    choice(
      "rules.papers.need",
      { en: "Documents by electronic means", fr: "Documents par voie électronique" },
      {
        consent: { en: "To whoever consented to it", fr: "À qui y a consenti" },
        nothing: { en: "To everybody; nobody has to consent", fr: "À tous, sans consentement" },
        [notAsked]: {
          en: "The by-laws say nothing of it",
          fr: "Les règlements administratifs n’en disent rien",
        },
      },
      anew,
    ),
    ...citation(
      "papers",
      { en: "Electronic documents", fr: "Documents électroniques" },
      {
        when: { field: "rules.papers.need", isNot: notAsked },
      },
    ),
  ],
};
