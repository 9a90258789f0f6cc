import { expect, it } from "vitest";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { systemClock, systemIds } from "../../../shared/adapters/system.ts";
import { submitAgreement } from "../../support/agreement-submitted.ts";
import { people } from "../../support/cast.ts";
import { Story } from "../../support/story.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inDays } from "./walk.ts";

/** What everybody may know of an agreement is looked at again, decided by a second person, and withheld at once. */
export function publicityScenes(walk: Walk): void {
  it("the secretary proposes to open an agreement that is withheld, the executive director agrees, and it is withheld at once", async () => {
    const story = Story.of(walk.local, `PA-2026-${Math.random().toString(36).slice(2, 10)}`);
    const { roster } = await new DynamoDirectory(story.aws.tables).organisation();
    const deps = { store: story.store, clock: systemClock, ids: systemIds };
    const limited = { publication: "withheld", publicationReason: "Naming a town could endanger it." };
    const review = await inDays(walk, 60);
    const approved = { publicationApprover: "Executive director", publicationReview: review };
    await submitAgreement(deps, story.documentId, roster, { ...limited, ...approved });
    await story.decide(people.director, { decision: "approve" });
    await story.reached("tranches-scheduled");
    const secretary = await walk.somebody("en-CA");
    await secretary.arrive(await story.mailTo(people.secretary));
    await secretary.follow('main a[href$="/publication"]');
    await secretary.follow(`${form("publication")} button`);
    await secretary.jump(firstError);
    await secretary.choose("to", "full");
    await secretary.type("reason", "The partner says that it is safe by now.");
    await secretary.follow(`${form("publication")} button`);
    await story.reached("publication-proposed");
    const director = await walk.somebody("fr-CA");
    await director.arrive(await story.mailTo(people.director, 2));
    await director.follow('main a[href$="/publication"]');
    await director.follow(`${form("publication")} button`);
    expect(await director.read()).toContain("Décidé et consigné");
    await director.leave();
    await story.reached("document-published");
    await secretary.leave();
    const again = await walk.somebody("fr-CA");
    await again.arrive(await story.mailTo(people.secretary));
    await again.follow('main a[href$="/withholding"]');
    await again.follow(`${form("withholding")} button`);
    await again.jump(firstError);
    await again.type("reason", "Menaces contre le partenaire.");
    await again.follow(`${form("withholding")} button`);
    expect(await again.read()).toContain("C’est retiré au public");
    await again.leave();
  });
}
