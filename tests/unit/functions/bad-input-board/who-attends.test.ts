import { expect, it } from "vitest";
import { chair, convened, does, mover, seconder, stateOf, toMeeting } from "../../meetings/acts.ts";
import { arrived } from "../../meetings/arrived.ts";

/** What goes wrong where a member says whether they will attend: said in both languages, and nothing is recorded. */
it.each([
  ["en", "nothing chosen", {}, "Choose an answer."],
  ["fr", "nothing chosen", {}, "Choisissez une réponse."],
  ["en", "by video to a room", { answer: "join" }, "This meeting is held in the room alone."],
  ["fr", "by video to a room", { answer: "join" }, "Cette réunion se tient dans la salle seulement."],
  ["en", "once it sits", { answer: "come" }, "The meeting has begun: what counts is who attends."],
  ["fr", "once it sits", { answer: "come" }, "La réunion a commencé"],
] as const)("%s: %s", async (lang, when, answer, said) => {
  const story = await toMeeting();
  await convened(story);
  // Their page of the day itself: nobody opens a meeting before its time, and a session of before it is over.
  if (when === "once it sits") story.world.now = stateOf(story).startsAt;
  const browser = await arrived(story, mover, lang);
  if (when === "once it sits") await does(story, "open", { chair, members: [chair, mover, seconder] });
  await browser.send(answer, "/answer?coming");
  expect(browser.page.root.querySelector("[role=alert]")?.text).toContain(said);
  expect([stateOf(story).coming, stateOf(story).lines.length]).toEqual([
    undefined,
    when === "once it sits" ? 1 : 0,
  ]);
});
