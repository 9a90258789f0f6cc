import { mask } from "../../../shared/domain/audit/commitments.ts";
import { seal } from "../../../shared/domain/audit/seal.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";

/** What somebody with write access to the tables does past Accord, and what the archive calls it. */
type Alteration = (world: Story["world"]) => string;

/** What somebody wrote in the place of what was recorded. */
export const edited = "Every room was built, and all of it was paid for.";

/** What is changed in a content. */
export const onContent: [string, Alteration][] = [
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

/** What is changed in entries, head and basis. */
export const onRecord: [string, Alteration][] = [
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
      const { basis } = memory;
      if (basis?.kind === "report") memory.basis = { ...basis, dueOn: "2030-01-01" };
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
