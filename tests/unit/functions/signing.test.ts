import { describe, expect, it } from "vitest";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import type { Purpose } from "../../../shared/domain/outbox/mails.ts";
import { later } from "../../../shared/domain/time.ts";
import { ballotUrl, documentUrl, entryUrl, taskUrl } from "../../../shared/views/urls.ts";
import { everythingSeenBy, linkOf, shownOn } from "../../support/board.ts";
import { backToTask, changeAnswer } from "../../support/review.ts";
import { answerAs, arriveAs, arriveBy, browserOn, newestLink, type Paged, pagesOn, wayOf } from "./place.ts";

const [irene, tom, fatou] = ["P-008", "P-009", "P-010"] as const;
const secretary = "P-007";

const atBoard = () => pagesOn(4);
const ballotsOn = ({ memory }: Paged) => memory.entries.filter(({ type }) => type === "ballot-cast");
const typesOn = ({ memory }: Paged) => memory.entries.map(({ type }) => type);

describe("answering a written resolution", () => {
  it("shows no running result: not a byte of any page changes when another director signs", async () => {
    const place = await atBoard();
    const { memory, origin } = place;
    const readers = [
      await arriveAs(place, tom),
      await answerAs(place, fatou, { ballot: "sign" }),
      await arriveAs(place, "P-001", "fr"),
    ];
    const { number } = memory.head?.chain ?? { number: 0 };
    const entries = [number - 1, number, number + 1, number + 2];
    const seen = () => Promise.all(readers.map((reader) => everythingSeenBy(origin, reader, entries)));
    const landing = async () => (await browserOn(place).open(newestLink(place, tom))).root.toString();
    const before = [await seen(), await landing()];
    await answerAs(place, irene, { ballot: "sign" });
    expect([await seen(), await landing()]).toEqual(before);
    expect(memory.head?.chain.number).toBe(number + 1);
  });

  it("nor does the register move, be it a day later", async () => {
    const place = await atBoard();
    const watcher = await arriveAs(place, secretary);
    const register = watcher.page.url.split("/").slice(0, 6).join("/");
    const changed = async () => {
      await watcher.open(register);
      return watcher.page.root.querySelector("ul.documents li p:last-child")?.text;
    };
    const before = await changed();
    expect(before).toContain("Last step on");
    place.world.now = later(place.world.now, { hours: 5 });
    await answerAs(place, irene, { ballot: "sign" });
    expect(await changed()).toBe(before);
    await answerAs(place, tom, { ballot: "refuse" });
    expect(await changed()).not.toBe(before);
  });

  it("I14 passes when the last director signs, at that very time, and not before", async () => {
    const place = await atBoard();
    for (const director of [irene, tom]) {
      await answerAs(place, director, { ballot: "sign" });
      expect(place.world.report?.status).toBe("in-review");
    }
    await answerAs(place, fatou, { ballot: "sign" });
    expect(place.world.report?.status).toBe("published");
    const approved = place.memory.entries.find(({ type }) => type === "document-approved");
    expect(approved?.at).toBe(ballotsOn(place).at(-1)?.at);
    expect(typesOn(place)).toContain("document-announced");
  });

  it("I14 whatever a form says of who signs, whoever's session it is signs, and alone", async () => {
    const place = await atBoard();
    const director = await arriveAs(place, tom);
    const forged = { by: fatou, person: fatou };
    await director.send({ ballot: "sign", ...forged }, "/signature");
    await director.send(forged, "/ballot");
    expect(ballotsOn(place).map(({ facts }) => facts["by"])).toEqual([tom]);
  });

  it("says of a vote without words that the link was opened again meanwhile, and where to answer", async () => {
    const place = await atBoard();
    const director = await arriveAs(place, irene);
    await director.send({ ballot: "sign" }, "/signature");
    const { url, form } = director.fillIn({}, "/ballot");
    await director.open(newestLink(place, irene));
    await director.send();
    await director.request("POST", url, form);
    expect(director.page.status).toBe(403);
    expect(director.text).toContain("your link was opened again in this browser");
    expect(director.text).not.toContain("did not come from");
    expect(ballotsOn(place)).toEqual([]);
    await director.open(director.link("/tasks/"));
    await director.send({ ballot: "sign" }, "/signature");
    await director.send({}, "/ballot");
    expect(ballotsOn(place)).toHaveLength(1);
  });

  it("takes a director's silence to a meeting at the end of their time, and gives their vote to nobody", async () => {
    const place = await atBoard();
    for (const director of [irene, tom]) await answerAs(place, director, { ballot: "sign" });
    place.world.now = place.world.report?.serviceLevel?.deadline ?? "";
    await place.world.tick();
    await place.calm();
    expect(place.world.report?.status).toBe("awaiting-meeting");
    expect(typesOn(place)).not.toContain("task-escalated");
    expect(place.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-meeting");
  });

  it("is withdrawn by whoever comes back by the same link: it goes to a meeting, and takes no other's signature", async () => {
    const place = await atBoard();
    await answerAs(place, irene, { ballot: "sign" });
    const waiting = await arriveAs(place, tom);
    await waiting.send({ ballot: "sign" }, "/signature");

    const director = await arriveAs(place, irene, "fr");
    expect(director.page.url).toMatch(/\/receipt$/);
    await backToTask(place.origin, director, "fr");
    expect(director.text).toContain("Vous avez signé cette résolution");
    await director.send({ ballot: "refuse", comment: "Les chiffres ont changé." }, "/signature");
    expect(director.text).toContain("Je, Irène Marchand, refuse de signer");
    await director.send({}, "/ballot");
    await place.calm();
    await director.open(place.origin + documentUrl("fr", linkOf(director)));
    expect(director.text).toContain("À soumettre à une réunion du conseil");
    expect(director.text).toContain("Les chiffres ont changé.");
    const to = { status: "awaiting-meeting", stageOpen: false };
    expect(place.world.report).toMatchObject({
      ...to,
      decisions: [{ lane: "board", by: irene, decision: "refuse" }],
    });
    expect(ballotsOn(place).map(({ facts }) => facts["ballot"])).toEqual(["sign", "refuse"]);

    await waiting.send({}, "/ballot");
    expect(waiting.page.status).toBe(409);
    expect(place.world.report).toMatchObject(to);
    expect(place.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-meeting");
  });

  it("nobody signs by somebody else's link, nor by one that is for something else", async () => {
    const place = await atBoard();
    const { memory, origin } = place;
    const director = await arriveAs(place, irene);
    const shown = { ...shownOn(director, "/signature"), ballot: "sign", command: "c-forged" };
    const other = await arriveAs(place, tom);
    const chain = memory.head?.chain;
    const posted = await director.request("POST", origin + ballotUrl("en", linkOf(other)), shown);
    expect(posted.status).toBe(403);

    const others = place.ways.filter(({ purpose }) => purpose !== "sign");
    const people = new Set(others.map(({ own }) => own.person));
    expect([...people].sort()).toEqual(["P-001", "P-004", "P-005", "P-006", "P-007"]);
    for (const { own, purpose } of others) {
      const holder = browserOn(place);
      holder.cookies.set(`__Host-accord-${own.linkId}`, `${own.person}~${own.secret}`);
      const form = { ...shown, csrf: csrfToken(own) };
      const { status } = await holder.request("POST", origin + ballotUrl("en", own.linkId), form);
      expect(status, `${own.person} by a link to ${purpose}`).toBe(409);
    }
    expect(memory.head?.chain).toEqual(chain);
  });

  it("keeps what was typed when the choice is missing, when it is changed, and when a reason is too long", async () => {
    const place = await atBoard();
    const director = await arriveAs(place, tom);
    await director.send({ comment: "I was not at the visit." }, "/signature");
    expect(director.page.url).toMatch(/\?checked$/);
    expect(director.read("textarea")).toBe("I was not at the visit.");
    expect(director.link("#field-ballot--sign")).toBeTruthy();
    await director.send({ ballot: "abstain", comment: "x".repeat(4_001) }, "/signature");
    expect(director.page.url).toMatch(/\?checked$/);
    expect(director.read(".problem")).toContain("4,000");
    await director.send({ ballot: "abstain", comment: "I was not at the visit." }, "/signature");
    await changeAnswer(director);
    expect(director.read("textarea")).toBe("I was not at the visit.");
    expect(director.page.root.querySelector('[value="abstain"]')?.hasAttribute("checked")).toBe(true);
    expect(place.memory.entries.some(({ type }) => type === "ballot-cast")).toBe(false);
  });

  it("says how it ended to everybody, and who answered what to the directors and the secretary alone", async () => {
    const place = await atBoard();
    await answerAs(place, irene, { ballot: "sign" });
    await answerAs(place, tom, { ballot: "abstain", comment: "I know the partner." });
    const { memory, origin } = place;
    const ballots = memory.entries.filter(({ type }) => type === "ballot-cast").map(({ number }) => number);
    expect(ballots).toHaveLength(2);
    const [how, ended] = [/Irène Marchand signed|Tom Albright abstained/, /a director abstained/];
    const seenBy = async (purpose: Purpose, person: string) => {
      const way = place.ways.findLast(({ purpose: each, own }) => each === purpose && own.person === person);
      if (!way) throw new Error(`${person} has no link to ${purpose}`);
      const browser = browserOn(place);
      browser.cookies.set(`__Host-accord-${way.own.linkId}`, `${person}~${way.own.secret}`);
      const page = await browser.open(origin + documentUrl("en", way.own.linkId));
      const text = page.root.querySelector("main")?.textContent ?? "";
      const entries = ballots.map((number) => entryUrl("en", way.own.linkId, number));
      const opened: number[] = [];
      for (const path of entries) opened.push((await browser.open(origin + path)).status);
      return { text, opened };
    };
    for (const [purpose, person] of [
      ["report", "P-001"],
      ["review", "P-005"],
      ["review", "P-006"],
    ] as const) {
      const { text, opened } = await seenBy(purpose, person);
      expect(text).not.toMatch(how);
      expect(text).toMatch(ended);
      expect(text).toContain("is shown to the directors, and to whoever watches over the document");
      expect(opened).toEqual([404, 404]);
    }
    const { text, opened } = await seenBy("sign", fatou);
    expect(text).toMatch(how);
    expect(text).not.toContain("is shown to the directors, and to whoever");
    expect(opened).toEqual([200, 200]);
    const secretary = browserOn(place);
    await arriveBy(secretary, wayOf(place, "oversee"));
    expect(secretary.page.root.textContent).toMatch(how);
  });

  it("names nobody as awaited or done by themselves while it is open", async () => {
    const place = await atBoard();
    const director = await answerAs(place, irene, { ballot: "sign" });
    const link = linkOf(director);
    await director.open(place.origin + documentUrl("en", link));
    expect(director.read(".steps .now")).toMatch(
      /The board’s directors, Irène Marchand, Tom Albright and Fatou Ndiaye, are to sign by/,
    );
    await director.open(place.origin + taskUrl("en", link));
    expect(director.text).toContain("RESOLVED THAT the board of directors approves");
    expect(director.text).toContain("IL EST RÉSOLU QUE le conseil d’administration approuve");
    expect(director.text).not.toMatch(/\b[1-3] of 3\b|second factor/i);
  });
});
