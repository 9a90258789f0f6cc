import { describe, expect, it, vi } from "vitest";
import { isMasked } from "../../../../shared/domain/audit/masks.ts";
import { listDeclared, readDeclared } from "../../../../shared/usecases/minute-book/declared-apart.ts";
import { withMasks } from "../../../../shared/usecases/minute-book/masked-since.ts";
import type { secretary } from "../meeting-place.ts";
import { declaring, officer, recorded, roomBesideDeclared, whole } from "../officer-place.ts";

/** What an officer declared in writing should never have been written down: whoever keeps the record masks it with the minutes that repeat it. */

const director = "P-009";

describe("words of what an officer declared are masked", () => {
  const child = "My firm pays the school of Oumar.";
  const looks = async ({ browser, meetings }: Awaited<ReturnType<typeof secretary>>, id: string) => {
    await browser.open(`${meetings}/${id}/mask`);
    await browser.send({ words: "oumar", go: "find" }, "/mask");
  };

  it("I12 with the minutes that carry them: on the officer's page, the keeper's, and members' paper; entries prove the rest as before", async () => {
    const { room, place } = await roomBesideDeclared(child);
    const { id } = await room.sitting();
    await room.enter("call");
    const [entry] = await recorded(place);
    const of = { person: officer, nature: "financial", follows: "officer", timing: "before-discussion" };
    const form = room.browser.page.root
      .querySelectorAll("form")
      .find((one) => one.querySelector(`input[name=entry][value="${officer}.${entry?.number}"]`));
    const words = form?.querySelector("textarea")?.getAttribute("name") ?? "";
    await room.enter("declare", { ...of, [words]: child }, { entry: `${officer}.${entry?.number}` });
    const before = await place.memory.people.entries(officer);
    await looks(room, id);
    const listed = room.browser.page.root.querySelectorAll("fieldset .choice label").map((one) => one.text);
    expect(listed).toEqual([
      expect.stringMatching(/^What .+ declared of an interest$/),
      expect.stringMatching(/^What .+ declared in writing of an interest, /),
    ]);
    const { deps, now } = place.world;
    const year = now.slice(0, 4);
    const asked = { by: director, at: now, command: "c" };
    const made = {
      state: "ready",
      at: now,
      sha256: "0".repeat(64),
      size: 1_000,
      papers: 1,
      altered: 0,
    } as const;
    const book = { year, number: 1, asked, fetched: [], standing: made };
    expect((await withMasks(deps, book)).isMaskedSince).toBe(false);
    const sent = room.browser.fillIn({ reason: "A child is named." }, "/mask");
    for (let times = 0; times < 2; times += 1) await room.browser.request("POST", sent.url, sent.form);
    const after = await place.memory.people.entries(officer);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([
      { type: "disclosure-masked", facts: { entries: [entry?.number], by: "P-007" } },
    ]);
    expect((await withMasks(deps, book)).isMaskedSince).toBe(true);
    const { meetings, people } = place.memory;
    const kept = [...meetings.holds(), ...people.holds(), place.memory.asides].map((each) => [...each]);
    expect(JSON.stringify(kept)).not.toContain("Oumar");
    const again = await declaring(place);
    expect(again.text).toContain("[Masked by the secretary]");
    const { declared, altered } = await readDeclared(deps, await listDeclared(deps, year));
    expect([altered, declared.map((one) => isMasked(one.declared.reason))]).toEqual([[], [true]]);
    await room.browser.open(`${room.meetings}/${id}`);
    expect(room.text()).not.toContain("Oumar");
    // It was minuted as it was written: with its words gone from both, nobody is asked to enter it once more.
    expect(room.text()).not.toContain("declared an interest in writing on");
  }, 60_000);

  it("asks the officer about words from a page that was open before, once; no place of theirs that is not listed is masked", async () => {
    const { room, place, somebody } = await roomBesideDeclared(child);
    const { id } = await room.convened();
    await looks(room, id);
    const { url, form } = room.browser.fillIn({ reason: "A child is named." }, "/mask");
    await room.browser.request("POST", url, { ...form, reason: "" });
    expect(room.text()).toContain("Write a reason");
    await room.browser.request("POST", url, { ...form, looked: "hall" });
    expect((await place.memory.people.entries(officer)).at(-1)?.type).toBe("interest-disclosed");
    await room.browser.request("POST", url, form);
    expect((await place.memory.people.entries(officer)).at(-1)?.type).toBe("disclosure-masked");
    await somebody.send({ ...whole, reason: "So does Oumar’s." }, "/interest");
    expect(somebody.text).toContain("were masked after the page was opened");
    expect(somebody.text).toContain("So does Oumar’s.");
    expect(await recorded(place)).toHaveLength(1);
    await somebody.send(whole, "/interest");
    expect(await recorded(place)).toHaveLength(2);
  }, 60_000);

  it("are shown to nobody who keeps the record of an older meeting alone, by the rules of then", async () => {
    const { room, place } = await roomBesideDeclared(child);
    const { id } = await room.convened();
    await looks(room, id);
    expect(room.text()).toContain("declared in writing of an interest");
    const { directory } = place.deps;
    const now = await directory.organisation();
    const record = { ...now.bylaws.record, keeper: "executive-director" };
    vi.spyOn(directory, "organisation").mockResolvedValue({ ...now, bylaws: { ...now.bylaws, record } });
    await looks(room, id);
    expect([room.browser.page.status, room.text()]).toEqual([200, expect.not.stringContaining("Oumar.")]);
  });
});
