import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { Visitor } from "../../support/visitor.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

/** Whom a publication was told to, each as often as they were. */
const told = ({ world }: Paged | Story) =>
  world.sent.flatMap(({ letter }) => (letter.template === "report-published" ? [letter.addressee.name] : []));

/** Rows of a kind that tell of a publication are gone, as many as that, before anybody carries them out. */
function losing({ world }: Pick<Story, "world">, kind: "notices" | "notice", count: number): void {
  const { rows } = world.memory;
  const set = rows.set.bind(rows);
  let left = count;
  rows.set = (id, kept) => {
    const { effect } = kept.row;
    const isIt = effect.effect === kind && "template" in effect && effect.template === "report-published";
    if (left === 0 || !isIt) return set(id, kept);
    left -= 1;
    return rows;
  };
}

/** A report is published, and of what follows rows of a kind are gone. */
function publishedWithout(kind: "notices" | "notice" | null, count = 1): Promise<Paged> {
  return pagesOn(6, async (story) => {
    if (kind !== null) losing(story, kind, count);
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
      await page.open(page.page.url.replace(/.documents.*/, ""));
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

  it("is told a day later where what was written anew is gone too", async () => {
    const whole = told(await publishedWithout(null)).sort();
    const place = await publishedWithout("notices", 2);
    await hoursLater(place, 3);
    expect(told(place)).toEqual([]);
    await hoursLater(place, 24);
    expect(told(place).sort()).toEqual(whole);
    await hoursLater(place, 5 * 24);
    expect(told(place).sort()).toEqual(whole);
    expect(place.world.faults).toEqual([]);
  });

  it("is told once all rows can be read again, of which one might have been their notice", async () => {
    const place = await publishedWithout("notice");
    const before = told(place).length;
    const { documents } = place.world.deps;
    const ofDocument = documents.ofDocument.bind(documents);
    documents.ofDocument = async (id) => ({ ...(await ofDocument(id)), unreadable: ["a row"] });
    await hoursLater(place, 6);
    expect(told(place)).toHaveLength(before);
    documents.ofDocument = ofDocument;
    await hoursLater(place, 24);
    expect(told(place)).toHaveLength(before + 1);
  });

  it("is a fault of which operators hear, where for days nothing comes of it", async () => {
    const place = await publishedWithout("notices", Number.POSITIVE_INFINITY);
    await hoursLater(place, 2 * 24);
    expect(place.world.faults).toEqual([]);
    await hoursLater(place, 2 * 24);
    expect(String(place.world.faults[0])).toContain("still no notice to");
  });
});
