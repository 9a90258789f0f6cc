import { parse } from "node-html-parser";
import { beforeEach, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { actUrl } from "../../../shared/views/urls.ts";
import { answers } from "../../support/answers.ts";
import { documentId } from "../histories/example.ts";
import type { Page } from "../histories/world.ts";
import type { Place } from "../hostile/place.ts";
import { placeOf } from "../hostile/place.ts";
import { dataOf } from "../people/corrections.ts";
import { answerAs, arriveAs, pagesOn } from "./place.ts";

const words = (answers["narrative"] ?? "").slice(0, 30);
let place: Place;
let app: ReturnType<typeof makeApp>;
let page: Page;
const url = () => actUrl("en", page.linkId, documentId, "mask");

const cookie = ({ linkId, person, secret }: Page) => `__Host-accord-${linkId}=${person}~${secret}`;
const get = async (path: string, of = page) => {
  const answer = await app.request(path, { headers: { Cookie: cookie(of) } });
  return { status: answer.status, root: parse(await answer.text()) };
};

/** Sends the form that stands on a page, with what somebody types and ticks in it. */
async function send(
  root: ReturnType<typeof parse>,
  typed: Record<string, string>,
  untick: readonly string[] = [],
) {
  const form = root.querySelector("main form");
  const fields: Record<string, string> = {};
  for (const input of form?.querySelectorAll("input[type=hidden], input[checked]") ?? [])
    fields[input.getAttribute("name") ?? ""] = input.getAttribute("value") ?? "";
  for (const name of untick) delete fields[name];
  const body = new URLSearchParams({ ...fields, ...typed });
  const answer = await app.request(url(), { method: "POST", headers: { Cookie: cookie(page) }, body });
  return { status: answer.status, to: answer.headers.get("location") ?? "" };
}

beforeEach(async () => {
  place = await placeOf("a report in review", 1);
  app = makeApp(place.deps);
  const { person, linkId, secret } =
    place.ways.find(({ purpose, acts }) => purpose === "oversee" && acts)?.own ?? {};
  page = { person, linkId, secret } as unknown as Page;
});

describe("masking words, by the secretary's page", () => {
  it("looks for them, lists where they stand, masks what is left ticked, and leads back; Back and reload are harmless", async () => {
    const begin = await get(url());
    expect(begin.status).toBe(200);
    const searched = await send(begin.root, { go: "find", words });
    expect(searched.status).toBe(303);
    const listed = await get(searched.to);
    const boxes = listed.root.querySelectorAll("input[type=checkbox]");
    expect(boxes).toHaveLength(1);
    expect(listed.root.text).toContain("Submission no.\u00a01");
    const done = await send(listed.root, { reason: "A child is named." });
    expect(done.to).toContain("?done=masked");
    const { root } = await get(done.to);
    expect(root.text).toContain("were masked");
    expect(JSON.stringify([...place.memory.contents.values()])).not.toContain(words);
    expect(JSON.stringify([...place.memory.asides.values()])).not.toContain(words);
  });

  it("says what is missing: words, a place, a reason", async () => {
    const begin = await get(url());
    const nothing = await send(begin.root, { go: "find", words: "a" });
    expect((await get(nothing.to)).root.querySelector("[role=alert]")?.text).toContain("two letters");
    const listed = await get((await send(begin.root, { go: "find", words })).to);
    const name = listed.root.querySelector("input[type=checkbox]")?.getAttribute("name") ?? "";
    const without = await get((await send(listed.root, { reason: "" }, [name])).to);
    const alert = without.root.querySelector("[role=alert]")?.text;
    expect(alert).toContain("Tick at least one place");
    expect(alert).toContain("Write a reason");
    const none = await get((await send(begin.root, { go: "find", words: "Nobody at all" })).to);
    expect(none.root.text).toContain("stand nowhere");
  });

  it("does not look at what directors write in a vote before it has ended, and says so", async () => {
    const vote = await pagesOn(4);
    const said = "The variance worries me.";
    const looksFor = async () => {
      const secretary = await arriveAs(vote, "P-007");
      await secretary.open(secretary.link("/mask"));
      return secretary.send({ words: said, go: "find" });
    };
    await answerAs(vote, "P-009", { ballot: "sign", comment: said });
    const open = await looksFor();
    expect(open.root.querySelectorAll("blockquote")).toHaveLength(0);
    expect(open.root.text).toContain("searched once it has ended");
    await answerAs(vote, "P-010", { ballot: "abstain" });
    const ended = await looksFor();
    expect(ended.root.querySelector("blockquote")?.text).toContain(said);
    expect(ended.root.text).not.toContain("searched once it has ended");
  });

  it("does not look at what a director asks in a vote before it has ended", async () => {
    const vote = await pagesOn(4);
    const asker = await arriveAs(vote, "P-009");
    await asker.open(asker.link("/question"));
    await asker.send({ comment: "Was the variance Zebedee’s?" });
    const finds = async () => {
      const secretary = await arriveAs(vote, "P-007");
      await secretary.open(secretary.link("/mask"));
      const found = await secretary.send({ words: "Zebedee", go: "find" });
      return found.root.querySelectorAll("blockquote").length;
    };
    expect(await finds()).toBe(0);
    await answerAs(vote, "P-009", { ballot: "sign" });
    await answerAs(vote, "P-010", { ballot: "abstain" });
    expect(await finds()).toBe(1);
  });

  it("neither finds nor masks what another reviewer wrote, for whoever decides beside them, before their stage has ended", async () => {
    const review = await pagesOn(1);
    const { world } = review;
    const said = "The figures do not add up.";
    const { roles, ...reviewer } = dataOf("P-004");
    await enterPerson(world.deps as never, { ...reviewer, roles: [...roles, "secretary"] });
    await review.calm();
    await answerAs(review, "P-005", { decision: "request-changes", comment: said });
    const looksFor = async (who: string) => {
      const browser = await arriveAs(review, who);
      await browser.open(browser.link("/mask"));
      await browser.send({ words: said, go: "find" });
      return browser;
    };
    const other = await looksFor("P-007");
    const beside = await looksFor("P-004");
    const number = other.page.root.querySelector("input[type=checkbox]")?.getAttribute("name") ?? "";
    expect(other.text).toContain(said);
    expect(beside.page.root.querySelectorAll("blockquote")).toHaveLength(0);
    expect(beside.text).toContain("searched once it has ended");
    await beside.send({ looked: said, [number]: "yes", reason: "A child is named." });
    expect(JSON.stringify([...world.memory.comments.values()])).toContain(said);
  });

  it("says where they stand in a draft, and shows nothing of it", async () => {
    const typed = { narrative: `${words} and what its author has not sent` };
    place.memory.draft = { narrative: { typed, revision: 3 } };
    const begin = await get(url());
    const listed = await get((await send(begin.root, { go: "find", words })).to);
    expect(listed.root.text).toContain("Draft, not submitted yet");
    expect(listed.root.text).not.toContain("has not sent");
    await send(listed.root, { reason: "A child is named." });
    expect(place.memory.draft).toEqual({
      narrative: { typed: { narrative: "", "narrative.emptied": "1" }, revision: 4 },
    });
  });
});
