import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { PersonData } from "../../../shared/usecases/people/enter-person.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { takeAsTold } from "../../../shared/usecases/people/mailboxes.ts";
import type { Story } from "../histories/story.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  confirmed,
  correct,
  dataOf,
  emailOf,
  irene,
  pageOf,
  recordOf,
  signed,
  stop,
  theirs,
  wait,
} from "./corrections.ts";

/** She is entered as a file has her by now. */
async function entered(story: Story, as: Partial<PersonData>): Promise<void> {
  const outcome = await enterPerson(story.world.deps, { ...dataOf(irene), ...as });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  await story.calm();
}

/** What is told at an address from now on. */
const toldAt = (story: Story) => {
  const from = story.world.addressMails.length;
  return () =>
    story.world.addressMails
      .slice(from)
      .filter(({ template }) => template === "address-changing" || template === "address-changed")
      .map(({ template, at, contact, link }) => [template, at, contact.email, link !== null]);
};
const toldAtBoth = (template: string) => [
  [template, "old", emailOf(irene), true],
  [template, "new", theirs, false],
];

describe("whose address is changed while they are away", () => {
  it("is told at both addresses, before it is confirmed and afterwards", async () => {
    const story = await beforeTheBoard();
    await entered(story, { active: false });
    const told = toldAt(story);
    await correct(story);
    await answer(story, "confirm");
    expect(told()).toEqual([...toldAtBoth("address-changing"), ...toldAtBoth("address-changed")]);
  });

  it.each<[string, (story: Story) => Promise<void>]>([
    [
      "a newcomer’s",
      async (story) => void (await enterPerson(story.world.deps, { ...dataOf(irene), id: "P-099" })),
    ],
    [
      "a donor’s",
      async ({ world: { deps, memory } }) => {
        const [donor = "", known] = [...memory.contacts].find(([key]) => key.startsWith("donor ")) ?? [];
        const holder = { kind: "donor", id: donor.replace("donor ", ""), until: deps.clock.now() } as const;
        const taken = await takeAsTold(deps, holder, emailOf(irene));
        if (!taken.ok || !known) throw new Error("it is not theirs");
        memory.people.takeAsTold(taken.value);
        memory.contacts.set(donor, { ...known, email: emailOf(irene) });
      },
    ],
    [
      "that of answers",
      async ({ world: { deps } }) => {
        const organisation = await deps.directory.organisation();
        const readBy = { en: "us", fr: "nous" };
        const correspondence = { replyTo: { en: emailOf(irene), fr: emailOf(irene) }, readBy };
        deps.directory.organisation = () => Promise.resolve({ ...organisation, correspondence });
      },
    ],
  ])(
    "is not told at the mailbox of before, with what stops it, where that is %s by now",
    async (_, taken) => {
      const story = await beforeTheBoard();
      await entered(story, { active: false });
      await taken(story);
      const told = toldAt(story);
      await enterPerson(story.world.deps, { ...dataOf(irene), email: theirs });
      await story.calm();
      expect(told()).toEqual([["address-changing", "new", theirs, false]]);
    },
  );

  it.each([
    ["before it is confirmed", "address-changing"],
    ["once it is", "address-changed"],
  ])("stops it %s", async (_, template) => {
    const story = await beforeTheBoard();
    await correct(story);
    await entered(story, { active: false });
    if (template === "address-changed") await answer(story, "confirm");
    expect(await stop(story, addressMail(story, template, "old"))).toBe("stopped");
  });

  it("hears of it when they are back, and decide nothing by it for the days of its hold, however long they were away", async () => {
    const story = await beforeTheBoard();
    await entered(story, { active: false });
    await correct(story);
    await answer(story, "confirm");
    wait(story, 40);
    const told = toldAt(story);
    await entered(story, { email: theirs });
    expect(told()).toEqual(toldAtBoth("address-changed"));
    const until = later(story.world.now, { days: 3 });
    expect(recordOf(story)?.confirmed?.heldUntil).toBe(until);
    expect(story.world.memory.authorities.get(irene)?.heldUntil).toBe(later(until, { hours: 1 }));
    expect(await stop(story)).toBe("stopped");
    expect(recordOf(story)?.confirmed?.heldUntil).toMatch(/^9999/u);
  });

  it("is held for its days anew where they left while it was", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    wait(story, 1);
    await entered(story, { email: theirs, active: false });
    wait(story, 5);
    await entered(story, { email: theirs });
    await story.world.freshLink(
      story.world.mailsTo(irene)[0] ??
        (() => {
          throw new Error("no mail");
        })(),
    );
    await story.calm();
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("address-held");
    wait(story, 4);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it.each([
    ["was over when they left", 4, "confirm"],
    ["was lifted", 0, "lift"],
  ] as const)("is not held anew where the hold %s", async (_, days, how) => {
    const story = await beforeTheBoard();
    await confirmed(story);
    wait(story, days);
    if (how === "lift") await answer(story, "lift");
    await entered(story, { email: theirs, active: false });
    wait(story, 5);
    const before = recordOf(story)?.confirmed;
    const told = toldAt(story);
    await entered(story, { email: theirs });
    expect(recordOf(story)?.confirmed).toEqual(before);
    expect(told()).toEqual([]);
  });
});
