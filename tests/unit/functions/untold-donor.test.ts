import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { Visitor } from "../../support/visitor.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

/** Whom a publication was told to, each as often as they were. */
const told = ({ world }: Paged | Story) =>
  world.sent.flatMap(({ letter }) => (letter.template === "report-published" ? [letter.addressee.name] : []));

/** A report is published, and of what follows the first row of a kind is gone before anybody carries it out. */
function publishedWithout(kind: "notices" | "notice" | null): Promise<Paged> {
  return pagesOn(6, async (story) => {
    const { rows } = story.world.memory;
    const set = rows.set.bind(rows);
    let isGone = kind === null;
    rows.set = (id, kept) => {
      const { effect } = kept.row;
      const isIt = effect.effect === kind && "template" in effect && effect.template === "report-published";
      if (isGone || !isIt) return set(id, kept);
      isGone = true;
      return rows;
    };
    await goodDay(story, 1);
    await story.calm();
  });
}

const stepOn = ({ page }: Visitor) => {
  const steps = page.root.querySelectorAll("ol.steps > li").map((one) => one.textContent);
  return steps.at(-1)?.replaceAll(/\s+/g, " ") ?? "";
};

const step = async (place: Paged) => stepOn(await arriveAs(place, secretary));

async function hoursLater({ world, calm }: Paged, hours: number): Promise<void> {
  for (let n = 0; n < hours * 4; n += 1) {
    world.now = later(world.now, { minutes: 15 });
    await world.tick();
    await calm();
  }
}

describe("who is told of a publication by contract", () => {
  it.each(["notices", "notice"] as const)(
    "is not said to be told where what asks for it is gone (%s), and is told within hours, once",
    async (kind) => {
      const whole = await publishedWithout(null);
      expect(await step(whole)).toMatch(/Done/);
      const place = await publishedWithout(kind);
      expect(told(place).length).toBeLessThan(told(whole).length);
      expect((await arriveAs(place, secretary)).text).toContain("has not reached every donor yet");
      expect(await step(place)).toMatch(/Now.*Not told yet, as far as is known: /);
      await hoursLater(place, 3);
      expect(told(place).sort()).toEqual(told(whole).sort());
      expect(await step(place)).toMatch(/Done/);
    },
  );

  it.each(["P-001", "P-009"])(
    "is said not to be told yet to whoever reads the document (%s)",
    async (reader) => {
      const whole = await arriveAs(await publishedWithout(null), reader);
      expect(stepOn(whole)).toMatch(/Done/);
      const place = await publishedWithout("notices");
      const page = await arriveAs(place, reader);
      expect(page.text).not.toContain("The notice was sent to the donor");
      expect(stepOn(page)).toMatch(/Now.*Not told yet, as far as is known: /);
      await hoursLater(place, 3);
      expect(stepOn(await arriveAs(place, reader))).toMatch(/Done/);
    },
  );

  it("is under what needs the secretary, on the document’s page and in the list, until a notice is on its way", async () => {
    const place = await publishedWithout("notice");
    const says = async () => {
      const page = await arriveAs(place, secretary);
      const onPage = page.text.includes("No notice of the publication is on its way yet to 1 recipient");
      await page.open(`${page.page.url.replace(/.documents.*/, "")}?list=ended`);
      return [onPage, page.text.includes("No notice of the publication is on its way yet to 1 recipient")];
    };
    expect(await says()).toEqual([true, true]);
    await hoursLater(place, 3);
    expect(await says()).toEqual([false, false]);
  });

  it("is told once where nothing is gone, however long the clock looks", async () => {
    const place = await publishedWithout(null);
    const before = told(place);
    await hoursLater(place, 3);
    expect(told(place)).toEqual(before);
  });
});
