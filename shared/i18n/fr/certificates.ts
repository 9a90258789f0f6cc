import type { Body as WhoMeets } from "../en/bodies.ts";
import type { CertificateWords } from "../en/certificates.ts";
import { body, ofBody } from "./bodies.ts";
import { convened } from "./duly-convened.ts";
import { minuteBook } from "./minute-book.ts";
import { register } from "./resolution-register.ts";

/** The same as a sentence begins with it. */
const Body = (told: WhoMeets): string => body(told).replace(/^l/, "L");

export const certificates: CertificateWords = {
  body,
  register,
  ways: {
    written: "Par écrit",
    meeting: "À une réunion",
    outside: "À une réunion tenue hors d’Accord",
  },
  ended: {
    approved: "Adoptée",
    returned: "Renvoi à la personne qui a rédigé",
    refused: "Refus",
    recommended: "Recommandation au conseil",
    "awaits-attestation": "Votée ; la personne qui présidait n’a pas encore attesté",
    corrected: "Numéro retiré par correction : rien n’a été résolu sous ce numéro",
  },
  title: {
    written: "Certificat d’une résolution écrite",
    meeting: "Certificat d’une résolution prise en réunion",
    outside: "Certificat d’une décision prise à une réunion tenue hors d’Accord",
  },
  noCertificate: {
    "awaits-attestation": "Vote d’une réunion, pas encore attesté",
    corrected: "Numéro retiré par correction : aucune résolution",
  },
  certified: {
    written: (told) =>
      `Le ${told.on}, ${body(told)} a adopté par écrit la résolution ci-dessous${told.called === null ? "" : `, sous le numéro ${told.called}`}. Elle n’a pas été mise aux voix à une réunion : tous les membres du conseil habiles à voter l’ont signée.`,
    meeting: (told) =>
      `À sa réunion du ${told.on}, ${body(told)} a adopté par un vote la proposition ci-dessous${told.called === null ? "" : `, sous le numéro ${told.called}`}. Il ne s’agit pas d’une résolution écrite.`,
    outside: (told) =>
      `À une réunion du ${told.on}, ${body(told)} a pris la décision ci-dessous. La réunion a été tenue hors d’Accord, qui ne l’a pas consignée : le secrétariat a inscrit la décision d’après son procès-verbal, et la personne qui présidait l’a attestée.`,
    lost: (told) =>
      `À une réunion du ${told.on}, la proposition ci-dessous a été mise aux voix devant ${body(told)}, et rejetée. La réunion a été tenue hors d’Accord, qui ne l’a pas consignée : le secrétariat a inscrit la décision d’après son procès-verbal, et la personne qui présidait l’a attestée.`,
  },
  pending:
    "La personne qui présidait la réunion n’en a pas encore attesté le compte rendu. Ceci n’est pas un certificat avant qu’elle l’ait fait.",
  recommends:
    "Cette résolution recommande au conseil d’administration quoi décider, et ne décide rien de la question par elle-même.",
  recommendsInReview:
    "Cette résolution recommande quoi décider à l’instance qui décide après ce comité, et ne décide rien de la question par elle-même.",
  corrected:
    "Ce numéro a été retiré par correction : le vote qui l’avait reçu était faux dans les actes, et rien n’a été résolu sous ce numéro. Il reste dans la suite, pour qu’aucune page n’y semble arrachée.",
  textTitle: "Texte de la résolution",
  motionTitle: "Texte de la proposition",
  withdrawnTitle: "Texte qui portait ce numéro, et qui n’a pas été résolu",
  otherLanguage: "The text in English",
  text: {
    approve: (told) =>
      `IL EST RÉSOLU QUE ${body(told)} approuve ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
    return: (told) =>
      `IL EST RÉSOLU QUE ${body(told)} renvoie à la personne qui a rédigé ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
    refuse: (told) =>
      `IL EST RÉSOLU QUE ${body(told)} refuse ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
    lost: (told) =>
      `La proposition que ${body(told)} approuve ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}, a été rejetée. Cette version n’est pas approuvée.`,
    recommended: {
      approve: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande au conseil d’administration d’approuver ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
      return: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande au conseil d’administration de renvoyer à la personne qui a rédigé ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
      refuse: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande au conseil d’administration de refuser ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
    },
    recommendedInReview: {
      approve: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande d’approuver ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
      return: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande de renvoyer à la personne qui a rédigé ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
      refuse: (told) =>
        `IL EST RÉSOLU QUE ${body(told)} recommande de ne pas approuver ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}.`,
      lost: (told) =>
        `La proposition que ${body(told)} recommande d’approuver ${told.name}, dans la version dont l’empreinte (SHA-256) est ${told.version}, a été rejetée. Cette version n’est pas recommandée.`,
    },
    by: (told) => `${Body(told)} A RÉSOLU :`,
    corrects: ({ on }) => `ce qui a été consigné de sa réunion du ${on} est corrigé :`,
  },
  quoted: ({ title }) => `« ${title} »`,
  convened,
  countTitle: "Décompte",
  signatures: {
    directors: ({ committee }) => `Membres du ${committee === null ? "conseil" : "comité"} en fonction`,
    disqualified: "Inhabiles, donc sans droit de vote",
    entitled: "Habiles à voter, signatures toutes requises",
    signed: "Signatures",
  },
  votes: {
    directors: "Base du quorum (membres)",
    quorum: "Requis pour le quorum",
    present: "Présences pour ce point",
    absent: "Absences au moment du vote",
    out: "Hors de la salle, habiles à voter",
    disqualified: "Hors de la salle, inhabiles, donc sans droit de vote",
    for: "Pour",
    against: "Contre",
    abstained: "Abstentions",
    castingVote: "Voix prépondérante de la présidence",
    base: "Base de la majorité (voix)",
    needed: "Voix requises",
    cast: { for: "pour", against: "contre" },
  },
  result: {
    signatures:
      "Toutes les personnes habiles à voter ont signé : la résolution a été adoptée à la dernière signature.",
    disqualified:
      "Toutes les personnes habiles à voter ont signé : la résolution a été adoptée dès que la dernière personne dont la signature était attendue s’est déclarée inhabile.",
    carried: "Les voix requises ont été données : la proposition a été adoptée.",
    lost: "Les voix requises n’ont pas été données : la proposition a été rejetée.",
  },
  rulesTitle: "Règles appliquées",
  rules: {
    way: "Mode de décision",
    by: "Loi et règlements",
    passed: "Règle d’adoption",
    quorum: "Règle de quorum",
    casting: "Règle de la voix prépondérante",
    delegation: "Délégation au comité",
    profile: "Règlements consignés",
    policy: "Politique d’approbation",
    version: ({ id, version }) => `${id}, version ${version}`,
    changed: "Ils ont été modifiés depuis ; l’empreinte désigne la version qui s’appliquait.",
  },
  members: {
    title: "Confirmation par les membres",
    undecided:
      "Le conseil a pris ce règlement administratif. Rien ne consigne qu’il ait été soumis aux membres : il s’applique jusqu’à leur prochaine assemblée, et devient caduc s’ils ne l’y confirment pas.",
    decided: {
      confirmed: ({ on }) => `Les membres ont confirmé ce règlement administratif à leur assemblée du ${on}.`,
      amended: ({ on }) =>
        `Les membres ont confirmé ce règlement administratif avec des modifications à leur assemblée du ${on} : il se lit depuis comme le dit leur procès-verbal.`,
      rejected: ({ on }) =>
        `Les membres ont rejeté ce règlement administratif à leur assemblée du ${on} : il est caduc depuis ce jour.`,
      "not-submitted": ({ on }) =>
        `Ce règlement administratif n’a pas été soumis aux membres à leur assemblée du ${on} : il est caduc depuis ce jour.`,
    },
    effectOn: "Date de prise d’effet",
    rule: "Règle de confirmation",
  },
  proofTitle: "Preuve",
  proof: {
    at: { written: "Dernière signature", meeting: "Vote", outside: "Attestation" },
    passed: "Adoption",
    attested: "Attestation de la présidence",
    attestedLater: "Attestation de qui a pris la présidence plus tard à la réunion",
    attestedInPlace: ({ on }) =>
      `Attestation à la place de qui présidait et a quitté l’organisation le ${on}`,
    content: "Version visée (SHA-256)",
    words: ({ number }) => `Texte mis aux voix, selon l’inscription ${number} (SHA-256)`,
    minutes: "Procès-verbal joint (SHA-256)",
    entry: ({ number }) => `Inscription ${number} (SHA-256)`,
    stream: "Dossier",
    note: "Qui tient ce papier peut demander l’inscription au secrétariat, et en recalculer l’empreinte.",
  },
  proved: {
    title: "Identité prouvée",
    by: {
      passkey: "par une clé d’accès",
      code: "par un code à usage unique",
      link: "par le lien reçu par courriel",
      exception: "par une exception pour ce vote",
    },
    because: {
      lost: "appareil perdu",
      broken: "appareil hors d’usage",
      "too-new": "inscription trop récente pour compter",
      unable: "ni l’une ni l’autre des deux voies ne lui convient",
    },
    granted: ({ by }) => `accordée par ${by}`,
    told: (of) =>
      [
        of.passkey > 0 ? `${of.passkey} par une clé d’accès` : "",
        of.code > 0 ? `${of.code} par un code à usage unique` : "",
        of.link > 0 ? `${of.link} par le lien reçu par courriel` : "",
        of.exception > 0 ? `${of.exception} par une exception accordée par deux personnes` : "",
        of.lesser > 0 ? `exception : ${of.lesser} par une voie moindre que celle demandée` : "",
      ]
        .filter((part) => part !== "")
        .join(" · "),
  },
  sign: {
    title: "Certification",
    text: ({ organisation }) =>
      `La personne soussignée certifie que ce qui précède est un extrait conforme des registres de l’organisation ${organisation}.`,
    name: "Nom et fonction",
    signature: "Signature",
    date: "Date",
    inForce: "En vigueur à cette date, sans modification (oui ou non)",
  },
  insideTitle: "Pour le livre des procès-verbaux",
  insideLead:
    "Cette partie est réservée au livre des procès-verbaux : aucun certificat remis à l’extérieur ne la porte.",
  inside: {
    votes: "Qui a voté, et comment",
    vote: { sign: "a signé", for: "pour", against: "contre", abstained: "abstention" },
    uncounted: "Seul le décompte a été consigné, et aucun vote nominal.",
    out: "Qui n’y a pas pris part, et pourquoi",
    because: {
      disqualified: "inhabile, sans droit de vote",
      "stepped-aside": "retrait volontaire",
      author: "a rédigé le texte, hors de la salle",
      away: "hors de la salle",
    },
    declared: "Intérêts déclarés",
    /** What followed from an interest. */
    following: {
      disqualified: "inhabile, sans droit de vote",
      "stepped-aside": "retrait volontaire",
      excepted:
        "l’a déclaré, et a gardé son droit de vote : les règlements administratifs exceptent cet intérêt",
      officer: "l’a déclaré comme membre de la direction, sans voix au vote",
    },
    declaredWhen: {
      "in-writing": "déclaré par écrit",
      "before-discussion": "déclaré à la réunion, avant la discussion",
      "during-discussion": "déclaré à la réunion, une fois la discussion commencée",
      "after-vote": "déclaré à la réunion après le vote, qui reste tel qu’il a été pris",
    },
    nobody: "Personne.",
    dissents: "Dissidence",
    absentDissent: ({ on }) =>
      on === null
        ? "absence ; dissidence exprimée depuis"
        : `absence ; en a eu connaissance le ${on} ; dissidence exprimée depuis`,
    dissent: "dissidence",
    present: "Dans la salle",
    absent: "Absences",
    waived: "Renonciation à l’avis",
    left: "Signature ou inhabilité non comptée : départ avant l’adoption",
    chair: "Présidence",
    chairOut: ", hors de la salle : personne n’a été consigné à sa place",
    attested: "Attestation de",
    mover: "Proposition de",
    seconder: "Appuyée par",
    place: "Lieu",
    minutes: "Procès-verbal",
    reasons: "Motifs, tels que consignés",
  },
  readers: {
    title: "Deux versions",
    book: "Pour le livre des procès-verbaux : avec chaque vote, récusation et dissidence",
    house: "À remettre : sans les votes individuels ni les motifs",
    pdf: {
      book: "L’enregistrer pour le livre des procès-verbaux (PDF)",
      house: "L’enregistrer pour le remettre (PDF)",
    },
    extract: "Extrait du procès-verbal",
  },
  extract: {
    title: "Extrait du procès-verbal",
    lead: (told) => `De la réunion ${ofBody(told)} du ${told.on}.`,
    status: {
      signed: "Le procès-verbal est signé par la présidence et le secrétariat.",
      instead:
        "Le procès-verbal est signé pour la présidence et pour le secrétariat, par quelqu’un d’autre à la place de qui était parti entre-temps.",
      drafted: "Le procès-verbal est rédigé, et pas encore signé par les deux.",
      none: "Le procès-verbal n’est pas encore rédigé : ceci est un extrait de ce qui a été consigné.",
    },
    toCertificate: "Certificat de cette résolution",
  },
  book: minuteBook,
  outsider: {
    title: "Ceci est réservé au conseil et à son secrétariat",
    text: "Le registre des résolutions et ses certificats sont lus par les membres du conseil et par la personne qui tient les procès-verbaux. S’il vous faut un certificat, demandez-le au secrétariat : celui qui est fait pour être remis contient tout ce qu’une banque ou un bailleur demande.",
  },
  onDesk: {
    title: "Résolutions du conseil",
    text: "Chaque résolution sous son numéro, avec son certificat, et le livre des procès-verbaux de chaque année.",
    action: "Ouvrir le registre des résolutions",
  },
  retention: {
    title: "Durée de conservation",
    minutes: ({ source, years }) =>
      years === null
        ? `Les procès-verbaux, les résolutions et les votes sont conservés tant que l’organisation existe (${source}). Ce qui en fait preuve reste valable, quoi qu’on efface d’autre.`
        : `Les procès-verbaux, les résolutions et les votes sont conservés pendant ${years} ans (${source}). Ce qui en fait preuve reste valable, quoi qu’on efface d’autre.`,
  },
};
