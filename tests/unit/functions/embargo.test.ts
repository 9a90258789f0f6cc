import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { roleOfDonor } from "../../../shared/domain/people/partners.ts";
import {
  publicPdfUrl,
  publicReportUrl,
  publicTraceUrl,
  publishedFileUrl,
} from "../../../shared/views/urls.ts";
import { answers } from "../../support/answers.ts";
import { documentId, known, people } from "../histories/example.ts";
import { officer } from "../hostile/donors.ts";
import { partner } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { author, daysPass, secretary } from "./donor-place.ts";
import { arriveAs, type Paged } from "./place.ts";

/** A donor of whom nobody is in the directory. */
const another = "northern-lantern-fund";

/** A report on the example's agreement, whose reports are published thirty days after they are final. */
async function final(): Promise<Paged> {
  const donors = [...known.agreement.donors, another];
  const of = { ...known.agreement, donors, embargo: { days: 30, until: null } };
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

  it("is approved, published nowhere, and says until when", async () => {
    expect(place.world.report).toMatchObject({ status: "approved", embargoedUntil: "2026-12-23" });
    expect(typesOn(place).slice(-2)).toEqual(["publication-embargoed", "whole-offered"]);
    expect(await isPublic(place)).toBe(404);
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain("By its agreement it is published on 23 December 2026, and not before.");
    const watcher = await arriveAs(place, secretary, "fr");
    expect(watcher.text).toContain("il est publié le 23 décembre 2026, et pas avant");
  });

  it("is told as final, without a word of it, to who has nobody in the directory, and to no other organisation", () => {
    const told = place.world.sent.flatMap(({ letter }) => (letter.to === "person" ? [] : [letter]));
    expect(told).toMatchObject([
      { to: "donor", template: "report-concluded", addressee: { id: another }, until: "2026-12-23" },
    ]);
    const [{ text = "" } = {}] = told.map((letter) => compose(letter, place.origin));
    expect(text).toContain("it is published on 23 December 2026 at the earliest");
    expect(text).not.toContain(answers["narrative"]);
  });

  it("is read whole meanwhile by people of its partner, by a link of their own, and by nobody else", async () => {
    const offered = place.world.mailsTo(partner).filter(({ template }) => template === "whole-to-read");
    expect(offered).toHaveLength(1);
    const reader = await arriveAs(place, partner, "fr");
    expect(reader.text).toContain(answers["narrative"]);
    const authority = place.memory.authorities.get(partner);
    if (!authority) throw new Error("Nobody is known of the partner");
    place.memory.authorities.set(partner, { ...authority, roles: ["partner.another"] });
    await reader.open(reader.page.url);
    expect(reader.text).not.toContain(answers["narrative"]);
    place.memory.authorities.set(partner, authority);
    for (const path of [publicPdfUrl, publishedFileUrl, publicTraceUrl])
      expect((await place.app.request(path("en", documentId))).status).toBe(404);
  });

  it("tells the secretary of which organisation nobody is known, who is given it within a day once somebody is", async () => {
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("Nobody to give the whole to");
    expect(watcher.text).toContain("get a mail without a word of the report: Northern Lantern Fund.");
    const reader = people.find(({ id }) => id === officer);
    if (!reader) throw new Error("nobody is of a donor");
    const { name, email, ...person } = reader;
    const named = { ...person, id: "P-090", roles: [roleOfDonor(another)] };
    place.memory.people.register(
      named,
      { name, email: "reader@lantern.example", suppressed: null },
      place.world.now,
    );
    await daysPass(place, 1);
    expect(place.world.mailsTo("P-090").map(({ template }) => template)).toEqual(["whole-to-read"]);
    expect((await arriveAs(place, "P-090", "fr")).text).toContain(answers["narrative"]);
    expect((await arriveAs(place, secretary)).text).not.toContain("Nobody to give the whole to");
  });

  it("stays so while the days run, however often it is looked at, and is published by itself on that day", async () => {
    await daysPass(place, 28);
    expect(place.world.report?.status).toBe("approved");
    expect(typesOn(place).filter((type) => type === "publication-embargoed")).toHaveLength(1);
    await daysPass(place, 2);
    expect(typesOn(place).filter((type) => type === "embargo-over")).toHaveLength(1);
    expect(place.world.report?.status).toBe("published");
    expect(place.world.report?.whole?.nobodyFor).toEqual([]);
    const again = place.world.mailsTo(partner).filter(({ template }) => template === "whole-to-read");
    expect(again, "nobody is given twice what they have").toHaveLength(1);
    expect(await isPublic(place)).toBe(200);
    expect(place.world.sent.map(({ letter }) => letter.template)).toContain("report-published");
  });

  it("has that in its history", async () => {
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain("the publication began to wait");
    expect(writer.text).toContain("the day had come on which the report may be published");
  });
});
