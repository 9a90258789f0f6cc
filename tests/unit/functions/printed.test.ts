import { beforeAll, describe, expect, it } from "vitest";
import { publicPdfUrl, publicReportUrl } from "../../../shared/views/urls.ts";
import { documentId } from "../histories/example.ts";
import { browserOn, type Paged, pagesOn, planPages } from "./place.ts";

const bytes = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe("a published document as a file", () => {
  let place: Paged;
  beforeAll(async () => {
    place = await pagesOn(7);
  });

  it.each(["en", "fr"] as const)(
    "is offered by its page, and saved as an accessible PDF (%s)",
    async (lang) => {
      const url = publicPdfUrl(lang, documentId);
      expect(await (await place.app.request(publicReportUrl(lang, documentId))).text()).toContain(
        `href="${url}"`,
      );
      const answer = await place.app.request(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe("application/pdf");
      expect(answer.headers.get("content-disposition")).toBe(
        `attachment; filename="${documentId}-${lang}.pdf"`,
      );
      const pdf = (await bytes(answer)).toString("latin1");
      expect(pdf).toMatch(/^%PDF-1\.7/);
      expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    },
  );

  it("is the same to the last byte whenever it is asked for", async () => {
    const first = await bytes(await place.app.request(publicPdfUrl("fr", documentId)));
    place.world.now = "2031-01-01T00:00:00.000Z";
    expect(first.equals(await bytes(await place.app.request(publicPdfUrl("fr", documentId))))).toBe(true);
  });

  it("is there for a plan as for a report", async () => {
    const plan = await planPages(11);
    const anybody = browserOn(plan);
    await anybody.open(`${plan.origin}/fr/register`);
    await anybody.open(anybody.link("/reports/"));
    expect((await plan.app.request(anybody.link("/document.pdf"))).status).toBe(200);
  });

  it.each(["en", "fr"] as const)("is not there for what is not published (%s)", async (lang) => {
    const inReview = await pagesOn(1);
    for (const id of [documentId, "../x", "PA-9"])
      expect((await inReview.app.request(publicPdfUrl(lang, id))).status, id).toBe(404);
  });
});
