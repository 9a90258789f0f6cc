import type { Field } from "../forms/definition.ts";
import { chosenIn } from "../forms/field.ts";
import { choices } from "../forms/fields.ts";
import { type About, pinnedAbout } from "../framework/about.ts";
import { rights } from "../framework/rights.ts";
import { optionsOfTags, tags } from "../framework/tags.ts";
import type { Values } from "../typed/values.ts";

/** What whoever starts a document says that it is to be about: by it lessons of reports are found that it is to answer. */

type Asked = Readonly<Record<"rights" | "tags", Pick<Field, "label" | "hint">>>;

/** The rights and the fields of expertise that it is to be about, as far as that is known already. */
export const asksAbout = ({ rights: ofRights, tags: ofTags }: Asked): Field[] => [
  { kind: "choices", name: "start.rights", options: rights, optional: true, ...ofRights },
  choices("start.tags", ofTags.label, tags, { optional: true, ...ofTags }),
];

/** What it is about by those answers; nothing where its author did not say. */
export function aboutIn(answers: Values, countries: readonly string[]): { about?: About } {
  const about = pinnedAbout({
    countries,
    rights: chosenIn({ options: rights }, answers["start.rights"]).map(({ value }) => value),
    tags: chosenIn({ options: optionsOfTags }, answers["start.tags"]).map(({ value }) => value),
  });
  return about ? { about } : {};
}
