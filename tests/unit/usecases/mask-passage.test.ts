import { beforeEach, describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { compareContents } from "../../../shared/domain/forms/compare.ts";
import type { Content } from "../../../shared/domain/forms/content.ts";
import { missingWords } from "../../../shared/domain/forms/languages.ts";
import { nameOfPlace } from "../../../shared/domain/review/passages.ts";
import { identify } from "../../../shared/usecases/entering/identify.ts";
import { findPassages, maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { readDocument, readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { readForm } from "../../../shared/usecases/writing/read-form.ts";
import { goodDay, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { World } from "../histories/world.ts";
import { Naming, name } from "./naming.ts";

let at: Naming;
let world: World;

const head = () => at.head();
const find = (words: string) => at.find(words);
const come = (who: string, purposes: string[]) => at.come(who, purposes);
const mask = (words: string, places: readonly string[], reason?: string) => at.mask(words, places, reason);

beforeEach(async () => {
  at = await Naming.live();
  ({ world } = at);
});

describe("words that should never have been written", () => {
  it("are found in every version and remark, however they are written there", async () => {
    const found = await find("AWA  TRAORÉ-keita");
    const kinds = found.map(({ place }) => `${place.in} ${place.path}`);
    expect(kinds.filter((kind) => kind === "content /values/narrative")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "comment /text").length).toBeGreaterThan(0);
    expect(found.every(({ text }) => /awa/i.test(text))).toBe(true);
  });

  it("are found with quotation marks copied around them, and a full stop", async () => {
    const found = await find(name);
    for (const copied of [`« ${name} »`, `“${name}”`, `(${name})`, `${name}.`])
      expect(await find(copied), copied).toEqual(found);
  });

  it.each([
    ["words that stand nowhere", "Nobody of this name"],
    ["a single letter", "a"],
    ["nothing", "  "],
    ["the answer of a choice", "yes"],
    ["a date", "2026-01-01"],
    ["the name of the form", "results-report"],
  ])("are not %s", async (_, words) => {
    expect(await find(words)).toEqual([]);
  });

  it("are gone from wherever they were masked, and every hash still proves the rest", async () => {
    const found = await find(name);
    expect(
      await mask(
        name,
        found.map(({ place }) => nameOfPlace(place)),
      ),
    ).toEqual({ ok: true, value: null });
    expect(JSON.stringify([...world.memory.contents.values()])).not.toMatch(/Awa/i);
    expect(JSON.stringify([...world.memory.comments.values()])).not.toMatch(/Awa/i);
    expect(await find(name)).toEqual([]);
    const view = await readDocument(world.deps, documentId, head().head, head().basis);
    expect(view.altered).toEqual({ content: false, history: false });
    expect(world.memory.alterations).toEqual([]);
    expect(view.content?.values["narrative"]).toContain("masked");
    expect(
      view.history.some(
        ({ comment }) => comment !== "altered" && comment?.fields["narrative"] === "Who is this child?",
      ),
    ).toBe(true);
    const [last] = world.memory.entries.slice(-1);
    expect(last?.type).toBe("passage-masked");
    expect(JSON.stringify(last)).not.toMatch(/Awa|child/i);
  });

  it("are masked where they were ticked, and nowhere else", async () => {
    const found = await find(name);
    const [first, ...others] = found.map(({ place }) => nameOfPlace(place));
    await mask(name, [first ?? ""]);
    expect((await find(name)).map(({ place }) => nameOfPlace(place))).toEqual(others);
  });

  it("stay for whoever is not the secretary, gives no reason, or ticks what was not found", async () => {
    const places = (await find(name)).map(({ place }) => nameOfPlace(place));
    const code = async (of: Promise<Awaited<ReturnType<typeof mask>>>) => {
      const outcome = await of;
      return outcome.ok ? "done" : outcome.refusal.code;
    };
    expect(await code(mask(name, places, " "))).toBe("comment-required");
    expect(await code(mask(name, ["content.0.//schema", "comment.1./text"]))).toBe("invalid");
    expect(await code(mask("Officers", ["comment.1./text"]))).toBe("invalid");
    const author = await come(world.report?.author ?? "", ["report", "read"]).catch(() => null);
    if (author) {
      const form = { documentId, command: "m2", words: name, places, reason: "Mine." };
      expect((await maskPassage(world.deps, author, form)).ok).toBe(false);
    }
    expect(await find(name)).toHaveLength(places.length);
  });

  it("are masked once, however often the form is sent", async () => {
    const places = (await find(name)).map(({ place }) => nameOfPlace(place));
    await mask(name, places);
    const before = world.memory.entries.length;
    expect(await mask(name, places)).toEqual({ ok: true, value: null });
    expect(world.memory.entries).toHaveLength(before);
  });
});

describe("a search", () => {
  it.each<[string, (world: World) => void]>([
    [
      "a version",
      ({ memory }) => {
        const [[hash, kept] = ["", undefined]] = memory.contents;
        if (kept) memory.contents.set(hash, { ...kept, salts: {} });
      },
    ],
    [
      "a remark",
      ({ memory }) => {
        const [[number, kept] = [0, undefined]] = memory.comments;
        if (kept) memory.comments.set(number, { ...kept, salts: {} });
      },
    ],
  ])("says so where it cannot look into %s: it is not what was recorded", async (_, alter) => {
    alter(world);
    const { head: now, basis } = head();
    expect(await findPassages(world.deps, documentId, now, basis, name, secretary)).toBe("altered");
    expect(world.memory.alterations).not.toEqual([]);
  });
});

describe("what was masked", () => {
  const maskAll = async () =>
    mask(
      name,
      (await find(name)).map(({ place }) => nameOfPlace(place)),
    );

  it("is no difference between two versions that said the same, and one between those that did not", async () => {
    await maskAll();
    const contents: Content[] = [];
    for (const hash of world.memory.contents.keys()) {
      const content = await world.deps.archive.content(documentId, head().head.report, hash);
      if (content !== "altered") contents.push(content);
    }
    const [first, second] = contents;
    if (!first || !second) throw new Error("two versions");
    const changed = compareContents(definitionOf(head().basis), first, second).map(({ field }) => field.name);
    expect(changed).toEqual(["narrative"]);
    expect(compareContents(definitionOf(head().basis), first, structuredClone(first))).toEqual([]);
  });

  it.each(["content", "comment"])(
    "does not come back by an item of before, as a restored table has it: a %s",
    async (what) => {
      const { contents, comments, alterations } = world.memory;
      const before = structuredClone({ contents, comments });
      await maskAll();
      if (what === "content") for (const [hash, kept] of before.contents) contents.set(hash, kept);
      else for (const [number, kept] of before.comments) comments.set(number, kept);
      const view = await readDocument(world.deps, documentId, head().head, head().basis);
      expect(JSON.stringify(view)).not.toMatch(what === "content" ? /who was afraid/ : /awa traore/);
      expect(new Set(alterations.map((each) => each.what))).toEqual(new Set([what]));
    },
  );

  it("is asked anew when the report comes back, and is nobody's words then", async () => {
    await maskAll();
    await at.sendBack("Say it in other words.");
    const page = await come(world.report?.author ?? "", ["report"]);
    const who = await identify(world.deps, page, { basis: true, draft: true });
    if (!who) throw new Error("no session");
    const view = await readForm(world.deps, who, head().basis);
    const typed = view === "altered" ? {} : view.typed;
    expect(typed["narrative"]).toBe("");
    expect(typed["I1.explanation"] ?? typed["finance.rateSource"]).not.toBe("");
    expect(JSON.stringify(typed)).not.toContain("masked");
  });

  it("is not missing: nobody is held for it, and the report is published with it", async () => {
    at = new Naming();
    ({ world } = at);
    await goodDay(at.story, 6);
    const summary = String(world.memory.contents.get(world.version)?.value.values["summary.fr"] ?? "");
    const places = (await find(summary)).map(({ place }) => nameOfPlace(place));
    expect(places).toHaveLength(1);
    await mask(summary, places);
    const content = await world.deps.archive.content(documentId, head().head.report, world.version);
    if (content === "altered") throw new Error("altered");
    expect(missingWords(definitionOf(head().basis), content, "fr")).toEqual([]);
    await at.story.calm();
    await goodDay(at.story, 1);
    await at.story.calm();
    const published = await readPublished(world.deps, documentId);
    if (!published || published === "altered") throw new Error("not published");
    expect(JSON.stringify(published)).not.toContain(summary);
    expect(world.sent.filter(({ kind }) => kind === "notice").length).toBeGreaterThan(0);
  });
});
