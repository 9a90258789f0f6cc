import { beforeAll, describe, expect, inject, it } from "vitest";
import { fold } from "../../shared/domain/documents/fold.ts";
import { board, people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

describe("a report goes its whole way", () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin(local);
    await story.toPublication();
    await story.mailTo(people.donor);
  });

  it("is published for everybody, with what was achieved", async () => {
    const anybody = new Visitor();
    await anybody.open(linkIn(await story.mailTo(people.donor)));
    expect(anybody.page.status).toBe(200);
    expect(anybody.text).toContain("70");
    const file = await fetch(anybody.link("/document.pdf"));
    expect(file.headers.get("content-type")).toBe("application/pdf");
    const pdf = Buffer.from(await file.arrayBuffer()).toString("latin1");
    expect(pdf).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdf.trimEnd()).toMatch(/%%EOF$/);
  });

  it("I2 has entries numbered without gap", async () => {
    const entries = await story.entries();
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
  });

  it("I3 folds from its entries to the head that lies in the table", async () => {
    const { report, chain } = await story.head();
    expect(fold(await story.entries())).toEqual({ report, chain });
  });

  it("I15 leaves no outbox row open", async () => {
    await story.outboxEnded();
    const rows = await story.outbox();
    expect(rows.length).toBeGreaterThanOrEqual(25);
    for (const row of rows) expect(row).toMatch(/"status":"(done|moot)"/);
  });

  it("asked each person once, told them once how it ended, and its author four times of hers", async () => {
    const { officer, reviewer, finance, director, secretary, ...others } = people;
    const last = board.length - 1;
    for (const address of [reviewer, finance, director, ...board.slice(0, last)])
      expect(await story.mailsTo(address), address).toHaveLength(2);
    // The receipt of the last signature says by itself how it ended.
    expect(await story.mailsTo(board[last] ?? "")).toHaveLength(1);
    for (const address of Object.values(others))
      expect(await story.mailsTo(address), address).toHaveLength(1);
    // That it was opened, and that the resolution passed.
    expect(await story.mailsTo(secretary)).toHaveLength(2);
    // Her form, her receipt, word that the resolution passed, and that it is out.
    expect(await story.mailsTo(officer)).toHaveLength(4);
  });
});
