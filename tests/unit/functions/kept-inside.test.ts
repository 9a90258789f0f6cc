import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { makeApp } from "../../../functions/web/app.ts";
import {
  publicPdfUrl,
  publicRegisterUrl,
  publicReportUrl,
  publicTraceUrl,
  publishedFileUrl,
} from "../../../shared/views/urls.ts";
import { documentId, known } from "../histories/example.ts";
import { asksDonor, donorPolicy, officer, putToDonor } from "../hostile/donors.ts";
import { placeOf } from "../hostile/place.ts";
import { author, secretary } from "./donor-place.ts";
import { decideAs } from "./party-place.ts";
import { arriveAs, browserOn, type Paged } from "./place.ts";

const { agreement } = known;

/** A report on the example's agreement, where not everybody may know all of that. */
async function concluded(publication: "withheld" | "redacted"): Promise<Paged> {
  const of = { ...agreement, publication };
  const place = await placeOf("a report that is kept inside", 7, undefined, undefined, undefined, of);
  return { ...place, app: makeApp(place.deps) };
}

/** The same where its donor is to accept it. */
async function atDonor(): Promise<Paged> {
  const of = { ...asksDonor(), publication: "withheld" } as const;
  const place = await placeOf("kept inside, with its donor", 3, putToDonor, undefined, donorPolicy, of);
  return { ...place, app: makeApp(place.deps) };
}

const noticesOf = ({ world }: Paged) =>
  world.sent.filter(({ letter }) => !["person", "address"].includes(letter.to));

describe.each(["withheld", "redacted"] as const)("a report on an agreement that is %s", (publication) => {
  let place: Paged;
  beforeAll(async () => {
    place = await concluded(publication);
  }, 60_000);

  it("is final once it is approved, and never published", () => {
    expect(place.world.report).toMatchObject({ status: "concluded", announced: true, held: [] });
    const types = place.memory.entries.map(({ type }) => type);
    expect(types.slice(-3)).toEqual(["report-concluded", "document-announced", "whole-offered"]);
    expect(place.memory.entries.at(-3)?.facts).toMatchObject({ publication });
    expect(types).not.toContain("document-published");
  });

  it.each(["en", "fr"] as const)(
    "is on no page, in no file and in no list that everybody may open (%s)",
    async (lang) => {
      const guessed = [publicReportUrl, publicTraceUrl, publicPdfUrl, publishedFileUrl];
      for (const url of guessed.map((path) => path(lang, documentId))) {
        const answer = await place.app.request(url);
        expect(answer.status, url).toBe(404);
        expect(await answer.text(), url).not.toContain(agreement.partner.name);
      }
      const anybody = browserOn(place);
      await anybody.open(place.origin + publicRegisterUrl(lang));
      expect(anybody.page.status).toBe(200);
      expect(anybody.text).not.toContain(agreement.title[lang]);
      expect(String(anybody.page.root)).not.toContain(documentId);
    },
  );

  it("is told to the donors and the partner of its agreement as final, without figures or a link, and to nobody else", () => {
    const told = noticesOf(place).map(({ letter }) => [letter.to, letter.template]);
    const expected = [...agreement.donors.map(() => "donor"), "partner"].map((to) => [
      to,
      "report-concluded",
    ]);
    expect(told.toSorted()).toEqual(expected.toSorted());
    for (const { letter } of noticesOf(place)) {
      const { text, html, headers } = compose(letter, place.origin);
      expect(text).toMatch(/it is not published|il n’est pas publié/);
      expect(text + html).not.toContain(`/reports/${documentId}`);
      expect(text).not.toMatch(/\d\s?%/);
      expect(headers).toBeUndefined();
      if (letter.to === "donor") expect(text).not.toContain(agreement.partner.name);
    }
  });

  it("tells its author, and whoever reads its page, why it has no public page", async () => {
    const templates = place.world.mailsTo(author).map(({ template }) => template);
    expect(templates).toContain("concluded-inside");
    expect(templates).not.toContain("report-out");
    const writer = await arriveAs(place, author);
    expect(writer.text).toContain("Why it is not published");
    expect(writer.text).toContain("Conclusion, without publication");
    expect(writer.links(publicReportUrl("en", documentId))).toEqual([]);
    const watcher = await arriveAs(place, secretary, "fr");
    expect(watcher.text).toContain("Pourquoi rien n’en est publié");
    expect(watcher.text).toContain("Définitif, non publié");
    expect(watcher.links(publicReportUrl("fr", documentId))).toEqual([]);
  });

  it("is followed from promise to result by whoever works on it, with no way to a public page", async () => {
    const writer = await arriveAs(place, author);
    await writer.open(writer.link("/trace"));
    expect(writer.page.status).toBe(200);
    expect(String(writer.page.root)).not.toContain(publicReportUrl("en", documentId));
  });
});

describe("a report that is kept inside, and that a donor is to accept", () => {
  it("is final with the acceptance, and its officer reads so; the partner hears of both", async () => {
    const place = await atDonor();
    const reader = await decideAs(place, officer, { decision: "accept" }, "fr");
    expect(place.world.report?.status).toBe("concluded");
    await reader.open(place.origin + reader.page.url.replace(place.origin, "").replace(/\/receipt$/, ""));
    expect(reader.text).toContain("rien n’en est publié");
    const toPartner = noticesOf(place).flatMap(({ letter }) =>
      letter.to === "partner" ? [letter.template] : [],
    );
    expect(toPartner).toEqual(["report-accepted", "report-concluded"]);
  });
});

describe("a report on an agreement that everybody may know", () => {
  it("is published, and whoever subscribed is told in their language", async () => {
    const place = await placeOf("a published report", 7);
    const { status, held } = place.world.report ?? {};
    expect(status).toBe("published");
    expect(held?.map(({ recipient }) => recipient.kind)).toContain("subscriber");
  });
});
