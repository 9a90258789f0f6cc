import type { CredentialTemplate } from "../../domain/outbox/mails.ts";
import type { CredentialWords } from "../en/step-up.ts";
import type { Messages } from "../en.ts";
import { de } from "./elision.ts";

const notYou =
  "Ce n’était pas vous ? Appelez tout de suite votre siège, à un numéro que vous connaissiez déjà.";

const mails = (): Record<CredentialTemplate, CredentialWords> => ({
  "credential-to-confirm": {
    subject: ({ reader, owner }) =>
      `${reader} : appelez ${owner}, puis confirmez l’appareil qui a été inscrit`,
    intro: ({ owner }) =>
      `Quelqu’un qui lit le courrier ${de(owner)} a inscrit un appareil avec lequel on voterait au nom de cette personne. On vous demande, comme deuxième personne, si c’est bien le sien.`,
    more: ({ owner }) => [
      `Parlez à ${owner} en personne, ou appelez à un numéro de téléphone que vous connaissiez déjà, et faites-vous lire les six chiffres de sa page. Ne posez pas la question par courriel.`,
      "Rien ne compte avant que vous ayez confirmé. Au moindre doute, refusez.",
    ],
    action: "Voir l’appareil inscrit",
  },
  "credential-proposed": {
    subject: ({ reader }) => `${reader} : un appareil a été inscrit à votre nom`,
    intro: () =>
      "Par votre lien, une clé d’accès ou une application de codes à usage unique a été inscrite à votre nom, pour voter. Une deuxième personne vous appellera à ce sujet ; rien ne compte avant.",
    more: () => [notYou],
  },
  "credential-confirmed": {
    subject: ({ reader }) => `${reader} : l’appareil à votre nom est confirmé`,
    intro: () =>
      "Une deuxième personne a confirmé l’appareil inscrit à votre nom. Pendant quelques jours, on ne vote pas encore avec lui ; votre page dit jusqu’à quand. Il remplace ce que vous aviez du même genre.",
    more: () => [notYou],
  },
  "credential-refused": {
    subject: ({ reader }) => `${reader} : l’appareil à votre nom a été refusé`,
    intro: () =>
      "La deuxième personne n’a pas confirmé l’appareil inscrit à votre nom. Il ne compte pour rien.",
    more: () => [
      "S’il est bien le vôtre, appelez votre siège et demandez pourquoi. Inscrivez-le ensuite de nouveau depuis votre espace : on vous rappellera.",
      notYou,
    ],
  },
  "credential-ended": {
    subject: ({ reader }) => `${reader} : un appareil à votre nom a été abandonné`,
    intro: () =>
      "Par votre lien, un appareil avec lequel on votait à votre nom a été abandonné. Il ne prouve plus rien. Inscrivez-en un autre depuis votre espace : une deuxième personne vous appelle à ce sujet, et il compte quelques jours plus tard.",
    more: () => [notYou],
  },
  "credentials-locked": {
    subject: ({ reader }) => `${reader} : trop de codes erronés à votre nom`,
    intro: () =>
      "Par votre lien, trop de codes erronés ont été saisis de suite. Pendant un moment, aucun n’est examiné ; votre page dit jusqu’à quand.",
    more: () => [
      "Si c’était vous, attendez ce moment, et vérifiez l’heure de votre appareil. En cas de perte de l’appareil, inscrivez-en un autre depuis votre espace.",
      notYou,
    ],
  },
  "credentials-tried": {
    subject: ({ reader, owner }) => `${reader} : trop de codes erronés au nom ${de(owner)}`,
    intro: ({ owner }) =>
      `Par un lien ${de(owner)}, trop de codes erronés ont été saisis de suite. Pendant un moment, aucun n’est examiné.`,
    more: ({ owner }) => [
      `Appelez ${owner}, à un numéro que vous connaissiez déjà, et demandez si la saisie était la sienne. En cas de perte de l’appareil, cette personne en inscrit un autre depuis son espace.`,
    ],
  },
  "exception-to-grant": {
    subject: ({ reader, owner }) => `${reader} : appelez ${owner}, une exception est demandée pour un vote`,
    intro: ({ owner, granted }) =>
      granted === null
        ? `Par un lien ${de(owner)}, une exception a été demandée : avant le vote ci-dessous, cette personne ne peut montrer ni clé d’accès ni code à usage unique. Deux personnes l’accordent, chacune de son côté, et vous pouvez être l’une d’elles.`
        : `${granted} a accordé à ${owner} une exception pour le vote ci-dessous, avant lequel cette personne ne peut montrer ni clé d’accès ni code à usage unique. Il faut une personne de plus, et vous pouvez l’être.`,
    more: ({ owner, others }) => [
      `Parlez à ${owner} en personne, ou appelez à un numéro de téléphone que vous connaissiez déjà, et faites-vous lire les six chiffres de sa page. Ne posez pas la question par courriel.`,
      ...(others === null
        ? []
        : [`L’exception peut aussi être accordée par ${others}, peu importe qui répond d’abord.`]),
      "L’exception vaut pour ce seul vote, s’inscrit au dossier avec votre nom, et le certificat la nomme. Au moindre doute, refusez.",
    ],
    action: "Voir ce qui est demandé",
  },
  "exception-asked": {
    subject: ({ reader }) => `${reader} : une exception a été demandée à votre nom`,
    intro: () =>
      "Par votre lien, une exception a été demandée : que le vote ci-dessous se fasse sans clé d’accès ni code à usage unique. Elle ne compte pas avant que deux personnes l’aient accordée.",
    more: ({ others }) => [
      ...(others === null
        ? []
        : [
            `N’attendez pas d’appel : joignez ${others}, et lisez les six chiffres de votre page à qui vous répond. Joignez ensuite une autre de ces personnes.`,
          ]),
      notYou,
    ],
  },
  "exception-granted-once": {
    subject: ({ reader }) => `${reader} : il faut une personne de plus pour votre exception`,
    intro: ({ granted }) =>
      `${granted ?? "Une personne"} a accordé l’exception pour le vote ci-dessous. Elle ne compte pas avant qu’une personne de plus l’ait accordée.`,
    more: ({ others }) => [
      ...(others === null
        ? []
        : [`Joignez ${others}, et lisez les six chiffres de votre page, qui ont changé.`]),
      notYou,
    ],
  },
  "exception-granted": {
    subject: ({ reader }) => `${reader} : une exception a été accordée pour un vote à votre nom`,
    intro: () =>
      "Deux personnes l’ont accordée : votre lien seul suffit pour le vote ci-dessous. Ouvrez le courriel au sujet de cette résolution, et continuez par son lien. L’exception ne vaut pour aucun autre vote, figure au dossier, et le certificat la nomme.",
    more: () => [notYou],
  },
  "exception-refused": {
    subject: ({ reader }) => `${reader} : l’exception à votre nom a été refusée`,
    intro: () => "L’exception demandée à votre nom n’a pas été accordée, et aucun vote ne se fait par elle.",
    more: () => [
      "Pour voter, montrez une clé d’accès ou un code à usage unique, ou demandez au secrétariat de porter l’affaire à une réunion. Si c’était un refus par erreur, redemandez par le lien du courriel au sujet de cette résolution.",
      notYou,
    ],
  },
});

/** Un vote qui demande plus que le lien reçu par courriel. */
export const stepUp: Messages["stepUp"] = {
  toDesk: "Aller à votre espace",
  title: "Prouvez votre identité",
  lead: "Avant de voter, ou de déclarer qu’on ne prend pas part au vote, les règlements administratifs demandent plus qu’un lien reçu par courriel : quelque chose sur un appareil à vous. Votre choix est conservé, et n’est pas encore enregistré.",
  rule: "Selon quelle règle",
  back: "Retour à la résolution",
  ahead: {
    title: "Appareils qui prouvent votre identité",
    lead: "Avant certains votes, les règlements administratifs demandent plus qu’un lien reçu par courriel : quelque chose sur un appareil à vous. Inscrivez-le dès maintenant : une deuxième personne vous appelle à ce sujet, il compte quelques jours plus tard, et une résolution n’attend pas.",
    back: "Retour à votre espace",
    counts: ({ what }) => `${what} : inscription confirmée. Elle permet de voter.`,
  },
  code: {
    title: "Un code à usage unique",
    label: "Le code que votre application affiche maintenant",
    hint: "Six chiffres. On peut le coller.",
    action: "Continuer avec ce code",
  },
  passkey: {
    title: "Une clé d’accès",
    text: "Votre navigateur demande votre empreinte, votre visage ou le NIP de votre appareil.",
    action: "Continuer avec ma clé d’accès",
  },
  none: "Rien n’est encore inscrit et confirmé à votre nom : ce lien ne permet donc pas de voter. Inscrivez l’un des deux ci-dessous : une deuxième personne vous appelle à ce sujet et, quelques jours plus tard, cela compte.",
  waiting: {
    title: "Une deuxième personne est sollicitée",
    text: ({ second, what }) =>
      `${what} : ${second} vous appellera. Lisez-lui ces six chiffres depuis cette page, et ne les donnez à personne qui vous écrit :`,
    again: "Personne n’a appelé ? Inscrivez-le de nouveau, et la personne suivante est sollicitée.",
  },
  held: {
    title: "Pas encore",
    text: ({ what, until }) =>
      `${what} : inscription confirmée. Elle permet de voter à partir du ${until}. Ces jours servent à vous protéger.`,
  },
  locked: {
    title: "Trop de codes erronés",
    text: ({ until }) =>
      `Aucun code n’est examiné avant le ${until}. Un courriel l’a annoncé, à vous et à la personne qui confirme ces appareils. En cas de perte de votre appareil, inscrivez-en un autre ci-dessous.`,
  },
  what: {
    code: "Une application de codes à usage unique",
    passkey: "Une clé d’accès",
    exception: "Une exception pour ce vote",
  },
  exception: {
    title: "Si vous ne pouvez montrer ni l’un ni l’autre",
    text: "Pour ce seul vote, une exception peut être accordée. La demande va aussitôt à quiconque le peut : la présidence du conseil, le secrétariat et les personnes qui confirment les adresses, si l’affaire ne les concerne pas. Deux d’entre elles l’accordent, les premières venues, après que chacune vous a entendu lire six chiffres. L’exception figure au dossier, et le certificat la nomme.",
    question: "Pourquoi ne pouvez-vous montrer ni l’un ni l’autre ?",
    because: {
      lost: "Mon appareil est perdu",
      broken: "Mon appareil ne marche pas",
      "too-new": "Ce que j’ai inscrit ne compte pas encore",
      unable: "Je ne peux utiliser ni l’un ni l’autre",
    },
    action: "Demander une exception",
    waiting: {
      title: "Deux personnes sont sollicitées",
      granted: ({ by }) => `${by} l’a accordée. Il faut une personne de plus, à qui lire d’autres chiffres.`,
      text: ({ seconds, isOne }) =>
        `Appelez ${seconds}${isOne ? "" : ", la première personne que vous joignez"}. Lisez-lui ces six chiffres depuis cette page, et ne les donnez à personne qui vous écrit :`,
      again:
        "Personne n’est joignable ? Redemandez ci-dessous : la demande va à quiconque peut l’accorder maintenant, et les chiffres changent.",
    },
    granted: {
      title: "Une exception pour ce vote",
      text: ({ by }) =>
        `Accordée par ${by}, pour ce seul vote. Elle figure au dossier, et le certificat la nomme.`,
      action: "Continuer par cette exception",
    },
  },
  more: {
    title: "Inscrire un appareil, ou un autre",
    text: "Un autre remplace ce que vous avez du même genre, une fois confirmé par une deuxième personne. On vous en avertit à l’adresse au dossier.",
    passkey: "Inscrire une clé d’accès",
    code: "Inscrire une application de codes",
    lost: ({ what }) => `${what} : je ne l’ai plus`,
  },
  enrol: {
    title: "Inscrire une application de codes",
    lead: "Ouvrez sur votre téléphone une application de codes à usage unique, ou votre gestionnaire de mots de passe, et faites-lui lire cette image.",
    picture: "Code QR pour votre application",
    byHand: "Ou saisissez-y cette clé (codes selon l’heure, de six chiffres)",
    label: "Le code qu’elle affiche maintenant",
    action: "Inscrire",
  },
  asking: {
    enrol: "Inscrire une clé d’accès",
    prove: "Prouver votre identité avec votre clé d’accès",
    text: "Appuyez sur le bouton : votre navigateur vous interroge.",
    action: "Interroger mon navigateur",
    noScript:
      "Une clé d’accès demande un navigateur avec scripts. Sans eux, prenez une application de codes à usage unique : elle marche partout.",
    failed:
      "Votre navigateur n’a rien pu en faire. Appuyez de nouveau sur le bouton, ou prenez un code à usage unique.",
    over: "Votre navigateur a été interrogé il y a trop longtemps. Recommencez depuis la page précédente.",
  },
  errors: {
    code: "Saisissez les six chiffres que votre application affiche maintenant",
    wrong: ({ left }) =>
      left === 1
        ? "Ce code est erroné, ou a déjà servi. Attendez le suivant : il vous reste un seul essai"
        : `Ce code est erroné, ou a déjà servi. Attendez le suivant : il vous reste ${left} essais`,
    enrol: "Ce n’est pas le code de cette clé. Attendez le suivant, et vérifiez l’heure de votre appareil",
    passkey: "Votre clé d’accès n’a pas été reconnue. Recommencez",
    because: "Choisissez pourquoi vous ne pouvez montrer ni l’un ni l’autre",
    nobody: "Personne n’est là pour confirmer. Dites-le au secrétariat",
    alone:
      "Il n’y a pas deux personnes qui puissent l’accorder en ce moment. Dites-le au secrétariat, qui peut porter l’affaire à une réunion",
    held: "Votre adresse a été changée récemment : rien ne s’inscrit encore par elle",
    meanwhile: "Quelque chose a changé entre-temps. Regardez cette page, puis réessayez",
  },
  second: {
    landing: ({ owner }) =>
      `Un appareil a été inscrit au nom ${de(owner)}. On vous demande, comme deuxième personne, si c’est bien le sien.`,
    see: "Voir l’appareil inscrit",
    title: ({ owner }) => `Est-ce bien l’appareil ${de(owner)} ?`,
    lead: ({ owner }) =>
      `Appelez ${owner} à un numéro que vous connaissiez déjà, ou voyez-vous. Quiconque lit son courrier aurait pu l’inscrire : seule sa voix vous le dit.`,
    owner: "À qui",
    what: "Quoi",
    question: "Que répondez-vous ?",
    confirm: {
      label: "C’est bien le sien",
      hint: "Nous nous sommes parlé, et on m’a lu les six chiffres ci-dessous.",
    },
    refuse: {
      label: "Non, ou j’ai un doute",
      hint: "Il ne compte pour rien, et un courriel le lui annonce.",
    },
    digits: "Les six chiffres qu’on vous a lus",
    digitsHint: "Ils figurent sur sa propre page.",
    reason: "Pourquoi vous le refusez",
    reasonHint: "Conservé à part du dossier, qui n’en garde qu’une preuve.",
    action: "Enregistrer ma réponse",
    choose: "Choisissez votre réponse",
    misheard:
      "Trop de chiffres erronés ont été saisis. Refusez-le et, si l’appareil est le sien, faites-le inscrire de nouveau : sa page aura d’autres chiffres",
    other: "Ce ne sont pas les chiffres de sa page. Faites-les relire ; s’ils diffèrent encore, refusez",
    exception: {
      landing: ({ owner }) =>
        `Une exception a été demandée au nom ${de(owner)}, pour un seul vote. On vous demande si vous l’accordez.`,
      see: "Voir ce qui est demandé",
      title: ({ owner }) => `Une exception pour un vote ${de(owner)} ?`,
      lead: ({ owner }) =>
        `Appelez ${owner} à un numéro que vous connaissiez déjà, ou voyez-vous. Quiconque lit son courrier aurait pu la demander : seule sa voix vous le dit.`,
      ballot: "Pour quel vote",
      because: "Motif donné",
      first: "Accordée jusqu’ici par",
      nobody: "personne encore ; il en faut deux",
      confirm: {
        label: "Je l’accorde",
        hint: "Nous nous sommes parlé, on m’a dit pourquoi, et on m’a lu les six chiffres ci-dessous.",
      },
      refuse: {
        label: "Non, ou j’ai un doute",
        hint: "Elle ne permet aucun vote, et un courriel le lui annonce.",
      },
      alone: "Personne d’autre n’est là pour l’accorder avec vous. Portez l’affaire à une réunion",
      misheard:
        "Trop de chiffres erronés ont été saisis. Refusez et, si la demande est bien la sienne, faites-la refaire : sa page aura d’autres chiffres",
      out: "Cette affaire vous concerne : quelqu’un d’autre accorde l’exception, et la demande est allée aux autres aussi. On n’attend plus rien de vous",
    },
    over: {
      title: "Rien ne vous attend ici",
      text: ({ owner }) =>
        `Ce qu’on vous demandait au sujet ${de(owner)} a reçu une réponse, de vous ou de quelqu’un d’autre, ou a été redemandé depuis. Ce lien ne sert plus ; si l’on a encore besoin de vous, un courriel plus récent vous le demande.`,
    },
  },
  mails: mails(),
};
