import type { Messages } from "../en.ts";
import { counted } from "../plural.ts";

/** Qui viendra à une réunion. */
export const coming = (): Messages["coming"] => ({
  question: "Serez-vous là ?",
  lead: "Seul le secrétariat voit votre réponse. Elle ne vaut ni présence ni vote, et vous pouvez la changer jusqu’à l’ouverture de la réunion.",
  noProxy:
    "Nul n’agit pour un membre absent : il n’y a pas de procuration, et si vous ne pouvez venir, personne ne vote à votre place.",
  options: {
    "in-person": "Oui, dans la salle",
    electronic: "Oui, par téléphone ou par vidéo",
    absent: "Non",
  },
  ifAllAgree:
    "Il y faut l’accord de tous les membres du conseil. Si vous n’avez pas donné le vôtre, faites-le plus bas.",
  action: "Envoyer ma réponse",
  answered: {
    "in-person": "Vous avez répondu que vous serez là, dans la salle.",
    electronic: "Vous avez répondu que vous serez là, par téléphone ou par vidéo.",
    absent: "Vous avez répondu que vous ne serez pas là.",
  },
  said: {
    "in-person": "sera là, dans la salle",
    electronic: "sera là, par téléphone ou par vidéo",
    absent: "ne sera pas là",
  },
  seats: {
    title: "Le conseil compte trop peu de membres",
    short: ({ directors, atLeast, source }) =>
      `${directors} en fonction, et les statuts en prévoient au moins ${atLeast} (${source}).`,
    can: ({ quorum, source }) =>
      `Les membres en fonction forment un quorum (il en faut ${quorum} ; ${source}) : malgré la vacance, le conseil peut décider.`,
    cannot: ({ quorum, source }) =>
      `Les membres en fonction ne forment pas de quorum (il en faut ${quorum} ; ${source}) : aucune de leurs réunions ne décide de rien.`,
    filledBy: {
      directors: ({ source }) =>
        `Le conseil pourvoit au poste vacant : soumettez-le à sa prochaine réunion (${source}).`,
      members: ({ source }) =>
        `Les membres de l’organisation pourvoient au poste vacant : faites-les convoquer (${source}).`,
    },
    toMembers: ({ source }) =>
      `Faites convoquer sans délai les membres de l’organisation, qui pourvoient aux postes vacants${source && ` (${source})`}.`,
  },
  terms: {
    title: "Postes et mandats du conseil",
    vacant: ({ seats, of }) => `Postes vacants : ${seats} sur ${of}.`,
    filledBy: {
      directors: ({ source }) =>
        `Les membres en fonction peuvent y pourvoir : soumettez-le à leur prochaine réunion (${source}).`,
      members: ({ source }) =>
        `Les membres de l’organisation y pourvoient : faites-le soumettre à leur prochaine assemblée (${source}).`,
      unsaid: ({ source }) =>
        `Les règlements ne disent pas si les membres en fonction peuvent y pourvoir : consultez un juriste, ou faites-le soumettre à la prochaine assemblée (${source}).`,
    },
    over: ({ person, until }) =>
      `${person} : le mandat a pris fin le ${until}, et le rôle de membre du conseil n’a pas été retiré. En cas de réélection, faites inscrire le nouveau mandat ; sinon, faites retirer ce rôle.`,
    ending: ({ person, until }) =>
      `${person} : le mandat prend fin le ${until}. Faites tenir l’élection avant ce jour, et inscrire la personne élue avant son premier jour.`,
    tooLong: ({ person, until, latest }) =>
      `${person} : le mandat au dossier prend fin le ${until}, plus tard que les règlements ne le permettent (${latest}). Faites-en corriger les dates.`,
    endless: ({ people }) =>
      `Aucune fin de mandat ne figure au dossier pour : ${people}. Faites inscrire le premier et le dernier jour ; d’ici là, aucun droit de vote ne prend fin de lui-même.`,
    noneOnFile:
      "Aucun mandat de membre du conseil ne figure au dossier. Faites-en inscrire le premier et le dernier jour ; d’ici là, aucun droit de vote ne prend fin de lui-même.",
    mend: ({ years, source }) =>
      `Un membre du conseil est élu pour ${counted("fr", years, { one: "an", other: "ans" })} au plus (${source}). Les mandats s’inscrivent et se corrigent dans le fichier de l’organisation, que l’exploitation charge.`,
  },
  notSaid: "n’a pas répondu",
  ahead: {
    title: "Qui sera là",
    lead: "Pour vous seul ou seule. Cela vient de ce que les membres ont répondu, et d’aucun vote. Une réponse n’est pas une présence : c’est vous qui consignez celle-ci, une fois la séance ouverte.",
    whole: {
      held: ({ expected, needed, directors }) =>
        `Le quorum sera atteint : ${expected} sur ${directors} seront là, et il en faut ${needed}.`,
      "at-risk": ({ expected, needed, directors }) =>
        `Le quorum n’est pas assuré : ${expected} sur ${directors} seront là à coup sûr, et il en faut ${needed}. Demandez à qui n’a pas répondu.`,
      lost: ({ expected, needed, directors }) =>
        `Il n’y aura pas de quorum, même si toutes les personnes qui n’ont pas répondu viennent : ${expected} sur ${directors} seront là à coup sûr, et il en faut ${needed}. Déplacez la réunion, ou demandez de nouveau à qui ne peut venir.`,
    },
    coming: "Seront là",
    absent: "Ne seront pas là",
    silent: "N’ont pas répondu",
    notOpened: "N’ont pas ouvert l’avis, ni répondu",
    away: "Absence notée, ou fin de fonction",
    ofDirectors: ({ source }) =>
      `Seuls des membres du conseil siègent à un comité : qui ne l’est plus ce jour-là n’y compte pas et n’y vote pas (${source}).`,
    agree: ({ waits, unagreed }) =>
      `Par téléphone ou par vidéo : ${waits}. Nul ne participe ainsi avant l’accord de tous les membres ; manque encore : ${unagreed}.`,
    items: "Points à regarder avant la réunion",
    out: ({ people }) => `Hors de la salle pour ce point : ${people}.`,
    item: {
      held: ({ expected, needed }) => `Le quorum sera atteint (${expected}, il en faut ${needed}).`,
      "at-risk": ({ expected, needed }) =>
        `Le quorum n’est pas assuré pour ce point (${expected} à coup sûr, il en faut ${needed}).`,
      lost: ({ expected, needed }) =>
        `Il n’y aura pas de quorum pour ce point, même si toutes les personnes qui n’ont pas répondu viennent (${expected} à coup sûr, il en faut ${needed}).`,
    },
    lacksMover: "Il ne reste personne pour le proposer.",
  },
});
