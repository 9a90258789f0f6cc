import type { meetingMasking as english } from "../en/meeting-masking.ts";

const about = ({ item }: { item: string }): string => (item === "" ? "" : ` : ${item}`);

export const meetingMasking: typeof english = {
  title: "Masquer des mots de cette réunion",
  back: "Retour à la réunion",
  lead: "Ce qui n’aurait jamais dû être écrit est masqué partout où il figure dans cette réunion, même une fois son procès-verbal signé.",
  means: [
    "Sont parcourus l’avis et le lieu, les intitulés de l’ordre du jour et les textes de résolutions, les notes, ce qui a été déclaré d’intérêts, ce qu’il est demandé à un auteur de modifier, les raisons des corrections, ce qui conteste ce qui a été consigné ou le procès-verbal, ce qui y a été répondu, et les dissidences. L’est aussi ce que des membres de la direction ont déclaré par écrit de leurs intérêts, quelle que soit la réunion, car les procès-verbaux le reprennent.",
    "La note, l’intitulé, le texte ou la raison qui contient ces mots est masqué en entier, pour tout le monde et pour de bon : personne ne peut rien rétablir. On y lit « [Masqué par le secrétariat] » sur toutes les pages, dans les deux langues du procès-verbal, dans les certificats, les extraits et les fichiers d’agenda, et dans les courriels qui ne sont pas encore partis.",
    "À sa place reste une preuve. Ce que la présidence a attesté et l’empreinte du procès-verbal demeurent les mêmes, si bien que ce qui a été confirmé et signé tient. Les inscriptions de la réunion disent que des mots ont été masqués.",
    "Un document à l’ordre du jour se masque sur sa propre page : son titre, ses pièces, et ce qui en a été dit avant la réunion.",
    "Les courriels déjà partis, les agendas qui ont repris une réunion et ce qui a été imprimé gardent ces mots, de même que, pendant 14 jours, ce que quelqu’un a saisi et qui n’est pas consigné. Un livre des procès-verbaux établi auparavant n’est plus remis : faites-le établir de nouveau.",
  ],
  nothing: "Ces mots ne figurent nulle part dans cette réunion.",
  nothingElse: "Ces mots ne figurent nulle part ailleurs dans cette réunion.",
  retained: (told) =>
    `Endroits qui restent : ${told.places}. Ces mots nomment une personne qui a pris part à cette réunion, et ce qui y a été dit est conservé ${told.until === null ? "tant que l’organisation existe" : `pendant ${told.years} ans, jusqu’au ${told.until}`} (${told.source}). La part de quiconque à un vote n’est pas effacée d’ici là. Si une note nomme aussi un enfant, cherchez le nom de l’enfant à part : il peut être masqué.`,
  reason: "Pourquoi les masquer ?",
  reasonHint:
    "Votre raison est conservée avec les inscriptions de la réunion, pour qui en tient le registre. Ne répétez pas les mots.",
  where: {
    notice: () => "L’avis de convocation",
    place: () => "Le lieu, dans l’avis de convocation",
    cancelled: () => "Pourquoi la réunion est annulée",
    heading: () => "Intitulé d’un point",
    note: (where) => `Note${about(where)}`,
    asked: (where) => `Ce qu’il est demandé à l’auteur de modifier${about(where)}`,
    interest: ({ name }) => `Ce qui a été déclaré d’un intérêt (${name})`,
    disclosed: ({ name, on }) => `Ce qui a été déclaré par écrit d’un intérêt (${name}, ${on})`,
    correction: () => "Pourquoi une ligne est corrigée",
    contest: () => "Pourquoi ce qui a été consigné est contesté",
    minutes: ({ name }) => `Pourquoi ${name} conteste le procès-verbal`,
    answer: ({ name }) => `Réponse à ${name}, qui conteste le procès-verbal`,
    dissent: ({ name }) => `Dissidence de ${name}`,
    masked: () => "Pourquoi des mots ont été masqués",
  },
  ofItem: {
    "heading.en": "Intitulé d’un point, en anglais",
    "heading.fr": "Intitulé d’un point, en français",
    "resolved.en": "Texte d’une résolution, en anglais",
    "resolved.fr": "Texte d’une résolution, en français",
  },
  done: "Les mots ont été masqués.",
};
