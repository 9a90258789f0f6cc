import { expect, it } from "vitest";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { systemClock, systemIds } from "../../../shared/adapters/system.ts";
import { submitByLaw } from "../../support/by-law-submitted.ts";
import { people } from "../../support/cast.ts";
import { Story } from "../../support/story.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, today } from "./walk.ts";

/** What the members made of a by-law. */
export function membersScenes(walk: Walk): void {
  it("the secretary records what the members decided on a by-law of the board", async () => {
    const story = Story.of(walk.local, `GD-2026-${Math.random().toString(36).slice(2, 10)}`);
    const { roster } = await new DynamoDirectory(story.aws.tables).organisation();
    const deps = { store: story.store, clock: systemClock, ids: systemIds };
    await submitByLaw(deps, story.documentId, roster);
    await story.decide(people.director, { decision: "approve" });
    await story.reached("governance-adopted");
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await story.mailTo(people.secretary));
    await secretary.follow('main a[href$="/members"]');
    await secretary.follow(`${form("members")} button`);
    await secretary.jump(firstError);
    await secretary.pick("outcome", "confirmed");
    await secretary.type("day", await today(walk));
    await secretary.type("reason", "Procès-verbal de l’assemblée, point 4.");
    await secretary.follow(`${form("members")} button`);
    expect(await secretary.read()).toContain("confirmé par les membres");
    await secretary.leave();
  });
}
