import { describe, expect, it } from "vitest";
import { fateOf } from "../../../shared/domain/forms/draft.ts";
import { sectionUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/**
 * What an author does in her tabs on one part: she opens it, saves what she wrote, or saves and never hears of it; or what
 * she sent first comes last.
 */
type Step = readonly [
  tab: "one" | "two",
  does: "opens" | "is its copy" | "saves" | "saves unheard" | "is overtaken",
  words?: string,
];

type Story = [what: string, steps: readonly Step[], kept: string, told: readonly string[]];

const stories: Story[] = [
  [
    "once",
    [
      ["one", "opens"],
      ["one", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "the answer is lost, she goes on writing and saves again",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", "a b"],
    ],
    "a b",
    [],
  ],
  [
    "two answers are lost",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves unheard", "a b"],
      ["one", "saves", "a b c"],
    ],
    "a b c",
    [],
  ],
  [
    "a double click",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "she takes back what she wrote after the answer was lost: she is shown both",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["one", "saves", ""],
    ],
    "a",
    [""],
  ],
  [
    "a tab that was duplicated overwrites nothing that the first one saved",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
    ],
    "a",
    ["b"],
  ],
  [
    "a tab that was duplicated empties nothing that the first one saved",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "saves", ""],
    ],
    "a",
    [""],
  ],
  [
    "a tab that was duplicated sent other words first, and they come last: they are shown",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a"],
      ["two", "is overtaken", "b"],
      ["two", "opens"],
    ],
    "a",
    ["b"],
  ],
  [
    "what she sent first comes last, and all of it is kept",
    [
      ["one", "opens"],
      ["two", "is its copy"],
      ["one", "saves", "a b"],
      ["two", "is overtaken", "a"],
      ["two", "opens"],
    ],
    "a b",
    [],
  ],
  [
    "she comes back and saves again",
    [
      ["one", "opens"],
      ["one", "saves", "a"],
      ["one", "opens"],
      ["one", "saves", "a b"],
    ],
    "a b",
    [],
  ],
  [
    "two tabs on one part: the second is told, and nothing is overwritten",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
    ],
    "a",
    ["b"],
  ],
  [
    "two tabs with the same words",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "a"],
    ],
    "a",
    [],
  ],
  [
    "the second tab, told, saves again",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves", "a"],
      ["two", "saves", "b"],
      ["two", "saves", "a b"],
    ],
    "a b",
    ["b"],
  ],
  [
    "the first tab's lost save does not hide what the second saved since",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "opens"],
      ["two", "saves", "b"],
      ["one", "saves", "a b"],
    ],
    "b",
    ["a b"],
  ],
  [
    "the second tab's save between two of the first",
    [
      ["one", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "opens"],
      ["two", "saves unheard", "b"],
      ["one", "saves", "a b"],
    ],
    "b",
    ["a b"],
  ],
  [
    "what was laid aside stays, whatever the first tab saves",
    [
      ["one", "opens"],
      ["two", "opens"],
      ["one", "saves unheard", "a"],
      ["two", "saves", "b"],
      ["one", "saves", "a a"],
      ["two", "opens"],
    ],
    "a a",
    ["b", "b"],
  ],
];

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

describe("what becomes of a section that a page sends", () => {
  const at = "2026-11-26T12:00:00.000Z";
  const early = "2026-11-26T11:59:59.000Z";
  const typed = { a: "old and new" };
  const kept = { typed: { a: "old" }, revision: 3, view: "v", at };
  const other = { typed: { a: "old", b: "said in French" }, revision: 3, view: "v", at };
  const odd = { typed: { a: "new and old" }, revision: 3, view: "v", at };
  const grown = { typed: { a: "old and new and more" }, revision: 3, view: "v", at };
  const told = { typed: { a: "told" }, revision: 3, view: "v", at };
  const first = { seen: 2, view: "v" };
  it.each([
    ["nothing was kept, and the page showed nothing", undefined, { seen: 0, view: "v", at }, "keep"],
    ["the page showed what is kept", kept, { seen: 3, view: "w", at }, "keep"],
    ["its copy saved an answer that it lacks", other, { seen: 2, view: "v", at }, "elsewhere"],
    ["its copy saved other words", odd, { seen: 2, view: "v", at }, "elsewhere"],
    ["the page saved it itself", kept, { seen: 2, view: "v", at }, "keep"],
    [
      "the page sent this earlier than what is kept, which has it all",
      grown,
      { ...first, at: early },
      "kept",
    ],
    [
      "the page sent this earlier, and its words are not in what is kept",
      kept,
      { ...first, at: early },
      "elsewhere",
    ],
    ["its copy sent other words earlier", told, { ...first, at: early }, "elsewhere"],
    ["another page saved meanwhile", kept, { seen: 2, view: "w", at }, "elsewhere"],
    ["the page has no name", { typed: { a: "old" }, revision: 3 }, { seen: 2, view: "", at }, "elsewhere"],
    ["two pages without a name", { ...kept, view: "" }, { seen: 2, view: "", at }, "elsewhere"],
    ["the same words", { ...kept, typed }, { seen: 0, view: "w", at }, "kept"],
    ["a draft that was begun", { typed: { a: "old" }, revision: 0 }, { seen: 0, view: "v", at }, "keep"],
  ] as const)("%s", (_, there, sent, fate) => {
    expect(fateOf(there, { typed, ...sent }, false)).toBe(fate);
  });

  it("is asked about where it could bring back what was masked, unless it says the same as what is kept", () => {
    const own = { typed, seen: 3, view: "v", at };
    expect(fateOf(kept, own, true)).toBe("asked");
    expect(fateOf({ ...kept, typed }, own, true)).toBe("kept");
    expect(fateOf(kept, { ...own, at: early }, true)).toBe("asked");
  });
});
