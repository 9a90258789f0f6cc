import { describe, expect, it } from "vitest";
import { changeOnRecord } from "../../../shared/domain/people/confirming.ts";
import { later } from "../../../shared/domain/time.ts";
import { correctAddress } from "../../../shared/usecases/overseeing/correct-address.ts";
import { confirmAddress } from "../../../shared/usecases/people/confirm-address.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { published } from "../usecases/translating.ts";
import {
  addressMail,
  answer,
  beforeTheBoard,
  claire,
  correct,
  dataOf,
  emailOf,
  irene,
  onFile,
  pageOf,
  proposeFromFile,
  recordOf,
  session,
  stop,
  theirs,
  tom,
  types,
  wronglyConfirmed,
} from "./corrections.ts";

const settling = (story: Story) =>
  [...story.world.memory.rows.values()].filter(({ row }) => row.effect.effect === "settle-address");

/** Carries the rows out once more that say how her address was changed, in the order given. */
async function onceMore(story: Story, rows: ReturnType<typeof settling>) {
  for (const found of rows) {
    found.status = "pending";
    await story.world.relay(found.row.id);
  }
  await story.calm();
}

describe("how a change of somebody’s address ended", () => {
  it("comes back by no late row: the right one is on file again, and stays", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await answer(story, "confirm");
    expect(onFile(story)?.email).toBe(theirs);
    await stop(story);
    await proposeFromFile(story, emailOf(irene));
    await answer(story, "confirm-disputed");
    expect(onFile(story)?.email).toBe(emailOf(irene));
    await onceMore(story, settling(story).toReversed());
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(story.world.faults).toEqual([]);
  });

  it("is said on the report in the order in which it happened, in whatever order it is carried out", async () => {
    const story = await beforeTheBoard();
    const { world } = story;
    await correct(story);
    const credentials = await session(story);
    if (!credentials) throw new Error("nobody is asked");
    const form = { command: unique(story), answer: "confirm", reason: "" } as const;
    await confirmAddress(world.deps, credentials, form);
    const [first, ...told] = world.memory.stream.splice(0);
    world.memory.stream.push(...told);
    await story.calm();
    await stop(story);
    expect(types(story)).not.toContain("address-kept");
    await world.relay(first ?? "");
    world.now = later(world.now, { hours: 1 });
    await world.tick();
    await story.calm();
    expect(types(story).filter((type) => type.startsWith("address-"))).toEqual([
      "address-corrected",
      "address-kept",
    ]);
  });

  const confirmedBy = (by: string) => ({ outcome: { ended: "confirmed", by } as const });

  it.each([
    ["refused", confirmedBy(claire)],
    ["refused", { outcome: { ended: "refused", by: tom } }],
    ["refused", { outcome: { ended: "objected" } }],
    ["refused", { outcome: { ended: "disputed" } }],
    ["refused", { outcome: { ended: "replaced" } }],
    ["refused", { outcome: { ended: "lifted", by: claire } }],
    ["confirmed", confirmedBy(tom)],
    ["confirmed", { about: { documentId: "other", messages: [] } }],
    ["confirmed", { by: tom }],
    ["confirmed", { change: "2" }],
  ] as const)("is what the entries say: of a change that was %s, no row says %j", async (ended, edit) => {
    const story = await beforeTheBoard();
    const { world } = story;
    await correct(story);
    const credentials = await session(story);
    if (!credentials) throw new Error("nobody is asked");
    const how = ended === "confirmed" ? "confirm" : "refuse";
    const form = { command: unique(story), answer: how, reason: "It is not hers." } as const;
    await confirmAddress(world.deps, credentials, form);
    const [found] = settling(story);
    if (found?.row.effect.effect !== "settle-address") throw new Error("nothing follows");
    const entries = types(story).length;
    found.row = { ...found.row, effect: { ...found.row.effect, ...edit } };
    await story.calm();
    expect(onFile(story)?.email).toBe(emailOf(irene));
    expect(types(story)).toHaveLength(entries);
    expect(world.memory.alterations).toContainEqual(
      expect.objectContaining({ documentId: `_person.${irene}`, what: "address" }),
    );
    expect(found.status).toBe("pending");
  });

  it("is what the entries say, also of one that another replaced or its owner stopped", async () => {
    const story = await beforeTheBoard();
    await correct(story);
    await proposeFromFile(story);
    await stop(story, addressMail(story, "address-changing", "old"));
    expect(story.world.memory.alterations).toEqual([]);
    expect(story.world.faults).toEqual([]);
  });
});

describe("the address of a donor that is corrected twice", () => {
  it("stays as it was corrected last, whenever what followed from the first is carried out again", async () => {
    const story = await published();
    const { world } = story;
    const recipient = { kind: "donor", id: known.donors[0]?.id ?? "" } as const;
    const at = () => world.memory.contacts.get(`donor ${recipient.id}`)?.email ?? "";
    const right = at();
    const mail = world.sent.find(({ address }) => address === right);
    if (!mail) throw new Error("nothing was sent to the donor");
    await world.told(mail.row, "bounced", right);
    await story.calm();
    const page = await pageOf(story, secretary, "oversee");
    for (const email of ["wrong@elsewhere.example", right]) {
      const form = { documentId, command: unique(story), recipient, email, reason: "They wrote." };
      expect((await correctAddress(world.deps, page, form)).ok).toBe(true);
      await story.calm();
      const row = [...world.memory.rows.values()].findLast(
        (found) => found.row.effect.effect === "notice" && found.row.id.includes("again"),
      );
      if (email !== right && row) await world.told(row.row.id, "bounced", email);
      await story.calm();
      expect(at()).toBe(email);
    }
    const rows = [...world.memory.rows.values()];
    const first = rows.find(({ row }) => row.effect.effect === "apply-address");
    if (!first) throw new Error("nothing follows from the first");
    first.status = "pending";
    await world.relay(first.row.id);
    expect(at()).toBe(right);
  });
});

describe("a person’s head that somebody edited", () => {
  it("is entered by no file: a dispute that is taken away from it stays what it is", async () => {
    const story = await wronglyConfirmed();
    await stop(story);
    const { people, authorities } = story.world.memory;
    const head = people.heads.get(irene);
    if (!head?.person.confirmed) throw new Error("nothing was confirmed");
    const confirmed = { ...head.person.confirmed, heldUntil: head.person.confirmed.since };
    people.heads.set(irene, { ...head, person: { ...head.person, confirmed } });
    const file = { ...dataOf(irene), email: theirs, office: "dakar" };
    await expect(enterPerson(story.world.deps, file)).rejects.toThrow("not what their entries say");
    expect(authorities.get(irene)?.heldUntil).toMatch(/^9999/u);
  });
});

describe("what was said of an earlier change", () => {
  it("is not told any more once another one was confirmed", async () => {
    const story = await beforeTheBoard();
    const { world } = story;
    await correct(story);
    const send = world.provider.send.bind(world.provider);
    const held: string[] = [];
    const isNote = (id: string) => {
      const effect = world.memory.rows.get(id)?.row.effect;
      return effect?.effect === "address-note" && effect.template === "address-changed";
    };
    world.provider.send = (message, id) => {
      if (!isNote(id)) return send(message, id);
      held.push(id);
      return Promise.reject(new Error("the provider is paused"));
    };
    await answer(story, "confirm");
    await proposeFromFile(story);
    await answer(story, "confirm");
    world.provider.send = send;
    const before = world.addressMails.length;
    for (const id of held) await world.mail(id);
    await story.calm();
    expect(held).not.toEqual([]);
    expect(world.addressMails.slice(before).filter(({ change }) => change?.to === theirs)).toEqual([]);
  });

  it("is not held against one that is proposed after another was confirmed: that it was stopped", async () => {
    const story = await beforeTheBoard();
    const stopped = async () => {
      const entries = await story.world.memory.people.entries(irene);
      const person = recordOf(story);
      return person && changeOnRecord(person, entries, person.changes, story.world.now).stoppedAt;
    };
    await correct(story);
    await stop(story, addressMail(story, "address-changing", "old"));
    await proposeFromFile(story);
    expect(await stopped()).not.toBeNull();
    await answer(story, "confirm");
    await proposeFromFile(story, "irene@fourth.example");
    expect(await stopped()).toBeNull();
  });
});
