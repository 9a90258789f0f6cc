import type { Messages } from "../en.ts";
import type { Nouns } from "./kinds.ts";
import { byCharacters } from "./lengths.ts";

const did = {
  approve: "avez approuvé",
  "approve-with-reservations": "avez approuvé, avec réserves,",
  "request-changes": "avez demandé des modifications à",
  reject: "avez refusé",
  "take-note": "avez pris acte de",
  consent: "avez consenti à",
  accept: "avez accepté",
};

export const review = (n: Nouns): Messages["review"] => ({
  title: ({ stage }) => `Votre décision : ${stage}`,
  lead: `Lisez ${n.the} ci-dessous, puis choisissez au bas de la page. Rien n’est consigné avant votre confirmation à la page suivante.`,
  answerBy: "Votre décision est attendue d’ici",
  inLane: "Votre tâche à cette étape",
  alsoAsked: "Réponse demandée aussi à",
  contentTitle: `${n.The}`,
  choiceTitle: "Que décidez-vous ?",
  choice: {
    consent: {
      label: "Consentir",
      hint: `Vous donnez l’accord de votre partie à cette version précise. Si ${n.the} est modifié, tous les consentements sont caducs, et vous serez de nouveau sollicité ou sollicitée.`,
    },
    accept: {
      label: "Accepter",
      hint: `Le donateur accepte cette version précise. Ce qui en dépend, comme un versement, se poursuit, et ${n.the} est publié.`,
    },
    approve: {
      label: "Approuver",
      hint: `${n.The} poursuit son chemin dès que chaque tâche de cette étape est approuvée. Si plusieurs personnes en partagent une, la première réponse compte.`,
    },
    "approve-with-reservations": {
      label: "Approuver avec réserves",
      hint: `C’est une approbation. Ce que vous écrivez suit ${n.the} jusqu’à ce que vous ou le secrétariat leviez vos réserves : les étapes suivantes le lisent. Le public, jamais.`,
    },
    "request-changes": {
      label: "Demander des modifications",
      hint: `${n.The} retourne à la personne qui l’a rédigé, avec vos commentaires.`,
    },
    reject: {
      label: "Refuser",
      hint: `C’est une fin : dès que chaque tâche de cette étape est faite, ${n.the} est refusé pour de bon et ne peut plus être soumis. Dites pourquoi.`,
    },
  },
  comment: `Commentaire sur l’ensemble ${n.of}`,
  commentHint: `Si vous avez des réserves, demandez des modifications ou refusez, dites ici ou à côté des réponses ci-dessus sur quoi cela porte, et pourquoi. La personne qui a rédigé ${n.the} et les autres personnes liées au document peuvent le lire. Ne nommez jamais un enfant.`,
  commentOnThis: "Commenter cette réponse",
  commentOnOthers: "Commenter ces réponses",
  commentOnWhat: ({ of }) => ` : ${of}`,
  fieldComment: ({ label }) => `Commentaire sur « ${label} »`,
  action: "Continuer",
  own: {
    title: "Vous avez déjà décidé",
    text: ({ when, decision }) =>
      `${when === null ? "Vous" : `Le ${when}, vous`} ${did[decision]} cette version. Vous pouvez changer votre décision ci-dessous tant que l’étape n’est pas terminée : seule la nouvelle compte alors, et l’historique garde les deux.`,
  },
  soFar: {
    title: "Ce qui a été dit avant vous",
    lead: `Ce qu’ont répondu les étapes et les tours précédents, et comment ${n.the} y a répondu. Ce que d’autres répondent à l’étape en cours reste invisible jusqu’à sa clôture.`,
    submission: ({ number, when }) => `Soumission ${number}, le ${when}`,
    nothing: "Personne ne s’est encore prononcé sur cette version.",
    changes: ({ from, to }) => `Ce qui a changé de la soumission ${from} à la soumission ${to}`,
    unchanged: "Aucune réponse n’a changé.",
    notKept:
      "L’une des deux versions n’est pas conservée telle qu’elle a été consignée : elles ne peuvent être comparées.",
  },
  first: {
    title: "À voir en premier",
    recognisable:
      "Mots publics auxquels un enfant pourrait être reconnu ; la personne qui les a écrits les a relus",
    passage: ({ passage, label }) => `« ${passage} », dans « ${label} »`,
  },
  since: {
    title: `${n.The} a été soumis de nouveau : veuillez décider encore une fois`,
    text: ({ when, version, decision }) =>
      `Le ${when}, vous ${did[decision]} la version ${version}. Cette décision portait sur la soumission précédente et ne compte plus.`,
    changes: "Ce qui a changé depuis votre dernière décision",
    unchanged: "Rien n’a changé dans les réponses depuis votre dernière décision.",
    notKept: `La version sur laquelle vous aviez décidé ne peut être affichée : ce qui en est conservé n’est pas ce qui a été consigné, et elle ne peut donc pas non plus être comparée à celle-ci. Veuillez lire tout ${n.the}.`,
    before: "Avant :",
    now: "Maintenant :",
    moved: ({ now, was }) => `${now} (avant : ${was})`,
    nothing: "pas de réponse",
    words: {
      changed: "Ce qui a changé dans le texte :",
      marks: "Ce qui a disparu est barré, ce qui est nouveau est souligné.",
      gone: "(supprimé : ",
      added: "(ajouté : ",
    },
    yourComment: "Votre commentaire d’alors",
    yourCommentOn: ({ label }) => `Votre commentaire d’alors sur « ${label} »`,
    yourCommentOnSame: ({ label }) =>
      `Votre commentaire d’alors sur « ${label} », dont la réponse est restée la même`,
  },
  error: {
    choose: "Choisissez ce que vous décidez",
    "comment-required": "Dites quoi modifier, ici ou à côté d’une réponse ci-dessus",
    "reservations-required": "Dites quelles sont vos réserves, ici ou à côté d’une réponse ci-dessus",
    "reason-required": "Dites pourquoi vous refusez, ici ou à côté d’une réponse ci-dessus",
    "comment-too-long": (told) => `Raccourcissez votre commentaire ${byCharacters(told)}`,
    "comments-too-long": (told) => `Raccourcissez vos commentaires, tous ensemble, ${byCharacters(told)}`,
    "superseded-answer": ({ answer }) =>
      `Depuis l’ouverture de cette page, vous avez répondu autrement : « ${answer} ». Cette réponse reste, et rien d’autre n’a été inscrit. Si votre choix ci-dessous doit la remplacer, envoyez-le de nouveau`,
  },
  confirm: {
    title: {
      approve: "Confirmez votre approbation",
      "approve-with-reservations": "Confirmez votre approbation avec réserves",
      "request-changes": "Confirmez votre demande de modifications",
      reject: "Confirmez votre refus",
      "take-note": "Confirmez que vous prenez acte",
      consent: "Confirmez que vous consentez",
      accept: "Confirmez que vous acceptez",
    },
    lead: "Voici ce qui sera consigné, de façon permanente :",
    decision: "Décision",
    decisionName: {
      approve: "Approuver",
      "approve-with-reservations": "Approuver avec réserves",
      "request-changes": "Demander des modifications",
      reject: "Refuser",
      "take-note": "Prendre acte",
      consent: "Consentir",
      accept: "Accepter",
    },
    by: "Au nom de",
    round: "Soumission",
    roundOf: ({ round }) => `Nº ${round}`,
    comment: "Commentaire",
    noComment: "Aucun",
    commentKept: "Vos commentaires sont conservés à part du registre, qui n’en garde qu’une preuve.",
    action: {
      approve: "Confirmer : approuver",
      "approve-with-reservations": "Confirmer : approuver avec réserves",
      "request-changes": "Confirmer : demander des modifications",
      reject: "Confirmer : refuser pour de bon",
      "take-note": "Confirmer : prendre acte",
      consent: "Confirmer : consentir",
      accept: "Confirmer : accepter",
    },
    end: {
      rejection: {
        title: "C’est une fin",
        text: `Dès que chaque tâche de cette étape est faite, ${n.the} est refusé : personne ne peut plus ensuite le modifier, le soumettre ni l’approuver. Si quelque chose peut être corrigé, demandez plutôt des modifications.`,
        sure: `Je refuse ${n.this} pour de bon`,
        missing: `Cochez la case si vous voulez vraiment refuser ${n.the} pour de bon. Sinon, modifiez votre réponse`,
      },
      veto: {
        title: "Ce second « non » est une fin",
        text: `Des modifications ont déjà été demandées une fois pour cette tâche, et son « non » l’emporte sur toute autre voix. La seconde fois, ${n.the} est refusé, et aussitôt : personne ne peut plus ensuite le modifier, le soumettre ni l’approuver. Si ce qui reste peut être corrigé plus tard, approuvez plutôt avec réserves : elles accompagnent ${n.the} jusqu’à ce que quelqu’un les lève.`,
        sure: `Je veux mettre fin à ${n.this} pour de bon`,
        missing: `Cochez la case si vous voulez vraiment mettre fin à ${n.this} pour de bon. Sinon, modifiez votre réponse`,
      },
    },
    back: "Modifier ma réponse",
  },
});
