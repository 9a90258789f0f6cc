import type { DefinedSection } from "../../../forms/definition.ts";
import { choice, choices } from "../../../forms/fields.ts";
import { mostDays } from "../../../organisation/limits.ts";
import { chairToo, notAsked } from "./answers.ts";
import { anew, citation, kindsOffered, said } from "./fields.ts";

/** Beyond it a number is a slip. */
const mostMinutes = { back: 24 * 60, locked: 24 * 60, proof: 60 } as const;
const mostTries = 20;

const waits = { when: { field: "rules.waiting.told", is: chairToo } } as const;
const stepUp = { when: { field: "rules.ballots.asks", isNot: notAsked } } as const;

/** How a resolution in writing is signed, what its ballots ask, and who hears of what then waits for a meeting. */
export const writingSection: DefinedSection = {
  id: "writing",
  title: { en: "Resolutions in writing", fr: "Résolutions écrites" },
  lead: {
    en: "A resolution that is open ends by the rules under which it was opened.",
    fr: "Une résolution en cours s’achève selon les règles de son ouverture.",
  },
  fields: [
    choice(
      "rules.writing.joiners",
      {
        en: "A director elected while a resolution is open",
        fr: "Membre du conseil élu pendant qu’une résolution est en cours",
      },
      {
        "sign-too": { en: "Must sign it too", fr: "Doit la signer aussi" },
        "are-not-asked": { en: "Is not asked", fr: "N’est pas sollicité" },
      },
      anew,
    ),
    ...citation("writing", { en: "Resolutions in writing", fr: "Résolutions écrites" }),
    said(
      "back",
      "minutes",
      {
        en: "Minutes within which a refusal or an abstention is taken back",
        fr: "Minutes pour revenir sur un refus ou une abstention",
      },
      mostMinutes.back,
      { min: 0 },
    ),
    ...citation("back", { en: "Taking back", fr: "Retour sur un vote" }),
    choice(
      "rules.waiting.told",
      {
        en: "Who is reminded of a matter that waits for a meeting",
        fr: "À qui l’on rappelle une question qui attend une réunion",
      },
      {
        [chairToo]: {
          en: "Whoever chairs, and whoever keeps the record, every so many days",
          fr: "À la présidence et à qui tient le registre, à intervalle fixe",
        },
        [notAsked]: {
          en: "Only whoever keeps the record, each week; the by-laws say nothing of it",
          fr: "À qui tient le registre seulement, chaque semaine\u00a0; les règlements administratifs n’en disent rien",
        },
      },
      anew,
    ),
    said(
      "waiting",
      "days",
      { en: "Days between these reminders", fr: "Jours entre ces rappels" },
      mostDays,
      waits,
    ),
    ...citation("waiting", { en: "Reminders of a meeting", fr: "Rappels d’une réunion" }, waits),
    choice(
      "rules.ballots.asks",
      { en: "What a ballot asks beside the mailed link", fr: "Ce que le vote demande outre le lien reçu" },
      {
        [notAsked]: { en: "Nothing", fr: "Rien" },
        code: { en: "A one-time code or a passkey", fr: "Un code à usage unique ou une clé d’accès" },
        passkey: { en: "A passkey, of whoever has one", fr: "Une clé d’accès, de qui en possède une" },
      },
      anew,
    ),
    choices(
      "rules.ballots.kinds",
      {
        en: "For ballots on which documents; if none is chosen, on any",
        fr: "Pour les votes sur quels documents\u00a0; aucun choix\u00a0: sur tous",
      },
      kindsOffered,
      { ...anew, ...stepUp, optional: true },
    ),
    said(
      "ballots",
      "hold",
      {
        en: "Days for which a new code or passkey casts no ballot",
        fr: "Jours pendant lesquels un nouveau code ou une nouvelle clé ne vote pas",
      },
      mostDays,
      { ...stepUp, min: 0 },
    ),
    said(
      "ballots",
      "tries",
      { en: "Wrong codes in a row that lock it", fr: "Codes erronés de suite qui le bloquent" },
      mostTries,
      stepUp,
    ),
    said(
      "ballots",
      "locked",
      { en: "Minutes for which it is locked", fr: "Minutes de blocage" },
      mostMinutes.locked,
      stepUp,
    ),
    said(
      "ballots",
      "proof",
      { en: "Minutes for which a proof casts a ballot", fr: "Minutes de validité d’une preuve" },
      mostMinutes.proof,
      stepUp,
    ),
    ...citation("ballots", { en: "Proof at a ballot", fr: "Preuve au vote" }, stepUp),
  ],
};
