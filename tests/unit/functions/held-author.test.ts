import { expect, it } from "vitest";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { later } from "../../../shared/domain/time.ts";
import { sectionUrl } from "../../../shared/views/urls.ts";
import { arrive, submitting } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import { arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/** The author’s address is on hold until then. */
function heldUntil({ memory }: Pick<Paged, "memory">, heldUntil: string): void {
  const author = memory.head?.report.author ?? "";
  const known = memory.authorities.get(author);
  if (known) memory.authorities.set(author, { ...known, heldUntil, version: known.version + 1 });
}

const narrative = "Two rooms stand.";

it.each(["until it is over", "until it is lifted"])(
  "an author whose address is on hold %s keeps nothing, and sees what they typed",
  async (how) => {
    const place = await pagesOn(0);
    const author = browserOn(place);
    await arriveBy(author, wayOf(place, "report"));
    const part = `${place.origin}${sectionUrl("en", wayOf(place, "report").own.linkId, "narrative")}`;
    await author.open(part);
    const end = later(place.world.now, { days: 3 });
    heldUntil(place, how === "until it is over" ? end : untilLifted);
    await author.send({ narrative, go: "next" });
    expect(author.page.status).toBe(409);
    expect(author.text).toContain(
      how === "until it is over"
        ? "nothing is decided or written by it alone"
        : "Nothing is decided or written by it until",
    );
    expect(author.text).toContain(narrative);
    await author.open(part);
    expect(author.text).not.toContain(narrative);
    heldUntil(place, place.world.now);
    await author.send({ narrative, go: "next" });
    await author.open(part);
    expect(author.text).toContain(narrative);
  },
);

it("nor do they submit what was written before", async () => {
  const story = new Story();
  await story.world.tick();
  await story.calm();
  const author = story.world.report?.author ?? "";
  const page = await arrive(story, author, "newest", ["report"]);
  if (!page) throw new Error("the author has no link");
  await story.world.write(page, 0);
  const { send } = submitting(story, story.world.pages.get(author) ?? page);
  heldUntil(story.world, untilLifted);
  expect(await send()).toEqual({ ok: false, refusal: { code: "address-disputed" } });
  heldUntil(story.world, story.world.now);
  expect(await send()).toEqual({ ok: true, value: null });
});
