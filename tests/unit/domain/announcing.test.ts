import { describe, expect, it } from "vitest";
import type { Recipient } from "../../../events/common.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import { announced, asWaiting } from "../../../shared/domain/review/announcing.ts";
import { History } from "../../support/example-report.ts";
import { linePublished } from "../../support/line-histories.ts";

const readers = (count: number): Recipient[] =>
  Array.from({ length: count }, (_, n) => ({ kind: "subscriber", id: `reader${n}` }));
const waiting = (count: number, lang: "en" | "fr") =>
  readers(count).map((recipient) => ({ recipient, lang }));

describe("an announcement", () => {
  it("is one entry where one can name everybody", () => {
    expect(announced(readers(500), waiting(500, "en"))).toHaveLength(1);
    expect(announced([], [])).toEqual([{ type: "document-announced", facts: { recipients: [], held: [] } }]);
  });

  it("goes on in more where there are thousands, and nobody is named twice or forgotten", () => {
    const held = [...waiting(1_200, "en"), ...waiting(1, "fr")];
    const events = announced(readers(1_300), held);
    expect(events.map(({ type }) => type)).toEqual([
      "document-announced",
      ...Array.from({ length: 4 }, () => "announcement-continued"),
    ]);
    const { report } = new History().after(...linePublished);
    const after = events.reduce<typeof report>((known, event) => evolve(known, event), report);
    expect(after?.held).toEqual(asWaiting(held));
    expect(new Set(after?.held)).toEqual(new Set(held));
    expect(events.flatMap(({ facts }) => ("recipients" in facts ? facts.recipients : []))).toEqual(
      readers(1_300),
    );
  });

  it("names whoever waits for each language in its first entry, and who waits the same way whenever it is looked", () => {
    const held = [...waiting(1_200, "en"), ...waiting(3, "fr")];
    const [first] = announced([], held);
    const langs = first?.type === "document-announced" ? first.facts.held.map(({ lang }) => lang) : [];
    expect(new Set(langs)).toEqual(new Set(["en", "fr"]));
    expect(asWaiting(asWaiting(held))).toEqual(asWaiting(held));
  });
});
