import { describe, expect, it } from "vitest";
import { awaited } from "../../../shared/domain/review/standing.ts";
import { hasWritten, writersWith } from "../../../shared/domain/review/writers.ts";
import { documentUrl, sectionUrl, taskUrl, writersUrl } from "../../../shared/views/urls.ts";
import type { Visitor } from "../../support/visitor.ts";
import { answerAs, arriveAs, arriveBy, browserOn, newestLink, type Paged, pagesOn, wayOf } from "./place.ts";

/** A colleague of nobody's review, who can be invited. */
const colleague = "P-013";

/** The author, who is here, has invited somebody to write with them; who is here too. */
async function invited(who = colleague) {
  const place = await pagesOn(0);
  const way = wayOf(place, "report");
  const author = browserOn(place);
  await arriveBy(author, way);
  await invite(place, author, way.own.linkId, who);
  const other = await arriveAs(place, who);
  return { place, author, other, linkId: way.own.linkId, otherLink: linkOf(other) };
}

async function invite(place: Paged, author: Visitor, linkId: string, who: string) {
  await author.open(place.origin + writersUrl("en", linkId));
  await author.send({ to: who }, inviting);
  await place.calm();
}

/** The form by which somebody is invited, among those by which a part ends. */
const inviting = "?invite";

const linkOf = ({ page }: Visitor): string =>
  decodeURIComponent(new URL(page.url).pathname.split("/")[3] ?? "");

const part = (place: Paged, linkId: string, section = "narrative") =>
  place.origin + sectionUrl("en", linkId, section);

describe("a document that several write", () => {
  it("opens to a colleague by a link of their own, who writes all parts and submits nothing", async () => {
    const { place, author, other, linkId, otherLink } = await invited();
    expect(author.text).toContain("is invited, by a mail with a link of their own");
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-shared");
    await other.open(part(place, otherLink));
    await other.send({ narrative: "The rooms are in use." }, "/sections/narrative");
    expect(place.memory.draft?.["narrative"]).toMatchObject({ by: colleague });
    await author.open(part(place, linkId));
    expect(author.page.root.querySelector("textarea")?.textContent).toContain("The rooms are in use.");
    await other.open(`${place.origin}${taskUrl("en", otherLink)}/check`);
    expect(other.text).toContain("submits the report: tell them when your parts are done.");
    expect(other.page.root.querySelectorAll("form[action*=submission]")).toHaveLength(0);
  });

  it("is submitted by its author alone: a form that says otherwise is refused", async () => {
    const { place, other, otherLink } = await invited();
    await other.open(part(place, otherLink));
    const { form } = other.fillIn({}, "/sections/narrative");
    const sent = { csrf: form["csrf"] ?? "", command: "c1", shown: "x", before: "" };
    await other.request("POST", `${place.origin}${taskUrl("en", otherLink)}/submission`, sent);
    expect(place.world.report?.status).toBe("draft");
    expect(other.page.status).toBe(409);
  });

  it("says on the list and on its part who saved it last, and when", async () => {
    const { place, author, other, linkId, otherLink } = await invited();
    await other.open(part(place, otherLink));
    await other.send({ narrative: "The rooms are in use.", go: "list" }, "/sections/narrative");
    expect(other.text).toContain("Last saved by you, ");
    for (const url of [place.origin + taskUrl("en", linkId), part(place, linkId)]) {
      await author.open(url);
      expect(author.text).toMatch(/Last saved by Julien Caron, \d/);
    }
  });

  it("keeps what was saved first: the second sees both, and saves what they mean", async () => {
    const { place, author, other, linkId, otherLink } = await invited();
    await author.open(part(place, linkId));
    await other.open(part(place, otherLink));
    await other.send({ narrative: "Words of the colleague." }, "/sections/narrative");
    await author.send({ narrative: "Words of the author." }, "/sections/narrative");
    expect(author.text).toContain("Julien Caron changed this part while you wrote");
    expect(author.text).toContain("Words of the colleague.");
    expect(author.page.root.querySelector("textarea")?.textContent).toContain("Words of the author.");
    expect(place.memory.draft?.["narrative"]?.typed["narrative"]).toContain("colleague");
    await author.send({ narrative: "Words of both." }, "/sections/narrative");
    expect(place.memory.draft?.["narrative"]?.typed["narrative"]).toBe("Words of both.");
  });

  it("closes to whoever's part was ended, while they type: nothing of it is kept, and nothing is lost", async () => {
    const { place, author, other, linkId, otherLink } = await invited();
    await other.open(part(place, otherLink));
    await author.open(place.origin + writersUrl("en", linkId));
    await author.send({}, `part=${colleague}`);
    expect(author.text).toContain("Their part in the writing has ended");
    await other.send({ narrative: "Typed too late." }, "/sections/narrative");
    expect(other.text).toContain("Your part in the writing of the report was ended");
    expect(other.text).toContain("Typed too late.");
    expect(JSON.stringify(place.memory.draft)).not.toContain("too late");
    await place.calm();
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-stopped");
  });

  it("lets a colleague leave, and be invited again", async () => {
    const { place, author, other, linkId, otherLink } = await invited();
    await other.open(place.origin + writersUrl("en", otherLink));
    await other.send({}, "/writers");
    expect(new URL(other.page.url).pathname).toBe(documentUrl("en", otherLink));
    expect(writers(place)).toEqual([]);
    await invite(place, author, linkId, colleague);
    await other.open(place.origin + taskUrl("en", otherLink));
    expect(other.read("h2")).not.toBe("");
    expect(writers(place)).toEqual([colleague]);
  });

  it("is decided on by none who wrote it, or was ever invited to (I13)", async () => {
    const { place, author, linkId } = await invited();
    await author.open(place.origin + writersUrl("en", linkId));
    await author.send({}, `part=${colleague}`);
    const { report } = place.world;
    expect(report && hasWritten(report, colleague)).toBe(true);
  });

  it.each([
    ["whoever reviews it", "P-004"],
    ["a director", "P-009"],
    ["whoever watches over it", "P-012"],
  ])("is written by nobody who decides or watches: %s is not offered, nor taken", async (_, who) => {
    const { place, author, linkId } = await invited();
    await author.open(place.origin + writersUrl("en", linkId));
    const offered = author.page.root.querySelectorAll("option").map((each) => each.getAttribute("value"));
    expect(offered).not.toContain(who);
    await author.send({ to: who }, inviting);
    expect(author.page.status).toBe(409);
    expect(writers(place)).toEqual([colleague]);
  });

  it("invites nobody twice by a double click, and asks for a name where none was chosen", async () => {
    const { place, author, linkId } = await invited();
    const entries = place.memory.entries.length;
    await author.open(place.origin + writersUrl("en", linkId));
    const { url, form } = author.fillIn({ to: colleague }, inviting);
    await author.request("POST", url, form);
    expect(place.memory.entries).toHaveLength(entries);
    await author.open(place.origin + writersUrl("en", linkId));
    await author.request("POST", url, { ...form, to: "" });
    expect(author.text).toContain("Choose who is to write with you.");
  });

  it("goes back to all who write it where changes are requested, each by a link that holds", async () => {
    const { place, author, linkId } = await invited();
    const page = place.world.pages.get(place.world.report?.author ?? "");
    await place.world.write(page ?? never(), 0);
    await author.open(`${place.origin}${taskUrl("en", linkId)}/check`);
    await author.send({}, "/submission");
    await place.calm();
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-submitted");
    for (const { lane, people } of awaited(place.world.report ?? never()))
      await answerAs(place, people[0] ?? "", changes[lane.id] ?? { decision: "approve" });
    expect(place.world.report?.status).toBe("changes-requested");
    expect(place.world.mailsTo(colleague).at(-1)?.template).toBe("writing-returned");
    const other = browserOn(place);
    await other.open(newestLink(place, colleague));
    await other.send();
    expect(other.text).toContain("Changes were requested");
    expect(other.text).toContain("Say more.");
  });
});

/** How whoever is asked in a lane answers where they do not approve. */
const changes: Record<string, Record<string, string>> = {
  mel: { decision: "request-changes", comment: "Say more." },
};

const writers = ({ world: { report } }: Paged): string[] => (report ? writersWith(report) : []);

const never = (): never => {
  throw new Error("nobody is here");
};
