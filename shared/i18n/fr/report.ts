import type { Messages } from "../en.ts";
import { counted, formFor } from "../plural.ts";
import { formErrors } from "./form-errors.ts";
import type { Nouns } from "./kinds.ts";

const pointsOf = (count: number): string =>
  formFor("fr", count, { one: "point de pourcentage", other: "points de pourcentage" });

const decidedAs = {
  approve: "a approuvé",
  "approve-with-reservations": "a approuvé avec réserves",
  "request-changes": "a demandé des modifications",
  reject: "a refusé",
  "take-note": "a pris acte",
  consent: "a consenti",
  accept: "a accepté",
};

export const report = (n: Nouns): Messages["report"] => ({
  list: {
    lead: `Votre ${n.noun} a une page pour chaque sujet. Prenez-les dans l’ordre que vous voulez.`,
    leave:
      "Vous pouvez vous arrêter quand vous voulez : ce que vous enregistrez est conservé, et le lien de votre courriel vous y ramène, sur n’importe quel appareil.",
    tasks: `Sections ${n.of}`,
    progress: ({ done, total }) =>
      `${done} ${formFor("fr", done, { one: "section complète", other: "sections complètes" })} sur ${total}`,
    state: {
      "not-started": "À commencer",
      started: "Commencée",
      complete: "Complète",
    },
    toCorrect: "À corriger",
    masked: "Des mots ont été masqués : à rédiger de nouveau",
    missing: ({ count }) =>
      `${counted("fr", count, { one: "réponse", other: "réponses" })} à donner ou à corriger`,
    missingNamed: ({ missing, names, more }) =>
      more ? `${missing}, dont : ${names}` : `${missing} : ${names}`,
    between: " ; ",
    comments: ({ count }) => counted("fr", count, { one: "commentaire", other: "commentaires" }),
    check: "Vérifier mes réponses et soumettre",
    checkLater: "Vérifier ce qui manque encore",
    sentBack: {
      reviewers: {
        title: "Des modifications sont demandées",
        text: `Chaque commentaire se trouve à la réponse qu’il concerne, ou ci-dessous s’il concerne tout ${n.the}. Corrigez ce qui est demandé, puis vérifiez votre ${n.noun} et soumettez-le de nouveau.`,
      },
      board: {
        title: `Le conseil vous renvoie votre ${n.noun}`,
        text: `Le conseil en a décidé ainsi à une réunion, pour les raisons ci-dessous. Corrigez ce qu’elles concernent, puis vérifiez votre ${n.noun} et soumettez-le de nouveau.`,
      },
    },
  },
  form: {
    commentBy: ({ by, role, decided }) =>
      decided === null
        ? `${role} : les raisons de sa réunion, attestées par ${by}`
        : `${by}, ${role} : ${decidedAs[decided]}`,
    dateHint: "Année, mois et jour, comme 2026-06-30, ou en lettres, comme 30 juin 2026",
    lengthHint: ({ limit }) => `Au plus ${limit} caractères`,
    optional: "peut rester vide",
    directional: ({ found }) =>
      `il se formule sans direction, que l’on demande à part : ${found} semble en dire une. Sinon, laissez-le tel quel`,
    readAs: ({ read }) => `lu : ${read}`,
    masked:
      "Le secrétariat a masqué la réponse qui figurait ici, pour tout le monde et pour de bon. Veuillez la rédiger de nouveau.",
    looked: {
      recognisable:
        "J’ai relu ce passage : aucun enfant ne peut y être reconnu, même par les gens de l’endroit",
      unusual: "J’ai relu ce nombre : il est juste",
      "too-soon": "J’ai relu cette date : la donner aux donateurs malgré tout",
    },
    onlyIf: ({ question, answer }) => `Seulement si vous avez répondu « ${answer} » à « ${question} »`,
    indicator: ({ number, total }) => `Indicateur ${number} sur ${total}`,
    read: "Lire le texte",
    rows: {
      up: "Monter",
      down: "Descendre",
      copy: "Copier",
      remove: "Retirer",
      of: ({ row }) => ` : ${row}`,
      full: ({ limit }) => `Il y a de la place pour ${limit} au plus.`,
      gone: "Retiré récemment",
      goneText:
        "Ce que vous avez retiré reste ici jusqu’à la soumission (les cinq derniers éléments) et peut être remis à la fin de la liste.",
      noRoom:
        "Cette liste est pleine : retirez-en quelque chose, et vous pourrez remettre l’un de ces éléments.",
      restore: "Remettre",
      arrange: "Déplacer vers une autre place",
      which: "Ce qui est à déplacer",
      place: "Vers quelle place",
      to: "Déplacer",
    },
    back: `Revenir aux sections ${n.of}`,
    next: "Enregistrer et continuer",
    leave: "Enregistrer et revenir à la liste",
    computedTitle: "Ce que cela donne, tel qu’enregistré",
    again: {
      title: "Vérifiez et enregistrez de nouveau",
      text: "Votre session a été renouvelée, et rien de ceci n’est encore enregistré. Ce que vous avez saisi est ci-dessous : vérifiez-le, puis enregistrez-le.",
    },
    tooLarge: {
      title: "C’est plus qu’il n’est possible de conserver, et rien n’en est enregistré",
      text: "Tout ce que vous avez saisi est ci-dessous. Raccourcissez le texte le plus long de cette page, puis enregistrez de nouveau ; ce que vous retirez peut aller dans un document à part.",
    },
    hereAlone: {
      title: "Ce que vous avez saisi ne se trouve que sur cette page",
      text: "Ce que vous avez envoyé de cette section depuis une autre fenêtre n’est pas encore enregistré, et un seul texte peut attendre ainsi. Veuillez enregistrer ici avant de quitter cette page : l’autre texte continue d’attendre, et vous le retrouverez dans le formulaire quand vous rouvrirez cette section.",
    },
    elsewhere: {
      title: "Cette section a été modifiée dans une autre fenêtre",
      text: "Rien n’est perdu. Ce qui y a été enregistré se trouve ici ; ce que vous avez saisi est dans le formulaire ci-dessous. Si vous enregistrez, votre saisie prendra sa place.",
      saved: "Enregistré dans l’autre fenêtre",
      nothing: "pas de réponse",
      masked: {
        title: `Des mots de ${n.this} ont été masqués depuis que vous avez ouvert cette section`,
        text: "Le secrétariat les a masqués pour tout le monde et pour de bon : ce que vous avez saisi n’est donc pas encore enregistré ; vous le retrouvez dans le formulaire ci-dessous. Vérifiez qu’on n’y nomme personne qui ne devrait pas l’être, puis enregistrez : votre saisie prendra la place de ce qui s’y trouve maintenant.",
        saved: "Ce qui s’y trouve maintenant",
      },
    },
  },
  unsaved: {
    title: "Des réponses que vous avez saisies ne sont pas encore enregistrées",
    text: `Ce que vous avez envoyé en dernier dans ces sections n’a pu être enregistré tout de suite. Votre saisie est gardée deux semaines, et se trouve dans le formulaire quand vous ouvrez la section. Vérifiez-la, puis enregistrez ; d’ici là, votre ${n.noun} contient les réponses enregistrées auparavant.`,
    leftOut: `Votre ${n.noun} est soumis sans votre dernière saisie, qui n’est pas enregistrée, dans :`,
  },
  written: {
    inAnotherLanguage: "Écrit en anglais ; il n’existe pas de version française de ces mots.",
    supplied:
      "Traduction fournie par l’organisme à côté de ce texte, et confirmée par une deuxième personne qui a lu les deux.",
  },
  variance: {
    line: ({ variance, verdict }) => `Écart : ${variance}. ${verdict}`,
    budget: ({ budget }) => `Budget de la période : ${budget}`,
    spent: ({ actual, budget }) => `Dépenses : ${actual}, sur un budget de ${budget}`,
    relative: ({ percent, way }) => `${percent} ${way} de la cible`,
    points: ({ count, points, way }) => `${points} ${pointsOf(count)} ${way} de la cible`,
    units: ({ units }) => `${units} alors que la cible est zéro`,
    ofBudget: ({ percent, way }) => `${percent} ${way} du budget`,
    unbudgeted: "Rien n’était prévu au budget",
    above: "au-dessus",
    below: "au-dessous",
    none: "Comme convenu : aucun écart",
    explain: "L’écart dépasse le seuil et doit être expliqué.",
    explained: "L’écart dépasse le seuil, et il est expliqué.",
    within: "L’écart est sous le seuil et n’a pas à être expliqué.",
  },
  bounds: {
    "first-day": "premier jour de la période",
    "last-day": "dernier jour de la période",
    later: "lendemain du dernier jour en vigueur",
    today: "date d’aujourd’hui",
    "a-year-ago": "douze mois avant aujourd’hui",
  },
  error: formErrors(n),
  check: {
    title: "Vérifiez vos réponses avant de soumettre",
    incompleteTitle: `Votre ${n.full.noun} n’est pas encore ${n.full.e ? "complète" : "complet"}`,
    incompleteText: "Chaque ligne mène à la réponse qui manque ou qui est à corriger.",
    tooLarge: {
      title: `Votre ${n.full.noun} est plus long${n.full.e && "ue"} que ce qui peut être conservé d’un bloc`,
      text: ({ over }) =>
        `Rien n’en est perdu, mais il ne peut pas être soumis dans cette longueur. Raccourcissez les réponses les plus longues d’environ ${over} caractères en tout, ou retirez des éléments : ce que vous en ôtez peut figurer dans un document à part.`,
    },
    change: "Modifier",
    changeOf: ({ section }) => ` : ${section}`,
    missing: "Pas encore de réponse",
    toCorrect: "À corriger : cette réponse ne peut être retenue telle quelle",
    meansTitle: "Ce que signifie soumettre",
    means: [
      `Votre ${n.noun} va aux personnes qui l’examinent, comme le prévoit la politique d’approbation.`,
      "Pendant cet examen, il ne peut être modifié. Si l’on vous demande des modifications, un courriel vous donne un lien pour les faire.",
      n.inForce
        ? "Une fois toutes les étapes franchies, il entre en vigueur, et les personnes concernées en sont informées."
        : `Une fois toutes les étapes approuvées, il est publié${n.forDonors ? ", si son entente le permet, et les donateurs en sont informés" : " et les personnes abonnées en sont informées"}.`,
    ],
    submit: `Soumettre ${n.the}`,
  },
  results: {
    baseline: ({ year }) => `Donnée de référence, ${year}`,
    target: "Cible",
    achieved: "Donnée réelle",
    withheld: "Les nombres de moins de cinq personnes ne sont pas publiés, afin que personne ne soit reconnu",
    notMeasured: "Non mesuré pendant cette période",
    reason: "Pourquoi il n’a pas été mesuré",
    explanation: "Explication de l’écart",
    fraction: ({ unit, numerator, denominator }) => `${unit} (${numerator} sur ${denominator})`,
    ofGroup: ({ group, percent, numerator, denominator }) =>
      `${group} : ${percent} (${numerator} sur ${denominator})`,
    nobodyIn: ({ group }) => `${group} : personne à compter`,
    bySex: ({ girls, boys, unknown }) =>
      `Filles et femmes ${girls}, garçons et hommes ${boys}, sexe inconnu ${unknown}`,
    reached: "Cible atteinte",
    kept: "Niveau maintenu",
    share: ({ percent }) => `${percent} de la cible`,
    pointsBelow: ({ count, points }) => `${points} ${pointsOf(count)} sous la cible`,
    pointsAbove: ({ count, points }) =>
      `${points} ${pointsOf(count)} au-dessus de la cible, qui est un plafond`,
    aboveCeiling: ({ by }) => `${by} au-dessus de la cible, qui est un plafond`,
    spending: "Dépenses et budget",
    none: `${n.This} ne compte aucun indicateur.`,
  },
});
