import type { LinkTemplate, Purpose } from "../../domain/outbox/mails.ts";
import type { Words } from "../en/letter.ts";
import { lettersOfGovernance } from "../letters-of-governance.ts";
import { acceptanceLetters } from "./acceptance.ts";
import { addressLetters } from "./address-letters.ts";
import { boardOr, boardOrFirst, ofBoardOr } from "./bodies.ts";
import { commentLetters } from "./commenting.ts";
import { concludedLetters } from "./concluded.ts";
import { dutyLetters } from "./duty-letters.ts";
import { du, le } from "./elision.ts";
import { endingLetters } from "./endings.ts";
import { governanceLetters } from "./governance-letters.ts";
import type { Nouns } from "./kinds.ts";
import { lateLetters } from "./late-letters.ts";
import { lessonLetters } from "./lessons.ts";
import { meetingLetters } from "./meeting-letters.ts";
import { noteLetters } from "./noting.ts";
import { offerLetters } from "./offering.ts";
import { ownWordsLetters } from "./own-words.ts";
import { partyLetters } from "./parties.ts";
import { publicityLetters } from "./publicity.ts";
import { questionLetters } from "./questions.ts";
import { redactedLetters } from "./redacted.ts";
import { trancheLetters } from "./tranche-letters.ts";
import { translationLetters } from "./translation-letters.ts";
import { unreachedLetters } from "./unreached-letters.ts";
import { writingLetters } from "./writing-letters.ts";

const reminded = (committee: string | null): Readonly<Partial<Record<Purpose, string>>> => ({
  sign: `répondre à la résolution ${ofBoardOr(committee)}`,
  consent: "donner votre consentement",
  accept: "accepter ou renvoyer",
  "sign-as-party": "signer",
  note: "prendre acte",
  review: "décider",
});

const insteadOf = ({
  canBeGiven,
  isOfCommittee,
}: {
  canBeGiven: boolean;
  isOfCommittee: boolean;
}): string => {
  if (isOfCommittee)
    return "Un comité du conseil est sollicité, et nul n’y répond pour une personne absente. Convoquez-le, inscrivez la question à son ordre du jour, et faites répondre ses membres par leurs propres liens.";
  return canBeGiven
    ? "Vous pouvez aussi y confier la tâche à une autre personne qui a le rôle voulu."
    : "Personne d’autre qui a le rôle voulu n’est libre de prendre la tâche. Si elle ne peut attendre, faites attribuer le rôle à quelqu’un, puis confiez-lui la tâche sur votre page, si Accord ne s’en est pas déjà chargé de lui-même.";
};

const freshFor = (n: Nouns, committee: string | null): Record<Purpose, string> => ({
  report: `Votre ${n.noun} attend que vous le rédigiez.`,
  review: `${n.The} attend votre décision.`,
  note: `${n.The} attend que vous en preniez acte.`,
  sign: "La résolution attend votre réponse.",
  consent: `${n.The} attend votre consentement.`,
  accept: `${n.The} attend que vous l’acceptiez ou le renvoyiez.`,
  "sign-as-party": `${n.The} attend votre signature.`,
  attest: `Ce que ${boardOr(committee)} a décidé à une réunion attend votre réponse : veuillez la donner dès que possible.`,
  "confirm-translation": "Une traduction attend que vous la lisiez : veuillez répondre dès que possible.",
  translate: `${n.The} attend votre traduction.`,
  "own-words": `Les propres mots de votre organisation sont attendus pour ${n.this}.`,
  comment: `L’ébauche ${n.of} attend vos commentaires.`,
  clarify: `Une question sur ${n.the} attend votre réponse.`,
  oversee: "Il ouvre la page qui montre où en est chaque document.",
  read: `Vous pouvez lire ${n.the} et son historique ; rien n’est attendu de vous pour l’instant.`,
});

/** Courriels avec un lien personnel : l’objet dit qui doit faire quoi pour quand. */
export const letters = (n: Nouns): Record<LinkTemplate, Words> => ({
  "report-due": {
    subject: ({ person, report, by }) => `${person} : veuillez rédiger ${le(report)}, ${by}`,
    intro: ({ by }) => `Le formulaire de votre ${n.full.noun} est prêt. Veuillez soumettre ${n.the} ${by}.`,
    more: () => [
      `Il demande ${n.forDonors ? "exactement ce qui est attendu pour cette période" : `tout ce qui fait ${n.the}`}, une chose par page. Vous pouvez vous arrêter quand vous voulez et revenir par le même lien, sur n’importe quel appareil : ce que vous enregistrez est conservé.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "writing-given": {
    subject: ({ person, report, by }) =>
      `${person} : veuillez prendre le relais de la rédaction ${du(report)}, ${by}`,
    intro: ({ due, isPast, by }) =>
      isPast
        ? `La rédaction de ${n.full.this} vous est confiée. ${n.full.It} devait être soumis${n.full.e} d’ici ${due}, et ce jour est passé : veuillez soumettre ${n.the} ${by}.`
        : `La rédaction de ${n.full.this} vous est confiée. Veuillez soumettre ${n.the} ${by}.`,
    more: ({ isPast }) => [
      "Ce qui est déjà écrit se trouve dans le formulaire, que vous pouvez poursuivre. Si des modifications ont été demandées, les commentaires se trouvent à la question que chacun concerne.",
      isPast
        ? `Il peut être soumis malgré tout ; les personnes qui l’examinent sont alors sollicitées. S’il vous faut une autre date, dites-le à la personne qui coordonne ${n.the} avec vous${n.forDonors ? " : elle peut donner au donateur une autre date, dont la vôtre découle" : ""}.`
        : `Si ce délai est trop court, dites-le à la personne qui coordonne ${n.the} avec vous${n.forDonors ? " : elle peut donner au donateur une autre date, dont la vôtre découle" : ""}.`,
    ],
    action: `Ouvrir ${n.the}`,
  },
  "submission-received": {
    subject: ({ report }) => `Bien reçu : votre ${report}`,
    intro: () =>
      `Votre ${n.full.noun} est bien reçu${n.full.e}, et quiconque doit l’examiner en est averti. Vous n’avez rien à faire pour l’instant.`,
    more: () => [
      "L’empreinte ci-dessus désigne la version exacte que vous avez soumise. Gardez ce courriel comme accusé de réception.",
      `Si une personne demande une modification, vous recevrez un courriel avec un lien vers votre ${n.noun}.`,
    ],
    action: `Voir où en est mon ${n.noun}`,
  },
  "review-requested": {
    subject: ({ person, report, by, lane, asking }) =>
      asking === "another"
        ? `${person} : veuillez examiner, pour « ${lane} », la nouvelle version ${du(report)}, ${by}`
        : `${person} : veuillez examiner, pour « ${lane} », ${le(report)}, ${by}`,
    intro: ({ author, by, asking }) =>
      asking === "another"
        ? `${author} a soumis une nouvelle version ${n.of}. Ce qui a été approuvé d’une version antérieure ne compte plus. Veuillez décider de celle-ci ${by}.`
        : `${author} a soumis ${n.full.a} qui attend votre décision. Veuillez décider ${by}.`,
    more: ({ round, asking }) => [
      ...(round > 1 && asking === "first"
        ? [
            `C’est la première fois que votre avis est demandé. Il s’agit de la soumission nº ${round} : ce qui a été dit des précédentes figure sur sa page.`,
          ]
        : []),
      ...(asking === "another"
        ? [
            "Si vous avez décidé d’une version antérieure, la page montre champ par champ ce qui a changé depuis.",
          ]
        : []),
      "Lisez-le, puis approuvez-le ou demandez des modifications. Votre silence n’est jamais pris pour une approbation.",
    ],
    action: `Ouvrir ${n.the} à examiner`,
  },
  "resolution-to-sign": {
    subject: ({ person, report, by, committee }) =>
      `${person} : veuillez lire la résolution ${ofBoardOr(committee)} sur ${le(report)}, et y répondre ${by}`,
    intro: ({ by, committee }) =>
      `${boardOrFirst(committee)} est invité à approuver ${n.full.a} par une résolution écrite. Veuillez lire ${n.the} et répondre ${by}.`,
    more: () => [
      "La résolution est adoptée quand chaque membre du conseil habile à voter l’a signée. Un refus, une abstention ou l’absence de réponse à temps met fin à la résolution ; la page dit ce qui suit alors.",
      "Vous signez en personne : nul ne peut le faire à votre place, ni vous à celle d’autrui.",
    ],
    action: `Lire ${n.the} et la résolution`,
  },
  "answer-recorded": {
    subject: ({ report, answeredAs }) =>
      `Reçu : votre réponse${answeredAs === null ? "" : ` à titre de « ${answeredAs} »`} sur ${le(report)}`,
    intro: () =>
      "Votre réponse est consignée. Voici votre reçu. Son lien le rouvre aussi longtemps que le registre est conservé, à moins que vous ne quittiez l’organisation, que ce document ne vous soit retiré ou que votre adresse ne change : ce courriel est alors ce qui vous en reste.",
    more: () => ["La page qu’ouvre le lien dit tout ce qui s’ensuit."],
    action: "Ouvrir mon reçu",
  },
  reminder: {
    subject: ({ person, report, by, lane, purpose, committee }) =>
      `${person} : rappel pour ${reminded(committee)[purpose] ?? "répondre"}${purpose === "review" || purpose === "note" ? `, pour « ${lane} »,` : ""} ${by} (${report})`,
    intro: ({ by }) => `Votre réponse est toujours attendue : veuillez la donner ${by}.`,
    more: () => ["Si vous avez répondu entre-temps, merci : rien de plus n’est attendu de vous."],
    action: `Ouvrir ${n.the}`,
  },
  "stand-in-requested": {
    subject: ({ person, report, by, lane }) =>
      `${person} : veuillez décider, à titre de suppléant ou de suppléante pour « ${lane} », ${du(report)}, ${by}`,
    intro: ({ lane, by, isAlone }) =>
      isAlone
        ? `Le délai de « ${lane} » est passé, et personne d’autre ne peut décider. À titre de suppléant ou de suppléante, c’est maintenant à vous de le faire. Veuillez le faire ${by}.`
        : `Le délai de « ${lane} » est passé, et la personne sollicitée n’a pas répondu. À titre de suppléant ou de suppléante, vous pouvez maintenant décider aussi ; la première réponse compte. Veuillez le faire ${by}.`,
    more: () => [
      "Lisez-le, puis approuvez-le ou demandez des modifications. Le silence n’est jamais pris pour une approbation.",
    ],
    action: `Ouvrir ${n.the} à examiner`,
  },
  "changes-requested": {
    subject: ({ person, report, by }) => `${person} : veuillez réviser ${le(report)}, ${by}`,
    intro: () =>
      `Des modifications à votre ${n.full.noun} sont demandées. Les commentaires sur l’ensemble ${n.of} figurent sur la page qu’ouvre ce lien ; un commentaire sur une réponse se trouve à côté d’elle, dans la section concernée ${n.of}.`,
    more: ({ by }) => [
      `Tout ce que vous avez écrit est encore là. Corrigez ce qui est demandé, puis soumettez ${n.the} de nouveau ${by}.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "draft-masked": {
    subject: ({ person, report }) => `${person} : une réponse de votre brouillon a été vidée (${report})`,
    intro: () =>
      `Des mots qui n’auraient pas dû être écrits, comme le nom d’un enfant, figuraient dans le brouillon de votre ${n.noun}. Ils ont été masqués, et chaque réponse de votre brouillon qui les contenait est maintenant vide.`,
    more: () => [
      "Avant de soumettre, veuillez relire vos réponses, y compris celles qui sont facultatives, et récrire ce qui manque, sans ces mots. Toutes vos autres réponses sont telles que vous les avez laissées.",
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "file-taken-away": {
    subject: ({ person, report }) => `${person} : un fichier a été supprimé (${report})`,
    intro: () =>
      `Un fichier joint à votre ${n.full.noun} a été supprimé par la personne qui veille sur le document. Il l’est pour de bon : plus personne ne peut l’ouvrir, et le même fichier ne peut pas y être joint de nouveau.`,
    more: () => [
      "Dans le document, il est dit à côté du nom du fichier qu’il a été supprimé. Toutes vos réponses sont telles que vous les avez laissées, et ce qui a été approuvé ou signé peut toujours être prouvé.",
      `Si vous pouvez encore modifier ${n.the}, vous pouvez y joindre un autre fichier.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  ...endingLetters(n),
  ...lateLetters(n),
  ...dutyLetters(),
  ...trancheLetters(),
  ...lettersOfGovernance(governanceLetters()),
  ...lessonLetters(),
  ...concludedLetters(n),
  "report-out": {
    subject: ({ report }) => `Votre ${report}, est publié`,
    intro: () =>
      `Votre ${n.full.noun} a toutes les approbations qu’il lui faut, et ${n.full.it} est publié${n.full.e}. ${n.forDonors ? "Les donateurs et le partenaire en sont avertis, chacun" : "Les personnes abonnées en sont averties, chacune"} dès qu’il y a un texte dans sa langue.`,
    more: () => ["Merci. Tout le monde peut désormais le lire et en recalculer l’empreinte."],
    action: "Voir le document",
  },
  "fresh-link": {
    subject: ({ person, report, lane, purpose }) =>
      `${person} : votre nouveau lien${purpose === "review" || purpose === "note" ? `, pour « ${lane} »,` : ""} vers ${le(report)}`,
    intro: ({ purpose, committee }) =>
      `Voici le nouveau lien que vous avez demandé. ${freshFor(n, committee)[purpose]}`,
    more: () => [
      "Vous ne l’avez pas demandé ? Laissez ce courriel de côté : rien ne se passe tant que le lien n’est pas utilisé.",
    ],
    action: "Ouvrir le document",
  },
  "link-at-new-address": {
    subject: ({ person, report }) => `${person} : ce qui vous attend, à votre nouvelle adresse (${report})`,
    intro: ({ purpose, committee }) =>
      `Votre adresse dans Accord a été changée, et les liens d’avant n’agissent plus. En voici un nouveau. ${freshFor(n, committee)[purpose]}`,
    more: () => [
      "Si votre nouvelle adresse vient d’être confirmée, vous pouvez lire aussitôt ; le courriel sur le changement dit à partir de quand vous pouvez décider.",
    ],
    action: "Ouvrir le document",
  },
  ...meetingLetters(n),
  "oversee-opened": {
    subject: ({ report, due }) => `À suivre : ${report}, attendu d’ici ${due}`,
    intro: ({ author, due, isWriterGone }) =>
      isWriterGone
        ? `${author} doit rédiger ${n.full.a} d’ici ${due}, mais ne fait plus partie de l’organisation : personne n’a reçu le formulaire.`
        : `${author} doit rédiger ${n.full.a} d’ici ${due}.`,
    more: ({ isWriterGone, by }) => [
      ...(isWriterGone ? [`Veuillez confier la rédaction à quelqu’un d’autre sur votre page, ${by}.`] : []),
      "Votre page montre où en est chaque document, qui est attendu et depuis quand, et si chaque courriel est arrivé.",
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-given": {
    subject: ({ person, report }) =>
      `${person} : vous assurez désormais le suivi de ${n.plural}, dont celui-ci : ${report}`,
    intro: () =>
      `Vous occupez maintenant la fonction qui assure le suivi ${n.full.ofPlural}. Votre page montre où en est chacun${n.full.e}, qui est attendu et depuis quand, et si chaque courriel est arrivé.`,
    more: () => [`Ce qui a été signalé jusqu’ici au sujet ${n.ofA} figure sur sa page.`],
    action: "Ouvrir ma page",
  },
  "oversee-recused": {
    subject: ({ report, stage }) => `Récusation : « ${stage} », pour ${le(report)}`,
    intro: ({ stage }) =>
      `Une personne sollicitée à l’étape « ${stage} » a un conflit d’intérêts et s’est récusée. Ce n’est pas une réponse, et personne n’est sollicité automatiquement à sa place.`,
    more: ({ by }) => [
      `La page ${n.of} dit qui, et pourquoi. S’il reste moins de personnes pour cette tâche qu’il n’en faut pour décider, veuillez la confier à quelqu’un qui exerce le même rôle, ${by}.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-vacant": {
    subject: ({ report, stage }) => `Aucune personne à solliciter pour « ${stage} » ${du(report)}`,
    intro: ({ stage }) =>
      `L’étape « ${stage} » s’est ouverte, et personne qui puisse décider n’exerce le rôle de l’une de ses tâches. ${n.The} y attend.`,
    more: ({ by }) => [
      `Veuillez faire attribuer le rôle à quelqu’un ${by} : Accord sollicite alors cette personne de lui-même, à moins d’avoir déjà sollicité un suppléant ou une suppléante. Sur votre page, vous pouvez aussi confier la tâche à quelqu’un qui exerce le rôle.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-overdue": {
    subject: ({ report, late }) => `En retard : ${late.lanes} (${report})`,
    intro: ({ late }) =>
      `Le délai est passé, et des réponses manquent encore : ${late.lanes}. Rien n’est approuvé par le silence.`,
    more: ({ late }) => [
      `La page ${n.of} montre qui est attendu. Vous pouvez y envoyer un rappel, une fois par jour.`,
      insteadOf(late),
    ],
    action: `Voir où en est ${n.this}`,
  },
  "oversee-meeting": {
    subject: ({ report, committee }) => `À soumettre à une réunion ${ofBoardOr(committee)} : ${report}`,
    intro: ({ ended, committee }) =>
      `La résolution écrite n’est pas adoptée : ${ended?.cause ?? ""}. La question va à une réunion ${ofBoardOr(committee)}. Les personnes sollicitées en sont averties, sans qu’un nom soit donné.`,
    more: ({ committee }) => [
      `Veuillez l’inscrire à l’ordre du jour de la prochaine réunion. Une fois que ${boardOr(committee)} aura décidé, consignez sa décision sur la page ${n.of}. Des rappels vous parviennent d’ici là.`,
    ],
    action: `Voir où en est ${n.this}`,
  },
  ...addressLetters(n),
  ...translationLetters(n),
  ...unreachedLetters(n),
  ...writingLetters(n),
  ...commentLetters(n),
  ...offerLetters(n),
  ...redactedLetters(n),
  ...publicityLetters(n),
  ...ownWordsLetters(n),
  ...noteLetters(n),
  ...partyLetters(n),
  ...acceptanceLetters(n),
  ...questionLetters(n),
});
