import { describe, expect, it } from "vitest";
import { changeAnswer } from "../../support/review.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, arriveBy, browserOn, type Paged, pagesOn, wayOf } from "./place.ts";

/** Forms that were sent first and come last: lost on the way, or kept in another tab. Nothing newer is replaced unseen. */

type Answer = Record<string, string>;

const remark = "The count is wrong.";
const asks = { decision: "request-changes", comment: remark };
const asksMore = { decision: "request-changes", comment: "So is the sum." };
const approves = { decision: "approve" };

/** Until which act, who, the two steps of their form, the answer that is late, the one that stands, and its name in words. */
type Case = [
  acts: number,
  person: string,
  steps: [string, string],
  late: Answer,
  stands: Answer,
  named: string,
];

const reviewing: [string, string] = ["/confirmation", "/decision"];
const voting: [string, string] = ["/signature", "/ballot"];
const cases: Case[] = [
  [1, "P-004", reviewing, approves, asks, "Changes requested"],
  [1, "P-004", reviewing, asks, approves, "Approved"],
  [1, "P-004", reviewing, asks, asksMore, "Changes requested"],
  [4, "P-008", voting, { ballot: "refuse" }, { ballot: "sign" }, "Signed"],
  [4, "P-008", voting, { ballot: "abstain" }, { ballot: "sign" }, "Signed"],
];

const types = { decision: "decision-recorded", ballot: "ballot-cast" } as const;

/** What somebody answered, as it went on record, in its order. */
const answersOf = ({ memory }: Paged, by: string) =>
  memory.entries.flatMap(({ type, facts }) =>
    Object.values<string>(types).includes(type) && facts["by"] === by
      ? [facts["decision"] ?? facts["ballot"]]
      : [],
  );
const choiceIn = ({ decision, ballot }: Answer) => decision ?? ballot;

/** Somebody confirms an answer, and waits in vain; goes back, answers otherwise, and has their receipt. */
async function answeredOtherwise([acts, person, [choose, record], late, stands]: Case) {
  const place = await pagesOn(acts);
  const who = await arriveAs(place, person);
  await who.send(late, choose);
  const lost = who.fillIn({}, record);
  await changeAnswer(who);
  await who.send(stands, choose);
  await who.send({}, record);
  expect(who.page.url).toMatch(/receipt$/);
  return { place, who, lost };
}

const sendAgain = async (who: Visitor, { url, form }: ReturnType<Visitor["fillIn"]>) =>
  who.request("POST", url, form);

describe("an answer that comes after a newer one of the same person", () => {
  it.each(cases)("does not take its place (%i, %s, %j)", async (...given) => {
    const [, person, [choose, record], late, stands, named] = given;
    const { place, who, lost } = await answeredOtherwise(given);
    await sendAgain(who, lost);
    expect(answersOf(place, person)).toEqual([choiceIn(stands)]);
    expect(who.read("[role=alert]")).toContain(`you answered otherwise: “${named}”`);
    expect(who.page.root.querySelector("input[checked]")?.getAttribute("value")).toBe(choiceIn(late));
    // What was sent is there again, and is theirs to send.
    await who.send({}, choose);
    await who.send({}, record);
    expect(answersOf(place, person)).toEqual([choiceIn(stands), choiceIn(late)]);
  });

  it("is not asked to be confirmed either, by a page that was opened before the newer one", async () => {
    const place = await pagesOn(1);
    const kept = await arriveAs(place, "P-004");
    const other = await arriveAs(place, "P-004");
    await other.send(asks, "/confirmation");
    await other.send({}, "/decision");
    await kept.send(approves, "/confirmation");
    expect(kept.read("[role=alert]")).toContain("“Changes requested”");
    expect(answersOf(place, "P-004")).toEqual(["request-changes"]);
  });

  it("is answered as before where it was recorded, and only its answer was lost", async () => {
    const place = await pagesOn(1);
    const who = await arriveAs(place, "P-004");
    const task = who.page.url;
    await who.send(approves, "/confirmation");
    const sent = who.fillIn({}, "/decision");
    await sendAgain(who, sent);
    await who.open(task);
    await who.send(asks, "/confirmation");
    await who.send({}, "/decision");
    await sendAgain(who, sent);
    expect(who.page.url).toMatch(/receipt$/);
    expect(answersOf(place, "P-004")).toEqual(["approve", "request-changes"]);
  });
});

describe("what the secretary sent first and comes last", () => {
  it("does not replace the address that she proposed since", async () => {
    const place = await pagesOn(4);
    const { world } = place;
    const mail = world.sent.find(
      ({ letter }) =>
        letter.template === "resolution-to-sign" && "person" in letter && letter.person.id === "P-008",
    );
    if (!mail) throw new Error("nobody was asked to sign");
    await world.told(mail.row, "bounced", mail.address);
    await place.calm();
    const secretary = await arriveAs(place, "P-007");
    await secretary.open(secretary.link("/addresses/person/P-008"));
    const at = secretary.page.url;
    const reason = "She told me.";
    const late = secretary.fillIn({ email: "irene@tyop.example", reason }, "/addresses/");
    await secretary.open(at);
    await secretary.send({ email: "irene@right.example", reason }, "/addresses/");
    await place.calm();
    await sendAgain(secretary, late);
    const proposed = async () => {
      const { head } = await place.deps.people.load({ person: "P-008" });
      const change = String(head?.person.changes);
      return (await place.deps.people.addressChange({ kind: "person", id: "P-008" }, change))?.to;
    };
    expect(await proposed()).toBe("irene@right.example");
    expect(secretary.read("[role=alert]")).toContain("another address was proposed for this person");
    await secretary.send({}, "/addresses/");
    expect(await proposed()).toBe("irene@tyop.example");
  });

  it("does not replace the translation that she supplied since", async () => {
    const place = await pagesOn(7);
    const browser = browserOn(place);
    await arriveBy(browser, wayOf(place, "oversee"));
    await browser.open(browser.link("/translations/en"));
    const at = browser.page.url;
    const late = browser.fillIn({ "summary.en": "The words with a slip." }, "/translations/");
    await browser.open(at);
    await browser.send({ "summary.en": "The right words." }, "/translations/");
    await place.calm();
    const supplied = () => place.world.report?.proposedTranslations.en?.hash;
    const right = supplied();
    await sendAgain(browser, late);
    expect(supplied()).toBe(right);
    expect(browser.read("[role=alert]")).toContain("another translation was supplied");
    expect(browser.read("main form")).toContain("The right words.");
    await browser.send({}, "/translations/");
    expect(supplied()).not.toBe(right);
  });
});
