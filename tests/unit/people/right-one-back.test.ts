import { describe, expect, it } from "vitest";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { Story } from "../histories/story.ts";
import {
  answer,
  beforeTheBoard,
  confirmed,
  dataOf,
  emailOf,
  irene,
  mailTo,
  onFile,
  recordOf,
  stop,
  theirs,
  tom,
  wait,
  wronglyConfirmed,
} from "./corrections.ts";

/** The organisation’s file has her right address, and is loaded once more; what differed. */
async function load(story: Story) {
  const entered = await enterPerson(story.world.deps, dataOf(irene));
  await story.calm();
  return entered.ok && entered.value.map(({ differs }) => differs);
}

describe("the right address, once a wrong one is on file", () => {
  it("is not stopped by whoever reads the wrong one, where its owner disputed that: they hear of it, by no link", async () => {
    const story = await wronglyConfirmed();
    await stop(story);
    expect(await load(story)).toEqual(["address"]);
    expect(mailTo(story, theirs, "address-changing").link).toBeNull();
    expect(await answer(story, "confirm-disputed")).toBe("recorded");
    expect(mailTo(story, theirs, "address-changed").link).toBeNull();
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("is proposed anew by the next loading, however often whoever reads the wrong one stopped it before", async () => {
    const story = await wronglyConfirmed();
    for (const _ of ["once", "twice"]) {
      expect(await load(story)).toEqual(["address"]);
      expect(await stop(story, mailTo(story, theirs, "address-changing"))).toBe("stopped");
    }
    expect(await load(story)).toEqual(["address"]);
    expect(await load(story)).toEqual([]);
    expect(recordOf(story)?.proposal).not.toBeNull();
  });

  it("is not proposed anew where a second person refused it", async () => {
    const story = await wronglyConfirmed();
    await load(story);
    await answer(story, "refuse");
    expect(await load(story)).toEqual([]);
  });

  it("is nobody else’s for as long as the wrong one is on hold", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const takes = () => enterPerson(story.world.deps, { ...dataOf(tom), email: emailOf(irene) });
    expect(await takes()).toMatchObject({ ok: false, refusal: { code: "somebody-elses-address" } });
    expect(await load(story)).toEqual(["address"]);
    await answer(story, "confirm");
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("is anybody’s once the new one was held for its days, and nobody objected", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    wait(story, 5);
    expect(await enterPerson(story.world.deps, { ...dataOf(tom), email: emailOf(irene) })).toMatchObject({
      ok: true,
    });
  });
});
