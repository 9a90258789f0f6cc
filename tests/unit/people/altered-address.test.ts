import { describe, expect, it } from "vitest";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { streamOfPerson } from "../../../shared/domain/people/stream.ts";
import { later } from "../../../shared/domain/time.ts";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import {
  confirmAddress,
  identifyConfirming,
  readChange,
} from "../../../shared/usecases/people/confirm-address.ts";
import { goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { opened, press, text } from "./address-pages.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  correct,
  emailOf,
  irene,
  mailTo,
  names,
  onFile,
  pageOf,
  session,
  stop,
  theirs,
} from "./corrections.ts";

/** A change that the second person confirmed, and that is not carried out yet. */
async function justConfirmed(): Promise<Story> {
  const story = await beforeTheBoard();
  await correct(story);
  const credentials = await session(story);
  if (!credentials) throw new Error("nobody is asked");
  const form = { command: unique(story), answer: "confirm", reason: "" } as const;
  expect(await confirmAddress(story.world.deps, credentials, form)).toMatchObject({ ok: true });
  return story;
}

const name = `person ${irene} 1`;

describe.each([
  ["are not the ones that were proposed", { from: "thief@elsewhere.example" }],
  ["are gone", null],
])("addresses that %s", (_, edit) => {
  const altered = (story: Story) => {
    const { changes } = story.world.memory.people;
    const change = changes.get(name);
    if (!change) throw new Error("nothing was proposed");
    if (edit) changes.set(name, { ...change, ...edit });
    else changes.delete(name);
  };

  const told = { documentId: streamOfPerson(irene), what: "address", which: "1" };

  it.each([
    ["en", "What Accord sends you is to go to another address from now on."],
    ["fr", "Les envois d’Accord doivent désormais vous parvenir à une autre adresse."],
  ] as const)("are not named by the link that stops the change (%s)", async (lang, words) => {
    const story = await beforeTheBoard();
    await correct(story);
    await story.calm();
    altered(story);
    expect(text(await opened(story, lang, ["address-changing", "old"]))).toContain(words);
  });

  it("are written to by nobody, and operators are told", async () => {
    const story = await beforeTheBoard();
    const page = await pageOf(story, secretary, "oversee");
    const form = { documentId, command: unique(story), recipient: names.person(irene) };
    await correctAddress(story.world.deps, page, { ...form, email: theirs, reason: "She told me." });
    altered(story);
    await story.calm();
    expect(story.world.addressMails).toEqual([]);
    expect(story.world.memory.alterations).toContainEqual(told);
  });

  it("are confirmed by nobody from a page of before, and refused by whoever was asked", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    altered(story);
    expect(await answer(story, "confirm")).toBe("address-altered");
    expect(story.world.memory.alterations).toContainEqual(told);
    expect(await answer(story, "refuse")).toBe("recorded");
  });

  it.each(["proposed", "confirmed"])(
    "once they were %s keep from nobody that the change was stopped",
    async (since) => {
      const story = await beforeTheBoard();
      await correct(story);
      if (since === "confirmed") await answer(story, "confirm");
      altered(story);
      const isProposed = since === "proposed";
      await stop(story, addressMail(story, isProposed ? "address-changing" : "address-changed", "old"));
      const told = mailTo(story, emailOf(claire), isProposed ? "address-stopped" : "address-disputed");
      expect(told.change).toBeNull();
    },
  );

  it("keep from nobody that the change was refused: it is told at the address on file", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    altered(story);
    await answer(story, "refuse");
    expect(mailTo(story, emailOf(irene), "address-kept").change).toBeNull();
    expect(story.world.addressMails.map(({ contact }) => contact.email)).not.toContain(
      "thief@elsewhere.example",
    );
  });

  it("are said to be altered for no longer than they are: then the form is there again", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const asRecorded = story.world.memory.people.changes.get(name);
    const second = await press(story, ["address-to-confirm", "new"]);
    altered(story);
    await second.send({ answer: "confirm" });
    expect(second.page.url).toMatch(/\?checked$/);
    expect(text(second)).toContain("is not what was recorded");
    if (asRecorded) story.world.memory.people.changes.set(name, asRecorded);
    await second.open(second.page.url);
    await second.send();
    expect(text(second)).toContain("The new address holds");
  });

  it("do not take effect, and operators are told", async () => {
    const story = await justConfirmed();
    altered(story);
    await story.calm();
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(story.world.memory.alterations).toContainEqual(told);
  });

  it("do not take effect by an entry of which the head knows nothing, and operators are told", async () => {
    const story = await justConfirmed();
    const { people } = story.world.memory;
    const made = seal(
      streamOfPerson(irene),
      people.heads.get(irene)?.chain ?? { number: 0, hash: null },
      [{ type: "address-hold-lifted", facts: { change: 1, by: claire } }],
      story.world.now,
    );
    (await people.entries(irene)).push(...made.entries);
    await story.calm();
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(story.world.memory.alterations).toContainEqual({
      documentId: streamOfPerson(irene),
      what: "entries",
      which: String(made.end.number),
    });
  });

  it("are shown to nobody, also when a hold is to be lifted, and operators are told", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const credentials = await session(story);
    expect(await answer(story, "confirm")).toBe("recorded");
    const who = credentials && (await identifyConfirming(story.world.deps, credentials));
    expect(who?.standing).toBe("to-lift");
    const shown = async () => who && (await readChange(story.world.deps, who)).change;
    expect(await shown()).toMatchObject({ to: theirs });
    expect(story.world.memory.alterations).toEqual([]);
    altered(story);
    expect(await shown()).toBe("altered");
    expect(story.world.memory.alterations).toContainEqual(told);
  });
});

it("mail to somebody whose contact is gone waits for it, and does not end as if it were asked of nobody", async () => {
  const story = new Story();
  const { contacts, rows } = story.world.memory;
  const contact = contacts.get(`person ${irene}`);
  if (!contact) throw new Error("she is not there");
  contacts.delete(`person ${irene}`);
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const asked = () =>
    [...rows.values()].flatMap(({ row: { effect }, status }) =>
      effect.effect === "mail" && effect.person === irene ? [status] : [],
    );
  expect(asked()).toEqual(["pending"]);
  contacts.set(`person ${irene}`, contact);
  story.world.now = later(story.world.now, { hours: 1 });
  await story.world.tick();
  await story.calm();
  expect(asked()).toEqual(["done"]);
});
