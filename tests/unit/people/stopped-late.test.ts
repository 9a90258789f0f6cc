import { describe, expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { later } from "../../../shared/domain/time.ts";
import { objectToAddress } from "../../../shared/usecases/people/confirm-address.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import {
  addressMail,
  answer,
  claire,
  dataOf,
  emailOf,
  irene,
  mailTo,
  onFile,
  pageOf,
  proposeFromFile,
  recordOf,
  signed,
  stop,
  theirs,
  third,
  wait,
  wronglyConfirmed,
} from "./corrections.ts";

describe("whoever had the address before a wrong one was confirmed", () => {
  it("stops it while their own is proposed once more by the file", async () => {
    const story = await wronglyConfirmed();
    const told = addressMail(story, "address-changed", "old");
    await enterPerson(story.world.deps, dataOf(irene));
    await story.calm();
    expect(await stop(story, told)).toBe("stopped");
    wait(story, 4);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("address-disputed");
    expect(recordOf(story)?.proposal).not.toBeNull();
    expect(await answer(story, "confirm")).toBe("superseded");
    expect(await answer(story, "confirm-disputed")).toBe("recorded");
    expect(onFile(story)?.email).toBe(emailOf(irene));
  });

  it("stops it while a third one is proposed, which waits on: whoever confirmed it hears of the dispute, and ends it", async () => {
    const story = await wronglyConfirmed();
    await proposeFromFile(story);
    expect(await stop(story)).toBe("stopped");
    expect(recordOf(story)).toMatchObject({ changes: 2, proposal: { asked: claire } });
    expect(addressMail(story, "address-disputed").contact.email).toBe(emailOf(claire));
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(recordOf(story)?.proposal).not.toBeNull();
  });

  it.each(["while it is new", "once they stopped the first"])(
    "hears of a third one as well, and stops it: %s",
    async (when) => {
      const story = await wronglyConfirmed();
      if (when !== "while it is new") await stop(story);
      await proposeFromFile(story);
      const isStopped = when !== "while it is new";
      expect(mailTo(story, theirs, "address-changing").link === null).toBe(isStopped);
      expect(await stop(story, mailTo(story, emailOf(irene), "address-changing"))).toBe("stopped");
      expect(recordOf(story)).toMatchObject({ proposal: null, confirmed: { change: 1 } });
    },
  );

  it("hears of each that is confirmed while the one before is on hold, and stops the last", async () => {
    const story = await wronglyConfirmed();
    for (const email of [third, "irene@fourth.example"]) {
      await proposeFromFile(story, email);
      await answer(story, "confirm");
    }
    expect(onFile(story)?.email).toBe("irene@fourth.example");
    expect(await stop(story, mailTo(story, emailOf(irene), "address-changed"))).toBe("stopped");
    expect(story.world.memory.authorities.get(irene)?.heldUntil).toBe(untilLifted);
  });

  it("is heard by whoever is about to end the hold, whose page was of before: they see that it is disputed first", async () => {
    const story = await wronglyConfirmed();
    await stop(story);
    expect(await answer(story, "lift", "address-disputed")).toBe("superseded");
    expect(recordOf(story)?.confirmed?.heldUntil).toBe(untilLifted);
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("recorded");
    expect(await answer(story, "lift-disputed", "address-disputed")).toBe("no link");
  });

  it("is heard before anybody decides by it where they stop it in the last moment, and the stream misses that", async () => {
    const story = await wronglyConfirmed();
    const { world } = story;
    const until = recordOf(story)?.confirmed?.heldUntil ?? "";
    world.now = later(until, { seconds: -30 });
    const page = await pageOf(story, irene, "sign");
    const { link } = addressMail(story, "address-changed", "old");
    expect((await objectToAddress(world.deps, link?.id ?? "", link?.token ?? ""))?.ok).toBe(true);
    world.memory.stream.splice(0);
    world.now = later(until, { seconds: 1 });
    expect(await signed(story, page)).toBe("address-held");
    world.now = later(until, { minutes: 2 });
    await world.tick();
    wait(story, 4);
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("address-disputed");
  });

  it("reads until when they stop it, and whoever reads the new one from when on they decide", async () => {
    const story = await wronglyConfirmed();
    const until = recordOf(story)?.confirmed?.heldUntil ?? "";
    expect(addressMail(story, "address-changed", "old").heldUntil).toBe(until);
    const decides = addressMail(story, "address-changed", "new").heldUntil;
    expect(decides).toBe(later(until, { hours: 1 }));
    story.world.now = decides ?? "";
    expect(await signed(story, await pageOf(story, irene, "sign"))).toBe("signed");
  });

  it("stops it once, however often they press the button", async () => {
    const story = await wronglyConfirmed();
    const told = addressMail(story, "address-changed", "old");
    const twice = [stop(story, told), stop(story, told)];
    expect(await Promise.all(twice)).toEqual(["stopped", "stopped"]);
    expect(await stop(story, told)).toBe("superseded");
    const entries = await story.world.memory.people.entries(irene);
    expect(entries.filter(({ type }) => type === "address-change-objected")).toHaveLength(1);
    const mails = story.world.addressMails.filter(({ template }) => template === "address-disputed");
    expect(mails).toHaveLength(1);
  });

  it("hears nothing more of it once its days are over", async () => {
    const story = await wronglyConfirmed();
    wait(story, 4);
    const before = story.world.addressMails.length;
    await proposeFromFile(story);
    const told = story.world.addressMails.slice(before).map(({ contact }) => contact.email);
    expect(told.sort()).toEqual([emailOf(claire), theirs, third].sort());
  });

  it("is told once, and at the new address, where theirs is to be it again", async () => {
    const story = await wronglyConfirmed();
    await proposeFromFile(story, emailOf(irene));
    const told = story.world.addressMails.filter(({ template }) => template === "address-changing").slice(-2);
    expect(told.map(({ at, contact }) => `${at} ${contact.email}`)).toEqual([
      `old ${theirs}`,
      `new ${emailOf(irene)}`,
    ]);
  });
});
