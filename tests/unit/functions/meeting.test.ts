import { describe, expect, it, vi } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import { answering, arrive, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { decidedAtMeeting, placeOf } from "../hostile/place.ts";
import { arriveBy, browserOn, pagesOn, wayOf } from "./place.ts";

const [chair, mover, seconder] = ["P-008", "P-009", "P-010"] as const;

async function refused(story: Story): Promise<void> {
  const page = await arrive(story, mover, "newest", ["sign"]);
  if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
}

/** The secretary at the form of what a meeting decided. */
async function atTheForm() {
  const place = await placeOf("a report for a meeting", 4, refused);
  const paged = { ...place, app: makeApp(place.deps) };
  const browser = browserOn(paged);
  const way = wayOf(paged, "oversee");
  await arriveBy(browser, way);
  await browser.open(`${place.origin}/en/tasks/${way.own.linkId}/documents/${documentId}/meeting`);
  const typed = {
    heldOn: dayOf(place.world.now, known.organisation.timeZone),
    ...{ place: "Montréal", convened: "waived" },
    ...Object.fromEntries([chair, mover, seconder].map((person) => [`attends.${person}`, "present"])),
    ...{ chair, mover, seconder, motion: "approve" },
    ...{ for: "3", against: "0", abstained: "0" },
    reasons: "It is sound.",
  };
  return { place, browser, typed };
}

describe("a director’s link to a resolution that a meeting decides", () => {
  it.each([
    ["that is to be held", refused],
    ["whose decision is entered", decidedAtMeeting],
  ])("says what is so of a meeting %s", async (_, after) => {
    const place = await pagesOn(4, after);
    const browser = browserOn(place);
    const way = place.ways.find(({ purpose, hasReceipt }) => purpose === "sign" && !hasReceipt);
    await browser.open(`${place.origin}${landingUrl("en", way?.own.linkId ?? "", way?.token ?? "")}`);
    const said = browser.page.root.querySelector("main")?.textContent;
    expect(said).toContain("A meeting decides the matter: the document’s page shows how far");
    expect(said).not.toContain("puts the matter before a meeting");
  });
});

describe("the form of what a meeting decided", () => {
  it("says of each who ever wrote the report, and not of its present author alone, that they were in the room", async () => {
    const { place, browser, typed } = await atTheForm();
    const { head } = place.memory;
    if (!head) throw new Error("there is no report");
    // How a director came to write it is another matter: the history is taken as it is.
    const history = await place.deps.archive.history(documentId, head);
    vi.spyOn(place.deps.archive, "history").mockResolvedValue(history);
    const authors = [...head.report.authors, seconder];
    place.memory.head = { ...head, report: { ...head.report, authors } };
    await browser.send(typed);
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("Fatou Ndiaye wrote this report");
  });

  it("is neither offered nor taken where a director’s record was altered, and names whose; operators are told", async () => {
    const { place, browser, typed } = await atTheForm();
    (await place.memory.people.entries(seconder)).pop();
    const before = place.memory.entries.length;
    const told = () => place.memory.alterations.splice(0).map((found) => `${found.documentId} ${found.what}`);
    await browser.send(typed);
    const sent = browser.page;
    expect([sent.status, ...told()]).toEqual([409, "_person.P-010 entries"]);
    expect(browser.text).toContain("It is the record of Fatou Ndiaye.");
    expect(browser.text).toContain(typed.reasons);
    expect(place.memory.entries).toHaveLength(before);
    await browser.open(sent.url.replace("/refused", `/documents/${documentId}/meeting`));
    expect([browser.page.status, ...told()]).toEqual([409, "_person.P-010 entries"]);
    expect(browser.text).toContain("It is the record of Fatou Ndiaye.");
    expect(browser.text).not.toContain("What is kept of this document");
  });

  it("is neither offered nor taken on a history that was altered: since when the board can have met, nobody knows", async () => {
    const { place, browser, typed } = await atTheForm();
    const { entries } = place.memory;
    const [first] = entries;
    if (first) entries[0] = { ...first, at: "2020-01-01T00:00:00.000Z" };
    const before = entries.length;
    await browser.send({ ...typed, heldOn: "2026-11-01" });
    expect(browser.page.status).toBe(409);
    expect(browser.text).toContain("it was changed outside Accord");
    expect(entries).toHaveLength(before);
    await browser.open(browser.page.url.replace("/refused", `/documents/${documentId}/meeting`));
    expect(browser.page.status).toBe(409);
    expect(browser.text).toContain("it was changed outside Accord");
  });

  it("shows what was typed when the session has ended, and no names of ours for what was chosen", async () => {
    const { place, browser, typed } = await atTheForm();
    place.memory.sessions.clear();
    await browser.send(typed);
    const shown = browser.page.root.querySelectorAll("main pre").map(({ text }) => text);
    expect(shown).toEqual([typed.heldOn, "Montréal", "3", "0", "0", "It is sound."]);
    const again = browser.page.root.querySelectorAll("main form input[type=hidden]");
    expect(again.map((input) => input.getAttribute("value"))).toContain("approve");
  });

  it("says in a second tab what was entered from the first, with all that was typed, and takes it when it is sent again", async () => {
    const { place, browser, typed } = await atTheForm();
    const other = browserOn({ ...place, app: makeApp(place.deps) });
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    await other.open(browser.page.url);
    await browser.send({ ...typed, motion: "refuse" });
    await other.send(typed);
    expect(place.memory.head?.report.meeting).toMatchObject({ outcome: "refused" });
    const alert = other.page.root.querySelector("[role=alert]")?.text;
    expect(alert).toContain("After this page was opened, a decision was entered");
    expect(alert).toContain("The board refused the report");
    expect(other.page.root.querySelector("textarea[name=reasons]")?.text).toContain(typed.reasons);
    await other.send(typed);
    expect(place.memory.head?.report.meeting).toMatchObject({ outcome: "approved" });
  });

  it("says that words were masked since the page was opened which begins with them, and takes what is sent again", async () => {
    const { place, browser, typed } = await atTheForm();
    const name = "Awa Traoré";
    await browser.send({ ...typed, reasons: `It is sound, says ${name}.` });
    await browser.open(browser.link("/meeting"));
    const before = browser.fillIn();
    expect(before.form["reasons"]).toContain(name);
    await browser.open(before.url.replace(/\?.*$/, "").replace("/meeting", "/mask"));
    await browser.send({ words: name, go: "find" });
    await browser.send({ reason: "A child is named." });
    const { length } = place.memory.entries;
    await browser.request("POST", before.url, before.form);
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
    expect(browser.fillIn().form).toMatchObject({ place: "Montréal" });
    expect(place.memory.entries).toHaveLength(length);
    expect(JSON.stringify([...place.memory.comments.values()])).not.toContain(name);
    await browser.send({ reasons: typed.reasons });
    expect(browser.page.root.querySelector("[role=alert]")).toBeNull();
    expect(place.memory.entries).toHaveLength(length + 1);
  });

  it("asks on equal votes whether whoever chaired cast a second one, and takes that nobody did", async () => {
    const { place, browser, typed } = await atTheForm();
    const tie = { ...typed, for: "1", against: "1", abstained: "1" };
    await browser.send(tie);
    const asked = browser.page.root.querySelector("[role=alert]")?.text;
    expect(asked).toContain("The votes were equal: say whether whoever chaired gave a casting vote.");
    expect(place.memory.head?.report.meeting).toBeNull();
    await browser.send({ ...tie, castingVote: "none" });
    expect(place.memory.head?.report.meeting).toMatchObject({ outcome: "refused" });
    expect(browser.text).toContain("The board refused the report");
  });

  it("reckons the quorum of as many directors as the board has, when one took another’s place", async () => {
    const { place, browser, typed } = await atTheForm();
    const { authorities } = place.memory;
    const [gone, come] = [authorities.get(seconder), authorities.get("P-013")];
    if (!gone || !come) throw new Error("they are not known");
    authorities.set(seconder, { ...gone, active: false });
    authorities.set("P-013", { ...come, roles: ["director"] });
    await browser.send({
      ...typed,
      seconder: chair,
      ...{ [`attends.${seconder}`]: "absent", "attends.P-013": "absent", for: "2" },
    });
    expect(browser.page.root.querySelector("[role=alert]")).toBeNull();
    expect(place.memory.head?.report.meeting).toMatchObject({ outcome: "approved" });
  });

  it("begins with what was entered before, whoever contested one number of it, who is then asked anew", async () => {
    const { place, browser, typed } = await atTheForm();
    await browser.send(typed);
    await place.calm();
    const { link } = place.world.mailsTo(chair).at(-1) ?? {};
    if (!link) throw new Error("the chair was not asked");
    const presiding = browserOn({ ...place, app: makeApp(place.deps) } as never);
    const arrives = async () => {
      await presiding.open(`${place.origin}/en/link/${link.id}/${link.token}`);
      return presiding.send();
    };
    await arrives();
    await presiding.send({ answer: "contest", reason: "Fatou voted against." }, "/attestation");
    await browser.open(browser.link("/meeting"));
    expect(browser.page.root.querySelector("h1")?.text).toBe("Enter the meeting’s decision again");
    expect(browser.fillIn().form).toMatchObject(typed);
    await browser.send({ for: "2", against: "1" });
    expect(place.memory.head?.report.meeting).toMatchObject({ chair, outcome: "approved" });
    await arrives();
    const form = presiding.page.url;
    await presiding.open(presiding.link("/receipt"));
    for (const said of ["Fatou voted against.", "entered what the board decided at a meeting"])
      expect(presiding.text).toContain(said);
    const filed = presiding.page.root.querySelectorAll("code").map(({ text }) => text);
    await presiding.open(form);
    await presiding.send({ answer: "attest" }, "/attestation");
    for (const said of [
      "attested that what was entered of it is what the board decided",
      "Fatou voted against.",
    ])
      expect(presiding.text).toContain(said);
    const now = presiding.page.root.querySelectorAll("code").map(({ text }) => text);
    expect(now).toEqual(expect.arrayContaining(filed));
  });

  it("says of a chair who has left that they cannot attest to it", async () => {
    const { place, browser, typed } = await atTheForm();
    const left = place.memory.authorities.get(chair);
    if (left) place.memory.authorities.set(chair, { ...left, active: false });
    await browser.send(typed);
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain(
      "Irène Marchand cannot attest to this decision",
    );
  });
});
