import { beforeAll, describe, expect, it } from "vitest";
import { mask } from "../../../shared/domain/audit/commitments.ts";
import { later } from "../../../shared/domain/time.ts";
import { readReview } from "../../../shared/usecases/deciding/read-review.ts";
import { readDocument, readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { answering, arrive, goodDay } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { edited, onContent, onRecord } from "./alterations.ts";
import { World as NoticesWorld } from "./notices-world.ts";

/** A report on which so many have acted as on a good day; what the last act asks for is not carried out yet. */
async function livedFor(acts: number) {
  const story = new Story();
  await goodDay(story, acts);
  const { world } = story;
  const { head, basis } = world.memory;
  if (!head || !basis) throw new Error("no report");
  return { story, world, head, basis };
}

/** Keeps what may be altered; puts it back. */
function keep({ memory }: Story["world"]): () => void {
  const { head, basis, entries, contents } = structuredClone(memory);
  return () => {
    Object.assign(memory, { head, basis });
    memory.entries.splice(0, memory.entries.length, ...entries);
    for (const [hash, kept] of contents) memory.contents.set(hash, kept);
  };
}

const found = (world: Story["world"]) => [...new Set(world.memory.alterations.map(({ what }) => what))];
/** All that was recorded but the number of what the board resolved, which follows from its signatures and from no word. */
const followed = ({ memory }: Story["world"]) =>
  memory.entries.filter(({ type }) => type !== "resolution-entered");
const published = (world: Story["world"]) => world.memory.entries.map(({ type }) => type).slice(-2);

describe("what is not what was recorded, while it is reviewed", () => {
  it.each([...onContent, ...onRecord])("is shown to nobody: %s", async (_, alter) => {
    const { world } = await livedFor(2);
    const what = alter(world);
    const { head, basis } = world.memory;
    if (!head || !basis) throw new Error("no head");
    const [lane] = head.report.policy.stages[0]?.lanes ?? [];
    const reader = { person: lane?.people[0] ?? "", roles: [] };
    const view = await readReview(world.deps, documentId, head, basis, reader, lane?.id ?? null);
    expect(view.altered.content || view.altered.history).toBe(true);
    expect(JSON.stringify(view)).not.toContain(edited);
    if (view.altered.history) expect(view.history).toEqual([]);
    if (view.altered.content) expect(view.content).toBeNull();
    expect(found(world)).toContain(what);
  });

  it("is a comment that no entry bears: it is nobody's", async () => {
    const { world, head, basis } = await livedFor(1);
    world.memory.comments.set(1, { value: { text: edited, fields: {} }, salts: {}, masked: {} });
    const view = await readDocument(world.deps, documentId, head, basis);
    expect(view.history.map(({ comment }) => comment)).toEqual(view.history.map(() => null));
    expect(world.memory.alterations).toEqual([]);
  });

  it.each(["other words", "no words", "them hidden as if they were masked"])(
    "is a comment of which the table has %s: it is not shown",
    async (how) => {
      const { story, world, head, basis } = await livedFor(1);
      await story.calm();
      const [reviewer = ""] = head.report.policy.stages[0]?.lanes[0]?.people ?? [];
      const page = await arrive(story, reviewer, "newest", ["review"]);
      if (!page) throw new Error("nobody was asked");
      await story.attempt([answering(story, page, "request-changes", true, "a-command")]);
      const [[number, kept] = [0, undefined]] = world.memory.comments;
      if (!kept || !world.memory.head) throw new Error("no comment");
      const view = async () => {
        const { history } = await readDocument(world.deps, documentId, world.memory.head ?? head, basis);
        return history.find(({ entry }) => entry.number === number)?.comment;
      };
      expect(await view()).toMatchObject({ fields: { "finance.rooms.actual": expect.any(String) } });
      if (how.startsWith("them hidden"))
        world.memory.comments.set(number, mask(kept, ["/fields/finance.rooms.actual"]));
      else if (how === "no words") world.memory.comments.delete(number);
      else world.memory.comments.set(number, { ...kept, value: { text: edited, fields: {} } });
      expect(await view()).toBe("altered");
      expect(found(world)).toEqual(["comment"]);
    },
  );
});

describe("what is not what was approved", () => {
  it.each([...onContent, ...onRecord])(
    "is not published, nor told, nor taken up again until it was put right: %s",
    async (_, alter) => {
      const { story, world } = await livedFor(7);
      expect(world.report?.status).toBe("approved");
      const putRight = keep(world);
      const what = alter(world);
      const before = followed(world).length;
      await story.calm();
      for (let hours = 1; hours <= 3; hours += 1) {
        world.now = later(world.now, { hours: 1 });
        await world.tick();
        await story.calm();
      }
      expect(followed(world)).toHaveLength(before);
      expect(found(world)).toContain(what);
      putRight();
      world.now = later(world.now, { hours: 1 });
      await world.tick();
      await story.calm();
      expect(published(world)).toEqual(["document-published", "document-announced"]);
    },
  );

  it("is named in no mail: what a report is bound to, until it was put right", async () => {
    const { story, world } = await livedFor(3);
    const { basis } = world.memory;
    if (basis?.kind !== "report") throw new Error("no basis");
    world.memory.basis = { ...basis, agreementTitle: { en: edited, fr: edited } };
    const before = world.sent.length;
    await goodDay(story, 1);
    await story.calm();
    expect(world.sent).toHaveLength(before);
    expect(found(world)).toEqual(["basis"]);
    world.memory.basis = basis;
    world.now = later(world.now, { hours: 1 });
    await world.tick();
    await story.calm();
    expect(world.sent.length).toBeGreaterThan(before);
  });

  it.each(["head", "basis"] as const)(
    "is lost with no mail: a %s that is gone, until it was put back",
    async (gone) => {
      const { story, world } = await livedFor(4);
      while (world.queue.length === 0) await world.relay(world.memory.stream.shift() ?? "");
      const [before, { head, basis }] = [world.sent.length, world.memory];
      Object.assign(world.memory, { [gone]: null });
      await world.mail(world.queue.shift() ?? "");
      expect(world.sent).toHaveLength(before);
      expect(found(world)).toEqual([gone]);
      Object.assign(world.memory, { head, basis });
      world.now = later(world.now, { hours: 1 });
      await world.tick();
      await story.calm();
      expect(world.sent.length).toBeGreaterThan(before);
    },
  );

  let known: Story["world"];
  beforeAll(async () => {
    const { story, world } = await livedFor(7);
    await story.calm();
    known = world;
  });

  it.each([...onContent, ...onRecord])("is not shown on the public page: %s", async (_, alter) => {
    const world = known;
    world.memory.alterations.length = 0;
    // Each finds what the one before it has put right.
    expect(await readPublished(world.deps, documentId)).toMatchObject({ contentHash: world.version });
    expect(found(world)).toEqual([]);
    const putRight = keep(world);
    const what = alter(world);
    expect(await readPublished(world.deps, documentId)).toBe("altered");
    expect(found(world)).toContain(what);
    putRight();
  });

  it.each<[string, (world: NoticesWorld) => void]>([
    ["the content", (world) => Object.assign(world, { content: "altered" })],
    ["the chain of entries", (world) => Object.assign(world, { isChainIntact: false })],
    ["the words in another language", (world) => Object.assign(world, { translations: "altered" })],
  ])("is told to nobody, and the notice waits: %s", async (_, alter) => {
    const world = new NoticesWorld();
    alter(world);
    expect(await world.send("donor", "donor")).toBe("altered");
    expect(world.rowStatus).toBe("pending");
    expect(world.sent).toEqual([]);
    const unpublished = new NoticesWorld();
    alter(unpublished);
    expect(await unpublished.notify()).toEqual({ outcome: "altered" });
    expect(unpublished.changes).toEqual([]);
  });
});
