import { expect, it } from "vitest";
import { chair, convened, does, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { arrived, keeping, textOf } from "./arrived.ts";

const said = { before: "The rent was asked about.", after: "Their brother’s offer was compared." };

it.each([
  ["en", "What was said of this item while you were out of the room is not shown to you."],
  ["fr", "Ce qui a été dit de ce point pendant votre absence de la salle ne vous est pas montré."],
] as const)(
  "%s: whoever is out of a matter reads nothing of what was said of it after they left, and all else; the others read it",
  async (lang, withheld) => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "open", { chair, members: [chair, mover, seconder] });
    for (const person of [chair, mover, seconder])
      await does(story, "enter", { event: { type: "member-arrived", facts: { person, how: "in-person" } } });
    await does(story, "enter", { event: { type: "item-called", facts: { item: "r1" } } });
    const keeper = await keeping(story);
    await keeper.send({ "words.r1": said.before }, "/entries/minute");
    for (const [person, because] of [
      [mover, "stepped-aside"],
      [seconder, "away"],
    ] as const)
      await does(story, "enter", { event: { type: "room-left", facts: { person, item: "r1", because } } });
    await keeper.send({ "words.r1": said.after }, "/entries/minute");
    await story.calm();
    expect(stateOf(story).lines).toHaveLength(9);
    const out = textOf(await arrived(story, mover, lang));
    expect(out).toContain(said.before);
    expect(out).not.toContain(said.after);
    expect(out).toContain(withheld);
    for (const other of [chair, seconder])
      expect(textOf(await arrived(story, other, lang))).toContain(said.after);
  },
);
