import { expect, it } from "vitest";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { systemClock, systemIds } from "../../../shared/adapters/system.ts";
import { submitAgreement } from "../../support/agreement-submitted.ts";
import { people } from "../../support/cast.ts";
import { Story } from "../../support/story.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inDays, today } from "./walk.ts";

/** Whoever pays what an agreement makes due. */
export function payingScenes(walk: Walk): void {
  it("whoever pays records what was paid of a tranche that is due, and takes a slip back; the agreement is amended and extended, and ends", async () => {
    const story = Story.of(walk.local, `PA-2026-${Math.random().toString(36).slice(2, 10)}`);
    const { roster } = await new DynamoDirectory(story.aws.tables).organisation();
    const deps = { store: story.store, clock: systemClock, ids: systemIds };
    const typed = { "tranches.t1.date": await inDays(walk, -1) };
    await submitAgreement(deps, story.documentId, roster, typed);
    await story.decide(people.director, { decision: "approve" });
    await story.reached("tranches-scheduled");
    await story.tick();
    const finance = await walk.somebody("en-CA");
    await finance.arrive(await story.mailTo(people.finance));
    await finance.follow('main a[href$="/tranches/t1"]');
    await finance.follow(`${form("tranches/t1")} button`);
    await finance.jump(firstError);
    await finance.type("day", await today(walk));
    await finance.type("amount", "60,000");
    await finance.type("reference", "Transfer 4711");
    await finance.follow(`${form("tranches/t1")} button`);
    await finance.follow('main a[href$="/payments/1"]');
    await finance.follow(`${form("payments/1")} button`);
    await finance.jump(firstError);
    await finance.type("reason", "It was another agreement’s.");
    await finance.follow(`${form("payments/1")} button`);
    expect(await finance.read()).toContain("Taken back by");
    await finance.leave();
    const officer = await walk.somebody("fr-CA");
    // The newest of theirs tells that the agreement is in force, and leads to its page.
    const told = (await story.mailsTo(people.officer)).at(-1);
    if (!told) throw new Error("nobody told the officer that the agreement is in force");
    await officer.arrive(told);
    await officer.follow('main a[href$="/extension"]');
    await officer.follow(`${form("extension")} button`);
    await officer.follow('main a[href$="/amendment"]');
    await officer.follow(`${form("amendment")} button`);
    expect(await officer.read()).toContain("L’avenant est commencé");
    await officer.leave();
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await story.mailTo(people.secretary));
    for (const path of ["amendment", "extension"]) {
      await secretary.follow(`main a[href$="/${path}"]`);
      await secretary.follow(`${form(path)} button`);
    }
    await secretary.follow('main a[href$="/ending/terminated"]');
    await secretary.follow(`${form("ending/terminated")} button`);
    await secretary.jump(firstError);
    await secretary.type("day", await today(walk));
    await secretary.type("reason", "Lettre du partenaire.");
    await secretary.follow(`${form("ending/terminated")} button`);
    expect(await secretary.read()).toContain("Résiliée avec effet le");
    await secretary.leave();
  });
}
