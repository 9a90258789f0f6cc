import type { meetingInterest as english } from "../en/meeting-interest.ts";

/** Un intérêt au point à l’étude, déclaré en séance. */
export const meetingInterest = (): ReturnType<typeof english> => ({
  title: "Une personne y déclare un intérêt",
  lead: "Consignez-le au moment où il est déclaré, avant le vote. Il est porté au procès-verbal, et qui doit quitter la salle pour ce point la quitte par cette ligne.",
  leadLate:
    "Le vote a eu lieu. Ce qui est déclaré maintenant est porté au procès-verbal comme déclaré après le vote, qui reste tel quel. Si l’intérêt avait été déclaré avant, et que la personne avait quitté la salle, corrigez la ligne du vote, consignez l’intérêt à ce moment, puis le vote de nouveau.",
  who: "Qui le déclare",
  nature: "De quelle nature est l’intérêt ?",
  follows: "Ce qui s’ensuit, selon les règlements administratifs",
  following: {
    disqualified: ({ ground }) => `Quitte la salle, inhabile à voter : ${ground}`,
    "stepped-aside": () => "Quitte la salle de son plein gré : aucun de ces motifs",
    excepted: ({ ground }) => `Reste, et vote : ${ground}`,
    officer: () =>
      "Membre de la direction qui n’est pas de cette instance : sans voix, et rien d’autre ne s’ensuit",
  },
  ground: "De quel motif des règlements administratifs s’agit-il ?",
  grounds: {
    disqualified: ({ ground }) => `Prive du droit de vote : ${ground}`,
    "stepped-aside": () => "Aucun de ces motifs",
    excepted: ({ ground }) => `N’empêche pas de voter : ${ground}`,
    officer: () => "Membre de la direction qui n’est pas de cette instance, et n’a pas de voix",
  },
  when: "Quand est-il déclaré ?",
  whens: {
    "before-discussion": "Avant la discussion du point",
    "during-discussion": "Une fois la discussion commencée",
  },
  written: {
    title: ({ who, on }) => `${who} a déclaré un intérêt par écrit le ${on} : inscrivez-le`,
    lead: "Inscrivez-le s’il concerne ce point. Le formulaire contient ce que la personne a écrit : n’y changez rien, indiquez seulement quand l’intérêt est déclaré ici.",
    member:
      "Inscrivez-le s’il concerne ce point. La personne siège maintenant à cette instance et y a une voix : choisissez ce qui s’ensuit pour elle, selon les règlements administratifs. Si elle doit quitter la salle pour ce point, elle la quitte par cette ligne.",
    masked: "Ses mots ont été masqués : s’il concerne ce point, dites-en l’étendue sans eux.",
  },
  action: "Consigner l’intérêt",
  stays: "a déclaré un intérêt, et vote",
  elsewhere: "Un intérêt qui est déclaré maintenant se consigne avec le point, plus haut.",
});
