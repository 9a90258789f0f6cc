import { describe, expect, it } from "vitest";
import { sectionUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";
import { stories } from "./tab-stories.ts";

const part = (place: Paged) => sectionUrl("en", wayOf(place, "report").own.linkId, "narrative");
const keptIn = ({ memory }: Paged) => memory.draft?.["narrative"]?.typed["narrative"];
const field = ({ page }: Visitor) =>
  page.root.querySelector('textarea[name="narrative"]')?.textContent ?? null;
const isTold = ({ page }: Visitor) => page.root.querySelector("main .panel[role=status]") !== null;

describe("one part of a report", () => {
  it.each(stories)("%s", async (_, steps, kept, told) => {
    const place = await pagesOn(0);
    place.memory.draft = null;
    const tabs = { one: browserOn(place), two: browserOn(place) };
    await arriveBy(tabs.one, wayOf(place, "report"));
    for (const [name, value] of tabs.one.cookies) tabs.two.cookies.set(name, value);
    const heard: (string | null)[] = [];
    for (const [who, does, words = ""] of steps) {
      const tab = tabs[who];
      if (does === "opens") await tab.open(`${place.origin}${part(place)}`);
      else if (does === "is its copy") tab.copy(tabs.one);
      else {
        const { url, form } = tab.fillIn({ narrative: words }, "/sections/");
        if (does === "saves") await tab.request("POST", url, form);
        else {
          const timeEpoch = Date.parse(place.world.now) - (does === "is overtaken" ? 1000 : 0);
          const sent = {
            method: "POST",
            headers: { cookie: tab.cookieHeader },
            body: new URLSearchParams(form),
          };
          await place.app.request(url, sent, { event: { requestContext: { timeEpoch } } });
        }
      }
      if ((does === "saves" || does === "opens") && isTold(tab)) heard.push(field(tab));
    }
    expect(keptIn(place)).toBe(kept);
    expect(heard).toEqual(told);
  });
});

describe("what waits of a part, sent from a window that was behind", () => {
  /** Three windows on the part; what one saved, and what two sent, which waits. */
  async function threeWindows(): Promise<{ place: Paged; one: Visitor; two: Visitor; three: Visitor }> {
    const place = await pagesOn(0);
    place.memory.draft = null;
    const [one, two, three] = [browserOn(place), browserOn(place), browserOn(place)];
    await arriveBy(one, wayOf(place, "report"));
    for (const [name, value] of one.cookies) for (const tab of [two, three]) tab.cookies.set(name, value);
    for (const tab of [one, two, three]) await tab.open(`${place.origin}${part(place)}`);
    await one.send({ narrative: "a" }, "/sections/");
    await two.send({ narrative: "b" }, "/sections/");
    return { place, one, two, three };
  }

  it("stays where a third sends other words, which are shown and can be saved", async () => {
    const { place, one, three } = await threeWindows();
    await three.send({ narrative: "c" }, "/sections/");
    expect([three.page.status, field(three)]).toEqual([409, "c"]);
    expect(three.text).toContain("What you typed stands on this page only");
    await one.open(`${place.origin}${part(place)}`);
    expect([keptIn(place), field(one)]).toEqual(["a", "b"]);
    await three.send({ go: "list" }, "/sections/");
    await one.open(`${place.origin}${part(place)}`);
    expect([keptIn(place), field(one)]).toEqual(["c", "b"]);
  });

  it("goes for more of the same, and for what is sent from the page that showed it", async () => {
    const { place, one, two, three } = await threeWindows();
    await three.send({ narrative: "b c" }, "/sections/");
    expect(field(three)).toBe("b c");
    await one.open(`${place.origin}${part(place)}`);
    const { url, form } = one.fillIn({ narrative: "d" }, "/sections/");
    await two.request("POST", url, { ...form, revision: "0", view: "behind" });
    expect(field(two)).toBe("d");
  });

  it.each([
    ["at once", [] as const],
    ["after she looked at it again", ["opens"] as const],
  ])("goes where she chooses what was saved elsewhere, %s", async (_, looks) => {
    const { place, one, two } = await threeWindows();
    for (const __ of looks) await two.open(`${place.origin}${part(place)}`);
    await two.send({ narrative: "a", go: "list" }, "/sections/");
    expect(two.text).not.toContain("not saved yet");
    await one.open(`${place.origin}${part(place)}`);
    expect([keptIn(place), field(one), isTold(one), place.memory.asides.size]).toEqual(["a", "a", false, 0]);
  });

  it("stays where the same words as are saved come from a page that did not show it", async () => {
    const { place, one, three } = await threeWindows();
    await three.send({ narrative: "a", go: "list" }, "/sections/");
    await one.open(`${place.origin}${part(place)}`);
    expect([keptIn(place), field(one)]).toEqual(["a", "b"]);
  });

  it("is not taken away by what is saved from a page that showed what waited before it", async () => {
    const { place, one, two, three } = await threeWindows();
    await three.send({ narrative: "b c" }, "/sections/");
    await two.send({ narrative: "d", go: "list" }, "/sections/");
    await one.open(`${place.origin}${part(place)}`);
    expect([keptIn(place), field(one)]).toEqual(["d", "b c"]);
    await one.send({ go: "list" }, "/sections/");
    expect([keptIn(place), place.memory.asides.size]).toEqual(["b c", 0]);
  });
});
