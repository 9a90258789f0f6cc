import { describe, expect, it } from "vitest";
import { taskUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { arriveAs, browserOn, type Paged, pagesOn, planPages } from "./place.ts";

const toList = async (place: Paged, lang: "en" | "fr" = "en", query = "") => {
  const anybody = browserOn(place);
  await anybody.open(`${place.origin}/${lang}/register${query}`);
  return anybody;
};

describe("what is published", () => {
  it("is listed for everybody, by its title and, of a plan, the day of its adoption", async () => {
    const place = await planPages(11);
    const anybody = await toList(place);
    expect(anybody.read(".documents")).toMatch(/^Strategic plan 2027–2030 ?Adopted on \d+ \w+ 2026$/);
    await anybody.open(anybody.link("/reports/"));
    expect(anybody.read("h1")).toBe("Strategic plan 2027–2030");
    expect(anybody.link("/en/register")).toBeTruthy();
  });

  it("can be seen by kind, at an address that can be passed on, and teaches what will come of a kind", async () => {
    const place = await planPages(11);
    expect((await toList(place, "fr", "?kind=plan")).read(".documents")).toContain(
      "Plan stratégique 2027–2030",
    );
    const reports = await toList(place, "fr", "?kind=report");
    expect(reports.read("nav [aria-current=page]")).toBe("Rapports sur les résultats");
    expect(reports.text).toContain("Aucun rapport sur les résultats n’est encore publié.");
    expect((await toList(place, "en", "?kind=letter")).read("[aria-current=page]")).toBe("All documents");
  });

  it("is nothing that is still being reviewed", async () => {
    const anybody = await toList(await pagesOn(4));
    expect(anybody.text).toContain("Nothing is published yet.");
    expect(anybody.text).not.toContain("Bamako");
  });
});

describe("the list of whoever watches over documents", () => {
  it("can be seen by kind, of those under way and of those that ended", async () => {
    const place = await planPages(1);
    const watcher = await arriveAs(place, secretary);
    await watcher.open(place.origin + taskUrl("en", linkOf(watcher)));
    expect(watcher.text).toContain("Strategic plan 2027–2030");
    await watcher.open(watcher.link("kind=report"));
    expect(watcher.text).toContain("No results report is under way.");
    await watcher.open(watcher.link("kind=plan"));
    expect(watcher.text).toContain("Strategic plan 2027–2030");
    await watcher.open(watcher.link("list=ended&kind=plan"));
    expect(watcher.text).toContain("No strategic plan has ended yet.");
  });

  it("says of a kind of which there is none how it comes there", async () => {
    const place = await pagesOn(4);
    const watcher = await arriveAs(place, secretary);
    await watcher.open(`${place.origin}${taskUrl("en", linkOf(watcher))}?kind=plan`);
    expect(watcher.text).toContain("those who may start one find that on their desk.");
  });
});
