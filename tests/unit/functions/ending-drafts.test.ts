import { describe, expect, it } from "vitest";
import { hasWritten, writersWith } from "../../../shared/domain/review/writers.ts";
import { later } from "../../../shared/domain/time.ts";
import {
  discardUrl,
  documentUrl,
  handOverUrl,
  sectionUrl,
  type taskUrl,
  writersUrl,
} from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { linkOf, planAuthor, planBegun } from "./begun-plan.ts";
import { arriveAs, arriveBy, browserOn, newestLink, pagesOn, wayOf } from "./place.ts";

const colleague = "P-017";

/** A plan with its author here; and a colleague who writes with them, where one is invited. */
async function begun(writer?: string) {
  const place = await planBegun();
  const author = await arriveAs(place, planAuthor);
  const linkId = linkOf(author);
  const at = (urlOf: typeof taskUrl) => place.origin + urlOf("en", linkId);
  if (writer !== undefined) {
    await author.open(at(writersUrl));
    await author.send({ to: writer }, "?invite");
    await place.calm();
  }
  return { place, author, linkId, at };
}

const vision = (linkId: string) => sectionUrl("en", linkId, "direction");

describe("a draft that is handed over", () => {
  async function handed(answer: "stays" | "leaves", to = colleague, writer?: string) {
    const here = await begun(writer);
    await here.author.open(here.at(handOverUrl));
    await here.author.send({ to, answer }, "/hand-over");
    await here.place.calm();
    return here;
  }

  it("is the other one's to submit; whoever had it goes on by the link that they had, if they meant to", async () => {
    const { place, author, linkId, at } = await handed("stays");
    const { report } = place.world;
    expect([report?.author, report && writersWith(report)]).toEqual([colleague, [planAuthor]]);
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-given");
    await author.open(place.origin + vision(linkId));
    await author.send({ vision: "Every child is heard.", go: "list" }, "/sections/direction");
    expect(author.text).toContain("Last saved by you");
    await author.open(at(handOverUrl));
    expect(author.page.status).toBe(409);
  });

  it("loses nothing that its former author types while it goes: it is refused, and shown", async () => {
    const { place, author, linkId, at } = await begun();
    const typing = browserOn(place);
    for (const [name, value] of author.cookies) typing.cookies.set(name, value);
    await typing.open(place.origin + vision(linkId));
    await author.open(at(handOverUrl));
    await author.send({ to: colleague, answer: "leaves" }, "/hand-over");
    await typing.send({ vision: "Typed too late." }, "/sections/direction");
    expect(typing.page.status).toBe(409);
    expect(typing.text).toContain("Typed too late.");
    expect(place.memory.draft).toBeNull();
  });

  it("keeps what a colleague types who becomes its author meanwhile", async () => {
    const { place, author, at } = await begun(colleague);
    const other = await arriveAs(place, colleague);
    const linkId = linkOf(other);
    await other.open(place.origin + vision(linkId));
    await author.open(at(handOverUrl));
    await author.send({ to: colleague, answer: "leaves" }, "/hand-over");
    await other.send({ vision: "Every child is heard.", go: "list" }, "/sections/direction");
    expect(other.text).toContain("Last saved by you");
    expect(place.world.report?.author).toBe(colleague);
  });

  it("is decided on by neither of them (I13)", async () => {
    const { place } = await handed("leaves");
    const { report } = place.world;
    for (const who of [planAuthor, colleague]) expect(report && hasWritten(report, who)).toBe(true);
  });

  it("asks for what is missing in its form, and keeps what was chosen", async () => {
    const { author, at } = await begun();
    await author.open(at(handOverUrl));
    await author.send({ to: "", answer: "stays" }, "/hand-over");
    expect(author.text).toContain("Choose who takes it over.");
    expect(author.page.root.querySelector("input[checked]")?.getAttribute("value")).toBe("stays");
  });

  it.each([
    ["a reviewer", "P-004"],
    ["a director", "P-009"],
    ["the secretary", "P-007"],
  ])("goes to nobody who decides on it or watches over it: %s", async (_, to) => {
    const { place, author } = await handed("stays", to);
    expect(author.page.status).toBe(409);
    expect(place.world.report?.author).toBe(planAuthor);
  });
});

describe("a draft that is discarded", () => {
  async function discarded(writer?: string) {
    const here = await begun(writer);
    const { author, place, linkId, at } = here;
    await author.open(place.origin + vision(linkId));
    await author.send({ vision: "Every child is heard.", go: "list" }, "/sections/direction");
    await discard(author, at);
    await place.calm();
    return here;
  }

  async function discard(author: Visitor, at: (urlOf: typeof taskUrl) => string) {
    await author.open(at(discardUrl));
    expect(author.page.root.querySelectorAll("main form")).toHaveLength(0);
    await author.open(author.link("?sure"));
    await author.send({}, "/discard");
  }

  it("is asked about twice, ends, and keeps what was written for a month", async () => {
    const { place, author } = await discarded();
    expect(place.world.report?.status).toBe("withdrawn");
    expect(author.text).toContain("What was written is kept until 23 December 2026");
    expect(place.memory.draft?.["direction"]?.typed["vision"]).toBe("Every child is heard.");
    expect(place.memory.draftKeptUntil).toBe(later(place.world.now, { days: 31 }));
    expect(place.world.mailsTo(planAuthor).at(-1)?.template).toBe("draft-discarded");
  });

  it("is told to whoever wrote it too, whose link says so", async () => {
    const { place } = await discarded(colleague);
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-discarded");
    const [invitation] = place.world.mailsTo(colleague);
    const other = browserOn(place);
    await other.open(`${place.origin}/en/link/${invitation?.link.id}/${invitation?.link.token}`);
    expect(other.page.status).toBe(410);
    expect(other.text).toContain("This plan was discarded");
  });

  it("is taken up again by its author, with all that was written, as long as it is kept", async () => {
    const { place } = await discarded(colleague);
    place.world.now = later(place.world.now, { days: 29 });
    const again = browserOn(place);
    await again.open(newestLink(place, planAuthor));
    await again.send();
    await again.send({}, "/take-up");
    await place.calm();
    expect(place.world.report?.status).toBe("draft");
    expect(place.memory.draftKeptUntil).toBeNull();
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-taken-up");
    const back = browserOn(place);
    await back.open(newestLink(place, planAuthor));
    await back.send();
    await back.open(place.origin + vision(linkOf(back)));
    expect(back.page.root.querySelector("textarea")?.textContent).toContain("Every child is heard.");
  });

  it("is taken up no more once the month is over", async () => {
    const { place } = await discarded();
    const again = browserOn(place);
    place.world.now = later(place.world.now, { hours: 30 * 24 - 1 });
    await again.open(newestLink(place, planAuthor));
    await again.send();
    place.world.now = later(place.world.now, { hours: 1 });
    await again.send({}, "/take-up");
    expect(again.page.status).toBe(409);
    expect(again.text).toContain("was kept for a month after it was discarded");
    expect(place.world.report?.status).toBe("withdrawn");
  });

  it("is no report that an agreement asks for", async () => {
    const place = await pagesOn(0);
    const author = browserOn(place);
    await arriveBy(author, wayOf(place, "report"));
    expect(author.links("/discard")).toEqual([]);
    await author.open(place.origin + discardUrl("en", linkOf(author)));
    expect(author.text).toContain("was asked for by others");
  });

  it("is its author's alone to discard, and to take up again", async () => {
    const { place } = await begun(colleague);
    const other = await arriveAs(place, colleague);
    await other.open(place.origin + discardUrl("en", linkOf(other)));
    expect(other.page.status).toBe(409);
    await other.open(place.origin + documentUrl("en", linkOf(other)));
    expect(other.page.root.querySelectorAll("form[action*=take-up]")).toHaveLength(0);
  });
});
