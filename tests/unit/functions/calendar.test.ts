import { describe, expect, it } from "vitest";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Visitor } from "../../support/visitor.ts";
import { secretary } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";
import { agreementInForce, at } from "./tranche-place.ts";

const redacted = {
  ...{ publication: "redacted", publicationReason: "Naming a town could endanger it." },
  publicationReview: "2027-06-30",
};

/** An agreement in force, of which a part is due since today. */
async function dueToday(typed: Typed = redacted): Promise<Paged> {
  const place = await agreementInForce({ "tranches.t1.date": "2026-11-24", ...typed });
  await at(place, "2026-11-24T12:01:00.000Z");
  return place;
}

async function onCalendar(place: Paged, lang: "en" | "fr" = "en"): Promise<Visitor> {
  const visitor = await arriveAs(place, secretary, lang);
  await visitor.open(visitor.page.url.replace(/\/documents.*/, ""));
  await visitor.open(visitor.link("/calendar"));
  return visitor;
}

/** What stands below a heading, up to the next of its level. */
function below(visitor: Visitor, heading: string): string {
  const parts = visitor.page.root.querySelector("main")?.innerHTML.split("<h2>") ?? [];
  return (parts.find((part) => part.startsWith(heading)) ?? "").replaceAll("\u00a0", " ");
}

/** The lines of the file, each in one piece, and how many octets each took. */
async function fileOf(place: Paged, lang: "en" | "fr" = "en") {
  const visitor = await onCalendar(place, lang);
  const address = visitor.page.url.replace(/\/calendar$/, "/calendar.ics");
  const response = await place.app.request(address, { headers: { cookie: visitor.cookieHeader } });
  const text = await response.text();
  const octets = text.split("\r\n").map((line) => Buffer.byteLength(line));
  return { response, octets, lines: text.replaceAll("\r\n ", "").split("\r\n") };
}

describe("the calendar of whoever watches over documents", () => {
  it("says what is to be done by now, and what is to come, month by month, with a link to each document", async () => {
    const calendar = await onCalendar(await dueToday());
    expect(below(calendar, "To be done by now")).toContain("Tranche 1 is to be paid: CAD 160,000");
    const ahead = below(calendar, "To come");
    for (const said of [
      "Tranche 2 is expected: CAD 150,000",
      "To look at again: how much of it everybody may know",
      "To check anew: the due diligence is a year old",
      "<h3>June 2027</h3>",
      "5 October 2027",
      "With the donor by the end of this day",
    ])
      expect(ahead).toContain(said);
    expect(calendar.links("/documents/PA-2026-0a1b2c3d")).toHaveLength(1);
  });

  it("has what was paid among what is done", async () => {
    const place = await dueToday();
    const finance = await arriveAs(place, "P-005");
    await finance.open(finance.link("/tranches/t1"));
    const payment = { day: "24 November 2026", amount: "160,000.00", reference: "Transfer 4711" };
    await finance.send(payment, "/tranches/t1");
    const calendar = await onCalendar(place);
    expect(calendar.text).toContain("Nothing is due by today.");
    expect(below(calendar, "Done in the last twelve months")).toContain("Tranche 1 is paid: CAD 160,000");
  });

  it("asks for no review of what everybody may know all of", async () => {
    const calendar = await onCalendar(await dueToday({ publication: "full" }));
    expect(calendar.text).not.toContain("To look at again");
  });

  it("is nobody else's", async () => {
    const place = await dueToday();
    const finance = await arriveAs(place, "P-005");
    for (const page of ["calendar", "calendar.ics"]) {
      await finance.open(finance.page.url.replace(/(\/tasks\/[^/]+).*/, `$1/${page}`));
      expect(finance.text).not.toContain("Tranche 2 is expected");
    }
  });
});

describe("the file of the calendar", () => {
  it("is a download in its reader's language, of whole days by the rules of RFC 5545", async () => {
    const { response, octets, lines } = await fileOf(await dueToday(), "fr");
    expect(response.headers.get("Content-Type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("Content-Disposition")).toBe('attachment; filename="accord-echeancier.ics"');
    expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
    expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines).toContain("UID:PA-2026-0a1b2c3d.tranche.t1@accord.example");
    expect(lines).toContain("DTSTART;VALUE=DATE:20261124");
    expect(lines).toContain("DTEND;VALUE=DATE:20261125");
    const summary = lines.find((line) => line.includes("tranche 1"));
    expect(summary).toMatch(/^SUMMARY;LANGUAGE=fr:La tranche 1 est à payer\s: 160\s000\sCAD – une entente/);
  });

  it("does not name what not everybody may know of", async () => {
    const open = await fileOf(await dueToday({ publication: "full" }));
    expect(open.lines.join("\n")).toContain("Child-friendly justice in Ségou");
    const closed = await fileOf(await dueToday());
    expect(closed.lines.join("\n")).not.toContain("Ségou");
    expect(closed.lines.join("\n")).toContain("an agreement that this file does not name");
  });

  it("names each entry as before when it is downloaded again", async () => {
    const place = await dueToday();
    const idsOf = ({ lines }: { lines: string[] }) => lines.filter((line) => line.startsWith("UID:"));
    const first = idsOf(await fileOf(place));
    expect(new Set(first).size).toBe(first.length);
    expect(idsOf(await fileOf(place))).toEqual(first);
  });
});
