import type { meetingSigning as english } from "../en/meeting-signing.ts";

export const meetingSigning = (): ReturnType<typeof english> => ({
  title: "Qui atteste et signe à la place",
  chairLeft: ({ name, on }) =>
    `${name}, qui présidait, a quitté l’organisation le ${on}, et n’atteste ni ne signe plus. La personne qui préside maintenant l’instance le fait à sa place si elle était là, ou sinon un membre qui était là. Les documents disent à la place de qui, et pourquoi.`,
  presides: "Qui préside maintenant l’instance, et était là",
  choose: "Un membre qui était là",
  nobody:
    "Personne qui était là ne siège plus à cette instance. Faites-la décider de nouveau, à sa prochaine réunion, de ce qui attend une décision, et prendre acte du reste.",
  ask: "Le lui demander",
  secretaryLeft: ({ name, on }) =>
    `${name} tenait ces actes, et le secrétariat jusqu’au ${on}. Reprenez-les pour préparer le procès-verbal, en répondre et le signer : les documents disent à la place de qui.`,
  takeOver: "Reprendre les actes",
});
