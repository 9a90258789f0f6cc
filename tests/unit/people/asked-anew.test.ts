import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { differencesNow, enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import type { AddressDeps } from "../../../shared/usecases/people/propose-address.ts";
import type { Story } from "../histories/story.ts";
import { opened } from "./address-pages.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  confirmed,
  correct,
  dataOf,
  emailOf,
  irene,
  onFile,
  pageOf,
  signed,
  stop,
  theirs,
  tom,
  wait,
} from "./corrections.ts";
import { PeopleWorld } from "./world.ts";

const moved = { ...dataOf(irene), email: theirs };
const leave = (world: { deps: AddressDeps }, id: string) =>
  enterPerson(world.deps, { ...dataOf(id), active: false });

/** They are an executive director no more, nor a director: they confirm nobody's address. */
const loseTheRole = (world: { deps: AddressDeps }, id: string) =>
  enterPerson(world.deps, { ...dataOf(id), roles: ["programme-officer"] });

const asked = (story: Story) => story.world.memory.people.heads.get(irene)?.person.proposal?.asked;
const entriesOf = async (story: Story) =>
  (await story.world.memory.people.entries(irene)).map(({ type }) => type);
const rowTo = (story: Story, id: string): string => {
  const rows = [...story.world.memory.rows.values()];
  const found = rows.findLast(
    ({ row: { effect } }) => effect.effect === "address-mail" && effect.person === id,
  );
  if (!found) throw new Error(`nothing was sent to ${id}`);
  return found.row.id;
};

/** The clock ticks, and all that follows is carried out. */
async function tickAfter(story: Story, days: number): Promise<void> {
  wait(story, days);
  story.world.now = later(story.world.now, { minutes: 2 });
  await story.world.tick();
  await story.calm();
}

/** She is given another address, which is confirmed, and objects. */
async function disputed(): Promise<Story> {
  const story = await beforeTheBoard();
  await confirmed(story);
  await stop(story);
  return story;
}

describe("a dispute about an address", () => {
  it("is ended by the next in line, once whoever confirmed the address has left and the file is loaded", async () => {
    const story = await disputed();
    await leave(story.world, claire);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("no link");
    await enterPerson(story.world.deps, moved);
    await story.calm();
    expect(addressMail(story, "address-disputed").contact.email).toBe(emailOf(tom));
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("is ended by a fresh link, which comes by itself once the first is over", async () => {
    const story = await disputed();
    await tickAfter(story, 30);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(story.world.memory.authorities.get(irene)?.heldUntil).toBe(
      story.world.memory.authorities.get(irene)?.addressSince,
    );
  });

  it("is put to the next in line at once where whoever confirmed the address has left before", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    await leave(story.world, claire);
    await stop(story);
    expect(addressMail(story, "address-disputed").contact.email).toBe(emailOf(tom));
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
  });

  it("is spoken of by nobody any more who was asked before", async () => {
    const story = await disputed();
    const before = addressMail(story, "address-disputed");
    await story.world.told(rowTo(story, claire), "bounced", emailOf(claire));
    await story.calm();
    story.world.addressMails.push(before);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("no link");
  });
});

describe("whoever confirms addresses no more", () => {
  it("confirms none that they were asked about, nor refuses it; the next in line is asked by the file", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await loseTheRole(story.world, claire);
    for (const how of ["confirm", "refuse"] as const)
      expect(await answer(story, how)).toBe("no-longer-authorised");
    expect(onFile(story)?.email).toBe(emailOf(irene));
    await enterPerson(story.world.deps, moved);
    await story.calm();
    expect(asked(story)).toBe(tom);
    expect(await answer(story, "confirm")).toBe("recorded");
  });

  it("ends no dispute about one that they confirmed; the next in line does", async () => {
    const story = await disputed();
    await loseTheRole(story.world, claire);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("no-longer-authorised");
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("address-disputed");
    await enterPerson(story.world.deps, moved);
    await story.calm();
    expect(addressMail(story, "address-disputed").contact.email).toBe(emailOf(tom));
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
  });

  it("is not written to about a dispute: the next in line is", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    await loseTheRole(story.world, claire);
    await stop(story);
    expect(addressMail(story, "address-disputed").contact.email).toBe(emailOf(tom));
  });
});

describe("a second person whose own address was changed since", () => {
  it("is told so by their link of before, though nobody else is left to ask", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const { authorities } = story.world.memory;
    const before = authorities.get(claire);
    if (!before) throw new Error("she is not here");
    wait(story, 1);
    authorities.set(claire, { ...before, addressSince: story.world.now, version: before.version + 1 });
    const visitor = await opened(story, "en", ["address-to-confirm", "new"]);
    expect([visitor.page.status, visitor.read("h1")]).toEqual([410, "Your address has changed since"]);
    expect(visitor.page.root.querySelector("form")).toBeNull();
    expect(await answer(story, "confirm")).toBe("no link");
  });
});

describe("a proposal that its second person does not answer", () => {
  it("is put to another by the very file by which they leave, or the next", async () => {
    const world = new PeopleWorld();
    await enterPerson(world.deps, moved);
    const first = { differs: "second-person", asked: claire };
    const isLeaving = (id: string) => id === claire;
    expect((await differencesNow(world.deps, moved)).differences).toEqual([]);
    expect((await differencesNow(world.deps, moved, isLeaving)).differences).toEqual([first]);
    await leave(world, claire);
    expect(await enterPerson(world.deps, moved)).toEqual({ ok: true, value: [first] });
    expect(world.people.heads.get(irene)?.person).toMatchObject({ changes: 1, proposal: { asked: tom } });
    expect(await enterPerson(world.deps, moved)).toEqual({ ok: true, value: [] });
  });

  it("is asked of them anew by a file, and by the clock, once their link is over", async () => {
    const world = new PeopleWorld();
    await enterPerson(world.deps, moved);
    world.now = later(world.now, { days: 30 });
    expect(await enterPerson(world.deps, moved)).toMatchObject({ value: [{ differs: "second-person" }] });
    expect(world.rows.at(-2)?.effect).toMatchObject({ template: "address-to-confirm", person: claire });

    const story = await beforeTheBoard();
    await correct(story);
    await tickAfter(story, 29);
    expect(await entriesOf(story)).not.toContain("address-change-asked-anew");
    await tickAfter(story, 1);
    expect(asked(story)).toBe(claire);
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(theirs);
    await tickAfter(story, 31);
    expect((await entriesOf(story)).filter((type) => type === "address-change-asked-anew")).toHaveLength(1);
  });

  it("stays as it is where another address takes its place", async () => {
    const world = new PeopleWorld();
    await enterPerson(world.deps, moved);
    await leave(world, claire);
    await enterPerson(world.deps, { ...moved, email: "irene@third.example" });
    const types = (await world.people.entries(irene)).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(["address-change-proposed", "address-change-proposed"]);
  });

  it("waits for whoever concerns it while they are away", async () => {
    const world = new PeopleWorld();
    await enterPerson(world.deps, moved);
    await leave(world, claire);
    await leave(world, irene);
    expect(await enterPerson(world.deps, { ...moved, active: false })).toEqual({ ok: true, value: [] });
  });

  it("is told to whoever loads the file where nobody is left", async () => {
    const world = new PeopleWorld();
    await enterPerson(world.deps, moved);
    for (const id of [claire, tom, "P-010"]) await leave(world, id);
    expect(await enterPerson(world.deps, moved)).toEqual({
      ok: false,
      refusal: { code: "nobody-to-confirm" },
    });
  });
});

describe("a mail to the second person that does not arrive", () => {
  it.each(["bounced", "complained"] as const)("has the next in line asked when it %s", async (outcome) => {
    const story = await beforeTheBoard();
    await correct(story);
    const row = rowTo(story, claire);
    for (let times = 0; times < 2; times += 1) {
      await story.world.told(row, outcome, emailOf(claire));
      await story.calm();
    }
    expect(asked(story)).toBe(tom);
    expect(addressMail(story, "address-to-confirm").contact.email).toBe(emailOf(tom));
    expect(await entriesOf(story)).toEqual([
      "person-registered",
      "address-change-proposed",
      "address-change-asked-anew",
    ]);
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)?.email).toBe(theirs);
  });

  it("has another asked after a day where it came back as if that might pass", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await story.world.fullMailbox(rowTo(story, claire), emailOf(claire));
    await story.calm();
    expect(asked(story)).toBe(claire);
    await tickAfter(story, 1);
    expect(onFile(story, claire)?.suppressed).toBeNull();
    expect(asked(story)).toBe(tom);
  });

  it("goes round among nobody: the operators hear of it, until somebody can be asked again", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    for (const id of [claire, tom, "P-010"]) {
      expect(asked(story)).toBe(id);
      await story.world.fullMailbox(rowTo(story, id), emailOf(id));
      await tickAfter(story, 1);
    }
    expect(String(story.world.faults.at(-1))).toContain("nobody is left who could confirm");
    expect(asked(story)).toBe("P-010");
    await tickAfter(story, 4);
    expect(asked(story)).toBe(claire);
    expect(await answer(story, "confirm")).toBe("recorded");
  });
});
