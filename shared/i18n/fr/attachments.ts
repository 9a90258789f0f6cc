import type { attachments as english, fileErrors as errorWords } from "../en/attachments.ts";

export const fileErrors: typeof errorWords = {
  "required-attachments": ({ label }) => `Joignez un fichier à « ${label} »`,
  "file-unfinished": ({ label, file }) =>
    `« ${label} » : « ${file} » n’est pas arrivé au complet. Choisissez-le de nouveau pour continuer, ou retirez-le`,
  "file-in-quarantine": ({ label, file }) =>
    `« ${label} » : « ${file} » est encore en cours de vérification (logiciels malveillants). Cela prend une minute ou deux : rechargez cette page`,
  "file-refused": ({ label, file }) =>
    `« ${label} » : « ${file} » n’a pu être accepté, comme l’explique sa page. Retirez-le, et joignez-en un autre si vous en avez un`,
};

export const attachments = (): ReturnType<typeof english> => ({
  open: "Ajouter ou retirer des fichiers",
  openOf: ({ label }) => ` : ${label}`,
  none: "Aucun fichier n’est joint.",
  title: ({ label }) => `Fichiers : ${label}`,
  back: "Retour à cette section",
  lead: "PDF, images (JPEG, PNG, WebP, HEIC) et fichiers de traitement de texte, de tableur et de présentation (DOCX, XLSX, PPTX, ODT, ODS, ODP). Chaque fichier est vérifié (logiciels malveillants) avant que quiconque puisse l’ouvrir.",
  attached: "Fichiers joints",
  size: ({ amount, isKilobytes }) => `${amount} ${isKilobytes ? "ko" : "Mo"}`,
  types: {
    "application/pdf": "Document PDF",
    "image/jpeg": "Image JPEG",
    "image/png": "Image PNG",
    "image/webp": "Image WebP",
    "image/heic": "Image HEIC",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Document Word",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Classeur Excel",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "Présentation PowerPoint",
    "application/vnd.oasis.opendocument.text": "Texte OpenDocument",
    "application/vnd.oasis.opendocument.spreadsheet": "Feuille de calcul OpenDocument",
    "application/vnd.oasis.opendocument.presentation": "Présentation OpenDocument",
  },
  state: {
    uploading:
      "N’est pas arrivé au complet. Choisissez le même fichier ci-dessous pour reprendre là où l’envoi s’est arrêté, ou retirez-le.",
    quarantined: "En cours de vérification (logiciels malveillants). Rechargez cette page dans une minute.",
    clean: "Vérifié.",
    refused: "Refusé.",
    "taken-away":
      "Supprimé par la personne qui veille sur ce document. Il n’est pas soumis ; vous pouvez le retirer ici.",
  },
  problem: {
    "no-file": "Choisissez un fichier",
    empty: "Ce fichier est vide. Voyez si c’est le bon, et choisissez-le de nouveau",
    "too-large":
      "Ce fichier dépasse 25 Mo. Allégez-le (moins de pages, images de plus faible résolution), ou joignez-le en plusieurs parties",
    "too-large-for-form":
      "Sans scripts, un fichier peut avoir 4 Mo au plus, et celui-ci est plus gros. Autorisez les scripts de ce site dans votre navigateur, allégez le fichier, ou joignez-le en plusieurs parties",
    "not-taken":
      "Les fichiers de ce genre ne sont pas acceptés. Enregistrez-le en PDF, par exemple, et joignez celui-ci",
    "not-what-it-says":
      "Le contenu de ce fichier n’est pas ce qu’annonce la fin de son nom. Ouvrez-le dans le programme qui l’a créé, enregistrez-le de nouveau, et joignez celui-ci",
    malware:
      "Un logiciel malveillant a été trouvé dans ce fichier. Retirez-le ici, et faites vérifier votre appareil",
    "taken-away":
      "Ce fichier même a été supprimé de ce document, pour de bon. Retirez-le ici, et demandez à la personne qui veille sur le document si vous devez savoir pourquoi",
    "not-scanned":
      "Ce fichier n’a pu être vérifié : un mot de passe le protège peut-être. Enregistrez-le sans mot de passe, et joignez celui-ci",
  },
  full: ({ limit }) =>
    `Il y a ici ${limit} fichiers, et il ne peut y en avoir plus. Retirez-en un, ou réunissez-en plusieurs en un seul.`,
  isThere:
    "Il y a un fichier ici, et il n’en faut pas davantage. Pour en joindre un autre à sa place, retirez-le d’abord.",
  removed: "Le fichier a été retiré.",
  arrived: "Le fichier est arrivé, et sa vérification est en cours.",
  remove: "Retirer",
  removeOf: ({ name }) => ` : ${name}`,
  add: "Joindre un fichier",
  file: "Fichier",
  again: "Le navigateur oublie quel fichier a été choisi : choisissez-le de nouveau.",
  most: "25 Mo au plus.",
  mostInForm: "4 Mo au plus, car votre navigateur n’exécute pas de scripts ici.",
  purpose: "Ce que c’est",
  purposeHint: "Comme « Certificat d’enregistrement, 2024 »",
  language: { label: "Langue du fichier", en: "Anglais", fr: "Français", other: "Une autre langue" },
  recognised: {
    label: "Peut-on y reconnaître un enfant ?",
    hint: "Par une image de l’enfant, ou par un nom avec un âge ou un lieu",
    no: "Non",
    yes: "Oui, et il y a un consentement écrit",
  },
  consent: "Référence du consentement",
  consentHint:
    "Où est conservé le consentement écrit de l’enfant et de qui exerce l’autorité parentale. Sans consentement, ne joignez pas le fichier",
  missing: {
    purpose: "Dites ce qu’est le fichier",
    fileLanguage: "Choisissez la langue du fichier",
    recognised: "Indiquez si l’on peut y reconnaître un enfant",
    consent: "Donnez la référence du consentement, ou retirez l’enfant du fichier avant de le joindre",
  },
  tooLong: ({ limit }) => `Employez ${limit} caractères au plus`,
  send: "Joindre ce fichier",
  consented: ({ consent }) => `On peut y reconnaître un enfant ; consentement : ${consent}`,
  sending: "Envoi : {percent} %",
  waiting:
    "La connexion est tombée. L’envoi reprendra de lui-même dès son retour ; gardez cette page ouverte.",
  failed:
    "Le fichier n’a pu être envoyé. Ce qui est arrivé est conservé : choisissez le même fichier et appuyez de nouveau sur le bouton.",
});
