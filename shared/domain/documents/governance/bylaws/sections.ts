import type { Bilingual } from "../../../../../events/common.ts";
import type { DefinedSection, Field, List } from "../../../forms/definition.ts";
import { choice, choices, line } from "../../../forms/fields.ts";
import type { Rule } from "../../../forms/rule.ts";
import { mostDays } from "../../../organisation/limits.ts";
import type { GovernanceBasis } from "../basis.ts";
import { exceptionsList, fixed, groundsList, notAsked, otherShare } from "./answers.ts";
import { committeesSection } from "./committees.ts";
import { anew, citation, citedIn, kindsOffered, said, yesNo } from "./fields.ts";

/** Beyond it a number is a slip: of directors, of years, of parts of a whole. */
const mostOf = { people: 1_000, years: 10, parts: 1_000 } as const;
const mostMinutes = { back: 24 * 60, locked: 24 * 60, proof: 60 } as const;
const mostTries = 20;

const shareOptions = {
  half: { en: "More than one half", fr: "Plus de la moitié" },
  "two-thirds": { en: "More than two thirds", fr: "Plus des deux tiers" },
  "three-quarters": { en: "More than three quarters", fr: "Plus des trois quarts" },
  [otherShare]: { en: "More than another part", fr: "Plus d’une autre part" },
} as const;

/** A part that is none of those with a name: so many parts of so many. */
const otherParts = (rule: string): Field[] => [
  said(rule, "over", { en: "more than so many parts", fr: "plus de tant de parts" }, mostOf.parts, {
    when: { field: `rules.${rule}.share`, is: otherShare },
  }),
  said(rule, "parts", { en: "of so many parts", fr: "sur tant de parts" }, mostOf.parts, {
    when: { field: `rules.${rule}.share`, is: otherShare },
  }),
];

const board: DefinedSection = {
  id: "board",
  title: { en: "The board and its meetings", fr: "Le conseil et ses réunions" },
  lead: {
    en: "The rules stand as they are in force: change only what is to change. Beneath each rule stands what it rests on, for counsel to confirm.",
    fr: "Les règles figurent telles qu’elles s’appliquent\u00a0: ne modifiez que ce qui doit changer. Sous chacune figure ce sur quoi elle repose, à confirmer par un juriste.",
  },
  fields: [
    said(
      "directors",
      "atLeast",
      { en: "Directors: at least", fr: "Membres du conseil\u00a0: au moins" },
      mostOf.people,
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
      mostOf.people,
    ),
    said(
      "directors",
      "termYears",
      { en: "Years of a director’s term", fr: "Durée du mandat, en années" },
      mostOf.years,
    ),
    ...citation("directors", { en: "Directors", fr: "Membres du conseil" }),
    said(
      "notice",
      "days",
      { en: "Notice of a meeting: days before it", fr: "Convocation\u00a0: jours avant la réunion" },
      mostDays,
      { min: 0 },
    ),
    yesNo("rules.notice.waived", {
      en: "Can members waive the notice?",
      fr: "Peut-on renoncer à la convocation\u00a0?",
    }),
    ...citation("notice", { en: "Notice", fr: "Convocation" }),
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
        [notAsked]: { en: "The by-laws say nothing of it", fr: "Les règlements n’en disent rien" },
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

const votes: DefinedSection = {
  id: "votes",
  title: { en: "Quorum and votes", fr: "Quorum et votes" },
  fields: [
    choice(
      "rules.quorum.of",
      { en: "Quorum: counted on", fr: "Quorum\u00a0: calculé sur" },
      {
        "directors-in-office": { en: "The directors in office", fr: "Les membres en fonction" },
        [fixed]: { en: "A fixed number of directors", fr: "Un nombre fixe de membres" },
      },
      anew,
    ),
    said("quorum", "number", { en: "Quorum: of how many", fr: "Quorum\u00a0: sur combien" }, mostOf.people, {
      when: { field: "rules.quorum.of", is: fixed },
    }),
    choice(
      "rules.quorum.share",
      { en: "Quorum: who must be there", fr: "Quorum\u00a0: présences requises" },
      { ...shareOptions, [fixed]: { en: "A fixed number at least", fr: "Au moins un nombre fixe" } },
      anew,
    ),
    ...otherParts("quorum"),
    said(
      "quorum",
      "least",
      { en: "Quorum: at least so many", fr: "Quorum\u00a0: au moins tant" },
      mostOf.people,
      {
        when: { field: "rules.quorum.share", is: fixed },
      },
    ),
    yesNo("rules.quorum.out", {
      en: "Does whoever left the room count as present?",
      fr: "Qui a quitté la salle compte-t-il comme présent\u00a0?",
    }),
    ...citation("quorum", { en: "Quorum", fr: "Quorum" }),
    choice(
      "rules.majority.of",
      { en: "Majority: counted on", fr: "Majorité\u00a0: calculée sur" },
      {
        "votes-cast": { en: "The votes cast", fr: "Les voix exprimées" },
        "in-the-room": { en: "All who are in the room", fr: "Toutes les personnes dans la salle" },
      },
      anew,
    ),
    choice(
      "rules.majority.share",
      { en: "Majority: votes for", fr: "Majorité\u00a0: voix pour" },
      shareOptions,
      anew,
    ),
    ...otherParts("majority"),
    ...citation("majority", { en: "Majority", fr: "Majorité" }),
    yesNo("rules.casting.chair", {
      en: "Does the chair have a casting vote on a tie?",
      fr: "La présidence a-t-elle voix prépondérante en cas d’égalité\u00a0?",
    }),
    ...citation("casting", { en: "Casting vote", fr: "Voix prépondérante" }),
    said(
      "dissent",
      "days",
      {
        en: "Days within which an absent director dissents",
        fr: "Jours dont dispose une personne absente pour faire valoir sa dissidence",
      },
      mostDays,
      { min: 0 },
    ),
    ...citation("dissent", { en: "Dissent", fr: "Dissidence" }),
  ],
};

const stepUp = { when: { field: "rules.ballots.asks", isNot: notAsked } } as const;

const writing: DefinedSection = {
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
        en: "Of which documents’ ballots; none chosen: of any",
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

const named = (
  list: { name: string },
  words: { label: Bilingual; title: Bilingual; add: Bilingual; empty: Bilingual },
  min: number,
): List => ({
  ...{ kind: "list", ...list, min, max: 20, ...anew },
  ...words,
  gone: { en: "removed", fr: "retiré" },
  fields: [
    line("labelEn", 300, { en: "in English", fr: "en anglais" }, { published: true }),
    line("labelFr", 300, { en: "in French", fr: "en français" }, { published: true }),
    ...citedIn("source", { en: "it rests on", fr: "fondement" }),
  ],
});

const interests: DefinedSection = {
  id: "interests",
  title: { en: "Interests", fr: "Intérêts" },
  fields: [
    choice(
      "rules.interests.binds",
      { en: "Who declares an interest", fr: "Qui déclare un intérêt" },
      {
        directors: { en: "Directors", fr: "Les membres du conseil" },
        "directors-and-officers": {
          en: "Directors and officers",
          fr: "Les membres du conseil et les dirigeants",
        },
      },
      anew,
    ),
    ...citation("interests", { en: "Interests", fr: "Intérêts" }),
    named(
      groundsList,
      {
        label: { en: "What takes the vote from a director", fr: "Ce qui prive du droit de vote" },
        title: { en: "Ground", fr: "Motif" },
        add: { en: "Add a ground", fr: "Ajouter un motif" },
        empty: { en: "There is no ground yet.", fr: "Il n’y a pas encore de motif." },
      },
      1,
    ),
    named(
      exceptionsList,
      {
        label: {
          en: "What is declared and takes the vote from nobody",
          fr: "Ce qui se déclare sans priver du vote",
        },
        title: { en: "Exception", fr: "Exception" },
        add: { en: "Add an exception", fr: "Ajouter une exception" },
        empty: { en: "There is no exception.", fr: "Il n’y a pas d’exception." },
      },
      0,
    ),
  ],
};

/** How the board decides, rule by rule, of a by-law that changes it. */
export const bylawSections = (basis: GovernanceBasis): DefinedSection[] =>
  basis.bylaws ? [board, votes, writing, interests, committeesSection(basis, basis.bylaws)] : [];

/** No two grounds, exceptions or committees are called the same. */
export const bylawRules = ({ bylaws }: GovernanceBasis): readonly Rule[] =>
  bylaws
    ? [
        ...[groundsList, exceptionsList].flatMap(({ name: list }) =>
          (["labelEn", "labelFr"] as const).map((of) => ({
            ...{ code: "two-alike" as const, list, of },
            says: { en: "people know a ground by its words", fr: "un motif se reconnaît à ses mots" },
          })),
        ),
        {
          ...{ code: "two-alike", list: "committees", of: "role" },
          says: {
            en: "a committee is known by the role of whoever sits on it",
            fr: "un comité se reconnaît au rôle de ses membres",
          },
        },
      ]
    : [];
