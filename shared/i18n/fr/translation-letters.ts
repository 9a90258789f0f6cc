import type { Asking } from "../../domain/review/asking.ts";
import type { Words } from "../en/letter.ts";
import type { TranslationTemplate } from "../en/translation-letters.ts";
import type { Nouns } from "./kinds.ts";

/** Comment on demande à quelqu’un de lire une traduction. */
function toRead(n: Nouns, asking: Asking) {
  switch (asking) {
    case "reminder":
      return {
        subject: "rappel de lire une traduction",
        intro: `Il vous a été demandé de lire une traduction de passages de ${n.this}, fournie après sa soumission, et votre réponse est toujours attendue.`,
      };
    case "another":
    case "contested":
      return {
        subject: "veuillez lire une autre traduction",
        intro: `Une autre traduction de passages de ${n.this} a été fournie, à la place de celle qu’il vous avait été demandé de lire.`,
      };
    default:
      return {
        subject: "veuillez lire une traduction",
        intro: `Des passages de ${n.this} ont été traduits après sa soumission.`,
      };
  }
}

/** Ce qu’on apprend des passages fournis dans une autre langue à côté d’un rapport. */
export const translationLetters = (n: Nouns): Record<TranslationTemplate, Words> => ({
  "translation-asked": {
    subject: ({ person, report }) => `${person} : veuillez traduire (${report})`,
    intro: ({ author }) =>
      `On vous invite à traduire ${n.the} que rédige ${author}. Vous voyez ce qui est écrit à côté de vos propres mots, section par section, à mesure que le texte avance ; ce qui change après que vous l’avez traduit vous est montré.`,
    more: () => [
      "Les chiffres, les dates et les choix ne se traduisent pas. Ce que vous écrivez est gardé au fur et à mesure : vous pouvez partir à tout moment, et revenir par ce lien.",
      "Une personne qui lit les deux langues confirme la traduction avant sa publication.",
    ],
    action: `Traduire ${n.the}`,
  },
  "translation-wanted": {
    subject: ({ person, report }) => `${person} : veuillez traduire un document (${report})`,
    intro: () =>
      `On vous invite à traduire ${n.this}. Il a été soumis, et il est publié en français et en anglais une fois que sa traduction est complète et qu’une personne qui lit les deux langues l’a confirmée.`,
    more: () => [
      "Chaque texte se trouve à côté de vos mots, section par section, avec ce qui est déjà traduit. Les chiffres, les dates et les choix ne se traduisent pas. Ce que vous écrivez est gardé au fur et à mesure : vous pouvez partir à tout moment, et revenir par ce lien.",
      "Une fois tout traduit, remettez la traduction sur la même page.",
    ],
    action: `Traduire ${n.the}`,
  },
  "translation-emptied": {
    subject: ({ person, report }) => `${person} : un texte de votre traduction a été vidé (${report})`,
    intro: () =>
      `Des mots qui n’auraient pas dû être écrits, comme le nom d’un enfant, figuraient dans votre traduction ${n.of}, ou dans le texte que vous avez traduit. Ils ont été masqués : chacun de vos textes qui les contenait est maintenant vide.`,
    more: () => [
      "La liste indique les textes à traduire, ou à relire. Veuillez écrire ce qui manque sans ces mots. Tout le reste est tel que vous l’avez laissé.",
    ],
    action: `Traduire ${n.the}`,
  },
  "translation-awaited": {
    subject: ({ report }) => `Votre traduction est attendue (${report})`,
    intro: () =>
      `${n.The} est approuvé. Il sera publié une fois sa traduction complète et confirmée par une deuxième personne.`,
    more: () => ["Veuillez terminer ce qui reste à traduire, puis remettre la traduction sur la même page."],
    action: `Traduire ${n.the}`,
  },
  "oversee-translation-awaited": {
    subject: ({ report }) => `Approuvé, mais pas encore publié : une traduction manque (${report})`,
    intro: () =>
      `${n.The} est approuvé. Il doit être publié dans les deux langues, et sa traduction n’y est pas encore, ou personne ne l’a confirmée. D’ici là, rien n’en est public.`,
    more: ({ by }) => [
      `La personne qui traduit en est avertie. S’il n’y en a pas, ou si cela tarde, veuillez inviter quelqu’un à traduire, ou fournir la traduction, sur la page ${n.of}, ${by}.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  "translation-to-confirm": {
    subject: ({ person, report, by, asking }) => `${person} : ${toRead(n, asking).subject} ${by} (${report})`,
    intro: ({ by, asking }) =>
      `${toRead(n, asking).intro} On vous demande si la traduction dit bien ce que dit ${n.the}. Veuillez répondre ${by} : d’ici là, elle n’est pas publiée. Une traduction antérieure, si elle a été confirmée, demeure.`,
    more: () => [
      "La page montre les deux textes l’un à côté de l’autre. Confirmez la traduction, ou refusez-la en disant pourquoi.",
    ],
    action: "Lire les deux textes",
  },
  "translation-added": {
    subject: ({ report }) => `Une traduction a été ajoutée (${report})`,
    intro: () =>
      `Une traduction de passages de votre ${n.noun} a été fournie, puis confirmée par une deuxième personne qui a lu les deux textes. Elle accompagne votre texte, qui reste le même.`,
    more: () => [
      `Si elle ne dit pas ce que vous avez écrit, avertissez la personne qui coordonne ${n.the} : elle peut être remplacée.`,
    ],
    action: "Voir le document",
  },
  "translation-masked": {
    subject: ({ report }) => `Plus rien à lire pour vous : ${report}`,
    intro: () =>
      `Il vous a été demandé de lire une traduction de mots de ${n.this}. Depuis, le secrétariat a masqué des mots de la traduction, ou du texte d’origine : les deux ne peuvent plus être comparés. Plus rien n’est attendu de vous à ce sujet.`,
    more: () => [
      "La traduction n’est montrée à personne. Si une autre traduction est fournie, la personne qui doit la lire reçoit un courriel.",
    ],
    action: "Voir le document",
  },
  "oversee-translation": {
    subject: ({ report }) => `Une traduction manque : ${report}`,
    intro: () =>
      `${n.The} est publié, mais son résumé public manque dans une langue. Les personnes qui lisent cette langue seront averties dès qu’il y sera.`,
    more: ({ by }) => [`Veuillez fournir la traduction sur votre page, ${by}.`],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-translation-refused": {
    subject: ({ report }) => `Traduction refusée : ${report}`,
    intro: () =>
      "La traduction que vous avez fournie a été refusée par la deuxième personne qui l’a lue. Elle n’est montrée à personne.",
    more: () => [
      `La page ${n.of} dit pourquoi. Vous pouvez y fournir une autre traduction. Une traduction antérieure, si elle a été confirmée, demeure ; s’il n’y en a pas, les personnes qui lisent cette langue attendent.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-translation-unread": {
    subject: ({ report }) => `Traduction restée sans lecture : ${report}`,
    intro: () =>
      "La traduction fournie attend toujours une deuxième personne. La personne à qui on l’a demandé n’a pas répondu à un rappel, ou ne peut plus la lire, et personne d’autre n’est sollicité. Tant qu’elle n’est pas confirmée, elle n’est pas publiée.",
    more: ({ by }) => [
      `Veuillez joindre cette personne autrement, ${by} ; ou fournissez la traduction de nouveau sur la page ${n.of} : la première personne qui peut la lire sera alors sollicitée.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
});
