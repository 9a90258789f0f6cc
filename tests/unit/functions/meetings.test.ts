import { describe, expect, it, vi } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { moments } from "../../../shared/i18n/index.ts";
import { aMeeting, chair, headed, mover, seconder, secretary } from "./meeting-place.ts";

const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };

describe("the meetings, for whoever keeps their record", () => {
  it("teach what a meeting is for while there is none", async () => {
    const { browser, meetings, text } = await secretary();
    await browser.open(meetings);
    expect(text()).toContain("No meeting is convened. When a resolution in writing does not pass");
  });

  it("say at each field what is wrong, and keep what was typed", async () => {
    const { browser, place } = await secretary();
    await browser.send({ ...aMeeting, time: "half past two", body: "" });
    const alert = browser.page.root.querySelector("[role=alert]")?.text ?? "";
    expect(alert).toContain("Choose who meets.");
    expect(alert).toContain("Write the hour with minutes");
    expect(browser.page.root.querySelector("[id=field-place]")?.getAttribute("value")).toBe("Montréal");
    expect(place.memory.meetings.heads.size).toBe(0);
  });

  it("are listed with whose they are, when, and how they stand", async () => {
    const { browser, convened, meetings, text } = await secretary();
    await convened();
    await browser.open(meetings);
    expect(text()).toContain("Board, 7 December 2026, 14:30");
    expect(browser.page.root.querySelector("main .documents .tag")?.text).toBe("Convened");
  });

  it("are convened once, however often the form is sent", async () => {
    const { browser, place, meetings } = await secretary();
    const { command, csrf } = Object.fromEntries(
      browser.page.root
        .querySelectorAll("form input[type=hidden]")
        .map((one) => [one.getAttribute("name"), one.getAttribute("value")]),
    );
    const sent = { ...aMeeting, command: command ?? "", csrf: csrf ?? "" };
    for (const _ of [1, 2]) await browser.request("POST", `${meetings}/new`, sent);
    expect(place.memory.meetings.heads.size).toBe(1);
  });
});

describe("a meeting that is moved", () => {
  it("says what is missing at its form, keeps what was typed, and tells its members of the new day", async () => {
    const { browser, convened, enter, place, text } = await secretary();
    const { id, entries } = await convened();
    const given = { day: "2030-03-12", time: "half past two", attendance: "either", place: "Québec" };
    await enter("move", { ...given, "words.move": "The hall is closed that day." });
    expect(text()).toContain("Write a day such as 2027-03-05 and an hour such as 14:30.");
    const stands = (at: string) => browser.page.root.querySelector(`[id=field-${at}]`)?.getAttribute("value");
    expect(stands("place")).toBe("Québec");
    expect((await entries()).map(({ type }) => type)).toEqual(["meeting-convened"]);
    await enter("move", { ...given, time: "14:30", "words.move": "The hall is closed that day." });
    expect((await entries()).at(-1)?.type).toBe("meeting-moved");
    const { meeting } = place.memory.meetings.heads.get(id) ?? {};
    expect([meeting?.startsAt.slice(0, 10), meeting?.attendance]).toEqual(["2030-03-12", "either"]);
    expect(text()).toContain("Québec");
    expect(text()).toContain("The hall is closed that day.");
  });

  it("is cancelled with a reason, and its members are told", async () => {
    const { convened, enter, text } = await secretary();
    const { entries } = await convened();
    await enter("cancel", { "words.cancel": "" });
    expect(text()).toContain("Write it in words.");
    await enter("cancel", { "words.cancel": "No matter is ripe." });
    expect((await entries()).at(-1)?.type).toBe("meeting-cancelled");
    expect(text()).toContain("Cancelled");
  });
});

describe("a meeting, as it happens", () => {
  it("decides on the document that its resolution brought to it, by the votes of who is in the room", async () => {
    const { enter, sitting, text } = await secretary();
    const { entries } = await sitting();
    await enter("call");
    const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };
    await enter("vote", vote);
    const voted = (await entries()).at(-1);
    expect(voted?.type).toBe("motion-voted");
    expect(voted?.facts).toMatchObject({ outcome: "approved", votes: { for: 3, against: 0, abstained: 0 } });
    expect(text()).toContain("approved, resolution 2026-01");
    await enter("end");
    expect((await entries()).at(-1)?.type).toBe("meeting-ended");
  });

  it("votes the consent agenda in one go, each item with a vote and a number of its own; what was taken out waits", async () => {
    const { app, browser, enter, formOf, place, sitting, text } = await secretary();
    const { id, entries } = await sitting();
    for (const words of ["Minutes of March", "Signing officers", "Bank account"])
      await enter("put", { ...headed(words), nature: "decide", onConsent: "yes" }, {});
    const agenda = () => place.memory.meetings.heads.get(id)?.meeting.agenda ?? [];
    const [out] = agenda().filter(({ consent }) => consent);
    await enter("take-out", {}, { item: out?.item ?? "" });
    const counts = { "consent.for": "3", "consent.against": "0", "consent.abstained": "0" };
    await enter("consent", { mover, seconder: mover, ...counts });
    expect(text()).toContain("moved it, and cannot second it.");
    expect(browser.page.root.querySelector("[id=field-consent--for]")?.getAttribute("value")).toBe("3");
    const { url, form } = formOf("consent", {}, { mover, seconder, ...counts });
    const headers = { cookie: browser.cookieHeader };
    const send = () => app.request(url, { method: "POST", headers, body: new URLSearchParams(form) });
    expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
    const votes = (await entries()).filter(({ type }) => type === "motion-voted").map(({ facts }) => facts);
    expect(votes.map(({ number }) => number)).toEqual([1, 2]);
    expect(votes.map(({ item }) => item)).toEqual(
      agenda()
        .filter(({ consent }) => consent)
        .map(({ item }) => item),
    );
  });

  it("refuses at its place what the rules refuse, in words, with what was typed", async () => {
    const { browser, enter, sitting, text } = await secretary();
    const { entries } = await sitting();
    await enter("call");
    const before = (await entries()).length;
    await enter("vote", {
      motion: "approve",
      mover,
      seconder: mover,
      for: "3",
      against: "0",
      abstained: "0",
    });
    expect((await entries()).length).toBe(before);
    expect(text()).toContain("moved it, and cannot second it. Choose somebody else.");
    expect(browser.page.root.querySelector("#item input[name^='for@']")?.getAttribute("value")).toBe("3");
    await enter("end");
    expect(text()).toContain("was neither voted on nor put off");
  });

  it("takes one read and one transaction for a line, and a repeated form has no second effect", async () => {
    const { app, browser, formOf, place, sitting } = await secretary();
    const { entries } = await sitting();
    const ports = [place.deps.store, place.deps.directory, place.deps.archive, place.deps.register];
    const others = ports.flatMap((port) =>
      ["load", "organisation", "person", "names", "history", "list"].flatMap((name) =>
        name in port ? [vi.spyOn(port, name as never)] : [],
      ),
    );
    const load = vi.spyOn(place.deps.meetings, "load");
    const commit = vi.spyOn(place.deps.meetings, "commit");
    const { url, form } = formOf("leave", { person: seconder });
    const headers = { cookie: browser.cookieHeader };
    const send = () => app.request(url, { method: "POST", headers, body: new URLSearchParams(form) });
    expect((await send()).status).toBe(303);
    expect([load, commit].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(others.flatMap((spy) => (spy as typeof load).mock.calls)).toEqual([]);
    const { length } = await entries();
    expect((await send()).status).toBe(303);
    expect((await entries()).length).toBe(length);
  });

  it("enters a vote again as it was taken: with whoever was in the room then, though they have left since", async () => {
    const { browser, enter, place, sitting, text } = await secretary();
    const { id, entries } = await sitting();
    await enter("call");
    const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };
    await enter("vote", vote);
    const line = String((await entries()).at(-1)?.number);
    await enter("leave", {}, { person: seconder });
    await enter("correct", { [`words.correct.${line}`]: "One was against." }, { entry: line });
    expect(text()).toContain("A vote to enter again");
    await enter("vote", { ...vote, for: "2", against: "2" }, { moment: line });
    expect(text()).toContain("Only 3 are in the room, and more votes are given.");
    expect(browser.page.root.querySelector("#again input[name^='for@']")?.getAttribute("value")).toBe("2");
    await enter("vote", { ...vote, for: "2", against: "1" }, { moment: line });
    expect((await entries()).at(-1)?.facts).toMatchObject({
      ...{ votes: { for: 2, against: 1, abstained: 0 }, moment: Number(line), number: 1 },
      present: expect.arrayContaining([chair, mover, seconder]),
    });
    expect(place.memory.meetings.heads.get(id)?.meeting).not.toHaveProperty("wrong");
    expect(text()).not.toContain("A vote to enter again");
  });

  it("keeps a wrong line to be read, struck through, and counts it no more", async () => {
    const { browser, enter, place, sitting } = await secretary();
    const { id } = await sitting();
    await enter("leave", {}, { person: seconder });
    const form = browser.page.root
      .querySelectorAll("form")
      .find((one) => one.getAttribute("action")?.includes("/entries/correct"));
    const words = form?.querySelector("textarea")?.getAttribute("name") ?? "";
    await enter("correct", { [words]: "They only went for water." });
    expect(browser.page.root.querySelector("#log del")?.text).toContain("left");
    const { meeting } = place.memory.meetings.heads.get(id) ?? {};
    expect(meeting?.lines.filter(({ event }) => event.type === "member-left")).toEqual([]);
  });
});

describe("a meeting that is entered on a weak line", () => {
  it("has a vote once whose answer was lost, sent again after ten minutes, and says what was saved and when", async () => {
    const { app, browser, enter, formOf, place, sitting, text } = await secretary();
    const { entries } = await sitting();
    await enter("call");
    const at = (minutes: number) => {
      place.world.now = later(place.world.now, { minutes });
      return moments("en", place.world.now, "America/Montreal");
    };
    const { url, form } = formOf("vote", {}, vote);
    const headers = { cookie: browser.cookieHeader };
    const send = () => app.request(url, { method: "POST", headers, body: new URLSearchParams(form) });
    const saved = at(1);
    await send();
    const sent = at(10);
    const { url: page } = browser.page;
    expect([(await send()).status, saved === sent]).toEqual([303, false]);
    expect((await entries()).filter(({ type }) => type === "motion-voted")).toHaveLength(1);
    await browser.open(page);
    expect(text()).toContain(`Saved last, ${saved}: Voted on`);
    expect(text()).not.toContain(sent);
  });

  it("takes what a second tab did not know of as the rules take it, in words, and loses nothing that was typed there", async () => {
    const { browser, enter, formOf, sitting, text } = await secretary();
    const { entries } = await sitting();
    await enter("call");
    const stale = formOf("vote", {}, { ...vote, for: "2", against: "1" });
    await enter("vote", vote);
    await browser.request("POST", stale.url, stale.form);
    expect(text()).toContain("was voted on. Correct the line of the vote first where it is wrong.");
    expect((await entries()).filter(({ type }) => type === "motion-voted")).toHaveLength(1);
  });

  it("goes on with the consent agenda where the line dropped between two of its votes", async () => {
    const { app, browser, enter, formOf, place, sitting } = await secretary();
    const { entries } = await sitting();
    for (const words of ["Minutes of March", "Signing officers", "Bank account"])
      await enter("put", { ...headed(words), nature: "decide", onConsent: "yes" }, {});
    const counts = { "consent.for": "3", "consent.against": "0", "consent.abstained": "0" };
    const { url, form } = formOf("consent", {}, { mover, seconder, ...counts });
    const headers = { cookie: browser.cookieHeader };
    const send = () => app.request(url, { method: "POST", headers, body: new URLSearchParams(form) });
    const { meetings } = place.deps;
    const commit = meetings.commit.bind(meetings);
    let left = 3;
    const dropping = vi.spyOn(meetings, "commit").mockImplementation((change) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error("the line dropped")) : commit(change);
    });
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await Promise.resolve(send()).catch(() => undefined);
    const votes = async () => (await entries()).filter(({ type }) => type === "motion-voted");
    expect((await votes()).length).toBeLessThan(3);
    dropping.mockRestore();
    expect((await send()).status).toBe(303);
    expect((await votes()).map(({ facts }) => facts["number"])).toEqual([1, 2, 3]);
  });
});
