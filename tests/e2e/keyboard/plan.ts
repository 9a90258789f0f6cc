import { expect, it } from "vitest";
import { firstYear } from "../../support/plan.ts";
import { pagesOn } from "../../unit/functions/place.ts";
import { addressOf } from "../../unit/functions/to-desk.ts";
import { officer, planner, reviewer, secretary } from "./cast.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** Whoever starts a plan, and those who write and translate it with them. */
export function planScenes(walk: () => Walk): void {
  it("whoever may start a plan must say for which years, and finds it on their desk", async () => {
    const place = await pagesOn(null);
    walk().at(place);
    const author = await walk().somebody("en");
    await author.open(`${walk().origin}/en/`);
    await author.type("email", addressOf(planner));
    await author.follow(`${form("desk")} button`);
    await author.arrive(walk().link(place.world.provider.deskMails.at(-1), "en"));
    await author.follow('main a[href$="/start/plan"]');
    await author.follow(`${form("start/plan")} button`);
    await author.jump(firstError);
    await author.choose("start.first", String(firstYear));
    await author.choose("start.years", "3");
    await author.follow(`${form("start/plan")} button`);
    await author.follow('main form[action*="/open/SP-"] button');
    expect(author.address).toContain(`/tasks/${walk().documentId}~`);
    await author.leave();
  });

  it("whoever writes a plan invites a colleague and a translator, and pastes figures into its indicators", async () => {
    const author = await walk().comes(planner);
    await author.follow('main a[href$="/writers"]');
    await author.follow('main form[action$="?invite"] button');
    await author.jump(firstError);
    await author.pick("to", officer);
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
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/translators"]');
    await overseer.follow(`${form("translators")} button`);
    await overseer.jump(firstError);
    await overseer.choose("to", "P-006");
    await overseer.follow(`${form("translators")} button`);
    await overseer.leave();
  });

  it("a translator writes beside the draft", async () => {
    const translator = await walk().comes("P-016");
    await translator.follow('main a[href*="/translating/"]');
    await translator.follow('button[name="go"][value="list"]');
    await translator.leave();
  });

  it("whoever writes a plan asks for comments; each is made at a part, and answered", async () => {
    const author = await walk().comes(planner);
    await author.follow('main a[href$="/comments"]');
    await author.follow('main form[action$="?day"] button');
    await author.jump(firstError);
    await author.type("day", walk().inDays(14));
    await author.follow('main form[action$="?day"] button');
    await author.follow('main form[action$="?invite"] button');
    await author.jump(firstError);
    await author.pick("to", "P-014");
    await author.follow('main form[action$="?invite"] button');
    const reader = await walk().comes("P-014");
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
    const author = await walk().comes(planner);
    await author.follow('main a[href$="/comments"]');
    await author.pick("to", reviewer);
    await author.follow('main form[action$="?invite"] button');
    await author.leave();
    const reader = await walk().comes(reviewer);
    await reader.follow('main a[href*="/comment-on/"]');
    await reader.follow('main form[action*="/comment-on/"] button');
    await reader.jump(firstError);
    await reader.type("comment", "Say which children.");
    await reader.follow('main form[action*="/comment-on/"] button');
    await reader.leave();
  });

  it("whoever writes a plan hands it over, and whoever has it then discards it and takes it up again", async () => {
    const author = await walk().comes(planner);
    await author.follow('main a[href$="/writers"]');
    await author.follow('main a[href$="/hand-over"]');
    await author.follow(`${form("hand-over")} button`);
    await author.jump(firstError);
    await author.pick("to", officer);
    await author.choose("answer", "stays");
    await author.follow(`${form("hand-over")} button`);
    await author.leave();
    const heir = await walk().comes(officer);
    await heir.follow('main a[href$="/discard"]');
    await heir.follow('main a[href$="/discard?sure"]');
    await heir.follow(`${form("discard")} button`);
    await heir.follow('main form[action$="/take-up"] button');
    await heir.leave();
  });
}
