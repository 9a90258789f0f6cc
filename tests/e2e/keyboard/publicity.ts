import { expect, it } from "vitest";
import { pagesOf } from "../../unit/functions/place.ts";
import { placeOf } from "../../unit/hostile/place.ts";
import { withheld } from "../../unit/hostile/publicity.ts";
import { executive, secretary } from "./cast.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** What everybody may know of an agreement is looked at again, decided by a second person, and withheld at once. */
export function publicityScenes(walk: () => Walk): void {
  it("the secretary proposes to open an agreement that is withheld, the executive director agrees, and it is withheld at once", async () => {
    walk().at(pagesOf(await placeOf("an agreement that is withheld", null, undefined, withheld)));
    const overseer = await walk().comes(secretary);
    await overseer.follow('main a[href$="/publication"]');
    await overseer.follow(`${form("publication")} button`);
    await overseer.jump(firstError);
    await overseer.choose("to", "full");
    await overseer.type("reason", "The partner says that it is safe by now.");
    await overseer.follow(`${form("publication")} button`);
    const director = await walk().comes(executive);
    await director.follow('main a[href$="/publication"]');
    await director.follow(`${form("publication")} button`);
    expect(await director.read()).toContain("Décidé et consigné");
    await director.leave();
    await overseer.leave();
    const again = await walk().comes(secretary);
    await again.follow('main a[href$="/withholding"]');
    await again.follow(`${form("withholding")} button`);
    await again.jump(firstError);
    await again.type("reason", "Menaces contre le partenaire.");
    await again.follow(`${form("withholding")} button`);
    expect(await again.read()).toContain("C’est retiré au public");
    await again.leave();
  });
}
