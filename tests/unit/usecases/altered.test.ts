import { describe, expect, it } from "vitest";
import { mask } from "../../../shared/domain/audit/commitments.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { later } from "../../../shared/domain/time.ts";
import { readDocument, readPublished } from "../../../shared/usecases/read-document.ts";
import { readReview } from "../../../shared/usecases/read-review.ts";
import { answering, arrive, goodDay } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { World as NoticesWorld } from "./notices-world.ts";

/** What somebody with write access to the tables does past Accord, and what the archive calls it. */
type Alteration = (world: Story["world"]) => string;

const edited = "Every room was built, and all of it was paid for.";

const onContent: [string, Alteration][] = [
  [
    "a word of the content",
    ({ memory, version }) => {
      const kept = memory.contents.get(version);
      if (kept)
        memory.contents.set(version, {
          ...kept,
          value: { ...kept.value, values: { ...kept.value.values, narrative: edited } },
        });
      return "content";
    },
  ],
  [
    "a field that the form does not know",
    ({ memory, version }) => {
      const kept = memory.contents.get(version);
      const values = { ...kept?.value.values, unknown: edited };
      if (kept) memory.contents.set(version, { ...kept, value: { ...kept.value, values } });
      return "content";
    },
  ],
  [
    "a figure that is hidden as if it were masked",
    ({ memory, version }) => {
      const kept = memory.contents.get(version);
      if (kept) memory.contents.set(version, mask(kept, ["/values/finance.rooms.actual"]));
      return "content";
    },
  ],
  [
    "the content's item, which is gone",
    ({ memory, version }) => {
      memory.contents.delete(version);
      return "content";
    },
  ],
];

const onRecord: [string, Alteration][] = [
  [
    "an entry's facts",
    ({ memory }) => {
      const at = memory.entries.findIndex(({ type }) => type === "stage-opened");
      const entry = memory.entries[at];
      if (entry) memory.entries[at] = { ...entry, facts: { ...entry.facts, stage: 1 } };
      return "entries";
    },
  ],
  [
    "an entry's instant",
    ({ memory }) => {
      const [first] = memory.entries;
      if (first) memory.entries[0] = { ...first, at: "2020-01-01T00:00:00.000Z" };
      return "entries";
    },
  ],
  [
    "an entry, which is gone",
    ({ memory }) => {
      memory.entries.splice(1, 1);
      return "entries";
    },
  ],
  [
    "the last entry, which is gone",
    ({ memory }) => {
      memory.entries.pop();
      return "entries";
    },
  ],
  [
    "an entry more, that nobody made",
    ({ memory }) => {
      const last = memory.entries.at(-1);
      if (last) memory.entries.push({ ...last, number: last.number + 1 });
      return "entries";
    },
  ],
  [
    "entries more, in the same chain, of which the head knows nothing",
    ({ memory }) => {
      const told = { of: "author", dueOn: "2026-12-01", days: 0 } as const;
      const { chain = { number: 0, hash: null } } = memory.head ?? {};
      const made = seal(
        documentId,
        chain,
        [{ type: "lateness-told", facts: told }],
        "2026-12-01T13:00:00.000Z",
      );
      memory.entries.push(...made.entries);
      return "entries";
    },
  ],
  [
    "two entries that changed places",
    ({ memory }) => {
      const [first, second, ...rest] = memory.entries;
      if (first && second) memory.entries.splice(0, memory.entries.length, second, first, ...rest);
      return "entries";
    },
  ],
  [
    "an entry of another document",
    ({ memory }) => {
      const [, second] = memory.entries;
      if (second) memory.entries[1] = { ...second, documentId: "PA-9-R9" };
      return "entries";
    },
  ],
  [
    "what has not the shape of an entry",
    ({ memory }) => {
      memory.entries[2] = { ...memory.entries[2], extra: true } as never;
      return "entries";
    },
  ],
  [
    "the head's content",
    ({ memory }) => {
      if (memory.head)
        memory.head = { ...memory.head, report: { ...memory.head.report, contentHash: "0".repeat(64) } };
      return "head";
    },
  ],
  [
    "who decides, in the head",
    ({ memory }) => {
      if (memory.head) memory.head = { ...memory.head, report: { ...memory.head.report, author: "P-999" } };
      return "head";
    },
  ],
  [
    "a target of the pinned basis",
    ({ memory }) => {
      if (memory.basis) memory.basis = { ...memory.basis, dueOn: "2030-01-01" };
      return "basis";
    },
  ],
  [
    "the end of the chain, in the head",
    ({ memory }) => {
      if (memory.head) {
        const { number } = memory.head.chain;
        memory.head = {
          ...memory.head,
          chain: { number: number - 1, hash: memory.entries.at(-1)?.previous ?? null },
        };
      }
      return "head";
    },
  ],
];

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
      const before = world.memory.entries.length;
      await story.calm();
      for (let hours = 1; hours <= 3; hours += 1) {
        world.now = later(world.now, { hours: 1 });
        await world.tick();
        await story.calm();
      }
      expect(world.memory.entries).toHaveLength(before);
      expect(found(world)).toContain(what);
      putRight();
      world.now = later(world.now, { hours: 1 });
      await world.tick();
      await story.calm();
      expect(published(world)).toEqual(["report-published", "donors-notified"]);
    },
  );

  it("is named in no mail: what a report is bound to, until it was put right", async () => {
    const { story, world } = await livedFor(3);
    const { basis } = world.memory;
    if (!basis) throw new Error("no basis");
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

  it.each([...onContent, ...onRecord])("is not shown on the public page: %s", async (_, alter) => {
    const { story, world } = await livedFor(7);
    await story.calm();
    expect(await readPublished(world.deps, documentId)).toMatchObject({ contentHash: world.version });
    const what = alter(world);
    expect(await readPublished(world.deps, documentId)).toBe("altered");
    expect(found(world)).toContain(what);
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
