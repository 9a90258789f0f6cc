import type { masking as english } from "../en/masking.ts";

export const masking = (): ReturnType<typeof english> => ({
  title: "Masquer des mots",
  means: [
    "Masquez ce qui n’aurait jamais dû être écrit, comme le nom d’un enfant. Toutes les versions, traductions, commentaires et raisons de ce document sont parcourues, de même que ce qui est enregistré du brouillon en cours et de sa traduction, et ce qui est dit de ses fichiers : nom, objet et référence du consentement.",
    "La réponse entière, ou le commentaire entier, qui contient ces mots est masqué pour tout le monde et pour de bon : personne ne peut rien rétablir.",
    "À sa place reste une preuve, si bien que l’empreinte de ce qui a été approuvé demeure la même. L’historique dit que des mots ont été masqués.",
    "Le contenu même d’un fichier n’est pas parcouru, et demeure jusqu’à ce que le fichier soit supprimé, ce qui a sa propre page. Là où les fichiers d’une soumission sont masqués, cette version ne les énumère plus ; qui rédige le document les a toujours, et ils sont énumérés sans ces mots à la prochaine soumission.",
    "Dans un brouillon, la réponse entière est vidée, et qui le rédige l’écrit de nouveau. Les courriels déjà partis gardent ces mots, de même que les raisons données pour la nouvelle adresse d’une personne et, pendant 14 jours, ce que quelqu’un a saisi et qui n’est pas envoyé, ou pas enregistré : rien de cela n’est parcouru.",
  ],
  voteNote:
    "Une résolution est ouverte : ce qui a été écrit depuis son ouverture est parcouru une fois qu’elle est close. D’ici là, personne ne voit qui a répondu, ni comment.",
  besideNote:
    "Vous avez à décider aux côtés d’autres personnes : ce qu’elles ont écrit à l’étape en cours ne fait partie de la recherche qu’une fois celle-ci terminée, pour que personne ne s’appuie sur la décision d’autrui.",
  words: "Quels mots ?",
  wordsHint:
    "Un nom, par exemple. Les majuscules, les accents et les signes qui entourent les mots ne comptent pas.",
  find: "Chercher ces mots",
  findAgain: "Chercher d’autres mots",
  foundTitle: "Où ils figurent",
  nothing: "Ces mots ne figurent nulle part dans ce qui est parcouru de ce document.",
  nothingElse: "Ces mots ne se trouvent nulle part ailleurs dans ce qui est cherché de ce document.",
  retained: (told) =>
    `Endroits qui restent : ${told.places}. Ces mots nomment une personne qui a pris part à un vote du conseil ou d’un comité, et ce qui y a été dit est conservé ${told.until === null ? "tant que l’organisation existe" : `pendant ${told.years} ans, jusqu’au ${told.until}`} (${told.source}). La part de quiconque à un vote n’est pas effacée d’ici là. Si un motif nomme aussi un enfant, cherchez le nom de l’enfant à part : il peut être masqué.`,
  more: "Ils figurent à plus d’endroits qu’on ne peut en masquer d’un coup. Masquez d’abord ceux-ci, puis cherchez de nouveau.",
  inVersion: ({ round, label }) => `Soumission nº ${round} : ${label}`,
  inTranslation: {
    en: ({ label }) => `Traduction anglaise : ${label}`,
    fr: ({ label }) => `Traduction française : ${label}`,
  },
  inDraft: ({ label }) => `Brouillon, pas encore soumis : ${label}`,
  ofFile: {
    name: ({ label }) => `Nom d’un fichier joint : ${label}`,
    purpose: ({ label }) => `Objet d’un fichier joint : ${label}`,
    consent: ({ label }) => `Référence du consentement, pour un fichier joint : ${label}`,
  },
  fileText:
    "Les mots figurent ici. Ce qui est dit d’autre d’un fichier avant qu’il soit soumis n’est pas montré. Une fois masqués, d’autres mots les remplacent, aussi dans le nom sous lequel le fichier est enregistré.",
  inTranslationDraft: {
    words: ({ label }) => `Traduction en cours : ${label}`,
    source: ({ label }) => `Traduction en cours, texte à partir duquel elle a été faite : ${label}`,
  },
  translationDraftText:
    "Les mots figurent ici. Ce qui est écrit d’autre d’une traduction, avant qu’elle soit remise, n’est pas montré.",
  draftText:
    "Les mots figurent ici. Un brouillon n’est qu’à la personne qui le rédige : ce qu’il dit d’autre n’est pas montré.",
  comment: "Commentaire ou raison",
  action: "Masquer pour de bon ce qui est coché",
  reason: "Pourquoi les masquer ?",
  reasonHint:
    "Qui veille sur ce document peut lire votre raison, et personne d’autre. Ne répétez pas les mots.",
});
