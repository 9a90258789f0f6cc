import { expect, it } from "vitest";
import { answers } from "../../support/answers.ts";
import { people } from "../../support/cast.ts";
import { linkIn } from "../../support/mailbox.ts";
import { Story } from "../../support/story.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** Whoever comes by chance, and the officer who writes a report. */
export function writingScenes(walk: Walk): void {
  it("a stranger finds out what Accord is, in either language, and what is not there says so", async () => {
    const stranger = await walk.somebody("fr-CA");
    await stranger.open(walk.local.application);
    expect(stranger.address).toMatch(/\/fr\/$/);
    await stranger.follow("a.switch");
    expect(stranger.address).toMatch(/\/en\/$/);
    for (const short of ["en", "fr"]) await stranger.open(`${walk.local.application}/${short}`);
    for (const missing of ["fr/nowhere", `en/reports/${walk.story.documentId}`, "fr/link/none/none"])
      await stranger.open(`${walk.local.application}/${missing}`);
    await stranger.leave();
  });

  it("an officer writes her report part by part, mends what is wrong, submits, and finishes on this device", async () => {
    const officer = await walk.somebody("fr-CA");
    const mail = await walk.story.mailTo(people.officer);
    await officer.arrive(mail);
    await officer.follow('.actions a[href$="/check"]');
    await officer.follow(`${firstError}[href*="/sections/"]`);
    while (!officer.address.endsWith("/check")) {
      const part = officer.address;
      const { "summary.en": _, ...given } = answers;
      const wrong = part.endsWith("/I1") ? { "I1.police.numerator": "beaucoup" } : {};
      await officer.answer('main form[action*="/sections/"]', { ...given, ...wrong });
      await officer.follow('button[name="go"][value="next"]');
      if (officer.address !== part) continue;
      await officer.jump(firstError);
      await officer.type("I1.police.numerator", answers["I1.police.numerator"] ?? "");
      await officer.follow('button[name="go"][value="next"]');
    }
    await officer.follow(`${form("submission")} button`);
    expect(officer.address).toMatch(/\/document$/);
    await officer.follow('ol.history a[href*="/entries/"]');
    await officer.follow('form[action$="/finish"] button');
    await officer.open(linkIn(mail));
    await officer.follow(`${form("fresh")} button`);
    await officer.leave();
    await walk.story.reached("document-submitted");
  });

  it("an officer takes back what she submitted", async () => {
    const regretted = await Story.begin(walk.local);
    const officer = await walk.somebody("fr-CA");
    await officer.arrive(await regretted.mailTo(people.officer));
    await regretted.submit();
    await officer.open(officer.address.replace(/(\/tasks\/[^/]+).*$/, "$1/document"));
    await officer.follow('main a[href$="/taking-back"]');
    await officer.follow(`${form("taking-back")} button`);
    await regretted.reached("submission-taken-back");
    await officer.leave();
  });
}
