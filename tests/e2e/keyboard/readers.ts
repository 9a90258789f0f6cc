import { it } from "vitest";
import { publicReportUrl, unsubscribeUrl } from "../../../shared/views/urls.ts";
import type { Walk } from "./walk.ts";
import { form } from "./walk.ts";

/** Donors and subscribers. */
export function readersScenes(walk: () => Walk): void {
  it("donors read the report in their language, and end and renew their subscription", async () => {
    const { origin, documentId } = walk();
    const donor = await walk().somebody("fr");
    await donor.open(`${origin}${publicReportUrl("fr", documentId)}`);
    await donor.follow("a.switch");
    await donor.follow('main a[href$="/trace"]');
    await donor.follow(`main a[href$="/reports/${documentId}"]`);
    await donor.follow('main a[href$="/register"]');
    await donor.follow('.kinds a[href$="kind=plan"]');
    await donor.open(`${origin}${unsubscribing(walk())}`);
    await donor.follow("main form button");
    await donor.follow(`${form("subscribe")} button`);
    await donor.leave();
  });
}

/** Where the newest notice to a subscriber has them end their subscription. */
function unsubscribing({ scene: { world } }: Walk): string {
  const { letter } = world.sent.findLast((sent) => sent.letter.to === "subscriber") ?? {};
  const link = letter && "unsubscribe" in letter ? letter.unsubscribe : null;
  if (!link) throw new Error("no subscriber was told");
  return unsubscribeUrl("en", link.topic, link.donor, link.token);
}
