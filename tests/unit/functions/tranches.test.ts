import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { officer, payer } from "../../support/agreement-submitted.ts";
import type { Visitor } from "../../support/visitor.ts";
import { arriveAs, type Paged } from "./place.ts";
import { atDesk } from "./to-desk.ts";
import { agreementInForce, at, firstDue, onRecord } from "./tranche-place.ts";

const typesOf = (place: Paged) => onRecord(place).map(({ type }) => type);
const mailsTo = (place: Paged, person: string) => place.world.mailsTo(person).map(({ template }) => template);

/** What the partner was told. */
const told = ({ world }: Paged) =>
  world.sent
    .map(({ letter }) => letter)
    .filter(({ template }) => template === "tranche-paid" || template === "payment-undone");

/** What stands in a field of the page’s form. */
const typedIn = (visitor: Visitor, name: string) => visitor.fillIn().form[name];

/** Whoever pays, on the page of the first tranche. */
async function onFirst(place: Paged): Promise<Visitor> {
  const finance = await arriveAs(place, payer);
  await finance.open(finance.link("/tranches/t1"));
  return finance;
}

const payment = { day: "15 April 2027", amount: "60,000.00", reference: "Transfer 4711" };

async function pay(place: Paged, given: Record<string, string> = payment): Promise<Visitor> {
  const finance = await onFirst(place);
  await finance.send(given, "/tranches/t1");
  await place.calm();
  return finance;
}

describe("a tranche of an agreement in force", () => {
  it("is on record with what it waits for, and stands on the agreement’s page", async () => {
    const place = await agreementInForce();
    expect(onRecord(place)).toMatchObject([
      {
        type: "tranches-scheduled",
        facts: {
          currency: "CAD",
          tranches: [
            { id: "t1", minorUnits: 16_000_000, on: "2027-04-15", waitsFor: "date" },
            { id: "t2", minorUnits: 15_000_000, on: "2028-10-15", waitsFor: "milestone" },
          ],
        },
      },
    ]);
    const author = await arriveAs(place, officer);
    expect(author.text).toContain("Tranche 1: CAD 160,000");
    expect(author.text).toContain("Waits for its day, 15 April 2027.");
    expect(author.text).toContain("Waits for a milestone, expected by 15 October 2028.Les trois premières");
  });

  it("is due on its day, which whoever pays is told, and once more after the days of the policy", async () => {
    const place = await agreementInForce();
    await at(place, "2027-04-15T10:00:00.000Z");
    expect(typesOf(place)).toEqual(["tranches-scheduled"]);
    await at(place, firstDue);
    expect(typesOf(place)).toEqual(["tranches-scheduled", "tranche-due"]);
    expect(mailsTo(place, payer)).toEqual(expect.arrayContaining(["tranche-due"]));
    await at(place, "2027-04-21T11:00:00.000Z");
    expect(mailsTo(place, payer)).not.toContain("tranche-unpaid");
    await at(place, "2027-04-22T12:00:00.000Z");
    await at(place, "2027-06-22T12:00:00.000Z");
    expect(mailsTo(place, payer).filter((one) => one === "tranche-unpaid")).toHaveLength(1);
    expect(typesOf(place).at(-1)).toBe("payer-reminded");
  });

  it("stands on the desk of whoever pays until it is paid, and on nobody else's", async () => {
    const place = await agreementInForce();
    expect((await atDesk(place, payer)).text).toContain("Nothing awaits you now.");
    await at(place, firstDue);
    expect((await atDesk(place, officer)).text).not.toContain("A tranche of this agreement is due");
    const finance = await atDesk(place, payer);
    expect(finance.text).toContain("A tranche of this agreement is due: record there what was paid.");
    await finance.send({}, "/open/");
    await finance.open(finance.link("/tranches/t1"));
    await finance.send({ ...payment, amount: "160,000" }, "/tranches/t1");
    await place.calm();
    expect((await atDesk(place, payer)).text).toContain("Nothing awaits you now.");
  });

  it("waits for a milestone until whose agreement it is says how it is seen; whoever pays cannot", async () => {
    const place = await agreementInForce();
    await at(place, "2028-10-15T11:00:00.000Z");
    expect(mailsTo(place, officer).at(-1)).toBe("milestone-awaited");
    const author = await arriveAs(place, officer);
    await author.open(author.link("/tranches/t2"));
    await author.send({ reason: "" }, "/tranches/t2");
    expect(author.text).toContain("Write a reason");
    const finance = await arriveAs(place, payer);
    await finance.open(finance.page.url.replace(/\/document.*/, "/tranches/t2"));
    expect(finance.text).toContain("Nothing is to be paid of this tranche now");
    await author.send({ reason: "The minutes of 12 October." }, "/tranches/t2");
    await place.calm();
    expect(author.text).toContain("The milestone is recorded");
    expect(onRecord(place).at(-1)).toMatchObject({
      type: "tranche-due",
      facts: { tranche: "t2", number: 2, because: "milestone", by: officer },
    });
    expect(JSON.stringify(onRecord(place).at(-1))).not.toContain("minutes");
  });
});

describe("a payment", () => {
  it("is recorded by whoever pays, in parts, and the partner is told in their language", async () => {
    const place = await agreementInForce();
    await at(place, firstDue);
    const finance = await pay(place);
    expect(finance.text).toContain("The payment is recorded");
    expect(finance.text).toContain("Payment 1: CAD 60,000, on 15 April 2027. Reference: Transfer 4711");
    expect(finance.text).toContain("Still to be paid: CAD 100,000.");
    expect(onRecord(place).at(-1)).toMatchObject({
      type: "tranche-paid",
      facts: { tranche: "t1", payment: 1, minorUnits: 6_000_000, on: "2027-04-15", by: payer },
    });
    expect(JSON.stringify(place.memory.entries)).not.toContain("4711");
    expect(told(place)).toMatchObject([
      {
        ...{ to: "partner", template: "tranche-paid", addressee: { lang: "fr" } },
        paid: { number: 1, amount: { currency: "CAD", minorUnits: 6_000_000 }, reference: "Transfer 4711" },
      },
    ]);
    await pay(place, { ...payment, amount: "100000", reference: "Transfer 4712" });
    expect((await arriveAs(place, payer)).text).toContain("Paid in full: CAD 160,000.");
  });

  it.each([
    ["more than what is left", { ...payment, amount: "160,000.01" }, "more than what is left of the tranche"],
    ["nothing", { ...payment, amount: "0" }, "Amount paid"],
    ["another currency", { ...payment, amount: "60,000 USD" }, "Amount paid"],
    ["a day to come", { ...payment, day: "16 April 2027" }, "Day of the payment"],
    [
      "a day before it was in force",
      { ...payment, day: "22 November 2026" },
      "before the agreement was in force",
    ],
    ["no day of the calendar", { ...payment, day: "30 February 2027" }, "Day of the payment"],
    ["no reference", { ...payment, reference: "" }, "Reference of the payment"],
    [
      "a reference by which a child could be recognised",
      { ...payment, reference: "For Awa, 9 years old" },
      "could be recognised",
    ],
  ])("of %s is refused in words at its field, with all that was typed", async (_, given, words) => {
    const place = await agreementInForce();
    await at(place, firstDue);
    const finance = await pay(place, given);
    expect(finance.text).toContain(words);
    expect(typedIn(finance, "amount")).toBe(given.amount);
    expect(typesOf(place)).not.toContain("tranche-paid");
    expect(told(place)).toEqual([]);
  });

  it("is one of two at the same moment: the first counts, and the other looks again at what they typed", async () => {
    const place = await agreementInForce();
    await at(place, firstDue);
    const [first, second] = [await onFirst(place), await onFirst(place)];
    await Promise.all([
      first.send(payment, "/tranches/t1"),
      second.send({ ...payment, reference: "Transfer 4713" }, "/tranches/t1"),
    ]);
    await place.calm();
    expect(typesOf(place).filter((type) => type === "tranche-paid")).toHaveLength(1);
    const other = first.text.includes("The payment is recorded") ? second : first;
    expect(other.text).toContain("Another payment of this tranche was recorded");
    expect(typedIn(other, "amount")).toBe("60,000.00");
    await other.send({}, "/tranches/t1");
    expect(typesOf(place).filter((type) => type === "tranche-paid")).toHaveLength(2);
  });

  it("is the last one where it is the third of its tranche", async () => {
    const place = await agreementInForce();
    await at(place, firstDue);
    for (const amount of ["1", "2"]) await pay(place, { ...payment, amount });
    expect((await pay(place, { ...payment, amount: "3" })).text).toContain(
      "it must be all that is left, CAD 159,997.00",
    );
  });

  it("that was recorded by mistake is taken back in sight of all, and its tranche is due again", async () => {
    const place = await agreementInForce();
    await at(place, firstDue);
    const finance = await pay(place, { ...payment, amount: "160,000" });
    await finance.open(finance.link("/payments/1"));
    await finance.send({ reason: "" }, "/payments/1");
    expect(finance.text).toContain("Write a reason");
    await finance.send({ reason: "It was another agreement’s." }, "/payments/1");
    await place.calm();
    expect(finance.text).toContain("Taken back by Hannah Weiss");
    expect(finance.text).toContain("Still to be paid: CAD 160,000.");
    expect(told(place).map(({ template }) => template)).toEqual(["tranche-paid", "payment-undone"]);
    await finance.open(finance.page.url.replace(/\/document.*/, "/payments/1"));
    expect(finance.text).toContain("it was taken back already");
    await at(place, later(firstDue, { days: 8 }));
    expect(mailsTo(place, payer).filter((one) => one === "tranche-unpaid")).toHaveLength(1);
  });

  it("is nobody else’s to record", async () => {
    const place = await agreementInForce({ "tranches.t1.date": "2026-12-01" });
    await at(place, "2026-12-01T12:00:00.000Z");
    const author = await arriveAs(place, officer);
    expect(author.links("/tranches/t1")).toEqual([]);
    await author.open(author.page.url.replace(/\/document.*/, "/tranches/t1"));
    expect(author.text).toContain("This step is assigned to somebody else");
  });
});
