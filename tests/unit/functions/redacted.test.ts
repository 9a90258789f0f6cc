import { beforeAll, describe, expect, it, vi } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { canonical, commitment, hashOf } from "../../../shared/domain/audit/hash.ts";
import type { DisclosedReport } from "../../../shared/domain/documents/published.ts";
import { readOpenLessons } from "../../../shared/usecases/desk/open-lessons.ts";
import {
  publicPdfUrl,
  publicRegisterUrl,
  publicReportUrl,
  publicTraceUrl,
  publishedFileUrl,
} from "../../../shared/views/urls.ts";
import { answers } from "../../support/answers.ts";
import { documentId, known } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { author, secretary } from "./donor-place.ts";
import { arriveAs, browserOn, type Paged } from "./place.ts";

const { agreement } = known;

const told = [
  answers["narrative"],
  answers["lessons.1.statement"],
  answers["I3.words"],
  answers["I2.explanation"],
];

/** Words that say who, where or whose story: none of them may be anywhere that everybody reads. */
const secret = [agreement.partner.name, agreement.title.en, agreement.title.fr, ...told].map(String);

/** A published report on the example's agreement, of which everybody may know a part. */
async function published(): Promise<Paged> {
  const leavesOut = ["partner", "places", "narrative"] as const;
  const of = { ...agreement, publication: "redacted", leavesOut } as const;
  const place = await placeOf("a report that is published in part", 7, undefined, undefined, undefined, of);
  return { ...place, app: makeApp(place.deps) };
}

let place: Paged;
beforeAll(async () => {
  place = await published();
}, 60_000);

const mustSayNothing = (text: string, where: string, of = secret) => {
  for (const words of of) expect(text, where).not.toContain(words);
};

describe("a report on an agreement of which everybody may know a part", () => {
  it("is published, and says on its page what is left out and that this is why", async () => {
    expect(place.world.report?.status).toBe("published");
    const anybody = browserOn(place);
    await anybody.open(place.origin + publicReportUrl("en", documentId));
    expect(anybody.page.status).toBe(200);
    mustSayNothing(String(anybody.page.root), "the public page");
    expect(anybody.text).toContain("What is left out");
    expect(anybody.text).toContain("Who the partner is, and the partner’s own words");
    expect(anybody.text).toContain("[Left out, so that nobody is put in danger]");
    expect(anybody.text).not.toContain("Masked by the secretary");
    expect(anybody.text).toContain(place.world.report?.contentHash);
    // Its summary was written for everybody, and its figures name nobody.
    expect(anybody.text).toContain(answers["summary.fr"]);
    expect(anybody.text).toContain("170 children");
  });

  it("says in French, too, that it is left out, and by which number its agreement is known", async () => {
    const anybody = browserOn(place);
    await anybody.open(place.origin + publicReportUrl("fr", documentId));
    mustSayNothing(String(anybody.page.root), "the public page in French");
    expect(anybody.text).toContain("[Omis, pour ne mettre personne en danger]");
    expect(anybody.read("h1")).toContain(agreement.id);
  });

  it("is in the register by its agreement's number", async () => {
    const anybody = browserOn(place);
    await anybody.open(place.origin + publicRegisterUrl("en"));
    mustSayNothing(String(anybody.page.root), "the register");
    expect(anybody.text).toContain(`Annual results report, July 2025 to June 2026: ${agreement.id}`);
  });

  it("has a file without what is left out, from which the hash that was approved is recomputed", async () => {
    const answer = await place.app.request(publishedFileUrl("en", documentId));
    const text = await answer.text();
    mustSayNothing(text, "the file");
    const { fields, hash } = JSON.parse(text) as DisclosedReport;
    expect(Object.keys(fields["/values/narrative"] ?? {})).toEqual(["commitment"]);
    expect(Object.keys(fields["/values/summary.fr"] ?? {})).toEqual(["value", "salt"]);
    const commitments = Object.entries(fields).map(([path, field]) => [
      path,
      "commitment" in field ? field.commitment : commitment(field.salt, canonical([path, field.value])),
    ]);
    expect(hashOf(Object.fromEntries(commitments))).toBe(hash);
    expect(hash).toBe(place.world.report?.contentHash);
  });

  it("is followed by nobody from here to the promises of its agreement", async () => {
    const anybody = browserOn(place);
    await anybody.open(place.origin + publicReportUrl("en", documentId));
    expect(anybody.links("/trace")).toEqual([]);
    expect((await place.app.request(publicTraceUrl("en", documentId))).status).toBe(404);
  });

  it("is printed without it", async () => {
    const print = vi.spyOn(place.deps.printer, "print");
    await place.app.request(publicPdfUrl("en", documentId));
    const page = print.mock.lastCall?.[0].html ?? "";
    expect(page).toContain("[Left out, so that nobody is put in danger]");
    mustSayNothing(page, "the printed page");
  });

  it("is told to donors, partner and subscribers by mails without it", () => {
    const notices = place.world.sent.filter(({ letter }) => letter.to !== "person");
    expect(notices.map(({ letter }) => letter.template)).toContain("report-published");
    for (const { letter } of notices) {
      const { subject, text, html } = compose(letter, place.origin);
      // The partner is called by its name, being the one who is written to.
      const isPartner = letter.to === "partner";
      mustSayNothing(
        subject + text + html,
        `the mail to a ${letter.to}`,
        isPartner ? secret.slice(1) : secret,
      );
    }
  });

  it("teaches nobody a lesson that is left out", async () => {
    expect(await readOpenLessons(place.deps, { about: { countries: [], rights: [] }, all: true })).toEqual(
      [],
    );
  });

  it("stays whole for those who work on it, who read what everybody does not", async () => {
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain(answers["narrative"]);
    expect(writer.text).toContain("Once final, it is published without the following");
    const watcher = await arriveAs(place, secretary, "fr");
    expect(watcher.text).toContain("Ce qui est omis");
    expect(watcher.text).toContain(agreement.partner.name);
  });
});
