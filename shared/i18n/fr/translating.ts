import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

const of = (count: number, one: string, other: string) => counted("fr", count, { one, other });

/** Ce que lit la personne qui traduit, et celles qui l’invitent ou lisent les deux langues. */
export const translating = (n: Nouns): Messages["translating"] => ({
  list: {
    title: {
      en: `Traduire ${n.the} en anglais`,
      fr: `Traduire ${n.the} en français`,
    },
    lead: "Ce qui est écrit se trouve à côté de vos mots, section par section. Les chiffres, les dates et les choix ne se traduisent pas. Ce que vous écrivez est gardé au fur et à mesure : vous pouvez partir à tout moment, et revenir par le lien de votre courriel.",
    progress: ({ done, total, percent }) => `Textes traduits : ${done} sur ${total}, soit ${percent} %.`,
    parts: "Sections de la traduction",
    states: { missing: "À traduire", wrong: "À corriger", stale: "Changé depuis", done: "Terminé" },
    missing: ({ count }) => of(count, "texte à traduire", "textes à traduire"),
    stale: ({ count }) =>
      of(count, "texte a changé depuis sa traduction", "textes ont changé depuis leur traduction"),
    wrong: ({ count }) => of(count, "texte à corriger", "textes à corriger"),
    nothing:
      "Rien n’est encore écrit qui puisse être traduit. Revenez par le lien de votre courriel : ce qui sera écrit d’ici là se trouvera ici.",
    written: `${n.The} est en cours de rédaction. Lors de la soumission, ce qui est alors traduit l’accompagne.`,
    underReview: `${n.The} est soumis et ne change pas pendant l’examen.`,
    handOver: "Remettre la traduction",
    handOverText:
      "Tout y est. Une personne qui lit les deux langues et ne l’a pas écrite est alors invitée à la confirmer.",
    left: "Une fois tout traduit, vous pourrez remettre la traduction : une personne qui lit les deux langues est alors invitée à la confirmer.",
    waiting:
      "La traduction est remise, et attend d’être lue par une deuxième personne. Si vous la corrigez, remettez-la de nouveau.",
    confirmed: "La traduction est confirmée. Si vous la corrigez, remettez-la de nouveau : elle sera relue.",
    read: "Lire le document et son historique",
  },
  section: {
    back: "Toutes les sections de la traduction",
    source: { en: "Texte en anglais", fr: "Texte en français" },
    target: { en: "Votre traduction en anglais", fr: "Votre traduction en français" },
    stale: "Ce texte a changé depuis sa traduction.",
    unknown: "Ce texte a changé pendant que vous le traduisiez : relisez-le.",
    before: "Avant :",
    now: "Maintenant :",
    stillRight: "La traduction convient toujours",
    stillRightOf: ({ label }) => `, telle quelle : ${label}`,
    next: "Enregistrer et continuer",
    leave: "Enregistrer et revenir à la liste",
    saved: "Ce qui est enregistré à présent",
    elsewhere:
      "Une autre page a enregistré cette section depuis que vous l’avez ouverte. Ce que vous avez envoyé se trouve dans le formulaire et n’est pas encore enregistré. Comparez les deux, puis envoyez de nouveau le formulaire.",
    masked:
      "Des mots de ce document ont été masqués après que vous avez ouvert la page. Ce que vous avez envoyé se trouve dans le formulaire et n’est pas encore enregistré. Retirez ce qui ne doit pas y être, puis envoyez de nouveau le formulaire.",
    unsaved:
      "Ce que vous avez envoyé se trouve dans le formulaire et n’est pas encore enregistré. Relisez-le, puis envoyez-le de nouveau.",
    tooLarge:
      "La traduction est devenue plus longue que ce qui peut être gardé. Ce que vous avez envoyé se trouve dans le formulaire et n’est pas enregistré. Raccourcissez-le, puis envoyez-le de nouveau.",
    nothing: "Rien",
  },
  publicly: { late: "Traduction fournie après l’approbation." },
  invite: {
    title: "Traduction",
    lead: {
      en: `${n.The} est publié en français et en anglais. Invitez quelqu’un à le traduire en anglais : cette personne voit ce que vous écrivez, et traduit à côté pendant que vous continuez.`,
      fr: `${n.The} est publié en français et en anglais. Invitez quelqu’un à le traduire en français : cette personne voit ce que vous écrivez, et traduit à côté pendant que vous continuez.`,
    },
    means: [
      "Cette personne reçoit son propre lien. Elle ne change rien à ce que vous écrivez.",
      `Lorsque vous soumettez ${n.the}, ce qui est traduit l’accompagne.`,
      `${n.The} est publié une fois que la traduction est complète, et qu’une personne qui lit les deux langues et ne l’a pas écrite l’a confirmée.`,
    ],
    helping: "Qui traduit",
    nobody: "Personne ne traduit encore.",
    who: "Qui invitez-vous ?",
    translator: "traduit de par son rôle",
    choose: "Choisissez qui vous invitez",
    action: "Envoyer l’invitation",
    release: "Mettre fin à l’invitation",
    releaseOf: ({ name }) => ` : ${name}`,
    back: "Toutes les sections du formulaire",
    overseen: {
      lead: {
        en: `${n.The} est publié en français et en anglais. Invitez quelqu’un à le traduire en anglais.`,
        fr: `${n.The} est publié en français et en anglais. Invitez quelqu’un à le traduire en français.`,
      },
      means: [
        `Cette personne reçoit son propre lien. Elle ne change rien à ce que dit ${n.the}.`,
        "Elle voit ce qui est déjà traduit. Une fois tout traduit, elle remet la traduction : une personne qui lit les deux langues et ne l’a pas écrite est alors invitée à la confirmer.",
        `Tant qu’elle n’est pas confirmée, ${n.the} n’est pas publié.`,
      ],
      back: "Retour au document",
      link: `Inviter quelqu’un à traduire ${n.the}`,
    },
    link: "Qui traduit : voir l’avancement, ou inviter quelqu’un",
  },
});
