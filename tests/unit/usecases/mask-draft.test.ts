import { beforeEach, describe, expect, it } from "vitest";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { digestOfShown } from "../../../shared/domain/forms/content.ts";
import { standingOfSections, typedIn } from "../../../shared/domain/forms/draft.ts";
import { nameOfPlace } from "../../../shared/domain/review/passages.ts";
import { later } from "../../../shared/domain/time.ts";
import { saveSection } from "../../../shared/usecases/writing/save-section.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { Naming, name, written } from "./naming.ts";

const inDraft = "draft.narrative./values/narrative";

let at: Naming;
const draft = () => at.world.memory.draft?.["narrative"]?.typed;
const places = async () => (await at.find(name)).map(({ place }) => nameOfPlace(place));

/** The words are masked, or what else it is happens, in the very moment before the next commit. */
function inBetween(what: () => Promise<unknown>) {
  const { memory } = at.world;
  const commit = memory.commit.bind(memory);
  memory.commit = async (change) => {
    memory.commit = commit;
    await what();
    return commit(change);
  };
}

/** The author presses the button of the page that shows what they have before them now. */
async function submitting() {
  const { memory, version } = at.world;
  const { masked } = at;
  const page = await at.come(at.world.report?.author ?? "", ["report"]);
  const kept = memory.contents.get(version);
  const shown = memory.draft || !kept ? at.world.draftHash : digestOfShown(kept.value);
  return () => submitReport(at.world.deps, page, { command: "again", shown, before: version, masked });
}

const inTables = () => {
  const { contents, draft: kept } = at.world.memory;
  return JSON.stringify([[...contents.values()], kept]);
};
const maskedMeanwhile = { ok: false, refusal: { code: "masked-meanwhile" } };
const draftChanged = { ok: false, refusal: { code: "draft-changed" } };

describe("a draft that holds words which should never have been written", () => {
  beforeEach(async () => {
    at = await Naming.live();
    await at.sendBack("Say it in other words.");
    await at.type(`${written} She spoke, and was heard.`);
  });

  it("is found, and emptied there with all other places; the entry says so", async () => {
    expect(await places()).toContain(inDraft);
    expect(await at.mask(name, await places())).toEqual({ ok: true, value: null });
    expect(draft()).toEqual({ narrative: "", "narrative.emptied": "1" });
    expect(await at.find(name)).toEqual([]);
    const [last] = at.world.memory.entries.slice(-1);
    const place = { in: "draft", name: "narrative", path: "/values/narrative" };
    expect(last?.facts["places"]).toContainEqual(place);
    expect(at.world.memory.alterations).toEqual([]);
    await at.story.calm();
    expect(at.world.mailsTo(at.world.report?.author ?? "").at(-1)?.template).toBe("draft-masked");
  });

  it("is not written over by a page that still shows them", async () => {
    const { seen, masked } = at;
    await at.mask(name, await places());
    await at.type(`${written} Once more.`, "a view", seen, later(at.world.now, { minutes: 1 }), masked);
    expect(draft()).toEqual({ narrative: "", "narrative.emptied": "1" });
  });

  it("says so to its author at the part of the form, until they have written it anew", async () => {
    const definition = definitionOf(at.head().basis);
    const isMasked = () =>
      standingOfSections(
        definition,
        typedIn(definition, at.world.memory.draft, null, {}),
        "2026-11-24",
      ).flatMap((standing) => (standing.isMasked ? [standing.section.id] : []));
    await at.mask(name, await places());
    expect(isMasked()).toEqual(["narrative"]);
    await at.type("Nobody is named any more.", "another view");
    expect(isMasked()).toEqual([]);
  });

  it("is not submitted by a page that still shows them, which is told of the masking and of nothing else", async () => {
    const submit = await submitting();
    await at.mask(name, await places());
    expect(await submit()).toEqual(maskedMeanwhile);
  });

  it("is left alone where its place is unticked", async () => {
    await at.mask(
      name,
      (await places()).filter((place) => place !== inDraft),
    );
    expect(await places()).toEqual([inDraft]);
  });

  it("is not given its words back by the page that saved it, where they are masked elsewhere at that very moment", async () => {
    const page = await at.come(at.world.report?.author ?? "", ["report"]);
    const { deps, now } = at.world;
    const of = { aside: "", view: "a view", at: now, section: "narrative", seen: at.seen };
    const elsewhere = (await places()).filter((place) => place !== inDraft);
    let isMasked = false;
    const keepSection: typeof deps.drafts.keepSection = async (...kept) => {
      if (!isMasked) await at.mask(name, elsewhere);
      isMasked = true;
      return deps.drafts.keepSection(...kept);
    };
    const typed = { narrative: `${written} Once more.` };
    const form = { ...of, masked: at.masked, typed };
    const saved = await saveSection({ ...deps, drafts: { keepSection } }, page, form);
    expect(saved).toMatchObject({ ok: true, value: { isLaidAside: true } });
    expect(draft()).not.toEqual(typed);
  });

  it("is left alone where its author saved something meanwhile", async () => {
    inBetween(() => at.type("Nobody is named any more.", "another view"));
    const done = await at.mask(name, [inDraft]);
    expect(done).toEqual(draftChanged);
    expect(draft()).toEqual({ narrative: "Nobody is named any more." });
  });

  it("does not bring back what is masked in the version before at the moment when it is submitted unchanged", async () => {
    await at.type(`${written} She spoke.`, "another view");
    const submit = await submitting();
    const masked = (await places()).filter((place) => place !== inDraft);
    inBetween(() => at.mask(name, masked));
    expect(await submit()).toEqual(maskedMeanwhile);
    expect(await places()).toEqual([inDraft]);
    expect(at.world.memory.alterations).toEqual([]);
  });
});

describe("a report that came back with such words, of which nothing was saved since", () => {
  beforeEach(async () => {
    at = await Naming.live();
    await at.sendBack("Say it in other words.");
  });

  const maskAll = async () => at.mask(name, await places());

  it("is not written over by a page that was open before, and its author is told", async () => {
    const { seen } = at;
    expect(await maskAll()).toEqual({ ok: true, value: null });
    const saved = await at.type(`${written} Once more.`, "a page of before", seen);
    expect(saved).toMatchObject({ ok: true, value: { isLaidAside: true } });
    expect(draft()).toEqual({ narrative: "", "narrative.emptied": "1" });
    expect(inTables()).not.toMatch(/Awa/i);
    await at.story.calm();
    expect(at.world.mailsTo(at.world.report?.author ?? "").at(-1)?.template).toBe("draft-masked");
  });

  it("keeps all other answers, as its author saved or submitted them last", async () => {
    const before = at.world.memory.contents.get(at.world.version)?.value.values ?? {};
    await maskAll();
    const { narrative: _, ...others } = at.world.memory.draft ?? {};
    const texts = Object.values(others).flatMap(({ typed, revision }) =>
      revision === 0 ? Object.values(typed) : [],
    );
    const words = Object.entries(before).flatMap(([field, value]) =>
      typeof value === "string" && field !== "narrative" ? [value] : [],
    );
    expect(texts).toEqual(expect.arrayContaining(words));
  });

  it.each(["right before it is kept", "and is masked right after it was searched"])(
    "does not come back with another part that is saved at that moment, %s",
    async (which) => {
      const page = await at.come(at.world.report?.author ?? "", ["report"]);
      const { deps, now } = at.world;
      const form = { aside: "", view: "a view", at: now, section: "lessons", seen: 0, typed: {} };
      if (which.includes("searched")) {
        inBetween(() => saveSection(deps, page, form));
        expect((await maskAll()).ok).toBe(true);
      } else {
        const keepSection: typeof deps.drafts.keepSection = async (...kept) => {
          await maskAll();
          return deps.drafts.keepSection(...kept);
        };
        const saved = await saveSection({ ...deps, drafts: { keepSection } }, page, form);
        expect(saved).toMatchObject({ ok: true, value: { isLaidAside: false } });
      }
      expect(at.world.memory.draft?.["lessons"]?.revision).toBe(1);
      expect(draft()).toEqual({ narrative: "", "narrative.emptied": "1" });
      expect(inTables()).not.toMatch(/Awa/i);
    },
  );

  it("is not submitted as it was, where it is masked at that moment", async () => {
    const submit = await submitting();
    inBetween(maskAll);
    expect(await submit()).toEqual(maskedMeanwhile);
    expect(inTables()).not.toMatch(/Awa/i);
    expect(await places()).toEqual([]);
    expect(at.world.memory.alterations).toEqual([]);
  });

  it("is not submitted with another part that was written anew, where it is masked at that moment", async () => {
    const page = await at.come(at.world.report?.author ?? "", ["report"]);
    const { deps, now, memory } = at.world;
    const submitted = memory.contents.get(at.world.version)?.value ?? null;
    const before = typedIn(definitionOf(at.head().basis), null, submitted, {});
    const typed = { ...before, "lessons.1.statement": "Another lesson" };
    const of = { aside: "", view: "a view", at: now, section: "lessons", seen: 0 };
    await saveSection(deps, page, { ...of, typed });
    const versions = memory.contents.size;
    const submit = await submitting();
    inBetween(maskAll);
    expect(await submit()).toEqual(maskedMeanwhile);
    expect(memory.contents.size).toBe(versions);
    expect(inTables()).not.toMatch(/Awa/i);
  });

  it("does not come back among the rows that were removed, from a page of before on which one is removed", async () => {
    const page = await at.come(at.world.report?.author ?? "", ["report"]);
    const { deps, now } = at.world;
    await maskAll();
    const typed = { "lessons.rows": "1", "lessons.1.statement": `${written} Ask first.` };
    const of = { aside: "", view: "a view", at: now, section: "lessons", seen: 0, masked: "0" };
    const saved = await saveSection(deps, page, { ...of, typed, go: "remove:lessons:1" });
    expect(saved).toMatchObject({ ok: true, value: { isLaidAside: true } });
    expect(inTables()).not.toMatch(/Awa/i);
  });

  it("is looked through anew, where it is submitted at the moment of masking: then there is no draft to empty", async () => {
    const submit = await submitting();
    inBetween(submit);
    expect(await maskAll()).toEqual(draftChanged);
    expect(at.world.memory.draft).toBeNull();
    expect((await at.mask(name, await places(), "A child is named.", "m2")).ok).toBe(true);
    expect(inTables()).not.toMatch(/Awa/i);
  });

  it("is left as it is, where only a version before is masked: nothing is begun, and nobody is told", async () => {
    await at.mask(
      name,
      (await places()).filter((place) => !place.includes(at.world.version)),
    );
    await at.story.calm();
    expect(at.world.memory.draft).toBeNull();
    expect(at.world.sent.map(({ letter }) => letter?.template)).not.toContain("draft-masked");
  });
});
