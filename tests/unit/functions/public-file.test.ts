import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { publicReportUrl, publishedFileUrl } from "../../../shared/views/urls.ts";
import { documentId } from "../histories/example.ts";
import type { Place } from "../hostile/place.ts";
import { placeOf } from "../hostile/place.ts";

describe("the published content as a file", () => {
  let place: Place;
  let ask: (url: string) => Promise<Response>;

  beforeAll(async () => {
    place = await placeOf("a published report", 7);
    const app = makeApp(place.deps);
    ask = async (url) => app.request(url);
  });

  it("is offered by the public page, and comes as a download of JSON with the fingerprint that the page shows", async () => {
    const url = publishedFileUrl("en", documentId);
    const page = await (await ask(publicReportUrl("en", documentId))).text();
    expect(page).toContain(`href="${url}"`);
    const file = await ask(url);
    expect(file.status).toBe(200);
    expect(file.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe(`attachment; filename="${documentId}.json"`);
    const { hash } = (await file.json()) as { hash: string };
    expect(page).toContain(hash);
  });

  it.each(["en", "fr"] as const)("is not there for what is not published (%s)", async (lang) => {
    const inReview = await placeOf("a report in review", 1);
    for (const url of [
      publishedFileUrl(lang, documentId),
      publishedFileUrl(lang, "../x"),
      publishedFileUrl(lang, "PA-9"),
    ])
      expect((await makeApp(inReview.deps).request(url)).status, url).toBe(404);
  });

  it("is neither a file nor a page once what is kept is not what was approved", async () => {
    const { memory } = place;
    for (const [hash, kept] of memory.contents)
      memory.contents.set(hash, { ...kept, value: { ...kept.value, lang: "en" } });
    for (const url of [publishedFileUrl("fr", documentId), publicReportUrl("fr", documentId)]) {
      const answer = await ask(url);
      expect(answer.status, url).toBe(409);
      expect(await answer.text()).toContain("ne peut être affiché pour le moment");
    }
    place.restore();
    expect((await ask(publishedFileUrl("fr", documentId))).status).toBe(200);
  });
});
