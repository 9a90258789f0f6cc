import { expect, it } from "vitest";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

const name = "Awa Traoré";
const said = `It was ${name} who was heard.`;

/** The secretary masks a name wherever it stands. */
async function mask(place: Paged): Promise<void> {
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/mask"));
  await secretary.send({ words: name, go: "find" });
  await secretary.send({ reason: "A child is named." });
  expect(secretary.page.root.querySelector("[role=alert]")).toBeNull();
}

const kept = ({ memory }: Paged) => JSON.stringify([...memory.comments.values()]);

it("a reviewer’s words that were masked come back by no page that was open before, and what they mend is recorded", async () => {
  const place = await pagesOn(1);
  const reviewer = await arriveAs(place, "P-004");
  const typed = reviewer.fillIn({ decision: "request-changes", comment: said });
  await reviewer.request("POST", typed.url, typed.form);
  const confirmed = reviewer.fillIn();
  await reviewer.request("POST", confirmed.url, confirmed.form);
  expect(kept(place)).toContain(name);
  await mask(place);
  expect(kept(place)).not.toContain(name);
  const { length } = place.memory.entries;

  await reviewer.request("POST", confirmed.url, { ...confirmed.form, command: "another" });
  expect(reviewer.page.status).toBe(409);
  expect(reviewer.text).toContain("were masked after this page was opened, so nothing was recorded");
  await reviewer.request("POST", typed.url, typed.form);
  expect(reviewer.page.root.querySelector("[role=alert]")?.text).toContain("were masked after this page");
  expect(reviewer.fillIn().form).toMatchObject({ comment: said });
  expect(place.memory.entries).toHaveLength(length);
  expect(kept(place)).not.toContain(name);

  await reviewer.send({ comment: "Say who was heard." }, "/confirmation");
  await reviewer.send({}, "/decision");
  expect(place.memory.entries).toHaveLength(length + 1);
});

it("a decision without words is recorded whatever was masked since its page was opened", async () => {
  const place = await pagesOn(1);
  const reviewer = await arriveAs(place, "P-004");
  const typed = reviewer.fillIn({ decision: "request-changes", comment: said });
  await reviewer.request("POST", typed.url, typed.form);
  await reviewer.send({}, "/decision");
  await mask(place);
  await reviewer.request("POST", typed.url, { ...typed.form, decision: "approve", comment: "" });
  await reviewer.send({}, "/decision");
  expect(place.memory.entries.at(-1)?.facts).toMatchObject({ by: "P-004", decision: "approve" });
});

it("a director’s reason that was typed before words were masked is asked about once, also by what was laid aside", async () => {
  const place = await pagesOn(4);
  const director = await arriveAs(place, "P-009");
  const typed = director.fillIn({ ballot: "refuse", comment: said });
  await director.request("POST", typed.url, { ...typed.form, masked: "older" });
  expect(director.page.root.querySelector("[role=alert]")?.text).toContain("were masked after this page");
  await director.open(director.page.url.replace(/\?.*/, ""));
  expect(director.page.root.querySelector("[role=alert]")?.text).toContain("were masked after this page");
  await director.send({}, "/signature");
  await director.send({}, "/ballot");
  expect(place.memory.entries.map(({ type }) => type)).toContain("ballot-cast");
});
