import { count, finding, quoted } from "./fr-findings.ts";
import type { Words } from "./words.ts";

const unread: Readonly<Record<string, string>> = {
  ENOENT: "il n’y a pas de tel fichier",
  EISDIR: "c’est un dossier",
  EACCES: "vous n’y avez pas accès",
};

export const fr: Words = {
  finding,
  errorsIn: ({ file, errors }) => `${file} : ${count(errors, "erreur", "erreurs")}. Rien n’a été chargé.`,
  inOrder: ({ file }) => `${file} est en ordre.`,
  andMore: (number) => `et ${count(number, "autre", "autres")}`,
  thing: {
    organisation: "organisation",
    bylaws: "règlements administratifs",
    office: "bureau",
    holiday: "jour férié",
    person: "personne",
    roster: "ordre dans lequel on est sollicité",
    donor: "donateur",
    partner: "partenaire",
    subscription: "abonnement",
    policy: "politique",
    clause: "clause",
    plan: "plan",
    agreement: "entente",
    obligation: "obligation",
  },
  person: {
    new: ({ to }) => `${to.email}${to.roles.length > 0 ? `, ${to.roles.join(", ")}` : ""}`,
    left: () => "part, et n’a plus accès aussitôt : aucun de ses liens ne fonctionne plus",
    returned: ({ to }) => ["revient", to.roles.join(", ")].filter(Boolean).join(" : "),
    "office-or-language": ({ to }) => `bureau et langue : ${to.office}, ${to.lang}`,
    roles: ({ granted, ended }) =>
      `rôles : ${[...granted.map((role) => `+ ${role}`), ...ended.map((role) => `− ${role}`)].join(", ")}`,
    name: ({ from, to }) => `nom : ${from} → ${to.name}`,
    address: ({ to }) =>
      `adresse : ${to.email} est proposée ; elle vaut dès qu’une deuxième personne, qui reçoit un courriel, l’a confirmée`,
    "second-person": ({ asked }) =>
      `un changement d’adresse attend ${asked}, qui ne peut répondre : la prochaine personne est sollicitée`,
  },
  saidOf: (what, said) => `${what} : ${said}`,
  field: ({ field, from, to }) => `${quoted(field)} : ${from ?? "rien"} → ${to ?? "rien"}`,
  kept: {
    "older-version": ({ inForce, inFile }) =>
      `version ${inFile} dans le fichier, la version ${inForce} est en vigueur`,
    adopted: ({ by }) =>
      `le conseil l’a modifiée par le document de gouvernance ${by}, et la modifie par un autre : un fichier ne le fait pas`,
    "same-version": ({ inForce }) =>
      `diffère de la version ${inForce}, en vigueur : pour la changer, écrivez la version ${inForce + 1}`,
    "on-record": () => "diffère de ce qui est au registre, que seul un avenant change",
    altered: () =>
      "ce qui s’y trouve n’est pas ce qui avait été repris : voyez docs/runbooks/record-altered.md",
    "report-open": () =>
      "son rapport est déjà ouvert, et reste tel quel : c’est sur la page du secrétariat qu’on le confie à une autre personne, ou qu’on donne au donateur une autre date",
    "taken-back": () => "son titulaire y a mis fin",
    "consent-on-record": ({ at }) =>
      `le consentement au registre, du ${at}, reste : seule la personne abonnée y met fin, ou le donne de nouveau`,
    "corrected-since": () =>
      "son adresse a été corrigée depuis sur la page du secrétariat : une autre dans le fichier la changerait",
    "address-waits": () =>
      "la nouvelle adresse est en route : une seconde personne la confirme, puis elle vaut",
    "address-after": ({ of }) =>
      `la nouvelle adresse est encore celle de la personne ${of} : elle est proposée quand le fichier est chargé une fois que ${of} en a une autre, et que les jours d’attente sont passés`,
    "address-awaited": ({ of }) =>
      `la nouvelle adresse est déjà proposée pour la personne ${of} : elle peut l’être ici quand le fichier est chargé une fois que la seconde personne l’y a refusée, ou qu’une autre est proposée pour ${of}`,
    "address-not-free": () =>
      "cette personne est partie, et la nouvelle adresse est à quelqu’un d’autre : gardez celle qui est au dossier, ou rechargez le fichier quand l’autre ne l’aura plus",
    "own-address": () =>
      "cette personne est partie, et la nouvelle adresse est celle d’Accord lui-même ou de son équipe technique : gardez celle qui est au dossier, ou donnez-en une autre",
    "answers-address": () =>
      "cette personne est partie, et les réponses aux courriels d’Accord vont à la nouvelle adresse : gardez celle qui est au dossier, ou donnez-en une autre",
    "address-exchanged": ({ of }) =>
      `la nouvelle adresse est encore celle de la personne ${of}, qui en attend une autre à son tour : donnez à l’une des deux une adresse intermédiaire`,
    "return-waits": () =>
      "l’adresse d’avant est maintenant celle de quelqu’un d’autre : le retour se fait quand une seconde personne a confirmé la nouvelle, et que le fichier est rechargé",
    "address-refused": () =>
      "la seconde personne a refusé cette adresse : proposez-la sur la page du secrétariat si elle est juste, ou écrivez celle qui est au dossier",
  },
  where: ({ stage, account, region }) =>
    account === null ? "l’Accord de cette machine" : `${stage} (compte ${account}, ${region})`,
  wouldChange: (where) => `Ce qui changerait dans ${where} :`,
  staysAsItIs: "Ce que le fichier dit autrement, et qui reste tel quel :",
  notInFile: "Absents du fichier, et laissés tels quels :",
  counted: ({ added, changed, same }) =>
    `${count(added, "ajout", "ajouts")}, ${count(changed, "changement", "changements")}, ${same} déjà tels quels.`,
  lacking: "Il manque des personnes pour ce qui suit ; ce qui en a besoin attend qu’elles soient là :",
  question: "Charger ? o/N ",
  yes: ["o", "oui"],
  nothingToDo: "Il n’y a rien à charger : tout ce que dit le fichier est déjà ainsi.",
  nothingElse: "Il n’y a rien à charger : ce que le fichier dit autrement reste tel quel.",
  dryRun: "Rien n’a été écrit (--dry-run).",
  declined: "Rien n’a été chargé.",
  nobodyToAsk:
    "Rien n’a été chargé : il n’y a personne au terminal à qui le demander. Avec --yes, le chargement se fait sans question.",
  loaded: ({ steps }) => `Chargé : ${count(steps, "changement", "changements")}.`,
  progress: ({ done, of }) => `${done} sur ${of}`,
  stoppedAt: ({ done, of }) =>
    `${done} sur ${count(of, "changement", "changements")} : recommencez pour continuer, rien ne se fera deux fois.`,
  allBut: ({ done, of }) => `${done} sur ${count(of, "changement", "changements")} : tout, sauf ceci.`,
  refused: {
    "changed-meanwhile": "quelqu’un d’autre l’a changé entre-temps",
    "own-address":
      "son adresse est celle d’Accord lui-même ou de son équipe technique : donnez-en une autre ici",
    "answers-address": "les réponses aux courriels d’Accord vont à son adresse : donnez-en une autre ici",
    "somebody-elses-address":
      "son adresse est celle de quelqu’un d’autre, ou attend de l’être : rechargez le fichier quand cet autre en aura une nouvelle et que les jours d’attente seront passés, ou donnez-en une autre ici",
    "nobody-to-confirm":
      "personne ne pourrait confirmer la nouvelle adresse : donnez un rôle de « confirmsAddresses » à une autre personne que celle dont il s’agit",
    "unknown-person": "cette personne n’est pas connue",
    "not-yours": "nul ne confirme sa propre adresse",
    "no-longer-authorised": "quelqu’un d’autre l’a changé entre-temps",
    "address-held": "l’adresse de qui la confirmerait est elle-même trop récente",
    "address-disputed": "l’adresse de qui la confirmerait est elle-même contestée",
    "comment-required": "il manque une raison",
    superseded: "quelqu’un d’autre l’a changé entre-temps",
    "proposed-meanwhile": "quelqu’un d’autre l’a changé entre-temps",
  },
  noFile: ({ file, code }) => `${file} ne peut pas être lu : ${unread[code] ?? code}.`,
  notRunning:
    "Accord ne tourne pas sur cette machine. Démarrez-le par npm start dans un autre terminal, ou nommez un environnement sur AWS : --stage production.",
  noStage: ({ stage }) => `Il n’y a pas d’environnement ${quoted(stage)} utilisable : voyez infra/config.ts.`,
  otherAccount: ({ account, wanted }) =>
    `Ces droits d’accès sont ceux du compte ${account}, alors que l’environnement est dans ${wanted} (voyez infra/config.ts). Rien n’a été chargé.`,
  notDeployed: ({ stack, region }) =>
    `Il n’y a pas de pile ${stack} dans ${region} : l’environnement y est-il déployé (docs/deploy.md) ?`,
  localFault: ({ because }) =>
    `L’Accord de cette machine a répondu : ${because}. S’il a été arrêté entre-temps, redémarrez-le par npm start.`,
  unreachable: ({ because }) =>
    `AWS a répondu : ${because}. Êtes-vous en session dans le compte de l’environnement (aws sts get-caller-identity) ?`,
};
