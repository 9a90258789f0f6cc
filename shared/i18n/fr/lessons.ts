import type { LinkTemplate } from "../../domain/outbox/mails.ts";
import type { lessons as english } from "../en/lessons.ts";
import type { Words } from "../en/letter.ts";
import { counted } from "../plural.ts";
import { Le, le } from "./elision.ts";

const since = {
  plan: "est adopté",
  agreement: "est en vigueur",
  amendment: "est en vigueur",
  report: "est publié",
} as const;

export const lessons = (): ReturnType<typeof english> => ({
  title: "Ce qui a été fait de ses leçons",
  by: ({ name }) => `${Le(name)} a répondu à des leçons de ce rapport :`,
  lesson: ({ number }) => `Leçon ${number}`,
  together: ({ count }) => counted("fr", count, { one: "leçon", other: "leçons, réponse d’un seul tenant" }),
  outcome: () => "Ce qui en est fait",
  reason: "Pourquoi",
  gone: "Ce qu’il en dit ne peut pas être montré pour l’instant.",
  history: ({ when, name, id }) =>
    `Le ${when}, ${le(name)} (${id}) a répondu à des leçons de ce rapport ; la personne qui l’a rédigé en a été informée.`,
  letter: {
    subject: ({ report }) => `Ce qui a été fait de vos leçons : ${report}`,
    intro: ({ kind, name }) =>
      `${Le(name)} ${since[kind]} et répond à des leçons que vous avez écrites : chacune est retenue, adaptée ou écartée, avec une raison.`,
    more: "Le lien ouvre votre rapport, où se trouvent les réponses. Vous n’avez rien à faire.",
    action: "Voir ce qui a été fait de mes leçons",
  },
});

export const lessonLetters = (): Record<Extract<LinkTemplate, "lessons-answered">, Words> => {
  const t = lessons().letter;
  return {
    "lessons-answered": {
      subject: ({ report }) => t.subject({ report }),
      intro: ({ answeredIn }) => (answeredIn ? t.intro(answeredIn) : ""),
      more: () => [t.more],
      action: t.action,
    },
  };
};
