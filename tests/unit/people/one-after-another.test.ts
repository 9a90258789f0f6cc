import { describe, expect, it } from "vitest";
import { correctAddress } from "../../../shared/usecases/correct-address.ts";
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
  emailOf,
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
    await correctAddress(story.world.deps, page, { ...form, email: third, reason: "It was mistyped." });
    wait(story, 1);
    await story.calm();
    expect(onFile(story)?.email).toBe(theirs);
    expect(addressMail(story, "address-changing", "old").contact.email).toBe(theirs);
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(third);
  });

  it("takes effect after the one before it, in whatever order they are carried out, and however often", async () => {
    const story = await beforeTheBoard();
    const { people } = story.world.memory;
    await correct(story);
    await answer(story, "confirm");
    await proposeAddress(story.world.deps, again);
    await story.calm();
    await answer(story, "confirm");
    const rows = [...story.world.memory.rows.values()].filter(
      ({ row }) => row.effect.effect === "settle-address",
    );
    const [first, second] = rows;
    const contact = onFile(story);
    if (!first || !second || !contact) throw new Error("two changes were confirmed");
    const settle = async (row: typeof first) => {
      row.status = "pending";
      await story.world.relay(row.row.id);
      return row.status;
    };
    expect(await settle(first)).toBe("done");
    expect(onFile(story)?.email).toBe(third);
    story.world.memory.contacts.set(`person ${irene}`, { ...contact, email: emailOf(irene) });
    expect(await settle(second)).toBe("pending");
    expect(String(story.world.faults)).toContain("not on file");
    expect(await settle(first)).toBe("done");
    expect(await settle(second)).toBe("done");
    expect(onFile(story)?.email).toBe(third);
    expect(people.heads.get(irene)?.person.confirmed?.change).toBe(2);
  });

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
