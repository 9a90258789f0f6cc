import { beforeEach, describe, expect, it } from "vitest";
import { documentUrl, publicReportUrl, reservationUrl } from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { answerAs, arriveAs, browserOn, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance, executive] = ["P-001", "P-004", "P-005", "P-006"] as const;
const words = "The count of Ségou should be checked once more.";
const with_ = { decision: "approve-with-reservations", comment: words };

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

const passed = async () => {
  await answerAs(place, reviewer, with_);
  await answerAs(place, finance, { decision: "approve" });
};

/** The document's page, by a link of theirs. */
async function documentAs(person: string, lang: "en" | "fr" = "en") {
  const somebody = await arriveAs(place, person, lang);
  await somebody.open(place.origin + documentUrl(lang, linkOf(somebody)));
  return somebody;
}

describe("an approval with reservations", () => {
  it("asks for the words, and says on the way what will be recorded", async () => {
    const mel = await arriveAs(place, reviewer);
    await mel.send({ decision: "approve-with-reservations" }, "/confirmation");
    expect(mel.read(".problem")).toContain("Write what your reservations are");
    await mel.send(with_, "/confirmation");
    expect(mel.text).toContain("Approve with reservations");
    await mel.send({}, "/decision");
    expect(mel.text).toContain("approved the report with reservations");
  });

  it("is nobody's to see in the open stage but its person's, and then everybody's who has a part", async () => {
    await answerAs(place, reviewer, with_);
    const other = await arriveAs(place, finance);
    expect(other.text).not.toContain(words);
    await answerAs(place, finance, { decision: "approve" });
    const later = await arriveAs(place, executive);
    expect(later.read("[aria-labelledby=reservations-title]")).toContain(words);
    const author = await documentAs(officer, "fr");
    expect(author.read("[aria-labelledby=reservations-title]")).toContain(words);
    expect(author.links("/reservations/")).toEqual([]);
  });

  it("is closed by whoever has it, with a word or without, from the document's page", async () => {
    await passed();
    const mel = await documentAs(reviewer);
    await mel.open(mel.link("/reservations/"));
    expect(mel.text).toContain(words);
    await mel.send({ reason: "Checked on site." });
    expect(mel.page.url).toMatch(/\/document\?done=/);
    expect(mel.read("[role=status]")).toContain("Your reservations are closed");
    expect(mel.page.root.querySelector("[aria-labelledby=reservations-title]")).toBeNull();
    expect(mel.read(".history")).toContain("closed their reservations");
    expect(mel.text).toContain("Checked on site.");
    const later = await arriveAs(place, executive);
    expect(later.page.root.querySelector("[aria-labelledby=reservations-title]")).toBeNull();
    expect(place.world.mailsTo(reviewer).at(-1)?.template).toBe("answer-recorded");
  });

  it("is closed by the secretary with a reason, of which its person hears", async () => {
    await passed();
    const watcher = await arriveAs(place, secretary);
    await watcher.open(watcher.link("/reservations/"));
    await watcher.send({ reason: "" });
    expect(watcher.page.url).toMatch(/\?checked$/);
    await watcher.send({ reason: "Met by the audit." });
    expect(watcher.read("[role=status]")).toContain("reservations are closed");
    await place.calm();
    expect(place.world.mailsTo(reviewer).at(-1)?.template).toBe("reservation-closed");
    const mel = await documentAs(reviewer);
    expect(mel.text).toContain("Met by the audit.");
  });

  it("that was closed meanwhile is refused in words, and so is somebody else's", async () => {
    await passed();
    const mel = await documentAs(reviewer);
    await mel.open(mel.link("/reservations/"));
    const late = browserOn(place);
    for (const [name, value] of mel.cookies) late.cookies.set(name, value);
    late.copy(mel);
    await mel.send({ reason: "" });
    await late.send({ reason: "It was met." });
    expect(late.text).toContain("These reservations stand no more");
    expect(late.text).toContain("It was met.");
    const other = await arriveAs(place, finance);
    await other.open(place.origin + reservationUrl("en", linkOf(other), "a".repeat(64)));
    expect(other.page.status).toBe(409);
  });

  it("is never in public", async () => {
    await passed();
    await answerAs(place, executive, { decision: "approve" });
    const board = place.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    for (const person of board) await answerAs(place, person, { ballot: "sign" });
    await place.calm();
    expect(place.world.report).toMatchObject({ status: "published", reservations: [{ by: reviewer }] });
    const visitor = browserOn(place);
    await visitor.open(place.origin + publicReportUrl("en", documentId));
    expect(visitor.page.status).toBe(200);
    expect(visitor.text).not.toMatch(/reservation|Ségou should/);
  });
});
