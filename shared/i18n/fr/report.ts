import type { Messages } from "../en.ts";

export const report = {
  form: {
    lead: "Ce que vous saisissez est enregistré quand vous appuyez sur le bouton à la fin, même s’il manque encore quelque chose.",
    changesTitle: "Des modifications sont demandées",
    changesText: "Corrigez ce qui est signalé ici, puis vérifiez votre rapport et soumettez-le de nouveau.",
    commentBy: ({ by, role }) => `${by}, ${role}`,
    dateHint: "Année, mois et jour, comme 2026-06-30",
    lengthHint: ({ limit }) => `Au plus ${limit} caractères`,
    indicator: ({ number, total }) => `Indicateur ${number} sur ${total}`,
    noIndicators: "Aucun indicateur de l’entente n’est attendu dans ce rapport.",
    action: "Enregistrer et vérifier mes réponses",
  },
  error: {
    "required-date": ({ label }) => `Inscrivez une date pour « ${label} »`,
    "required-whole-number": ({ label }) => `Inscrivez un nombre entier pour « ${label} »`,
    "required-long-text": ({ label }) => `Rédigez une réponse à « ${label} »`,
    "not-a-date": ({ label }) => `« ${label} » doit être une date réelle, comme 2026-06-30`,
    "not-a-whole-number": ({ label }) =>
      `« ${label} » doit être un nombre entier, zéro ou plus, en chiffres, comme 125`,
    "too-large": ({ label, limit }) => `« ${label} » ne peut dépasser ${limit}`,
    "too-long": ({ label, limit }) =>
      `Raccourcissez votre réponse à « ${label} » à ${limit} caractères au plus`,
    "before-start": ({ label }) => `« ${label} » doit être après le premier jour de la période`,
    "outside-period": ({ label }) => `« ${label} » doit se situer dans la période que vise ce rapport`,
    "above-denominator": ({ label }) => `« ${label} » ne peut dépasser le nombre total`,
    "zero-denominator": ({ label }) =>
      `« ${label} » ne peut être zéro, car le pourcentage de rien ne se calcule pas`,
  },
  check: {
    title: "Vérifiez vos réponses avant de soumettre",
    change: "Modifier",
    changeOf: ({ section }) => ` : ${section}`,
    meansTitle: "Ce que signifie soumettre",
    means: [
      "Votre rapport va aux personnes qui l’examinent, une étape après l’autre, comme le prévoit la politique d’approbation.",
      "Pendant cet examen, il ne peut être modifié. Si l’on vous demande des modifications, un courriel vous donne un lien pour les faire.",
      "Une fois toutes les étapes approuvées, il est publié et les donateurs en sont informés.",
    ],
    submit: "Soumettre le rapport",
  },
  results: {
    baseline: ({ year }) => `Donnée de référence, ${year}`,
    target: "Cible",
    achieved: "Donnée réelle",
    fraction: ({ unit, numerator, denominator }) => `${unit} (${numerator} sur ${denominator})`,
    bySex: ({ girls, boys, unknown }) =>
      `Filles et femmes ${girls}, garçons et hommes ${boys}, sexe inconnu ${unknown}`,
    reached: "Cible atteinte",
    kept: "Niveau maintenu",
    share: ({ percent }) => `${percent} de la cible`,
    pointsBelow: ({ points }) => `${points} points de pourcentage sous la cible`,
    pointsAbove: ({ points }) => `${points} points de pourcentage au-dessus de la cible, qui est un plafond`,
    aboveCeiling: ({ by }) => `${by} au-dessus de la cible, qui est un plafond`,
    none: "Ce rapport ne compte aucun indicateur.",
  },
} satisfies Messages["report"];
