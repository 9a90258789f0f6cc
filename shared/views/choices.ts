import { type Lang, messages, number } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

type Form = Readonly<Record<string, string>>;
type Names = Readonly<Record<string, string>>;
type Said = readonly [question: string, chosen: string];

/**
 * What somebody chose in a form that they sent, in the words of its page: each choice beside its question.
 * @param names of the people whom the form names, and of whoever's address it is about, by their ids
 * @param about whose address the form is about; null for a document's
 */
export function choicesIn(
  { lang, about: kind }: Pick<Frame, "lang" | "about">,
  form: Form,
  names: Names,
  about: string | null,
): Said[] {
  const { review, resolution, meeting, oversight } = messages(lang, kind);
  const { enter } = meeting;
  const nameOf = (field: string) => names[form[field] ?? ""];
  const of = (words: Names, field: string) => words[form[field] ?? ""];
  const attendance = Object.entries(form).flatMap(
    ([field, how]): [string | undefined, string | undefined][] =>
      field.startsWith("attends.")
        ? [[names[field.slice("attends.".length)], (enter.attends as Names)[how]]]
        : [],
  );
  const places = Object.keys(form).filter((field) => field.startsWith("place."));
  const asked: (readonly [string | undefined, string | undefined])[] = [
    [review.confirm.decision, of(review.confirm.decisionName, "decision")],
    [resolution.choiceTitle, of(resolution.choice, "ballot")],
    answerIn(lang, form, about === null ? null : (names[about] ?? "")),
    [oversight.reassign.who, nameOf("to")],
    [enter.convened, of(enter.notices, "convened")],
    ...attendance,
    [enter.chair, nameOf("chair")],
    [enter.motion, of(enter.motions, "motion")],
    [enter.mover, nameOf("mover")],
    [enter.seconder, nameOf("seconder")],
    [enter.castingVote, form["castingVote"] ? of(enter.casting, "castingVote") : undefined],
    [oversight.mask.words, form["looked"] || form["words"]],
    [oversight.mask.foundTitle, places.length > 0 ? number(lang, places.length) : undefined],
  ];
  return asked.flatMap(([question, chosen]): Said[] => (question && chosen ? [[question, chosen]] : []));
}

/** The people whom a form may name by their ids. */
export const peopleIn = (form: Form): string[] => [
  ...["to", "chair", "mover", "seconder"].flatMap((field) => form[field] || []),
  ...Object.keys(form).flatMap((field) =>
    field.startsWith("attends.") ? [field.slice("attends.".length)] : [],
  ),
];

/** How somebody answered on a meeting, a translation or an address: the forms name their two answers alike. */
function answerIn(lang: Lang, form: Form, person: string | null): readonly [string, string | undefined] {
  const { people, meeting } = messages(lang);
  const { translation, confirm } = people;
  const answer = form["answer"] ?? "";
  const yes = answer === "confirm" || answer === "confirm-disputed";
  const told = { person: person ?? "" };
  if (person !== null && answer.startsWith("lift"))
    return [confirm.liftTitle(told), confirm.liftAction(told)];
  if (answer === "attest" || answer === "contest") return [meeting.attest.choice, meeting.attest[answer]];
  if (!yes && answer !== "refuse") return ["", undefined];
  if (person !== null) return [confirm.question(told), yes ? confirm.yes(told) : confirm.no];
  return [translation.question, yes ? translation.yes : translation.no];
}
