import { expect, it } from "vitest";
import { people } from "../../support/cast.ts";
import { deskMailTo, desksMailedTo } from "../../support/desk.ts";
import { firstYear, planner } from "../../support/plan.ts";
import { Story } from "../../support/story.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inDays } from "./walk.ts";

/** Whoever starts a plan, and those who write and translate it with them. */
export function planScenes(walk: Walk): void {
  it("whoever may start a plan must say for which years, and finds it on their desk", async () => {
    const author = await walk.somebody("en-CA");
    const had = (await desksMailedTo(walk.story.mailbox, planner)).length;
    await author.open(`${walk.local.application}/en/`);
    await author.type("email", planner);
    await author.follow(`${form("desk")} button`);
    await author.arrive(await deskMailTo(walk.story.mailbox, planner, had + 1));
    await author.follow('main a[href$="/start/plan"]');
    await author.follow(`${form("start/plan")} button`);
    await author.jump(firstError);
    await author.choose("start.first", String(firstYear));
    await author.choose("start.years", "3");
    await author.follow(`${form("start/plan")} button`);
    await author.follow('main form[action*="/open/SP-"] button');
    walk.plan = Story.of(walk.local, /\/tasks\/([^~]+)~/.exec(author.address)?.[1] ?? "");
    await author.leave();
  });

  it("whoever writes a plan invites a colleague and a translator, and pastes figures into its indicators", async () => {
    const author = await walk.somebody("fr-CA");
    await author.arrive(await walk.plan.mailTo(planner));
    await author.follow('main a[href$="/writers"]');
    await author.follow('main form[action$="?invite"] button');
    await author.jump(firstError);
    await author.pick("to", "P-001");
    await author.follow('main form[action$="?invite"] button');
    await author.follow('main a[href*="/tasks/"]');
    await author.follow('main a[href$="/translators"]');
    await author.follow(`${form("translators")} button`);
    await author.jump(firstError);
    await author.choose("to", "P-016");
    await author.follow(`${form("translators")} button`);
    await author.follow('main a[href*="/tasks/"]');
    await author.follow('main a[href$="/sections/direction"]');
    await author.type("vision", "Chaque enfant est entendu.");
    await author.follow('button[name="go"][value="list"]');
    await author.follow('main a[href$="/sections/indicators"]');
    await author.follow('button[name="go"][value^="add"]');
    await author.open(author.address.replace(/sections\/.*$/, "sections/indicators/table"));
    await author.type("table", "beaucoup");
    await author.follow(`${form("table")} button[value="look"]`);
    expect(await author.count(".error")).toBeGreaterThan(0);
    await author.leave();
  });

  it("the secretary invites a translator as well", async () => {
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await walk.plan.mailTo(people.secretary));
    await openOnList(secretary, walk.plan.documentId);
    await secretary.follow('main a[href$="/translators"]');
    await secretary.follow(`${form("translators")} button`);
    await secretary.jump(firstError);
    await secretary.choose("to", "P-006");
    await secretary.follow(`${form("translators")} button`);
    await secretary.leave();
  });

  it("a translator writes beside the draft", async () => {
    const translator = await walk.somebody("en-CA");
    await translator.arrive(await walk.plan.mailTo("peter.lang@ibcr.example"));
    await translator.follow('main a[href*="/translating/"]');
    await translator.follow('button[name="go"][value="list"]');
    await translator.leave();
  });

  it("whoever writes a plan asks for comments; each is made at a part, and answered", async () => {
    const author = await walk.somebody("en-CA");
    const mail = await walk.plan.mailTo(planner);
    await author.arrive(mail);
    await author.follow('main a[href$="/comments"]');
    await author.follow('main form[action$="?day"] button');
    await author.jump(firstError);
    await author.type("day", await inTwoWeeks(walk.local));
    await author.follow('main form[action$="?day"] button');
    await author.follow('main form[action$="?invite"] button');
    await author.jump(firstError);
    await author.pick("to", "P-014");
    await author.follow('main form[action$="?invite"] button');
    const reader = await walk.somebody("fr-CA");
    await reader.arrive(await walk.plan.mailTo("nadia.benali@ibcr.example"));
    await reader.follow('main a[href$="/comment-on/direction"]');
    await reader.follow(`${form("comment-on/direction")} button`);
    await reader.jump(firstError);
    await reader.type("comment", "De quels enfants s’agit-il ?");
    await reader.follow(`${form("comment-on/direction")} button`);
    await reader.follow('main a[href$="/comment-on/direction"]');
    await reader.follow('main a[href$="/propose/direction/mission"]');
    await reader.follow(`${form("propose/direction/mission")} button`);
    await reader.jump(firstError);
    await reader.type("mission", "Écouter les enfants.");
    await reader.follow(`${form("propose/direction/mission")} button`);
    await reader.leave();
    await author.open(author.address.replace(/\?.*$/, ""));
    await author.follow('main form[action$="?comment=1"] button[value="answered"]');
    await author.jump(firstError);
    await author.type("answer.1", "Ceux qui ont affaire à la justice.");
    await author.follow('main form[action$="?comment=1"] button[value="answered"]');
    await author.leave();
  });

  it("whoever writes a plan offers it for comment, and whoever is asked must say something", async () => {
    const author = await walk.somebody("fr-CA");
    await author.arrive(await walk.plan.mailTo(planner));
    await author.follow('main a[href$="/comments"]');
    await author.follow('main form[action$="?day"] button');
    await author.jump(firstError);
    await author.type("day", await inDays(walk, 14));
    await author.follow('main form[action$="?day"] button');
    await author.pick("to", "P-004");
    await author.follow('main form[action$="?invite"] button');
    await author.leave();
    const reader = await walk.somebody("en-CA");
    await reader.arrive(await walk.plan.mailTo(people.reviewer));
    await reader.follow('main a[href*="/comment-on/"]');
    await reader.follow('main form[action*="/comment-on/"] button');
    await reader.jump(firstError);
    await reader.type("comment", "Say which children.");
    await reader.follow('main form[action*="/comment-on/"] button');
    await reader.leave();
  });

  it("whoever writes a plan hands it over, and whoever has it then discards it and takes it up again", async () => {
    const author = await walk.somebody("fr-CA");
    await author.arrive(await walk.plan.mailTo(planner));
    await author.follow('main a[href$="/writers"]');
    await author.follow('main a[href$="/hand-over"]');
    await author.follow(`${form("hand-over")} button`);
    await author.jump(firstError);
    await author.pick("to", "P-001");
    await author.choose("answer", "stays");
    await author.follow(`${form("hand-over")} button`);
    await author.leave();
    const heir = await walk.somebody("fr-CA");
    await heir.arrive(await walk.plan.mailTo(people.officer, 2));
    await heir.follow('main a[href$="/discard"]');
    await heir.follow('main a[href$="/discard?sure"]');
    await heir.follow(`${form("discard")} button`);
    await heir.follow('main form[action$="/take-up"] button');
    await heir.leave();
  });
}

/** A day two weeks from the day that it is for the product (ISO 8601). */
async function inTwoWeeks(local: Walk["local"]): Promise<string> {
  const { now } = (await (await fetch(`${local.timeControl}/time`)).json()) as { now: string };
  return new Date(Date.parse(now) + 14 * 86_400_000).toISOString().slice(0, 10);
}
