import { chosenIn } from "../forms/field.ts";
import { optionsOfTags } from "../framework/tags.ts";

type Answers = Readonly<Record<string, string | number>>;

/** The fields of expertise that a plan or an agreement is about, by its answers. */
export const tagsIn = (answers: Answers): string[] =>
  chosenIn({ options: optionsOfTags }, answers["scope.tags"]).map(({ value }) => value);
