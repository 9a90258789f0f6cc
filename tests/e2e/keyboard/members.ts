import { expect, it } from "vitest";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { DynamoPoliciesInForce } from "../../../shared/adapters/dynamodb/policies-in-force.ts";
import { systemClock, systemIds } from "../../../shared/adapters/system.ts";
import { submitApprovalPolicy, submitBoardRules } from "../../support/by-law-submitted.ts";
import { people } from "../../support/cast.ts";
import { eventually } from "../../support/eventually.ts";
import { Story } from "../../support/story.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, today } from "./walk.ts";

/** What the members made of a by-law; and what an approval policy would have changed. */
export function membersScenes(walk: Walk): void {
  it("the secretary records what the members decided on a by-law of the board", async () => {
    const story = Story.of(walk.local, `GD-2026-${Math.random().toString(36).slice(2, 10)}`);
    const directory = new DynamoDirectory(story.aws.tables);
    const organisation = await directory.organisation();
    const deps = { store: story.store, clock: systemClock, ids: systemIds };
    await submitBoardRules(deps, story.documentId, organisation);
    await story.decide(people.director, { decision: "approve" });
    await story.reached("governance-adopted");
    await eventually("the board decides by it", async () =>
      (await directory.organisation()).bylaws.adoptedBy?.includes(story.documentId),
    );
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

  it("whoever is asked about an approval policy, and who watches over it, see what it would have changed", async () => {
    const story = Story.of(walk.local, `GD-2026-${Math.random().toString(36).slice(2, 10)}`);
    const { roster } = await new DynamoDirectory(story.aws.tables).organisation();
    const deps = { store: story.store, clock: systemClock, ids: systemIds };
    await submitApprovalPolicy(deps, story.documentId, roster);
    const director = await walk.somebody("fr-CA");
    await director.arrive(await story.mailTo(people.director));
    await director.follow('main a[href$="/rehearsal"]');
    expect(await director.read()).toContain("Mise à l’essai de la politique proposée");
    await director.leave();
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.troubled.mailTo(people.secretary));
    await secretary.open(
      secretary.address.replace(/(\/tasks\/[^/?]+).*$/, `$1/documents/${story.documentId}`),
    );
    await secretary.follow('main a[href$="/rehearsal"]');
    expect(await secretary.read()).toContain("Mise à l’essai de la politique proposée");
    await secretary.leave();
    await story.decide(people.director, { decision: "approve" });
    const policies = new DynamoPoliciesInForce(story.aws.tables);
    await eventually("agreements are approved by it", async () =>
      (await policies.inForce("partnership-agreement"))?.adoptedBy?.includes(story.documentId),
    );
  });
}
