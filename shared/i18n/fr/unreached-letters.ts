import type { Words } from "../en/letter.ts";
import type { UnreachedTemplate } from "../en/unreached-letters.ts";
import type { Nouns } from "./kinds.ts";
import { untold } from "./meeting-letters.ts";

const markedBy = (names: string) =>
  `Du courriel d’Accord a été signalé comme indésirable (${names}) : Accord n’envoie plus rien à l’adresse d’où vient le signalement.`;

const reachingThem = ({ missed, by }: { missed: string; by: string }): string =>
  missed === ""
    ? `Veuillez faire attribuer le rôle à quelqu’un, ${by} ; d’ici là, ce qui lui était destiné vous est annoncé.`
    : `Veuillez prendre contact autrement, ${by}. Si rien ne peut être fait de ce côté, faites attribuer le rôle à quelqu’un d’autre ; tant que le courriel n’arrive pas, ce qu’il aurait dit vous est annoncé.`;

/** Ce qu’on apprend d’un courriel qui n’atteint pas son destinataire : qui assure le suivi d’un rapport, ou en remplacement. */
export const unreachedLetters = (n: Nouns): Record<UnreachedTemplate, Words> => ({
  "oversee-undelivered": {
    subject: ({ report, unreached }) =>
      unreached === ""
        ? `Du courriel a été signalé comme indésirable : ${report}`
        : `Un courriel n’est pas arrivé : ${report}`,
    intro: ({ unreached, unwanted }) =>
      [
        ...(unreached === "" ? [] : [`Du courriel au sujet de ${n.this} n’est pas arrivé (${unreached}).`]),
        ...(unwanted === "" ? [] : [markedBy(unwanted)]),
      ].join(" "),
    more: ({ by, unreached, unwanted }) => [
      ...(unreached === ""
        ? []
        : [
            `La page ${n.of} dit pourquoi il n’est pas arrivé, et ce que vous pouvez faire. Veuillez vous en occuper ${by} : d’ici là, les destinataires n’en connaissent peut-être pas le contenu.`,
          ]),
      ...(unwanted === ""
        ? []
        : [
            `Veuillez demander par une autre voie (${unwanted}), ${by}, si le courriel d’Accord est souhaité ; d’ici là, dites vous-même ce qu’il faut savoir. La page ${n.of} dit comment le courriel peut repartir.`,
          ]),
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-unreachable": {
    subject: ({ missed, report, wroteIt }) => {
      if (missed !== "") return `Le courriel n’atteint pas ${missed} : ${report}`;
      return wroteIt === ""
        ? `Un rôle que personne n’exerce : ${report}`
        : `En remplacement de ${wroteIt} : ${report}`;
    },
    intro: ({ missed, what, isOverseersRole, wroteIt }) => {
      const role = isOverseersRole ? "le rôle du secrétariat" : "le rôle auquel ce courriel est destiné";
      if (missed === "" && wroteIt !== "")
        return `${wroteIt} a rédigé ${n.the}, et personne ne veille sur son propre texte. Voici donc le courriel qui vous revient : « ${what} ». Vous en êtes averti ou avertie en remplacement pour ${role} ; il n’atteint personne d’autre.`;
      if (missed === "")
        return `Personne n’exerce ${role} : « ${what} ». Vous en êtes averti ou avertie en remplacement ; il n’atteint personne d’autre.`;
      return what === ""
        ? `Le courriel au sujet de ${n.this} n’atteint pas ${missed}. Vous en êtes averti ou avertie en remplacement.`
        : `Le courriel n’atteint pas ${missed}. Vous en êtes averti ou avertie en remplacement. Le courriel qui n’est pas arrivé : « ${what} ».`;
    },
    more: ({ missed, unwanted, untold: names, by, wroteIt }) => [
      ...(unwanted === "" ? [] : [markedBy(unwanted)]),
      ...(names === "" ? [] : [untold(n, { names })]),
      ...(missed === "" && wroteIt !== "" ? [`Veuillez vous en occuper en remplacement, ${by}.`] : []),
      ...(missed === "" && wroteIt !== "" ? [] : [reachingThem({ missed, by })]),
    ],
    action: "Voir le document",
  },
});
