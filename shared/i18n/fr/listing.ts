import type { Messages } from "../en.ts";

export const listing = (): Messages["listing"] => ({
  filter: "Afficher",
  all: "Tous les documents",
  kinds: {
    report: "Rapports sur les résultats",
    plan: "Plans stratégiques",
    agreement: "Ententes de partenariat",
    amendment: "Avenants",
    governance: "Documents de gouvernance",
  },
  overseen: {
    open: {
      all: "Rien n’est en cours. Un rapport sur les résultats apparaît ici le jour où son entente le demande ; un plan stratégique ou une entente de partenariat, quand quelqu’un les commence depuis son espace.",
      report:
        "Aucun rapport sur les résultats n’est en cours. Chacun apparaît ici de lui-même, le jour où son entente le demande.",
      plan: "Aucun plan stratégique n’est en cours. Il apparaît ici quand quelqu’un le commence : les personnes qui peuvent le faire le voient dans leur espace.",
      agreement:
        "Aucune entente de partenariat n’est en cours. Elle apparaît ici quand quelqu’un la commence : les personnes qui peuvent le faire le voient dans leur espace.",
      amendment:
        "Aucun avenant n’est en cours. Il apparaît ici quand quelqu’un en commence un sur la page d’une entente en vigueur.",
      governance:
        "Aucun document de gouvernance n’est en cours. Il apparaît ici quand quelqu’un le commence, et sa révision d’elle-même trois mois avant sa date d’examen.",
    },
    ended: {
      all: "Rien n’est encore terminé. Un document arrive ici une fois qu’il est publié ou en vigueur et que chacun en est informé, ou une fois qu’il a été retiré ou refusé.",
      report:
        "Aucun rapport sur les résultats n’est encore terminé. Il arrive ici une fois qu’il est publié et que chacun en est informé, ou une fois qu’il a été retiré ou refusé.",
      plan: "Aucun plan stratégique n’est encore terminé. Il arrive ici une fois qu’il est adopté, publié et que chacun en est informé, ou une fois qu’il a été retiré ou refusé.",
      agreement:
        "Aucune entente de partenariat n’est encore terminée. Elle arrive ici une fois qu’elle est en vigueur et que ses parties en sont informées, ou une fois qu’elle a été retirée ou refusée.",
      amendment:
        "Aucun avenant n’est encore terminé. Il arrive ici une fois qu’il est en vigueur et que les parties en sont informées, ou une fois qu’il a été retiré ou refusé.",
      governance:
        "Aucun document de gouvernance n’est encore terminé. Il arrive ici une fois qu’il est adopté et publié, ou une fois qu’il a été retiré ou refusé.",
    },
  },
  published: {
    title: "Documents publiés",
    lead: "Ce que l’organisation prévoit pour les enfants, et ce qui en est résulté. Chaque document a été examiné avant d’être publié ; sa page dit comment n’importe qui peut le vérifier.",
    link: "Voir ce qui est publié",
    toList: "Tous les documents publiés",
    adopted: ({ on }) => `Adopté le ${on}`,
    empty: {
      all: "Rien n’est encore publié. Une fois un rapport sur les résultats approuvé, ou un plan stratégique adopté par le conseil, chacun peut le lire ici.",
      report:
        "Aucun rapport sur les résultats n’est encore publié. Il l’est une fois approuvé : ce qui a été réalisé pour chaque indicateur, par rapport à sa cible, et ce qui a été appris.",
      plan: "Aucun plan stratégique n’est encore publié. Il l’est une fois que le conseil l’adopte : ce qui doit changer pour les enfants pendant ses années, et à quoi on le verra.",
      agreement:
        "Aucune entente de partenariat n’est encore publiée. Elle l’est une fois en vigueur, si ses parties peuvent être nommées sans que personne soit mis en danger.",
      amendment: "Aucun avenant n’est publié à part : il change ce que dit son entente.",
      governance:
        "Aucun document de gouvernance n’est encore publié. Il l’est une fois que le conseil l’adopte : politiques, règlements administratifs, mandats et codes de conduite.",
    },
    more: "Documents plus anciens",
    first: "Revenir au début",
  },
});
