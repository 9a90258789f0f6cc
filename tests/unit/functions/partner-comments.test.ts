import { describe, expect, it } from "vitest";
import { canHelp } from "../../../shared/domain/review/colleagues.ts";
import { canTake } from "../../../shared/domain/review/oversight.ts";
import { later } from "../../../shared/domain/time.ts";
import {
  agreementUrl,
  checkUrl,
  commentOnUrl,
  commentsUrl,
  discardUrl,
  documentUrl,
  ownDeskUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { linkOf, planAuthor, planBegun } from "./begun-plan.ts";
import { arriveAs, newestLink, type Paged } from "./place.ts";
import { planInComment } from "./plan-in-comment.ts";
import { addressOf, askAtDoor, deskMails } from "./to-desk.ts";

/** Somebody of the partner of the example, who is written to in French. */
const partners = "P-018";

const asked = () => planInComment(partners, "fr");

type Here = Awaited<ReturnType<typeof asked>>;

async function comment({ place, reader, link }: Here, text: string): Promise<Visitor> {
  await reader.open(place.origin + commentOnUrl("fr", link, "direction"));
  await reader.send({ comment: text }, "/comment-on/");
  await place.calm();
  return reader;
}

const word = "Quels enfants ?";

describe("somebody of a partner who is asked for comments on a draft", () => {
  it("comments on no row that somebody made a name of: it is on no record", async () => {
    const { place, reader, link } = await asked();
    const on = (row: string) => `consultations.${row}.group`;
    for (const row of ["maryjones2014", "r0123456789"]) {
      await reader.open(place.origin + commentOnUrl("fr", link, "consultations"));
      const { url, form } = reader.fillIn({ comment: word }, "/comment-on/");
      await reader.request("POST", url, { ...form, about: on(row) });
      await place.calm();
    }
    const made = place.memory.entries.filter(({ type }) => type === "comment-made");
    expect(made.map(({ facts }) => facts["field"])).toEqual([on("r0123456789")]);
  });

  it("is named with their partner where the author chooses whom to ask, after all colleagues", async () => {
    const place = await planBegun();
    const author = await arriveAs(place, planAuthor);
    await author.open(place.origin + commentsUrl("en", linkOf(author)));
    await author.send({ day: "2026-12-03" }, "?day");
    const names = author.page.root.querySelectorAll("select[name=to] option").map(({ text }) => text);
    expect(names.at(-1)).toBe("Fanta Coulibaly – Association Yiriwa Denw");
    expect(names.filter((name) => name.includes(" – "))).toHaveLength(1);
  });

  it("is named with their partner among those who were asked", async () => {
    const { place, author, own } = await asked();
    await author.open(place.origin + commentsUrl("en", own));
    expect(author.read("ul.tasks strong")).toBe("Fanta Coulibaly – Association Yiriwa Denw");
  });

  it("is written to in their language, reads the draft by their own link, and comments", async () => {
    const here = await asked();
    const { place, reader, author, own } = here;
    expect(place.world.mailsTo(partners).at(-1)).toMatchObject({ template: "comment-asked" });
    expect(reader.text).toContain("Every child is heard.");
    await comment(here, word);
    expect(reader.text).toContain(word);
    await author.open(place.origin + commentsUrl("en", own));
    expect(author.text).toContain(word);
    await author.send({ "answer.1": "All of them.", go: "answered" }, "?comment=1");
    await reader.open(place.origin + taskUrl("fr", here.link));
    expect(reader.text).toContain("All of them.");
  });

  it("is shown nothing else: no document, no history, no agreement, no desk", async () => {
    const { place, reader, link } = await asked();
    for (const path of [documentUrl, agreementUrl, checkUrl, commentsUrl]) {
      await reader.open(place.origin + path("fr", link));
      expect(reader.page.url).toBe(place.origin + taskUrl("fr", link));
    }
    expect(reader.links(ownDeskUrl("fr", link))).toEqual([]);
    expect(reader.page.root.querySelectorAll("form[action$='/desk']")).toHaveLength(0);
    await askAtDoor(place as Paged, addressOf(partners));
    expect(deskMails(place as Paged)).toEqual([]);
  });

  it("has a session that ends with the day, though twelve hours are not over", async () => {
    const here = await asked();
    const { place, reader, link } = here;
    place.world.now = "2026-12-04T02:00:00.000Z";
    await reader.open(newestLink(place, partners, "fr"));
    await reader.send();
    expect(reader.text).toContain("Every child is heard.");
    expect([...place.memory.sessions.values()].at(-1)?.validUntil).toBe("2026-12-04T05:00:00.000Z");
    place.world.now = "2026-12-04T05:30:00.000Z";
    await reader.open(place.origin + taskUrl("fr", link));
    expect(reader.text).not.toContain("Every child is heard.");
    expect(reader.page.url).toBe(place.origin + taskUrl("fr", link));
  });

  it("is told when the document is withdrawn, and reads what became of their comments alone", async () => {
    const here = await asked();
    await comment(here, word);
    const { place, author, own, reader } = here;
    await author.open(place.origin + discardUrl("en", own));
    await author.open(`${place.origin + discardUrl("en", own)}?sure`);
    await author.send({}, "/discard");
    await place.calm();
    expect(place.world.mailsTo(partners).at(-1)?.template).not.toBe("comment-asked");
    await reader.open(newestLink(place, partners, "fr"));
    await reader.send();
    expect(reader.text).toContain(word);
    expect(reader.text).not.toContain("Every child is heard.");
  });

  it("sees by their link what became of their comments once the day is over, and no draft", async () => {
    const here = await asked();
    await comment(here, word);
    const { place, reader } = here;
    place.world.now = later("2026-12-04T05:00:00.000Z", { days: 1 });
    await reader.open(newestLink(place, partners, "fr"));
    await reader.send();
    expect(reader.text).toContain(word);
    expect(reader.text).not.toContain("Every child is heard.");
  });

  it("reads no draft any more once their invitation has ended", async () => {
    const { place, author, own, reader, link } = await asked();
    await author.open(place.origin + commentsUrl("en", own));
    await author.send({ from: partners }, "?part=");
    await place.calm();
    await reader.open(place.origin + taskUrl("fr", link));
    expect(reader.text).not.toContain("Every child is heard.");
    await reader.open(place.origin + documentUrl("fr", link));
    expect(reader.text).not.toContain("Every child is heard.");
  });

  it("is asked for nothing else, by whomever", async () => {
    const { place } = await asked();
    const { report, now } = place.world;
    const known = place.memory.authorities.get(partners);
    if (!report || !known) throw new Error("nobody is here");
    expect(canHelp(report, "writer", known, now)).toBe(false);
    expect(canHelp(report, "translator", known, now)).toBe(false);
    expect(canTake(report, "writing", known, now)).toBe(false);
    expect(canHelp(report, "commenter", { ...known, active: false }, now)).toBe(false);
  });

  it("reads nothing any more once they left their partner", async () => {
    const { place, reader, link } = await asked();
    const known = place.memory.authorities.get(partners);
    if (known) place.memory.authorities.set(partners, { ...known, active: false });
    await reader.open(place.origin + taskUrl("fr", link));
    expect(reader.text).not.toContain("Every child is heard.");
  });
});
