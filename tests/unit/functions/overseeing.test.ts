import { beforeEach, describe, expect, it } from "vitest";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { actUrl } from "../../../shared/views/urls.ts";
import { documentId, people } from "../histories/example.ts";
import { dataOf } from "../people/corrections.ts";
import { answerAs, arriveAs, browserOn, newestLink, type Paged, pagesOn } from "./place.ts";

const [officer, reviewer, finance, secretary] = ["P-001", "P-004", "P-005", "P-007"] as const;
const [executive, otherFinance] = ["P-006", "P-013"] as const;

let place: Paged;
beforeEach(async () => {
  place = await pagesOn(1);
});

describe("the secretary", () => {
  it("sees where a document stands, who is awaited, and whether every mail arrived", async () => {
    for (const { row, address } of place.world.sent) await place.world.told(row, "delivered", address);
    const overseer = await arriveAs(place, secretary, "fr");
    expect(overseer.text).toContain("Daniel Okafor (Suivi, évaluation et apprentissage)");
    expect(overseer.text).toContain("Hannah Weiss (Finances)");
    const told = overseer.page.root.querySelectorAll("table.told tbody tr").map((row) => row.textContent);
    expect(told.find((row) => row.includes("Hannah Weiss"))).toMatch(/Demande d’examen.*Remis/);
  });

  it("gives a task to somebody else, with a reason, once however often: the old link says so, and the new person decides", async () => {
    const old = newestLink(place, finance);
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/reassign/0.finance"));
    await overseer.send({ to: otherFinance, reason: "" });
    expect(overseer.page.url).toMatch(/\?checked$/);
    const { url, form } = overseer.fillIn({ to: otherFinance, reason: "Hannah is on leave." });
    await overseer.request("POST", url, form);
    await overseer.request("POST", url, form);
    expect(overseer.page.status).toBe(200);
    await place.calm();
    expect(place.memory.entries.filter(({ type }) => type === "task-reassigned")).toHaveLength(1);
    const browser = browserOn(place);
    expect((await browser.open(old)).status).toBe(410);
    expect(browser.text).toContain("somebody else");
    for (const person of [otherFinance, reviewer]) await answerAs(place, person, { decision: "approve" });
    expect(place.world.report).toMatchObject({ stage: 1, stageOpen: true });
    expect(place.world.mailsTo(executive)).toHaveLength(1);
  });

  it("withdraws a report with a reason, once however often the form is sent, and its author is told", async () => {
    const review = newestLink(place, reviewer);
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/withdraw"));
    const { url, form } = overseer.fillIn({ reason: "The agreement was suspended." });
    await overseer.request("POST", url, form);
    await overseer.request("POST", url, form);
    expect(overseer.page.status).toBe(200);
    await place.calm();
    const { head, entries } = place.memory;
    expect(entries.filter(({ type }) => type === "document-withdrawn")).toHaveLength(1);
    expect(head?.report.status).toBe("withdrawn");
    expect(place.world.mailsTo(officer).at(-1)?.template).toBe("report-withdrawn");
    const author = await arriveAs(place, officer);
    expect(author.text).toContain("The agreement was suspended.");
    expect((await browserOn(place).open(review)).status).toBe(410);
  });
});

describe("a task that somebody else was given since the page was shown", () => {
  it("is not taken off them unseen: the secretary is told so, and keeps the reason that she typed", async () => {
    const known = place.memory.authorities.get("P-003");
    const roles = ["programme-manager", "finance-officer"];
    if (known) place.memory.authorities.set("P-003", { ...known, roles, version: 2 });
    const [first, second] = [await arriveAs(place, secretary), await arriveAs(place, secretary)];
    for (const tab of [first, second]) await tab.open(tab.link("/reassign/0.finance"));
    await first.send({ to: "P-013", reason: "She has a conflict of interest." });
    await place.calm();
    await second.send({ to: "P-003", reason: "She asked to be relieved of it." });
    expect(second.page.status).toBe(409);
    expect(second.text).toContain("The task is somebody else’s by now");
    expect(second.text).toContain("She asked to be relieved of it.");
    const lanes = place.world.report?.policy.stages[0]?.lanes;
    expect(lanes?.find(({ id }) => id === "finance")?.people).toEqual(["P-013"]);
    expect(place.world.report?.takenOff.map(({ person }) => person)).toEqual(["P-005"]);
  });
});

describe("a task of a stage to come", () => {
  it("is called by whoever would be asked if it opened now, as the list of stages calls it", async () => {
    await enterPerson(place.world.deps, { ...dataOf(executive), roles: [] });
    await place.calm();
    const overseer = await arriveAs(place, secretary);
    const at = overseer.links("/reassign/1.").at(-1) ?? "";
    const act = () => overseer.read(`a[href$="${new URL(at).pathname}"]`);
    const page = overseer.page.url;
    expect(act()).toContain(": nobody at the moment");
    await enterPerson(place.world.deps, { ...dataOf("P-003"), roles: ["executive-director"] });
    await place.calm();
    await overseer.open(page);
    const { name } = people.find(({ id }) => id === "P-003") ?? { name: "nobody" };
    expect(act()).toContain(`: ${name}`);
    await overseer.open(at);
    expect(overseer.text).toContain(`Now with${name}`);
    expect(overseer.page.root.querySelector('input[value="P-003"]')).toBeNull();
  });
});

describe("a reminder", () => {
  const sent = () => place.world.sent.length;

  it("reaches nobody whom its page did not name: whoever it named answered, and the author has it again", async () => {
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/remind"));
    expect(overseer.text).toContain("Daniel Okafor and Hannah Weiss");
    const { url, form } = overseer.fillIn();
    await answerAs(place, reviewer, { decision: "request-changes", comment: "Say who was heard." });
    await answerAs(place, finance, { decision: "approve" });
    const before = sent();
    await overseer.request("POST", url, form);
    await place.calm();
    expect(overseer.page.status).toBe(409);
    expect(overseer.text).toContain("an answer came meanwhile");
    expect(sent()).toBe(before);
    await overseer.open(overseer.link("/documents/"));
    await overseer.open(overseer.link("/remind"));
    await overseer.send();
    await place.calm();
    expect(place.world.mailsTo(officer).at(-1)?.template).toBe("author-reminder");
  });

  it("reaches whoever its page named and has not answered yet", async () => {
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/remind"));
    const { url, form } = overseer.fillIn();
    await answerAs(place, reviewer, { decision: "approve" });
    await overseer.request("POST", url, form);
    await place.calm();
    expect(overseer.page.url).toMatch(/done=reminded/);
    expect(overseer.text).toContain("Done, and recorded");
    for (const said of ["withdrawn", overseer.page.url.replace(/.*done=reminded/, "withdrawn")]) {
      await overseer.open(overseer.page.url.replace(/done=.*/, `done=${said}`));
      expect(overseer.text).not.toContain("Done, and recorded");
    }
    expect(place.world.mailsTo(finance).at(-1)?.template).toBe("reminder");
    expect(place.world.mailsTo(reviewer).at(-1)?.template).not.toBe("reminder");
  });
});

describe("I13 nobody who oversees decides", () => {
  it("a secretary who is a finance officer too is offered no lane, and is given none by a form of their own", async () => {
    const known = place.memory.authorities.get(secretary);
    const roles = ["secretary", "finance-officer"];
    if (known) place.memory.authorities.set(secretary, { ...known, roles, version: 2 });
    const overseer = await arriveAs(place, secretary);
    await overseer.open(overseer.link("/reassign/0.finance"));
    const { url, form } = overseer.fillIn({ to: "P-013", reason: "On leave." });
    expect(overseer.page.root.toString()).not.toContain(`value="${secretary}"`);
    const chain = place.memory.head?.chain;
    await overseer.request("POST", url, { ...form, to: secretary });
    expect(place.memory.head?.chain).toEqual(chain);
  });
});

describe("I13 nobody else oversees", () => {
  it("the same pages and forms are refused by every other link of the report", async () => {
    const chain = place.memory.head?.chain;
    const others = place.ways.filter(({ purpose }) => purpose !== "oversee");
    const purposes = new Set(others.map(({ purpose }) => purpose));
    expect([...purposes].sort()).toEqual(["read", "report", "review"]);
    for (const { own } of others)
      for (const act of [[], ["withdraw"], ["reassign", "0.finance"], ["addresses", "person", "P-005"]]) {
        const somebody = browserOn(place);
        somebody.cookies.set(`__Host-accord-${own.linkId}`, `${own.person}~${own.secret}`);
        const url = place.origin + actUrl("en", own.linkId, documentId, ...act);
        await somebody.open(url);
        expect(somebody.page.status, url).toBe(403);
        const form = { csrf: csrfToken(own), command: "c1", reason: "Mine now.", to: "P-004" };
        await somebody.request("POST", url, { ...form, email: "x@elsewhere.example" });
        expect(somebody.page.status, url).toBe(act.length === 0 ? 404 : 403);
      }
    expect(place.memory.head?.chain).toEqual(chain);
  });

  it("a secretary whose role was taken away is told so on every page, also on those that were open before", async () => {
    const overseer = await arriveAs(place, secretary);
    const document = overseer.page.url;
    const task = document.replace(/\/documents\/.*/, "");
    await overseer.open(overseer.link("/withdraw"));
    const { url, form } = overseer.fillIn({ reason: "Mine no more." });
    const chain = place.memory.head?.chain;
    const known = place.memory.authorities.get(secretary);
    if (known) place.memory.authorities.set(secretary, { ...known, roles: [], version: 2 });
    await overseer.request("POST", url, form);
    expect(overseer.page.status).toBe(409);
    for (const each of [document, task, `${task}/document`]) {
      await overseer.open(each);
      expect(overseer.page.status, each).toBe(403);
    }
    expect(place.memory.head?.chain).toEqual(chain);
  });

  it("a document that does not exist is a page that does not exist", async () => {
    const overseer = await arriveAs(place, secretary);
    expect(overseer.page.url).toMatch(/\/documents\/[^/]+$/);
    expect(overseer.page.status).toBe(200);
    await overseer.open(`${overseer.page.url}X`);
    expect(overseer.page.status).toBe(404);
  });
});
