import { beforeEach, describe, expect, it } from "vitest";
import { reportDefinition } from "../../../shared/domain/documents/report/definition.ts";
import { standingOfSections, typedIn } from "../../../shared/domain/documents/report/draft.ts";
import { nameOfPlace } from "../../../shared/domain/documents/report/passages.ts";
import { later } from "../../../shared/domain/time.ts";
import { Naming, name, written } from "./naming.ts";

const inDraft = "draft.narrative./values/narrative";

let at: Naming;
const draft = () => at.world.memory.draft?.["narrative"]?.typed;
const places = async () => (await at.find(name)).map(({ place }) => nameOfPlace(place));

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
    const { seen } = at;
    await at.mask(name, await places());
    await at.type(`${written} Once more.`, "a view", seen, later(at.world.now, { minutes: 1 }));
    expect(draft()).toEqual({ narrative: "", "narrative.emptied": "1" });
  });

  it("says so to its author at the part of the form, until they have written it anew", async () => {
    const definition = reportDefinition(at.head().basis);
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

  it("is left alone where its place is unticked", async () => {
    await at.mask(
      name,
      (await places()).filter((place) => place !== inDraft),
    );
    expect(await places()).toEqual([inDraft]);
  });

  it("is left alone where its author saved something meanwhile", async () => {
    const { memory } = at.world;
    const commit = memory.commit.bind(memory);
    memory.commit = async (change) => {
      memory.commit = commit;
      await at.type("Nobody is named any more.", "another view");
      return commit(change);
    };
    const done = await at.mask(name, [inDraft]);
    expect(done).toEqual({ ok: false, refusal: { code: "draft-changed" } });
    expect(draft()).toEqual({ narrative: "Nobody is named any more." });
  });
});
