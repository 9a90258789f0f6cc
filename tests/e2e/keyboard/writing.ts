import { expect, it } from "vitest";
import { answers } from "../../support/answers.ts";
import { pagesOn } from "../../unit/functions/place.ts";
import { officer } from "./cast.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** Whoever comes by chance, and the officer who writes a report. */
export function writingScenes(walk: () => Walk): void {
  it("a stranger finds out what Accord is, in either language, and what is not there says so", async () => {
    const { origin, documentId } = walk();
    const stranger = await walk().somebody("fr");
    await stranger.open(origin);
    expect(stranger.address).toMatch(/\/fr\/$/);
    await stranger.follow("a.switch");
    expect(stranger.address).toMatch(/\/en\/$/);
    for (const short of ["en", "fr"]) await stranger.open(`${origin}/${short}`);
    for (const missing of ["fr/nowhere", `en/reports/${documentId}`, "fr/link/none/none"])
      await stranger.open(`${origin}/${missing}`);
    await stranger.leave();
  });

  it("an officer writes her report part by part, mends what is wrong, submits, and finishes on this device", async () => {
    const link = walk().linkTo(officer);
    const author = await walk().somebody("fr");
    await author.arrive(link);
    await author.follow('.actions a[href$="/check"]');
    await author.follow(`${firstError}[href*="/sections/"]`);
    while (!author.address.endsWith("/check")) {
      const part = author.address;
      const { "summary.en": _, ...given } = answers;
      const wrong = part.endsWith("/I1") ? { "I1.police.numerator": "beaucoup" } : {};
      await author.answer('main form[action*="/sections/"]', { ...given, ...wrong });
      await author.follow('button[name="go"][value="next"]');
      if (author.address !== part) continue;
      await author.jump(firstError);
      await author.type("I1.police.numerator", answers["I1.police.numerator"] ?? "");
      await author.follow('button[name="go"][value="next"]');
    }
    await author.follow(`${form("submission")} button`);
    expect(author.address).toMatch(/\/document$/);
    await author.follow('ol.history a[href*="/entries/"]');
    await author.follow('form[action$="/finish"] button');
    await author.open(link);
    await author.follow(`${form("fresh")} button`);
    await author.leave();
  });
}

/** Whoever submitted too early. */
export function regrettingScenes(walk: () => Walk): void {
  it("an officer takes back what she submitted", async () => {
    walk().at(await pagesOn(1));
    const author = await walk().comes(officer);
    await author.open(author.address.replace(/(\/tasks\/[^/?]+).*$/, "$1/document"));
    await author.follow('main a[href$="/taking-back"]');
    await author.follow(`${form("taking-back")} button`);
    expect(walk().scene.world.report?.status).toBe("taken-back");
    await author.leave();
  });
}
