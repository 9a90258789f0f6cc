import { describe, expect, it } from "vitest";
import { digestOfShown } from "../../../shared/domain/forms/content.ts";
import { openLanesOf } from "../../../shared/domain/review/standing.ts";
import type { Change, Loaded, Wanted } from "../../../shared/ports/store.ts";
import { saveSection } from "../../../shared/usecases/writing/save-section.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { answering, arrive } from "../histories/acts.ts";
import { documentId, people } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

/** A report whose author has filled the form in, and has two tabs open. */
async function written() {
  const story = new Story();
  const { world } = story;
  await world.tick();
  await story.calm();
  story.hear();
  const page = await arrive(story, story.model.author, "newest", ["report"]);
  if (!page || !(await world.write(page, 0))) throw new Error("nothing was written");
  return { story, world, page: world.pages.get(page.person) ?? page };
}

type World = Story["world"];

const formOf = ({ draftHash, contentHash }: Page, command = "a-command") => ({
  command,
  shown: draftHash,
  before: contentHash === "" ? null : contentHash,
});

const later = "Written at the last moment.";
const ofAPage = ({ now }: World) => ({ view: "another page", at: now, aside: "" });
const save = (world: World, page: Page, seen?: number) =>
  saveSection(world.deps, page, {
    ...ofAPage(world),
    section: "narrative",
    seen: seen ?? world.memory.draft?.["narrative"]?.revision ?? 0,
    typed: { narrative: later },
  });

/** The store, with something that happens in another tab right after it was read. */
const afterReading = (world: World, other: () => Promise<unknown>) => ({
  load: async (wanted: Wanted): Promise<Loaded> => {
    const loaded = structuredClone(await world.memory.load(wanted));
    await other();
    return loaded;
  },
  commit: (change: Change) => world.memory.commit(change),
});

const inDraft = ({ memory }: World) => memory.draft?.["narrative"]?.typed["narrative"];
const submissions = ({ memory }: World) => memory.entries.filter(({ type }) => type === "document-submitted");

describe("a save in one tab, and the submission in another", () => {
  it("saved right before the submission is written: nothing is submitted, and the draft has the later words", async () => {
    const { world, page } = await written();
    const store = afterReading(world, () => save(world, page));
    const outcome = await submitReport({ ...world.deps, store }, page, formOf(page));
    expect(outcome).toEqual({ ok: false, refusal: { code: "draft-changed" } });
    expect(submissions(world)).toEqual([]);
    expect(inDraft(world)).toBe(later);
  });

  it("saved before the submission is read: nothing is submitted that the page did not show", async () => {
    const { world, page } = await written();
    await save(world, page);
    const outcome = await submitReport(world.deps, page, formOf(page));
    expect(outcome).toEqual({ ok: false, refusal: { code: "draft-changed" } });
    expect(inDraft(world)).toBe(later);
  });

  it.each(["a section that was saved before", "a section that was never saved"])(
    "submitted right before %s is written: whoever saves is told, and nothing is kept where nobody looks",
    async (which) => {
      const { world, page } = await written();
      const seen = which.includes("never") ? 0 : undefined;
      const store = afterReading(world, () => submitReport(world.deps, page, formOf(page)));
      const outcome = await saveSection({ ...world.deps, store }, page, {
        ...ofAPage(world),
        section: "narrative",
        seen: seen ?? world.memory.draft?.["narrative"]?.revision ?? 0,
        typed: { narrative: later },
      });
      expect(outcome).toEqual({ ok: false, refusal: { code: "closed-meanwhile" } });
      expect(submissions(world)).toHaveLength(1);
      expect(world.memory.draft).toBeNull();
    },
  );

  it("submitted before the save is read: it is refused", async () => {
    const { world, page } = await written();
    await submitReport(world.deps, page, formOf(page));
    expect(await save(world, page)).toMatchObject({ ok: false });
    expect(world.memory.draft).toBeNull();
  });

  it("submitted twice by one button: both are answered alike", async () => {
    const { world, page } = await written();
    const form = formOf(page);
    const both = await Promise.all([
      submitReport(world.deps, page, form),
      submitReport(world.deps, page, form),
    ]);
    expect(both).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ]);
    expect(submissions(world)).toHaveLength(1);
  });
});

describe("submitting again", () => {
  /** Changes were requested, and the report is back with its author. */
  async function returned() {
    const { story, world, page } = await written();
    await submitReport(world.deps, page, formOf(page));
    await story.calm();
    const asked = people.filter(({ id }) => world.report && openLanesOf(world.report, id).length > 0);
    for (const { id: person } of asked) {
      const own = await arrive(story, person, "newest", ["review"]);
      if (own) await answering(story, own, "request-changes", true, `of ${person}`).send();
    }
    await story.calm();
    const back = await arrive(story, page.person, "newest", ["report"]);
    if (!back || world.report?.status !== "changes-requested") throw new Error("it did not come back");
    return { story, world, page: back, first: world.version };
  }

  it("is one read and one write in a later round too, with and without a draft", async () => {
    for (const isChanged of [true, false]) {
      const { world, page, first } = await returned();
      if (isChanged) await save(world, page);
      const kept = world.memory.contents.get(first);
      if (!kept) throw new Error("no content");
      const shown = isChanged ? world.draftHash : digestOfShown(kept.value);
      const calls: string[] = [];
      const store = {
        load: (wanted: Wanted) => {
          calls.push("read");
          return world.memory.load(wanted);
        },
        commit: (change: Change) => {
          calls.push("write");
          return world.memory.commit(change);
        },
      };
      const { clock, ids, archive, directory, files, records } = world.deps;
      const outcome = await submitReport({ store, clock, ids, archive, directory, files, records }, page, {
        ...formOf(page),
        shown,
      });
      expect(outcome).toEqual({ ok: true, value: null });
      expect(calls).toEqual(["read", "write"]);
      expect(world.version === first).toBe(!isChanged);
    }
  });

  it("keeps the commitment of every field that says the same, and makes new ones for the others", async () => {
    const { world, page, first } = await returned();
    await save(world, page);
    await submitReport(world.deps, page, { ...formOf(page), shown: world.draftHash });
    const [before, now] = [world.memory.contents.get(first), world.memory.contents.get(world.version)];
    const differing = Object.keys(now?.salts ?? {}).filter(
      (path) => now?.salts[path] !== before?.salts[path],
    );
    expect(differing).toEqual(["/values/narrative"]);
  });

  it("takes nothing over from a version that is not the one that was submitted", async () => {
    const { world, page, first } = await returned();
    const kept = world.memory.contents.get(first);
    if (!kept) throw new Error("no content");
    world.memory.contents.set(first, { ...kept, value: { ...kept.value, lang: "en" } });
    const outcome = await submitReport(world.deps, page, formOf(page));
    expect(outcome).toMatchObject({ ok: false });
    expect(world.memory.entries.at(-1)?.documentId).toBe(documentId);
    expect(submissions(world)).toHaveLength(1);
  });

  it("is refused by a page that was shown before another submission", async () => {
    const { world, page } = await returned();
    const outcome = await submitReport(world.deps, page, { ...formOf(page), before: null });
    expect(outcome).toEqual({ ok: false, refusal: { code: "draft-changed" } });
  });
});
