import type { CertificateWords } from "../en/certificates.ts";
import { body, ofBody } from "./bodies.ts";

export const minuteBook: CertificateWords["book"] = {
  title: "Livre des procès-verbaux",
  lead: "Tout ce que le conseil et ses comités ont décidé en une année, en un fichier : le procès-verbal de chaque réunion, chaque résolution entière avec ses votes ou ses signatures, en français et en anglais, et un index avec l’empreinte de chaque fichier.",
  stays:
    "Il reste interne : il dit qui a voté comment, et pourquoi quelqu’un était hors de la salle. Ce qui se remet à l’extérieur est le certificat fait pour cela.",
  year: "Année",
  choose: "Choisissez l’année, selon les jours du fuseau de l’organisation.",
  wrongYear: "Choisissez l’une des années de la liste. Rien n’est consigné pour aucune autre.",
  ask: "Le faire préparer",
  nothing:
    "Il n’y a encore rien à relier : aucune réunion du conseil ou d’un comité n’est terminée, rien n’a été résolu, et aucun intérêt que les membres peuvent consulter n’a été déclaré par écrit. Revenez quand l’un d’eux sera consigné : son année pourra alors être choisie ici.",
  ofYear: ({ year }) => `Livre des procès-verbaux de ${year}`,
  askedBy: ({ person, when }) => `Demandé par ${person}, ${when}`,
  standsTitle: "Où il en est",
  stands: {
    asked: "Il est demandé, et sera commencé dans la minute.",
    making: ({ done, of }) =>
      `Il est en préparation : pièces reliées, chacune en français et en anglais : ${done} sur ${of}.`,
    ready: ({ papers, size, until }) =>
      `Il est prêt. Pièces dans chaque langue : ${papers} ; taille : ${size}. Il est gardé jusqu’au ${until} ; ensuite, faites-le préparer à nouveau.`,
    masked:
      "Des mots de ce qu’il contient ont été masqués depuis qu’il a été demandé, et ils y sont encore : il ne peut plus être récupéré. Faites-le préparer à nouveau.",
    gone: "Il a été gardé une semaine, et n’y est plus. Faites-le préparer à nouveau : il contiendra aussi ce qui s’est ajouté depuis.",
    empty: ({ year }) =>
      `Il n’y a rien à relier pour ${year} : aucune réunion du conseil ou d’un comité ne s’est terminée cette année-là, rien n’a été résolu, et aucun intérêt que les membres peuvent consulter n’a été déclaré par écrit.`,
  },
  altered: ({ count }) =>
    `Pièces laissées de côté, car ce qui en est conservé n’est pas ce qui a été consigné : ${count}. L’index les nomme, et l’exploitation en est avertie.`,
  lookAgain: "Voir où il en est",
  sha256: "Empreinte du fichier (SHA-256)",
  fetch: "Le récupérer",
  fetchHint: "Qui le récupère est consigné. Le lien que vous recevez vaut une minute.",
  save: ({ name }) => `Enregistrer ${name}`,
  saveHint: "Ce lien vaut une minute, et pour vous seulement.",
  again: "Le faire préparer à nouveau",
  fetchedTitle: "Qui l’a récupéré",
  fetchedBy: ({ person, when }) => `${person}, ${when}`,
  nobodyYet: "Personne pour l’instant.",
  others: "Demandés auparavant",
  none: "Personne ne l’a encore demandé.",
  toBooks: "Livres des procès-verbaux de toutes les années",
  fromRegister: "Livre des procès-verbaux d’une année, en un fichier",
  over: {
    title: "Ce lien n’est plus valable",
    text: "Un lien vers le livre des procès-verbaux vaut une minute, et pour qui l’a demandé. Rien n’est perdu : récupérez-le encore une fois depuis sa page, et enregistrez-le dans la minute.",
    back: "À la page du livre des procès-verbaux",
  },
  minutes: {
    title: (told) => `Procès-verbal de la réunion ${ofBody(told)} du ${told.on}`,
    place: "Lieu",
    signedChair: "Signé par la personne qui présidait",
    signedSecretary: "Signé par le secrétariat",
    confirmed: "Confirmé par",
    signed: ({ person, when }) => `${person}, ${when}`,
    inPlace: {
      chair: ({ of, on }) => `, à la place de ${of}, qui présidait et a quitté l’organisation le ${on}`,
      secretary: ({ of, on }) =>
        `, à la place de ${of}, qui tenait les actes et le secrétariat jusqu’au ${on}`,
    },
    course: "Déroulement",
  },
  index: {
    title: ({ year }) => `Livre des procès-verbaux de ${year} : index`,
    lead: ({ when }) =>
      `Dans l’état du registre au moment de la demande, ${when}. Le même, avec la place de chaque pièce dans le registre, est dans index.json, pour les programmes.`,
    head: { on: "Jour", what: "Pièce", file: "Fichier", hash: "Empreinte (SHA-256)" },
    minutes: (told) => `Procès-verbal, ${body(told)}`,
    altered: "Laissé de côté, car ce qui en est conservé n’est pas ce qui a été consigné",
    alteredOf: {
      minutes: ({ on }) => `Le procès-verbal d’une réunion terminée le ${on}`,
      resolution: ({ on }) => `Une résolution du ${on}`,
    },
    interests: "Intérêts déclarés, pour les membres qui demandent à les consulter",
  },
  interests: {
    title: ({ year }) => `Intérêts déclarés en ${year}`,
    lead: ({ source }) =>
      `Ce que les membres du conseil et de la direction ont déclaré de leurs propres intérêts dans ce qui est venu devant le conseil et ses comités cette année-là. Les membres de l’organisation peuvent le consulter (${source}). Il n’y a là rien d’autre du livre des procès-verbaux.`,
    none: "Personne n’a déclaré d’intérêt.",
    in: "Au sujet de",
    resolution: "Résolution",
    because: "Ce qui s’en est suivi",
    when: "Comment et quand",
    minuted: ({ on }) => `déclaré par écrit le ${on}, et consigné au procès-verbal de la réunion`,
    vote: "Vote",
    noVote: "Aucun document de cette année ne contient de vote à ce sujet.",
    elsewhere: "Hors de la salle pour ce point, par un intérêt déclaré ailleurs.",
  },
};
