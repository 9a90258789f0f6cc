import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import {
  confirmAddress,
  identifyConfirming,
  readChange,
} from "../../../shared/usecases/people/confirm-address.ts";
import { proposeAddress } from "../../../shared/usecases/people/propose-address.ts";
import { arrive, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  confirmed,
  correct,
  emailOf,
  irene,
  names,
  onFile,
  pageOf,
  session,
  signed,
  stop,
  theirs,
  tom,
  types,
  wait,
} from "./corrections.ts";

describe("a person’s address", () => {
  it("changes only once a second person has reached them, and they hear of it at both addresses", async () => {
    const story = await beforeTheBoard();
    const [oldPage] = [await arrive(story, irene, "newest", ["sign"])];
    expect(await correct(story)).toBe("proposed");
    expect(onFile(story)?.email).toBe(emailOf(irene));
    const told = story.world.addressMails.map(({ template, contact }) => `${template} at ${contact.email}`);
    expect(told.sort()).toEqual([
      `address-changing at ${emailOf(irene)}`,
      `address-changing at ${theirs}`,
      `address-to-confirm at ${emailOf(claire)}`,
    ]);
    expect(addressMail(story, "address-changing").link).toBeNull();
    const credentials = await session(story);
    const who = credentials && (await identifyConfirming(story.world.deps, credentials));
    expect(who && (await readChange(story.world.deps, who))).toEqual({
      change: expect.objectContaining({ from: emailOf(irene), to: theirs }),
      reason: { text: "She told me at the office.", fields: {} },
    });
    expect(await answer(story, "confirm")).toBe("recorded");
    expect(onFile(story)).toMatchObject({ email: theirs, suppressed: null });
    expect(types(story).at(-1)).toBe("address-corrected");
    expect(await signed(story, oldPage ?? null)).toBe("no-session");
  });

  it("stays as it is where the second person refuses, who says why, and the secretary is told", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    expect(await answer(story, "refuse")).toBe("recorded");
    expect(onFile(story)).toMatchObject({ email: emailOf(irene), suppressed: "bounced" });
    expect(types(story).at(-1)).toBe("address-kept");
    expect(story.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-address-kept");
    expect(addressMail(story, "address-kept", "old").contact.email).toBe(emailOf(irene));
  });

  it("what was missed goes out again by a link of its own, which casts no ballot before the days are over", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const page = await pageOf(story, irene, "sign");
    expect(await signed(story, page)).toBe("address-held");
    story.world.now = later(story.world.now, { days: 3, hours: 1 });
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("decides at once where the second person has spoken with them since", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    expect(await answer(story, "lift")).toBe("recorded");
    expect(addressMail(story, "address-released").contact.email).toBe(theirs);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("is not decided by links of before", async () => {
    const story = await beforeTheBoard();
    const old = story.world.mailsTo(irene);
    const page = await pageOf(story, irene, "sign");
    await confirmed(story);
    await answer(story, "lift");
    expect(await signed(story, page)).toBe("no-session");
    expect(old).not.toEqual([]);
    for (const mail of old) expect(await story.world.open(mail)).toBeNull();
  });

  it("is where a fresh link goes that somebody asks for by a link of before", async () => {
    const story = await beforeTheBoard();
    const [old] = story.world.mailsTo(irene);
    await confirmed(story);
    await answer(story, "lift");
    const before = story.world.sent.length;
    if (old) await story.world.freshLink(old);
    await story.calm();
    expect(story.world.sent.slice(before)).toMatchObject([{ address: theirs }]);
  });

  it("is stopped by whoever reads the address of before, while it waits", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await stop(story, addressMail(story, "address-changing", "old"));
    expect(await answer(story, "confirm")).toBe("no link");
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(story.world.memory.entries.at(-1)).toMatchObject({
      type: "address-kept",
      facts: { because: "objected" },
    });
  });

  it("acts for nobody, however long, once it was objected to after it was confirmed; until it is lifted", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    await stop(story);
    wait(story, 4);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("address-disputed");
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("is right after all where it is entered once more: mail goes there again, and nobody is asked", async () => {
    const story = await beforeTheBoard();
    expect(await correct(story, { email: emailOf(irene).toUpperCase(), reason: "" })).toBe("kept");
    expect(onFile(story)).toMatchObject({ email: emailOf(irene), suppressed: null });
    expect(story.world.addressMails).toEqual([]);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("is asked of the next in line where the first is whose address it is, or cannot be reached", async () => {
    const ofClaire = await beforeTheBoard([claire]);
    await correct(ofClaire, { recipient: names.person(claire), email: "claire@new.example" });
    expect(addressMail(ofClaire, "address-to-confirm").contact.email).toBe(emailOf(irene));
    const unreached = await beforeTheBoard([irene, claire]);
    await correct(unreached);
    expect(addressMail(unreached, "address-to-confirm").contact.email).toBe(emailOf(tom));
  });

  it("is asked of nobody else than who may confirm, and of none but active people", async () => {
    const story = await beforeTheBoard();
    for (const id of [claire, tom, "P-010"]) {
      const known = story.world.memory.authorities.get(id);
      if (known) story.world.memory.authorities.set(id, { ...known, active: false });
    }
    expect(await correct(story)).toBe("nobody-to-confirm");
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("is confirmed by nobody who has left since they were asked, nor twice, nor once another was proposed", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const first = await session(story);
    if (!first) throw new Error("no session");
    await correct(story, { email: "irene@third.example" });
    const form = { command: unique(story), answer: "confirm" as const, reason: "" };
    expect(await confirmAddress(story.world.deps, first, form)).toEqual({
      ok: false,
      refusal: { code: "superseded" },
    });
    const known = story.world.memory.authorities.get(claire);
    if (known) story.world.memory.authorities.set(claire, { ...known, active: false });
    expect(await answer(story, "confirm")).toBe("no link");
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("a repeated form is answered as the first time, and proposes nothing twice", async () => {
    const story = await beforeTheBoard();
    const command = unique(story);
    expect(await correct(story, { command, replaces: 0 })).toBe("proposed");
    expect(await correct(story, { command, replaces: 0 })).toBe("proposed");
    expect(story.world.memory.people.heads.get(irene)?.person.changes).toBe(1);
  });

  it("is not the one that was confirmed when the table was edited: it does not take effect", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    const credentials = await session(story);
    const { changes } = story.world.memory.people;
    const [name, change] = [...changes].find(([, each]) => each.to === theirs) ?? ["", null];
    if (change) changes.set(name, { ...change, to: "thief@else.example" });
    const who = credentials && (await identifyConfirming(story.world.deps, credentials));
    expect(who && (await readChange(story.world.deps, who))).toMatchObject({ change: "altered" });
    expect(await answer(story, "confirm")).toBe("address-altered");
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("from a file becomes a proposal as well, whose end no document is told of", async () => {
    const story = await beforeTheBoard([]);
    const before = types(story).length;
    const proposal = { person: irene, email: theirs, reason: null, about: null, by: null };
    expect(await proposeAddress(story.world.deps, proposal)).toMatchObject({ ok: true });
    await story.calm();
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(addressMail(story, "address-changing", "old").by).toBeNull();
    await answer(story, "confirm");
    expect(onFile(story)?.email).toBe(theirs);
    expect(types(story)).toHaveLength(before);
  });

  it("holds back its owner alone, in all that they decide: a secretary’s too", async () => {
    const story = await beforeTheBoard([secretary]);
    const proposal = { person: secretary, email: "samuel@new.example", reason: null, about: null, by: null };
    await proposeAddress(story.world.deps, proposal);
    await story.calm();
    const before = await pageOf(story, secretary, "oversee");
    await answer(story, "confirm");
    const form = { documentId, command: unique(story), reason: "The agreement ended." };
    expect(await withdrawReport(story.world.deps, before, form)).toMatchObject({ ok: false });
    expect(await signed(story, await pageOf(story, tom, "sign"))).toBe("signed");
    expect(types(story)).not.toContain("document-withdrawn");
  });

  it("bears in its entries neither address nor reason nor name (I12)", async () => {
    const story = await beforeTheBoard();
    await confirmed(story);
    const entries = JSON.stringify([
      await story.world.memory.people.entries(irene),
      story.world.memory.entries,
    ]);
    for (const secret of [theirs, emailOf(irene), "She told me", "Irène"])
      expect(entries).not.toContain(secret);
  });
});
