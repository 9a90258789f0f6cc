import { expect, it } from "vitest";
import { pagesOf } from "../../unit/functions/place.ts";
import { at } from "../../unit/functions/tranche-place.ts";
import { agreementInForce, apartFromOthers, overseerWrites } from "../../unit/hostile/agreement.ts";
import { placeOf } from "../../unit/hostile/place.ts";
import { finance, officer, secretary } from "./cast.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** An agreement in force of which a part is due since today. */
async function due() {
  const inForce = await placeOf("an agreement of which a part is due", null, undefined, async (story) => {
    await agreementInForce(story, { "tranches.t1.date": "2026-11-24" });
    apartFromOthers(story.world.memory);
    overseerWrites(story.world.memory);
  });
  const place = pagesOf(inForce);
  await at(place, "2026-11-24T12:01:00.000Z");
  return place;
}

/** Whoever pays what an agreement makes due. */
export function payingScenes(walk: () => Walk): void {
  it("whoever pays records what was paid of a tranche that is due, and takes a slip back; the agreement is amended and extended, and ends", async () => {
    walk().at(await due());
    const payer = await walk().comes(finance);
    await payer.follow('main a[href$="/tranches/t1"]');
    await payer.follow(`${form("tranches/t1")} button`);
    await payer.jump(firstError);
    await payer.type("day", walk().today);
    await payer.type("amount", "60,000");
    await payer.type("reference", "Transfer 4711");
    await payer.follow(`${form("tranches/t1")} button`);
    await payer.follow('main a[href$="/payments/1"]');
    await payer.follow(`${form("payments/1")} button`);
    await payer.jump(firstError);
    await payer.type("reason", "It was another agreement’s.");
    await payer.follow(`${form("payments/1")} button`);
    expect(await payer.read()).toContain("Taken back by");
    await payer.leave();
    const writer = await walk().comes(officer);
    await writer.follow('main a[href$="/extension"]');
    await writer.follow(`${form("extension")} button`);
    await writer.follow('main a[href$="/amendment"]');
    await writer.follow(`${form("amendment")} button`);
    expect(await writer.read()).toContain("L’avenant est commencé");
    await writer.leave();
    const overseer = await walk().comes(secretary);
    for (const path of ["amendment", "extension"]) {
      await overseer.follow(`main a[href$="/${path}"]`);
      await overseer.follow(`${form(path)} button`);
    }
    await overseer.follow('main a[href$="/ending/terminated"]');
    await overseer.follow(`${form("ending/terminated")} button`);
    await overseer.jump(firstError);
    await overseer.type("day", walk().today);
    await overseer.type("reason", "Lettre du partenaire.");
    await overseer.follow(`${form("ending/terminated")} button`);
    expect(await overseer.read()).toContain("Résiliée avec effet le");
    await overseer.leave();
  });
}
