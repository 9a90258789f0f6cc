import { expect, it } from "vitest";
import { daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { submitApprovalPolicy } from "../../support/by-law-submitted.ts";
import { pagesOf } from "../../unit/functions/place.ts";
import { known } from "../../unit/histories/example.ts";
import { byLawInForce } from "../../unit/hostile/governance.ts";
import { placeOf } from "../../unit/hostile/place.ts";
import { executive, secretary } from "./cast.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** What the members made of a by-law; and what an approval policy would have changed. */
export function membersScenes(walk: () => Walk): void {
  it("the secretary records what the members decided on a by-law of the board", async () => {
    walk().at(pagesOf(await placeOf("a by-law", null, undefined, byLawInForce)));
    const overseer = await walk().comes(secretary);
    await overseer.follow('main a[href$="/members-meeting"]');
    await overseer.follow(`${form("members-meeting")} button`);
    await overseer.jump(firstError);
    await overseer.type("day", daysLater(walk().today, 40));
    await overseer.type("reason", "L’assemblée a été ajournée faute de quorum.");
    await overseer.follow(`${form("members-meeting")} button`);
    await overseer.follow('main a[href$="/members"]');
    await overseer.follow(`${form("members")} button`);
    await overseer.jump(firstError);
    await overseer.pick("outcome", "confirmed");
    await overseer.type("day", walk().today);
    await overseer.type("reason", "Procès-verbal de l’assemblée, point 4.");
    await overseer.follow(`${form("members")} button`);
    expect(await overseer.read()).toContain("les membres ont confirmé le règlement");
    await overseer.leave();
  });

  it("whoever is asked about an approval policy, and who watches over it, see what it would have changed", async () => {
    const proposed = await placeOf("an approval policy", null, undefined, async ({ world }) => {
      await submitApprovalPolicy(world.deps, "GD-2026-0a1b2c3d", known.organisation.roster);
    });
    walk().at(pagesOf(proposed));
    const director = await walk().comes(executive);
    await director.follow('main a[href$="/rehearsal"]');
    expect(await director.read()).toContain("Mise à l’essai de la politique proposée");
    await director.leave();
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/rehearsal"]');
    expect(await overseer.read()).toContain("Mise à l’essai de la politique proposée");
    await overseer.leave();
  });
}
