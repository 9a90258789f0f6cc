import { describe, expect, it } from "vitest";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Visitor } from "../../support/visitor.ts";
import { dataOf } from "../people/corrections.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const mel = "P-004";

/** The file says that somebody does nothing in Accord any more, though they are here. */
async function loseEveryRole({ world, calm }: Paged, id: string): Promise<void> {
  expect((await enterPerson(world.deps, { ...dataOf(id), roles: [] })).ok).toBe(true);
  await calm();
}

const title = ({ page }: Visitor) => page.root.querySelector("h1")?.textContent;
const outTitle = "This link opens nothing any more";

describe("whoever holds no role any more", () => {
  it("is shown nothing of the document by the session that they have, and records nothing", async () => {
    const place = await pagesOn(1);
    const browser = await arriveAs(place, mel);
    const task = browser.page.url;
    await loseEveryRole(place, mel);
    await browser.send({ decision: "approve" }, "/confirmation");
    expect([browser.page.status, title(browser)]).toEqual([403, outTitle]);
    for (const url of [task, `${task}/document`]) {
      await browser.open(url);
      expect([browser.page.status, title(browser)]).toEqual([403, outTitle]);
    }
    expect(place.world.report?.decisions).toEqual([]);
  });

  it("is told so by their link, with whom to write to", async () => {
    const place = await pagesOn(1);
    await loseEveryRole(place, mel);
    const browser = browserOn(place);
    await browser.open(newestLink(place, mel));
    expect([browser.page.status, title(browser)]).toEqual([410, outTitle]);
    expect(browser.text).toContain("Write to");
  });

  it("still opens the receipt of what they answered, which leads no further", async () => {
    const place = await pagesOn(1);
    await answerAs(place, mel, { decision: "approve" });
    const [asked] = place.world.mailsTo(mel);
    await loseEveryRole(place, mel);
    const browser = browserOn(place);
    await browser.open(`${place.origin}/en/link/${asked?.link.id}/${asked?.link.token}`);
    await browser.send();
    expect(browser.page.status).toBe(200);
    expect(browser.page.url).toContain("/receipt");
    expect(browser.links("/tasks/")).toEqual([]);
  });
});
