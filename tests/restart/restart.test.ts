import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { board, people } from "../support/cast.ts";
import { Product } from "../support/product.ts";
import { Story } from "../support/story.ts";

const product = new Product();

beforeAll(() => product.start());
afterAll(() => product.remove());

describe("stopped in mid-review", () => {
  it("I17 goes on where it was after the next start, by another attempt, and loses nothing", async () => {
    const before = await Story.begin(product.local);
    await before.submit();
    await before.mailTo(people.reviewer);
    await before.decide(people.finance, { decision: "approve" });
    const entries = await before.entries();
    expect(await product.stop()).toBe(0);
    expect(() => product.local).toThrow();

    await product.start();
    const story = before.on(product.local);
    expect((await story.entries()).slice(0, entries.length)).toEqual(entries);
    for (const asked of [people.reviewer, people.finance])
      expect(await story.mailsTo(asked), asked).toHaveLength(1);
    await story.reached("review-resumed");
    await story.decide(people.reviewer, { decision: "approve" });
    await story.decide(people.director, { decision: "approve" });
    for (const director of board) await story.mailTo(director);
    expect((await story.head()).report).toMatchObject({ status: "in-review", stage: 2, attempt: 2 });
  });
});
