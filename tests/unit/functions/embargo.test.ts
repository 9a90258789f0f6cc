import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { publicReportUrl } from "../../../shared/views/urls.ts";
import { documentId, known } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { author, daysPass, secretary } from "./donor-place.ts";
import { arriveAs, type Paged } from "./place.ts";

/** A report on the example's agreement, whose reports are published thirty days after they are final. */
async function final(): Promise<Paged> {
  const of = { ...known.agreement, embargo: { days: 30, until: null } };
  const place = await placeOf("a report under an embargo", 7, undefined, undefined, undefined, of);
  return { ...place, app: makeApp(place.deps) };
}

const typesOn = ({ memory }: Paged) => memory.entries.map(({ type }) => type);
const isPublic = async ({ app }: Paged) => (await app.request(publicReportUrl("en", documentId))).status;

describe("a report that its agreement does not have published yet", () => {
  let place: Paged;
  beforeAll(async () => {
    place = await final();
  }, 60_000);

  it("is approved, published nowhere, told to nobody, and says until when", async () => {
    expect(place.world.report).toMatchObject({ status: "approved", embargoedUntil: "2026-12-23" });
    expect(typesOn(place).at(-1)).toBe("publication-embargoed");
    expect(await isPublic(place)).toBe(404);
    expect(place.world.sent.filter(({ letter }) => letter.to === "donor")).toEqual([]);
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain("By its agreement it is published on 23 December 2026, and not before.");
    const watcher = await arriveAs(place, secretary, "fr");
    expect(watcher.text).toContain("il est publié le 23 décembre 2026, et pas avant");
  });

  it("stays so while the days run, however often it is looked at, and is published by itself on that day", async () => {
    await daysPass(place, 29);
    expect(place.world.report?.status).toBe("approved");
    expect(typesOn(place).filter((type) => type === "publication-embargoed")).toHaveLength(1);
    await daysPass(place, 2);
    expect(typesOn(place).filter((type) => type === "embargo-over")).toHaveLength(1);
    expect(place.world.report?.status).toBe("published");
    expect(await isPublic(place)).toBe(200);
    expect(place.world.sent.map(({ letter }) => letter.template)).toContain("report-published");
  });

  it("has that in its history", async () => {
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain("the publication began to wait");
    expect(writer.text).toContain("the day had come on which the report may be published");
  });
});
