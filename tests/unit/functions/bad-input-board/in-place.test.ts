import { expect, it } from "vitest";
import { enterPerson } from "../../../../shared/usecases/people/enter-person.ts";
import { people } from "../../histories/example.ts";
import type { Story } from "../../histories/story.ts";
import { chair, convened, mover, seconder, stateOf, toMeeting, voted } from "../../meetings/acts.ts";
import { keeping } from "../../meetings/arrived.ts";

/** What goes wrong where somebody is named in place of a chair who left: said in both languages, and nobody stands in. */
const enters = (story: Story, who: string, change: object) =>
  enterPerson(story.world.deps as never, { ...people.find(({ id }) => id === who), ...change } as never);

it.each([
  ["en", "nobody is chosen", "", "Choose a person."],
  ["fr", "nobody is chosen", "", "Choisissez une personne."],
  ["en", "they were not there", "P-007", "was not at the meeting"],
  ["fr", "they were not there", "P-007", "n’était pas à la réunion"],
  ["en", "whoever chairs now was there", seconder, "chairs this body now, and was there"],
  ["fr", "whoever chairs now was there", seconder, "préside maintenant cette instance, et était là"],
] as const)("%s: %s", async (lang, when, person, said) => {
  const story = await toMeeting();
  await convened(story);
  await voted(story);
  await enters(story, chair, { active: false });
  if (when === "whoever chairs now was there") await enters(story, mover, { roles: ["director", "chair"] });
  const keeper = await keeping(story, lang);
  await keeper.send({ person }, "/entries/in-place");
  expect(keeper.page.root.querySelector("[role=alert]")?.text).toContain(said);
  expect(stateOf(story).inPlace).toBeUndefined();
});
