import { describe, expect, it } from "vitest";
import { minutesField } from "../../../shared/domain/board/minutes-file.ts";
import { later } from "../../../shared/domain/time.ts";
import { instants } from "../../../shared/i18n/index.ts";
import type { KnownAuthority } from "../../../shared/ports/store.ts";
import type { Visitor } from "../../support/visitor.ts";
import { secretary } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting, voted } from "./acts.ts";
import { arrived, opened, textOf as text } from "./arrived.ts";

/** What somebody answers on their page. */
async function answers(story: Story, browser: Visitor, form: string, given: Record<string, string> = {}) {
  await browser.send(given, `/answer?${form}`);
  await story.calm();
}

describe("A member of a meeting, by their own link", () => {
  it("sees when it is and what about; the page does nothing before its button", async () => {
    const story = await toMeeting();
    await convened(story);
    const { writes } = story.world.memory;
    const browser = await opened(story, mover);
    expect(text(browser)).toContain("Nothing");
    expect(story.world.memory.writes).toBe(writes);
    await browser.send();
    expect(text(browser)).toContain("Meeting of the board of directors");
    expect(text(browser)).toContain("to decide");
  });

  it.each([
    ["en", "none was due to you", "You waived the notice."],
    ["fr", "aucun ne vous était dû", "Vous avez renoncé à l’avis."],
  ] as const)("waives the notice that none was due of, having joined since: %s", async (lang, due, done) => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "follow-members", { members: [chair, mover, seconder, secretary] });
    const browser = await arrived(story, secretary, lang);
    expect(text(browser)).toContain(due);
    await answers(story, browser, "waive");
    expect(stateOf(story).waived).toEqual([secretary]);
    expect(text(browser)).toContain(done);
    expect(text(browser)).not.toContain(due);
    expect(text(await arrived(story, mover, lang))).not.toContain(due);
  });

  it("waives a notice that came too late, once", async () => {
    const story = await toMeeting();
    await convened(story, 2);
    const browser = await arrived(story, mover, "fr");
    await answers(story, browser, "waive");
    expect(text(browser)).toContain("Vous avez renoncé à l’avis");
    expect(stateOf(story).waived).toEqual([mover]);
  });

  it("is told that it was moved, and every link that they have opens it as it is now", async () => {
    const story = await toMeeting();
    await convened(story);
    const startsAt = later(stateOf(story).startsAt, { days: 1 });
    story.world.now = later(story.world.now, { hours: 1 });
    const facts = { startsAt, attendance: "in-person", noticeCommitment: "a".repeat(64) } as const;
    expect(await does(story, "move", { facts })).toBe("done");
    const told = story.world.provider.meetingMails.filter(({ person }) => person.id === mover);
    expect(told.map(({ template }) => template)).toEqual(["meeting-convened", "meeting-moved"]);
    for (const at of [0, 1]) {
      const link = await opened(story, mover, "en", at);
      expect([link.page.status, text(link)]).toEqual([
        200,
        expect.stringContaining("8 December 2026, 13:00"),
      ]);
    }
    expect(text(await arrived(story, mover))).toContain("to decide");
  });

  it("is told of the day to which it was adjourned, which its minutes say", async () => {
    const story = await toMeeting();
    await convened(story);
    await does(story, "open", { chair, members: [chair, mover, seconder] });
    const to = later(story.world.now, { days: 3 });
    await does(story, "enter", { event: { type: "meeting-adjourned", facts: { because: "time", to } } });
    const told = story.world.provider.meetingMails.filter(({ template }) => template === "meeting-adjourned");
    expect(told.map(({ person, startsAt }) => [person.id, startsAt])).toEqual(
      [chair, mover, seconder].map((person) => [person, to]),
    );
    const page = text(await arrived(story, mover));
    for (const lang of ["en", "fr"] as const) {
      const when = instants(lang, to, known.organisation.timeZone).replaceAll(/\s+/g, " ");
      expect(page).toContain(
        lang === "en" ? `adjourned, to resume on ${when}` : `ajournement, reprise le ${when}`,
      );
    }
  });

  it("reads each document of its agenda as it was put to the meeting, by that very link, and nothing that is not on it", async () => {
    const story = await toMeeting();
    await convened(story);
    const browser = await arrived(story, mover);
    const meeting = browser.page.url;
    const link = browser.page.root.querySelector("main ol a")?.getAttribute("href") ?? "";
    await browser.open(new URL(link, meeting).href);
    expect(browser.page.status).toBe(200);
    expect(text(browser)).toContain("This is what was put to the meeting.");
    expect(text(browser)).toContain(story.world.report?.contentHash?.slice(0, 8));
    await browser.open(`${meeting}/papers/other`);
    expect(browser.page.status).toBe(404);
    story.world.memory.authorities.set(mover, {
      ...(story.world.memory.authorities.get(mover) as KnownAuthority),
      active: false,
    });
    await browser.open(new URL(link, meeting).href);
    expect(text(browser)).not.toContain("This is what was put to the meeting.");
  });

  it("has a file of a paper by its hash, for a minute; not one that the document has not, nor minutes, nor by anybody else’s session", async () => {
    const story = await toMeeting();
    await convened(story);
    const browser = await arrived(story, mover);
    const { files } = story.world;
    const put = (id: string, sha256: string, field: string) =>
      files.records.set(id, {
        ...{ documentId, id, field, name: `${id}.pdf`, purpose: "Evidence", size: 3, by: "P-001" },
        ...{ language: "en", type: "application/pdf", at: story.world.now, recognisable: false },
        standing: { state: "clean", sha256, type: "application/pdf", size: 3 },
      } as never);
    const [own, minutes, other] = ["a", "b", "c"].map((digit) => digit.repeat(64));
    put("f1", own ?? "", "evidence");
    put("f2", minutes ?? "", minutesField({ round: 1, stage: 2 }));
    const at = (sha256 = "", item = "r1") =>
      `${browser.page.url.split("/papers")[0]}/papers/${item}/files/${sha256}`;
    for (const url of [at(minutes), at(other), at(own, "none")])
      expect((await browser.open(url)).status).toBe(404);
    const address = at(own);
    await browser.open(address);
    expect(browser.asked.at(-1)).toMatch(new RegExp(`^https://files.example/.*${own}`));
    const stranger = await opened(story, seconder);
    await stranger.open(address);
    expect(stranger.asked.at(-1)).toBe(address);
    expect(text(stranger)).toContain("session");
  });

  it("takes an item out of the consent agenda, and nobody but a member does", async () => {
    const story = await toMeeting();
    await convened(story);
    const facts = {
      item: "r2",
      nature: "decide",
      consent: true,
      of: null,
      titleCommitment: "a".repeat(64),
    } as const;
    expect(await does(story, "put-item", { facts })).toBe("done");
    const browser = await arrived(story, seconder);
    expect(text(browser)).toContain("on the consent agenda");
    await answers(story, browser, "take-out-r2");
    expect(stateOf(story).agenda.find(({ item }) => item === "r2")?.consent).toBe(false);
    expect(text(browser)).not.toContain("on the consent agenda");
    expect(await does(story, "take-item-out", { item: "r2" }, "P-001")).toBe("not-a-member");
  });

  it("finds again what they typed where it was refused, and what was recorded since stands no more", async () => {
    const story = await toMeeting();
    await convened(story);
    await voted(story);
    const browser = await arrived(story, chair);
    const reason = "Line 9 is not so. ".repeat(400);
    await answers(story, browser, "attest", { answer: "contest", reason });
    expect(browser.page.status).toBe(200);
    expect(browser.page.root.querySelector("textarea[name=reason]")?.textContent.trim()).toBe(reason.trim());
    const elsewhere = await arrived(story, chair);
    expect(elsewhere.page.root.querySelector("textarea[name=reason]")?.textContent.trim()).toBe(
      reason.trim(),
    );
    await answers(story, elsewhere, "attest", { answer: "contest", reason: "Line 9 is not so." });
    expect(text(elsewhere)).toContain("Whoever chaired says that an entry is wrong.");
    expect(elsewhere.page.root.querySelector("textarea[name=reason]")?.textContent.trim() ?? "").toBe("");
  });

  it("who chaired says with a reason that an entry is wrong, or attests; nobody else can", async () => {
    const story = await toMeeting();
    await convened(story);
    await voted(story);
    const browser = await arrived(story, chair);
    expect(text(browser)).toContain("2 for, 1 against, 0 abstained.");
    await answers(story, browser, "attest", { answer: "contest", reason: "" });
    expect(browser.page.root.querySelector("[role=alert]")?.text).toContain("reason");
    expect(stateOf(story).contested).toBeNull();
    await answers(story, browser, "attest", { answer: "attest" });
    expect(text(browser)).toContain("has been attested to");
    expect(story.world.report?.status).toBe("published");
    expect((await arrived(story, mover)).page.root.querySelector("form[action*='answer?']")).toBeNull();
  });

  it("confirms or contests the minutes that the secretary drafts, which the chair and the secretary sign", async () => {
    const story = await toMeeting();
    await convened(story);
    await voted(story);
    await answers(story, await arrived(story, chair), "attest", { answer: "attest" });
    await answers(story, await arrived(story, secretary), "draft");
    await answers(story, await arrived(story, mover), "minutes", { answer: "confirm" });
    const third = await arrived(story, seconder);
    const inEnglish = third.page.root.querySelector("main section[lang=en]")?.textContent ?? "";
    expect(inEnglish.match(/ time, /g)).toHaveLength(1);
    expect(text(third)).toContain("Adopté\u00a0: résolution".replace("\u00a0", " "));
    const form = third.page.url;
    await answers(story, third, "minutes", { answer: "contest-minutes", reason: "I was for it." });
    // The same page once more, from before, with other words: they lie beside an entry of their own.
    await third.open(form);
    await answers(story, third, "minutes", { answer: "contest-minutes", reason: "I abstained." });
    const entries = await story.world.memory.meetings.entries(meetingId);
    const contests = entries.filter(({ type }) => type === "minutes-contested");
    const words = await story.world.memory.meetings.words(meetingId, contests);
    expect([...words.values()].map((one) => one !== "altered" && one.text)).toEqual([
      ...["I was for it.", "I abstained."],
    ]);
    const presiding = await arrived(story, chair);
    expect(text(presiding)).toContain("They cannot be signed yet");
    expect(text(presiding)).toContain("I abstained.");
    expect(text(await arrived(story, mover))).not.toContain("I abstained.");
    expect(presiding.page.root.querySelector("form[action$=sign]")).toBeNull();
    const keeper = await arrived(story, secretary);
    await answers(story, keeper, `contest-${seconder}`, { reason: "" });
    expect(keeper.page.root.querySelector("[role=alert]")?.text).toContain("reason");
    await answers(story, keeper, `contest-${seconder}`, {
      reason: "The tally was three; corrected in March.",
    });
    const told = story.world.provider.meetingMails.slice(-2).map((mail) => [mail.person.id, mail.template]);
    expect(told).toEqual([
      [seconder, "contest-answered"],
      [chair, "minutes-to-sign"],
    ]);
    expect(text(await arrived(story, seconder, "fr"))).toContain("The tally was three; corrected in March.");
    await answers(story, await arrived(story, chair), "sign");
    await answers(story, keeper, "sign");
    expect(stateOf(story).minutes).toMatchObject({
      ...{ confirmed: [mover], contested: [seconder], answered: [seconder] },
      signed: { chair, secretary },
    });
    expect(text(keeper)).toContain("Signed by the secretary.");
  });
});
