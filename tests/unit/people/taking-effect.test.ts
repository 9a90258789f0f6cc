import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { confirmAddress } from "../../../shared/usecases/people/confirm-address.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { unique } from "../histories/acts.ts";
import type { Story } from "../histories/story.ts";
import {
  beforeTheBoard,
  dataOf,
  emailOf,
  irene,
  onFile,
  pageOf,
  session,
  signed,
  theirs,
  wait,
} from "./corrections.ts";

/** Her address is confirmed and not on file yet, while whoever reads the old mailbox asks for a fresh link there. */
async function freshLinkToTheOldMailbox(answers: readonly ("confirm" | "lift")[]) {
  const story = await beforeTheBoard([]);
  const { world } = story;
  const [mail] = world.mailsTo(irene);
  if (!mail) throw new Error("nothing was sent to her");
  await enterPerson(world.deps, { ...dataOf(irene), email: theirs });
  await story.calm();
  const credentials = await session(story);
  if (!credentials) throw new Error("nobody is asked");
  for (const answer of answers)
    await confirmAddress(world.deps, credentials, { command: unique(story), answer, reason: "" });
  const waiting = world.memory.stream.splice(0);
  world.now = later(world.now, { seconds: 1 });
  await world.freshLink(mail);
  await story.calm();
  world.memory.stream.push(...waiting);
  const fresh = world.mailsTo(irene).at(-1);
  if (!fresh || fresh === mail) throw new Error("no fresh link");
  expect(fresh.contact.email).toBe(emailOf(irene));
  return { story, fresh };
}

const settledOf = async (story: Story) =>
  (await story.world.memory.people.entries(irene)).filter(({ type }) => type === "address-change-settled");

describe("a link that is given while a confirmed address is about to take effect", () => {
  it.each([[["confirm"]], [["confirm", "lift"]]] as const)(
    "went to the old mailbox, and never acts: %j",
    async (answers) => {
      const { story, fresh } = await freshLinkToTheOldMailbox(answers);
      await story.calm();
      expect(onFile(story)?.email).toBe(theirs);
      wait(story, 4);
      expect(await story.world.open(fresh)).toBeNull();
      await story.world.freshLink(fresh);
      await story.calm();
      expect(story.world.mailsTo(irene).at(-1)?.contact.email).toBe(theirs);
      expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
    },
  );

  it("never acts where the hold is lifted, and where that is carried out first", async () => {
    const { story, fresh } = await freshLinkToTheOldMailbox(["confirm", "lift"]);
    story.world.memory.stream.reverse();
    await story.calm();
    expect(onFile(story)?.email).toBe(theirs);
    expect(await story.world.open(fresh)).toBeNull();
  });

  it("never acts either once she is given another office: what decisions know of her address stays", async () => {
    const { story, fresh } = await freshLinkToTheOldMailbox(["confirm"]);
    await story.calm();
    const [settled] = await settledOf(story);
    await enterPerson(story.world.deps, { ...dataOf(irene), email: theirs, office: "dakar" });
    await story.calm();
    expect(story.world.memory.authorities.get(irene)?.addressSince).toBe(settled?.facts["since"]);
    expect(await story.world.open(fresh)).toBeNull();
  });

  it("is barred up to one moment, however often it is carried out", async () => {
    const { story } = await freshLinkToTheOldMailbox(["confirm"]);
    await story.calm();
    const since = story.world.memory.authorities.get(irene)?.addressSince;
    for (const found of story.world.memory.rows.values())
      if (found.row.effect.effect === "settle-address") {
        found.status = "pending";
        await story.world.relay(found.row.id);
      }
    expect(await settledOf(story)).toHaveLength(1);
    expect(story.world.memory.authorities.get(irene)?.addressSince).toBe(since);
  });
});
