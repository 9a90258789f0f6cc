import { expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { later } from "../../../shared/domain/time.ts";
import { arrive, overseeing, secretary } from "../histories/acts.ts";
import { arriveAs, pagesOn } from "./place.ts";

const [standIn, another] = ["P-003", "P-013"];

it("whoever stands in for two lanes and loses one is told that the other awaits them, by mail and page", async () => {
  const place = await pagesOn(1, async (story) => {
    story.world.now = later(story.world.report?.serviceLevel?.deadline ?? "", { minutes: 1 });
    await story.world.tick();
    await story.calm();
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("the secretary has no link");
    await story.attempt([overseeing(story, page, "mel", another).reassigns]);
    await story.calm();
  });
  const mail = place.world.mailsTo(standIn).at(-1);
  expect(mail?.template).toBe("task-given-away");
  const { subject, text } = compose(mail as never, "https://accord.example");
  expect(subject).not.toMatch(/Nothing more is expected|Plus rien n’est attendu/);
  expect(text).toMatch(/Another task of yours in it stands|Une autre tâche vous y revient toujours/);
  expect(text).toContain("Suivi, évaluation et apprentissage");
  const browser = await arriveAs(place, standIn);
  expect(browser.text).toContain("A task of yours in it awaits you");
  expect(browser.text).not.toContain("Nothing is expected of you");
});
