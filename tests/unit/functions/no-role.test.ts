import { describe, expect, it } from "vitest";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Visitor } from "../../support/visitor.ts";
import { dataOf } from "../people/corrections.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [mel, secretary] = ["P-004", "P-007"] as const;

/** The file says that somebody does nothing in Accord any more, though they are here, or only something else. */
async function loseEveryRole({ world, calm }: Paged, id: string, roles: string[] = []): Promise<void> {
  expect((await enterPerson(world.deps, { ...dataOf(id), roles })).ok).toBe(true);
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

  it("is not promised a page that they watch over no more, nor led round in a circle", async () => {
    const place = await pagesOn(1);
    const overseer = await arriveAs(place, secretary);
    const { url } = overseer.page;
    const successor = { ...dataOf(mel), roles: [...dataOf(mel).roles, "secretary"] };
    expect((await enterPerson(place.world.deps, successor)).ok).toBe(true);
    const link = newestLink(place, secretary);
    await loseEveryRole(place, secretary, ["programme-officer"]);
    for (const [page, status] of [
      [link, 410],
      [url, 403],
      [url.replace(/\/documents.*/, ""), 403],
    ] as const) {
      await overseer.open(page);
      expect([overseer.page.status, title(overseer)]).toEqual([status, outTitle]);
      expect(overseer.text).toContain("does not hold the role any more that it asks for");
      expect(overseer.text).not.toContain("Nothing was recorded");
      expect(overseer.text).toContain(`Write to ${successor.name}`);
    }
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

it("whoever watches over documents reads that one is their own, with whom to ask and the way to the others", async () => {
  const place = await pagesOn(1);
  const overseer = await arriveAs(place, secretary);
  const { head } = place.memory;
  if (!head) throw new Error("there is no report");
  place.memory.head = { ...head, report: { ...head.report, authors: [...head.report.authors, secretary] } };
  await overseer.open(overseer.page.url);
  expect([overseer.page.status, title(overseer)]).toEqual([403, "You do not watch over your own report"]);
  expect(overseer.text).not.toContain("Nothing was recorded");
  expect(overseer.text).toContain("Write to Claire Beaulieu");
  await overseer.open(overseer.links("/tasks/").find((url) => /tasks\/[^/]+$/.test(url)) ?? "");
  expect(overseer.page.status).toBe(200);
});
