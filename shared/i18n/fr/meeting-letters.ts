import type { Asking } from "../../domain/review/asking.ts";
import type { meetingLetters as english } from "../en/meeting-letters.ts";
import { boardOr, ofBoardOr } from "./bodies.ts";
import { le } from "./elision.ts";
import type { Nouns } from "./kinds.ts";
import { heldAt } from "./meeting.ts";

type Outcome = "approved" | "returned" | "refused";

const decidedOn = (n: Nouns): Record<Outcome, string> => ({
  approved: `a approuvé ${n.the}`,
  returned: `a renvoyé ${n.the} à la personne qui l’a rédigé`,
  refused: `a refusé ${n.the}`,
});

const subjectOf: Record<Outcome, string> = { approved: "approuvé", returned: "renvoyé", refused: "refusé" };

const askedTo = (committee: string | null): Record<Asking, string> => ({
  first: `veuillez attester la décision ${ofBoardOr(committee)}`,
  reminder: `rappel pour attester la décision ${ofBoardOr(committee)}`,
  contested: `veuillez attester la nouvelle inscription de la décision ${ofBoardOr(committee)}`,
  another: `veuillez attester l’inscription corrigée de la décision ${ofBoardOr(committee)}`,
});

const enteredAs = (heldOn: string, committee: string | null): Record<Asking, string> => ({
  first: `La ou le secrétaire a consigné ce que ${boardOr(committee)} a décidé à sa réunion du ${heldOn}, que vous avez présidée.`,
  reminder: `Votre réponse est toujours attendue sur ce que la ou le secrétaire a consigné de la réunion ${ofBoardOr(committee)} du ${heldOn}, que vous avez présidée.`,
  contested: `Vous avez dit que ce qui avait été consigné de la réunion ${ofBoardOr(committee)} n’est pas ce qui a été décidé. En réponse, la décision a été consignée de nouveau, comme prise le ${heldOn}.`,
  another: `La ou le secrétaire a consigné de nouveau ce que ${boardOr(committee)} a décidé à sa réunion du ${heldOn}, que vous avez présidée : ce sur quoi on vous avait sollicité avant ne compte plus.`,
});

/** Whom the overseer alone can tell that a report is not coming. */
export const untold = (n: Nouns, { names }: { names: string }): string =>
  `L’avis de la nouvelle date n’est pas arrivé à ces destinataires (${names}), et Accord ne leur en envoie pas d’autre : veuillez leur annoncer vous-même que ${n.the} ne viendra pas.`;

export const meetingLetters = (n: Nouns): ReturnType<typeof english> => ({
  "meeting-to-attest": {
    subject: ({ person, report, by, asking, committee }) =>
      `${person} : ${askedTo(committee)[asking]} sur ${le(report)}, ${by}`,
    intro: ({ meeting, by, asking, committee }) =>
      `${enteredAs(meeting?.heldOn ?? "", committee)[asking]} Veuillez répondre ${by} : la décision vaut dès que vous l’avez attestée, et ${n.the} attend d’ici là.`,
    more: ({ committee }) => [
      `La page montre exactement ce qui sera inscrit : qui était là, le compte des voix, et ce que ${boardOr(committee)} a décidé. Si quelque chose n’est pas exact, dites-le : rien ne sera inscrit comme décidé.`,
    ],
    action: "Lire ce qui a été consigné",
  },
  "meeting-decided": {
    subject: ({ report, meeting, committee }) =>
      `Décision ${ofBoardOr(committee)}${meeting ? ` (${subjectOf[meeting.outcome]})` : ""} : ${report}`,
    intro: ({ meeting, committee }) =>
      `À ${heldAt({ heldOn: meeting?.heldOn ?? "", resolution: meeting?.resolution })}, ${boardOr(committee)} ${meeting ? decidedOn(n)[meeting.outcome] : `s’est prononcé sur ${n.the}`}. La personne qui présidait la réunion l’a attesté.`,
    more: ({ meeting, purpose, untold: names }) => {
      if (meeting?.outcome !== "refused")
        return ["Rien de plus n’est attendu de vous pour l’instant. La page du document montre la décision."];
      if (purpose !== "oversee")
        return ["Rien de plus n’est attendu de vous. La page du document montre la décision."];
      return [
        `La page du document montre la décision. ${n.forDonors ? `Les donateurs qui ont reçu d’Accord l’avis d’une nouvelle date apprennent que ${n.the} ne viendra pas, sans les raisons. ` : ""}Accord n’avertit personne${n.forDonors ? " d’autre" : ""} à qui une date a été promise : veuillez le lui dire.`,
        ...(names === "" ? [] : [untold(n, { names })]),
      ];
    },
    action: "Voir le document",
  },
  "meeting-returned": {
    subject: ({ person, report, by, committee }) =>
      `${person} : veuillez réviser, à la demande ${ofBoardOr(committee)}, ${le(report)}, ${by}`,
    intro: ({ meeting, committee }) =>
      `À sa réunion du ${meeting?.heldOn ?? ""}, ${boardOr(committee)} vous a renvoyé votre ${n.full.noun}. ${meeting?.resolution === undefined ? "Ses raisons figurent sur la page qu’ouvre ce lien." : "Ce qu’il vous demande de changer figure sur la page qu’ouvre ce lien."}`,
    more: ({ by }) => [
      `Tout ce que vous avez écrit est toujours là. Veuillez le réviser, puis soumettre ${n.the} de nouveau ${by}.`,
    ],
    action: `Ouvrir mon ${n.noun}`,
  },
  "oversee-contested": {
    subject: ({ report, committee }) =>
      `Non attestée : la décision ${ofBoardOr(committee)} sur ${le(report)}`,
    intro: ({ committee }) =>
      `La personne qui présidait la réunion dit que ce que vous avez consigné n’est pas ce que ${boardOr(committee)} a décidé. Sa raison figure dans l’historique du document.`,
    more: ({ by }) => [
      `Rien n’a été inscrit comme décidé, et ${n.the} attend. Veuillez vérifier le procès-verbal, puis consigner la décision de nouveau ${by}. Un rappel vous parvient chaque semaine d’ici là.`,
    ],
    action: "Ouvrir le document",
  },
  "oversee-unattested": {
    subject: ({ report, committee }) =>
      `Toujours à attester : la décision ${ofBoardOr(committee)} sur ${le(report)}`,
    intro: ({ meeting, committee }) =>
      `Ce qui a été consigné de la réunion ${ofBoardOr(committee)}${meeting ? ` du ${meeting.heldOn}` : ""} attend toujours la réponse de la personne qui la présidait. Accord lui a envoyé deux rappels, et ne lui en envoie plus de lui-même.`,
    more: ({ by }) => [
      `Rien n’est décidé avant sa réponse. Veuillez joindre cette personne autrement, ${by} ; la page ${n.of} permet aussi de lui envoyer un nouveau rappel. Jusqu’à sa réponse, c’est à vous qu’Accord envoie un rappel chaque semaine.`,
    ],
    action: "Ouvrir le document",
  },
});
