import { expect, it } from "vitest";
import { people, readers } from "../../support/cast.ts";
import { linkIn } from "../../support/mailbox.ts";
import type { Walk } from "./walk.ts";
import { form } from "./walk.ts";

/** Donors and subscribers. */
export function readersScenes(walk: Walk): void {
  it("donors read the report in their language, and end and renew their subscription", async () => {
    const donor = await walk.somebody("fr-CA");
    await donor.open(linkIn(await walk.story.mailTo(people.donor)));
    expect(donor.address).toContain(`/fr/reports/${walk.story.documentId}`);
    await donor.follow("a.switch");
    await donor.follow('main a[href$="/trace"]');
    await donor.follow(`main a[href$="/reports/${walk.story.documentId}"]`);
    await donor.follow('main a[href$="/register"]');
    await donor.follow('.kinds a[href$="kind=plan"]');
    const notice = await walk.story.mailTo(readers.subscriber);
    await donor.open(/https?:\/\/\S+\/unsubscribe\/\S+/.exec(notice.text)?.[0] ?? "");
    await donor.follow("main form button");
    await donor.follow(`${form("subscribe")} button`);
    await donor.leave();
  });
}
