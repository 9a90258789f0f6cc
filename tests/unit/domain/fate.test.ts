import { describe, expect, it } from "vitest";
import { fateOf } from "../../../shared/domain/forms/draft.ts";

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
