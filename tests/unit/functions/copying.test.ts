import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { emptiedName, type Typed } from "../../../shared/domain/forms/content.ts";
import { begunFrom, typedIn } from "../../../shared/domain/forms/draft.ts";
import { copyUrl, startUrl } from "../../../shared/views/urls.ts";
import { planBasis, planTyped } from "../../support/example-plan.ts";
import type { Visitor } from "../../support/visitor.ts";
import { documentId } from "../histories/example.ts";
import { Memory } from "../histories/memory.ts";
import { linkOf, planBegun } from "./begun-plan.ts";
import { type Paged, planPages } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

/** Who may start a plan in the example, whom the executive director names; she herself; and somebody who may not. */
const [planner, executive, other] = ["P-017", "P-006", "P-002"] as const;

const lessons = [{ document: "R-1", contentHash: "a".repeat(64), row: "r1" }];
const basis = { ...planBasis, lessons } satisfies Basis;
const typed: Typed = {
  ...planTyped,
  "lessons.l1.outcome": "declined",
  "lessons.l1.reason": "Not this time.",
};

type Begun = Awaited<ReturnType<typeof planBegun>>;

/** A place with room for a second document, which is begun with the words of the first. */
function withRoom<P extends Begun>(place: P) {
  const { memory: original } = place;
  const copy = new Memory();
  const { links, sessions, authorities, desks, deskAsks, rows, guards } = original;
  Object.assign(copy, { links, sessions, authorities, desks, deskAsks, rows, guards });
  const of = (id: string) => (id === original.entries[0]?.documentId || id.startsWith("_") ? original : copy);
  const store: Pick<Memory, "load" | "commit"> = {
    load: (wanted) => of(wanted.documentId).load(wanted),
    commit: (change) =>
      change.copied && change.copied.number !== original.head?.chain.number
        ? Promise.resolve({ committed: false, because: "draft-changed" })
        : of(change.documentId).commit(change),
  };
  const all = { ...place, app: makeApp({ ...place.deps, store }) } as unknown as Paged;
  return { place: all, original, copy };
}

/** A plan that somebody writes, all of it filled in. */
async function written(author: string = planner) {
  const place = withRoom(await planBegun(author, basis));
  place.original.draft = begunFrom(definitionOf(basis), typed);
  return place;
}

const years = { "start.first": "2028", "start.years": "3" };

/** Somebody at the page on which a plan is copied, from their desk. */
async function atCopy(place: Paged, person: string = planner): Promise<Visitor> {
  const browser = await atDesk(place, person);
  await browser.open(browser.link("from="));
  return browser;
}

/** What stands in the form of the copy. */
const wordsOf = ({ basis: bound, draft }: Memory): Typed =>
  bound ? typedIn(definitionOf(bound), draft, null, {}) : {};

describe("copying a draft", () => {
  it("whoever writes it begins another with its words, and is told what was taken over and what was not", async () => {
    const { place, original, copy } = await written();
    const before = structuredClone([original.entries, original.draft, original.head]);
    const browser = await atCopy(place);
    expect(title(browser)).toBe("Copy into a new strategic plan");
    expect(browser.text).toContain(
      `The words of the strategic plan 2027–2030 (${documentId}) stand in the form`,
    );
    expect(browser.page.root.querySelectorAll("h2").map(({ text }) => text)).toEqual([
      "What is taken over",
      "What you take on",
    ]);
    expect(browser.text).toMatch(/To be answered anew[^.]*: [^.()]*Consultations · [^.()]*Monitoring\./);
    await browser.send(years, "/start/plan");
    expect(title(browser)).toBe("Your desk");
    expect(copy.entries.map(({ type }) => type)).toEqual(["document-opened", "draft-copied"]);
    expect(copy.head?.report).toMatchObject({ author: planner, copiedFrom: documentId });
    expect(copy.basis).toMatchObject({ period: { start: "2028-01-01", end: "2030-12-31" } });
    const words = wordsOf(copy);
    for (const name of ["vision", "results.rows", "results.r2.parent", "indicators.i1.target2028", "theory"])
      expect([name, words[name]]).toEqual([name, planTyped[name]]);
    expect([original.entries, original.draft, original.head]).toEqual(before);
  });

  it("leaves out what is true of one plan alone: who was heard, dates, the answers to lessons, other years", async () => {
    const { place, copy } = await written();
    const browser = await atCopy(place);
    await browser.send(years, "/start/plan");
    const words = wordsOf(copy);
    expect([words["consultations.k1.group"], words["consultations.k1.method"]]).toEqual([
      "children",
      "Workshops in three towns",
    ]);
    const anew = ["heldOn", "number", "findings", "consent", "feedback"].map(
      (name) => `consultations.k1.${name}`,
    );
    for (const name of [...anew, "monitoring.midTerm", "budget.2027", "indicators.i1.target2027"])
      expect([name, words[name] ?? ""]).toEqual([name, ""]);
    expect(Object.values(words)).not.toContain("Not this time.");
  });

  it("sent twice is one copy, at once or one after the other", async () => {
    const { place, copy } = await written();
    const browser = await atCopy(place);
    const { url, form } = browser.fillIn(years, "/start/plan");
    await Promise.all([browser.request("POST", url, form), browser.request("POST", url, form)]);
    await browser.request("POST", url, form);
    expect(copy.entries.map(({ type }) => type)).toEqual(["document-opened", "draft-copied"]);
  });

  it("keeps the document that is copied when an answer is missing", async () => {
    const { place, copy } = await written();
    const browser = await atCopy(place);
    await browser.send({ "start.first": "2028" }, "/start/plan");
    expect(browser.text).toContain("There is a problem");
    expect(title(browser)).toBe("Copy into a new strategic plan");
    await browser.send(years, "/start/plan");
    expect(copy.head?.report.copiedFrom).toBe(documentId);
  });

  it("takes nothing over that was masked", async () => {
    const { place, original, copy } = await written();
    const { direction } = original.draft ?? {};
    if (!direction) throw new Error("no direction");
    const masked = { ...direction.typed, vision: "", [emptiedName({ name: "vision" })]: "1" };
    original.draft = { ...original.draft, direction: { typed: masked, revision: 2 } };
    const browser = await atCopy(place);
    await browser.send(years, "/start/plan");
    expect(wordsOf(copy)["vision"] ?? "").toBe("");
    expect(wordsOf(copy)["mission"]).toBe(planTyped["mission"]);
  });

  it("starts nothing where words were masked after they were read, and can be sent again", async () => {
    const { place, original, copy } = await written();
    const browser = await atCopy(place);
    const { load } = original;
    let isMasked = false;
    original.load = async (wanted) => {
      const read = await load.call(original, wanted);
      if (wanted.draft && !isMasked && original.head) {
        isMasked = true;
        const chain = { ...original.head.chain, number: original.head.chain.number + 1 };
        original.head = { ...original.head, chain };
      }
      return read;
    };
    await browser.send(years, "/start/plan");
    expect(copy.entries).toEqual([]);
    expect(title(browser)).toBe("Copy into a new strategic plan");
    original.load = load;
    await browser.send(years, "/start/plan");
    expect(copy.entries).toHaveLength(2);
  });

  it("of a plan that ended, whoever wrote it copies what was submitted", async () => {
    const { place, copy } = withRoom(await planPages(9));
    const browser = await atCopy(place);
    await browser.send({ "start.first": "2029", "start.years": "3" }, "/start/plan");
    expect(copy.head?.report.copiedFrom).toBe(place.memory.entries[0]?.documentId);
    expect(wordsOf(copy)["results.rows"]).toBeTruthy();
  });

  it("is not for somebody who may start a plan and does not write this one", async () => {
    const { place, copy } = await written();
    const browser = await atDesk(place, executive);
    await browser.open(place.origin + copyUrl("en", linkOf(browser), "plan", documentId));
    expect(browser.page.status).toBe(403);
    expect(title(browser)).toBe("You cannot copy this");
    await browser.open(place.origin + startUrl("en", linkOf(browser), "plan"));
    const { url, form } = browser.fillIn(years, "/start/plan");
    await browser.request("POST", url, { ...form, from: documentId });
    expect(copy.entries).toEqual([]);
  });

  it("is not offered to an author who may start none", async () => {
    const { place } = await written(other);
    const browser = await atDesk(place, other);
    expect(browser.text).toContain("What you are writing");
    expect(browser.links("from=")).toEqual([]);
    await browser.open(place.origin + copyUrl("en", linkOf(browser), "plan", documentId));
    expect(browser.page.status).toBe(403);
  });

  it.each([
    ["a document that is not there", "SP-none"],
    ["no id", "~"],
    ["what is far too long", "a".repeat(5_000)],
  ])("from %s nothing is taken over, whatever the address says", async (_, from) => {
    const { place, copy } = await written();
    const browser = await atDesk(place, planner);
    await browser.open(place.origin + copyUrl("en", linkOf(browser), "plan", from));
    expect([200, 403]).toContain(browser.page.status);
    expect(copy.entries).toEqual([]);
  });
});
