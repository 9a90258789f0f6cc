import { describe, expect, it } from "vitest";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import { confirmAddress } from "../../../shared/usecases/people/confirm-address.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  correct,
  irene,
  names,
  onFile,
  pageOf,
  session,
  theirs,
  wait,
} from "./corrections.ts";

const third = "irene@third.example";
const again = { person: irene, email: third, reason: null, about: null, by: null };

/** The second person confirms, and nothing that follows is carried out yet. */
async function confirmed(story: Story): Promise<void> {
  const credentials = await session(story);
  if (!credentials) throw new Error("nobody is asked");
  const form = { command: unique(story), answer: "confirm", reason: "" } as const;
  await confirmAddress(story.world.deps, credentials, form);
}

describe("an address that is changed again", () => {
  it("takes the place of one that was confirmed a moment before and is about to be on file", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const page = await pageOf(story, secretary, "oversee");
    await confirmed(story);
    const form = { documentId, command: unique(story), recipient: names.person(irene) };
    await correctAddress(story.world.deps, page, {
      ...form,
      email: third,
      reason: "It was mistyped.",
      replaces: 1,
    });
    wait(story, 1);
    await story.calm();
    expect(onFile(story)?.email).toBe(theirs);
    expect(addressMail(story, "address-changing", "old").contact.email).toBe(theirs);
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(third);
  });

  it.each([["in their order"], ["the last one first"]])(
    "is the one on file, however often and %s what was confirmed is carried out",
    async (order) => {
      const story = await beforeTheBoard();
      const { memory } = story.world;
      await correct(story);
      await confirmed(story);
      const first = memory.stream.splice(0);
      await proposeAddress(story.world.deps, again);
      await story.calm();
      await confirmed(story);
      const second = memory.stream.splice(0);
      wait(story, 1);
      memory.stream.push(...(order === "in their order" ? [...first, ...second] : [...second, ...first]));
      await story.calm();
      expect(onFile(story)?.email).toBe(third);
      for (const found of memory.rows.values())
        if (found.row.effect.effect === "settle-address") {
          found.status = "pending";
          await story.world.relay(found.row.id);
          expect(onFile(story)?.email).toBe(third);
        }
      expect(story.world.faults).toEqual([]);
      expect(memory.people.heads.get(irene)?.person.confirmed?.change).toBe(2);
    },
  );

  it("takes the place of one that is confirmed in the very moment in which it is proposed", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const { people } = story.world.memory;
    const commit = people.commit.bind(people);
    people.commit = async (change) => {
      people.commit = commit;
      await confirmed(story);
      return commit(change);
    };
    expect(await proposeAddress(story.world.deps, again)).toMatchObject({ ok: true });
    wait(story, 1);
    await story.calm();
    expect(onFile(story)?.email).toBe(theirs);
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(third);
    expect(story.world.faults).toEqual([]);
  });
});
