import type {
  meetingRefusals as refusalsInEnglish,
  meetingTyped as typedInEnglish,
} from "../en/meeting-refusals.ts";

/** Ce qui ne va pas dans ce qui a été saisi d’une réunion, par champ. */
export const meetingTyped = (): ReturnType<typeof typedInEnglish> => ({
  person: "Choisissez une personne.",
  because: "Choisissez pourquoi.",
  item: "Choisissez un point.",
  mover: "Choisissez qui l’a proposée.",
  motion: "Choisissez la proposition.",
  each: "Choisissez un vote pour chaque personne dans la salle, ou pour aucune et donnez le compte.",
  votes: "Donnez le compte de chaque sorte de vote en nombre entier, 0 s’il n’y en a pas.",
  when: "Écrivez un jour, par exemple 2027-03-05, et une heure, par exemple 14:30.",
  attendance: "Choisissez comment on participe.",
  place: "Dites où elle a lieu, ou comment s’y joindre, en 200 caractères au plus.",
  until: "Écrivez un jour comme 2027-03-05 et une heure comme 14:30, ou laissez les deux.",
  words: "Dites-le en mots.",
  long: "Ramenez-le à 4 000 caractères.",
  recognisable:
    "Un enfant pourrait être reconnu à cet intitulé, qui figure sur des certificats destinés à l’extérieur. Formulez-le autrement, ou cochez ci-dessous que personne ne peut l’être.",
  "recognisable-text":
    "Un enfant pourrait être reconnu au texte de cette résolution, qui figure sur des certificats destinés à l’extérieur. Formulez-le autrement, ou cochez ci-dessous que personne ne peut l’être.",
  "heading-en": "Écrivez l’intitulé en anglais : procès-verbaux et certificats sont dans les deux langues.",
  "heading-fr": "Écrivez l’intitulé en français : procès-verbaux et certificats sont dans les deux langues.",
  "heading-en-long":
    "Ramenez l’intitulé en anglais à 200 caractères. Le texte d’une résolution a son propre champ.",
  "heading-fr-long":
    "Ramenez l’intitulé en français à 200 caractères. Le texte d’une résolution a son propre champ.",
  "resolved-en":
    "Le texte de la résolution n’est là qu’en français. Écrivez-le aussi en anglais, ou laissez les deux champs vides.",
  "resolved-fr":
    "Le texte de la résolution n’est là qu’en anglais. Écrivez-le aussi en français, ou laissez les deux champs vides.",
  "resolved-en-long": "Ramenez le texte de la résolution en anglais à 4 000 caractères.",
  "resolved-fr-long": "Ramenez le texte de la résolution en français à 4 000 caractères.",
  "correction-en":
    "Écrivez en anglais ce qui est faux, et ce qui est juste : procès-verbaux et certificats sont dans les deux langues.",
  "correction-fr":
    "Écrivez en français ce qui est faux, et ce qui est juste : procès-verbaux et certificats sont dans les deux langues.",
  "correction-en-long": "Ramenez à 4 000 caractères, en anglais, ce qui est faux et ce qui est juste.",
  "correction-fr-long": "Ramenez à 4 000 caractères, en français, ce qui est faux et ce qui est juste.",
  nature: "Choisissez de quelle nature est l’intérêt.",
  follows:
    "Choisissez ce qui s’ensuit de l’intérêt : un motif des règlements administratifs, une exception, ou aucun des deux.",
  declaredWhen: "Choisissez quand il est déclaré.",
  extent: "Dites de quel intérêt il s’agit, et dans quelle mesure.",
  earlier:
    "Choisissez la réunion dont on corrige ce qui a été consigné, ou nommez-en une plus ancienne : l’un des deux.",
  noEarlier:
    "Cette instance n’a rien consigné d’attesté à ce jour ou sous ce numéro. Écrivez le jour pour lequel la réunion était convoquée en année-mois-jour, par exemple 2024-03-05, ou le numéro d’une résolution de cette réunion, par exemple 2024-07.",
  severalEarlier:
    "Cette instance s’est réunie plusieurs fois ce jour-là. Écrivez le numéro d’une résolution de la réunion, par exemple 2024-07.",
  awaits:
    "Ce document n’attend plus de décision de cette instance. Rouvrez la page pour voir lesquels en attendent.",
});

/** Pourquoi quelque chose n’est pas consigné d’une réunion, et que faire ensuite. */
export const meetingRefusals = (): ReturnType<typeof refusalsInEnglish> => ({
  "unknown-meeting": () => "Cette réunion n’existe pas. Revenez à toutes les réunions.",
  "not-yours": () => "Seule la personne qui tient les actes des réunions consigne ceci.",
  "no-longer-authorised": () => "Vous n’avez plus le rôle qui tient les actes des réunions.",
  "comment-required": () => "Dites-le en mots.",
  over: () =>
    "La réunion est terminée : rien n’y est plus consigné. Tant que la personne qui présidait n’a pas attesté, corrigez la ligne qui l’a terminée, et elle siège de nouveau ; sinon, convoquez-en une autre.",
  "not-open": () => "La réunion ne siège pas en ce moment. Ouvrez-la d’abord.",
  "already-open": () => "La réunion siège déjà. Ajournez-la ou terminez-la d’abord.",
  "in-the-past": () => "Ce moment est passé. Choisissez-en un plus tard.",
  "electronic-never-allowed": () =>
    "Les règlements administratifs ne permettent à personne de participer par téléphone ou vidéo. Choisissez la salle.",
  "electronic-not-accepted": ({ name }) =>
    `Chaque membre doit consentir au téléphone et à la vidéo, et ${name} ne l’a pas fait. Consignez d’abord son consentement.`,
  "not-in-the-room": () => "Cette réunion se tient par téléphone ou par vidéo seulement.",
  "not-electronic": () => "Cette réunion se tient dans la salle seulement.",
  "before-its-time": () =>
    "L’heure annoncée aux membres n’est pas encore venue. Ouvrez la réunion à ce moment-là, ou avancez-la, pour que chaque membre en ait avis ou y renonce.",
  "no-notice": ({ name, limit }) =>
    `L’avis est de moins de ${limit} jours, et ${name} n’y a pas renoncé. Consignez sa renonciation, ou choisissez un jour plus tard.`,
  "nobody-told": () =>
    "Les personnes avisées de cette réunion n’en sont plus membres, et aucun des membres actuels n’a été avisé. Déplacez-la à un jour, avec un avis, et ouvrez-la alors.",
  "no-members": () =>
    "Personne n’est membre maintenant ni ce jour-là : il n’y a personne à aviser. Déplacez la réunion quand quelqu’un sera entré en fonction.",
  "no-paper-notice": ({ name }) =>
    `${name} n’a pas consenti aux documents électroniques : l’avis ne lui a donc pas été donné. Envoyez-le sur papier et consignez-le, ou consignez sa renonciation.`,
  "not-on-paper": ({ name }) =>
    `${name} reçoit les avis par voie électronique : aucun ne lui est envoyé sur papier.`,
  "cannot-be-waived": () =>
    "Les règlements administratifs ne permettent pas de renoncer à l’avis. Convoquez la réunion pour un jour plus tard.",
  "not-a-member": ({ name }) => `${name} n’est pas membre de cette instance. Ne consignez que des membres.`,
  "already-here": ({ name }) => `${name} est déjà là.`,
  "not-here": ({ name }) => `${name} n’est pas là. Consignez d’abord son arrivée.`,
  "out-of-room": ({ name }) =>
    `${name} est hors de la salle pour ce point. Choisissez quelqu’un qui s’y trouve, ou consignez son retour s’il est permis.`,
  "not-out": ({ name }) => `${name} n’est pas hors de la salle.`,
  "unknown-item": () => "Ce point n’est pas à l’ordre du jour, ou n’a pas été voté. Inscrivez-le d’abord.",
  "item-decided": ({ item }) =>
    `« ${item} » a été voté. Corrigez d’abord la ligne du vote si elle est fausse.`,
  "item-not-called": ({ item }) => `« ${item} » n’est pas devant la réunion. Appelez-le d’abord.`,
  "no-quorum": ({ limit }) =>
    limit === ""
      ? "Il n’y a pas quorum. Attendez des arrivées, ou ajournez la réunion."
      : `Le quorum de ${limit} n’a pas été maintenu pendant tout ce point. Rappelez-le quand il y aura assez de monde, remettez-le, ou ajournez la réunion.`,
  "to-decide": ({ item }) =>
    `« ${item} » est à décider. Consignez le vote, reportez-le ou retirez-le de l’ordre du jour : une réunion qui prend acte ne décide de rien.`,
  "not-to-decide": ({ item }) => `« ${item} » n’est pas à décider. Prenez-en acte, ou enregistrez une note.`,
  "author-in-room": ({ name }) =>
    `${name} a écrit le texte et se trouve dans la salle. Consignez sa sortie pour ce point, puis le vote.`,
  "nobody-seconds": () =>
    "Choisissez qui l’a appuyée : seule s’en passe la motion d’une personne qui est seule à voter dans la salle.",
  "same-as-mover": ({ name }) => `${name} l’a proposée et ne peut l’appuyer. Choisissez quelqu’un d’autre.`,
  "votes-missing": ({ limit }) =>
    `${limit} personnes sont dans la salle, et il y a moins de votes. Consignez chacun, abstentions comprises.`,
  "too-many-votes": ({ limit }) =>
    `Seulement ${limit} personnes sont dans la salle, et il y a plus de votes. Vérifiez qui s’y trouve, et le compte.`,
  "votes-differ": () => "Le compte n’est pas celui des votes de chaque personne. Corrigez l’un des deux.",
  "no-tie": () =>
    "Il n’y a pas égalité : la présidence n’a pas de voix prépondérante. Choisissez « Aucune ».",
  "no-casting-vote": () =>
    "Les règlements administratifs ne donnent pas de voix prépondérante à la présidence. Choisissez « Aucune ».",
  "casting-vote-not-of-chair": ({ name }) =>
    `${name}, à la présidence, est hors de la salle : personne n’a de voix prépondérante. Choisissez « Aucune », ou consignez qui prend la présidence.`,
  "no-chair": ({ name }) =>
    `${name}, à la présidence, n’est pas là : personne ne préside. Consignez qui prend la présidence, puis le vote.`,
  "nothing-decided": () =>
    "Une proposition de renvoi ou de refus qui est rejetée ne décide rien. Faites-en une autre, ou remettez le point.",
  "not-resolved": ({ item }) =>
    `Rien n’a été résolu sur « ${item} » : il n’y a pas de quoi être en dissidence.`,
  "voted-for": ({ name }) => `${name} a voté pour et ne peut être en dissidence.`,
  "too-many-dissents": ({ item }) =>
    `Du vote sur « ${item} », seul le décompte est consigné, et il y a déjà autant de dissidences que de personnes qui n’ont pas voté pour. Corrigez la dissidence inexacte ; ou corrigez le vote, puis consignez-le de nouveau avec un autre décompte, ou nommément.`,
  "dissents-differ": ({ item, limit }) =>
    `D’après ce décompte, ${limit} n’ont pas voté pour « ${item} », et plus de dissidences sont consignées. Corrigez le décompte, consignez chaque vote nommément, ou corrigez d’abord la dissidence inexacte.`,
  "was-absent": ({ name }) =>
    `${name} n’était pas dans la salle pour le vote. La dissidence se fait par la personne même, dans les jours des règlements administratifs.`,
  "was-there": ({ name }) => `${name} était là : sa dissidence est consignée à la réunion.`,
  "too-late": () => "Le délai est passé.",
  "unknown-entry": () => "Cette ligne ne compte plus, ou ne peut être corrigée.",
  superseded: () =>
    "La réunion a changé pendant que cette page était ouverte. Relisez-la, puis choisissez de nouveau.",
  "items-open": ({ item }) =>
    `« ${item} » n’a été ni voté ni remis. Faites l’un des deux, ou ajournez la réunion.`,
  "room-differs": ({ item }) =>
    `Le vote sur « ${item} » a été compté avec d’autres personnes que celles qui étaient dans la salle d’après ce qui est consigné maintenant. Corrigez la ligne de ce vote, puis consignez-le de nouveau.`,
  "no-day": () =>
    "Elle a été ajournée sans jour, si bien que personne n’a su quand elle reprend. Déplacez-la à un jour, avec un avis, et ouvrez-la alors.",
  "not-attested": () => "La personne qui présidait n’a pas encore attesté ce qui a été décidé.",
  "already-answered": () => "Il y a déjà été répondu.",
  "reason-for-author": ({ item }) =>
    `« ${item} » revient à son auteur. Dites ce qu’il est prié de changer, dans le champ du vote.`,
  "unknown-ground": () =>
    "Les règlements administratifs selon lesquels cette réunion se tient n’ont pas ce motif. Choisissez-en un de la liste.",
  "voted-already": ({ name, item }) =>
    `« ${item} » a été voté entre-temps. Si ${name} l’avait déclaré et avait quitté la salle avant, corrigez la ligne du vote, consignez l’intérêt à ce moment, puis le vote de nouveau. S’il n’est déclaré que maintenant, renvoyez le formulaire : il est porté au procès-verbal comme déclaré après le vote.`,
  "not-voted-yet": ({ item }) =>
    `« ${item} » n’a pas été voté. Choisissez si l’intérêt est déclaré avant la discussion, ou une fois qu’elle a commencé.`,
  "has-a-vote": ({ name }) =>
    `${name} est membre de cette instance. Choisissez ce qui s’ensuit de son intérêt selon les règlements administratifs, et non qu’il est déclaré par la direction.`,
  "has-no-vote": ({ name }) =>
    `${name} n’est pas membre de cette instance, et n’y a pas de voix. Choisissez que l’intérêt est déclaré comme membre de la direction.`,
  "not-an-officer": ({ name }) =>
    `${name} n’a aucune des charges dont les titulaires déclarent ici leurs intérêts. Choisissez un membre de l’instance, ou de la direction parmi la liste.`,
  "disqualified-in-room": ({ name }) =>
    `${name} a déclaré un intérêt qui lui retire le droit de vote, et se trouve dans la salle. Consignez sa sortie pour ce point, puis le vote.`,
  "minutes-contested": ({ name }) => `${name} conteste le procès-verbal. Répondez-y d’abord.`,
  "has-not-left": ({ name }) => `${name} est toujours là : c’est à cette personne de le faire.`,
  "cannot-stand-in": ({ name }) =>
    `${name} n’était pas à la réunion, ne siège plus à cette instance, ou en tient les actes. Choisissez un membre qui était là.`,
  "chair-was-there": ({ name }) =>
    `${name} préside maintenant cette instance, et était là : c’est à cette personne d’attester et de signer. Choisissez-la.`,
  "masked-meanwhile": () =>
    "Des mots de cette réunion ont été masqués depuis l’ouverture de la page où ceci a été écrit : ce n’est donc pas consigné. Vérifiez que ce que vous envoyez ne nomme personne qui ne devrait pas l’être, puis envoyez-le de nouveau.",
  "too-long": () =>
    "Les actes de cette réunion sont aussi longs qu’ils peuvent l’être. Terminez-la, et continuez dans une autre.",
});
