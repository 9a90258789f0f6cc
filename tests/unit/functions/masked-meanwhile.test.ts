import { expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { answers } from "../../support/answers.ts";
import { answerAs, arriveAs, type Paged, pagesOn } from "./place.ts";

const name = "Awa Traoré";
const said = `It was ${name} who was heard.`;

/** The secretary masks a name, or other words, wherever they stand. */
async function mask(place: Paged, words = name): Promise<void> {
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/mask"));
  await secretary.send({ words, go: "find" });
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
  expect(reviewer.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  expect(reviewer.fillIn().form).toMatchObject({ comment: said });
  await reviewer.request("POST", typed.url, typed.form);
  expect(reviewer.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
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
  const typed = reviewer.fillIn({ decision: "approve" });
  await mask(place);
  await reviewer.request("POST", typed.url, typed.form);
  await reviewer.send({}, "/decision");
  expect(place.memory.entries.at(-1)?.facts).toMatchObject({ by: "P-004", decision: "approve" });
});

it("a director’s reason that was typed before words were masked is asked about once, also by what was laid aside", async () => {
  const place = await pagesOn(4);
  const director = await arriveAs(place, "P-009");
  const typed = director.fillIn({ ballot: "refuse", comment: said });
  await director.request("POST", typed.url, { ...typed.form, masked: "older" });
  expect(director.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  await director.open(director.page.url.replace(/\?.*/, ""));
  expect(director.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  await director.send({}, "/signature");
  await director.send({}, "/ballot");
  expect(place.memory.entries.map(({ type }) => type)).toContain("ballot-cast");
});

it("the donors read no reason for a new date that comes back from a page of before a masking, unless it is sent once more", async () => {
  const place = await pagesOn(1);
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/donor-date"));
  const before = secretary.fillIn({ day: "2027-03-01", reason: said });
  await secretary.request("POST", before.url, before.form);
  await place.calm();
  await mask(place);
  const { length } = place.world.sent;
  place.world.now = later(place.world.now, { minutes: 1 });
  const back = { ...before.form, command: "another", day: "2027-04-01", replaces: "1" };
  await secretary.request("POST", before.url, back);
  expect(secretary.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  expect(secretary.fillIn().form).toMatchObject({ day: "2027-04-01", reason: said });
  await place.calm();
  expect(kept(place)).not.toContain(name);
  expect(place.world.sent).toHaveLength(length);

  await secretary.send({ reason: "The rains came late." });
  await place.calm();
  expect(place.world.sent.slice(length).map(({ letter }) => letter)).toContainEqual(
    expect.objectContaining({ template: "report-late", reason: "The rains came late." }),
  );
});

it("an author whose page is older than a masking in her draft is asked to check what she typed, and nothing of it is saved before", async () => {
  const place = await pagesOn(1);
  await answerAs(place, "P-004", { decision: "request-changes", comment: "Say who." });
  await answerAs(place, "P-005", { decision: "approve" });
  const author = await arriveAs(place, "P-001");
  const part = author.link("/sections/narrative");
  await author.open(part);
  await author.send({ narrative: said, go: "list" });
  await author.open(part);
  const old = author.fillIn({ narrative: `${said} She spoke at length.`, go: "list" });
  await mask(place);
  await author.request("POST", old.url, old.form);
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("Check that it names nobody");
  expect(author.text).not.toContain("Nothing is lost");
  expect(author.fillIn().form).toMatchObject({ narrative: `${said} She spoke at length.` });
  expect(JSON.stringify(place.memory.draft)).not.toContain(name);
  await author.send({ narrative: "A child was heard." });
  expect(place.memory.draft?.["narrative"]?.typed).toMatchObject({ narrative: "A child was heard." });
});

/** A report that came back, whose author has one of its parts before her. */
async function returnedWith(comment: string) {
  const place = await pagesOn(1);
  await answerAs(place, "P-004", { decision: "request-changes", comment });
  await answerAs(place, "P-005", { decision: "approve" });
  const author = await arriveAs(place, "P-001");
  const list = author.page.url;
  await author.open(author.link("/sections/narrative"));
  return { place, author, list, inDraft: () => place.memory.draft?.["narrative"]?.typed["narrative"] };
}

it("words that were masked in a draft alone are asked about on every page of before, the secretary’s as the author’s own", async () => {
  const { place, author, inDraft } = await returnedWith("Say who.");
  const own = author.fillIn({ narrative: said, go: "list" });
  await author.request("POST", own.url, own.form);
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/donor-date"));
  const before = secretary.fillIn({ day: "2027-03-01", reason: said });
  await mask(place);
  await secretary.request("POST", before.url, before.form);
  expect(secretary.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  expect(kept(place)).not.toContain(name);

  const again = `${said} She spoke.`;
  await author.request("POST", own.url, { ...own.form, narrative: again });
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("after you opened this part");
  expect(author.fillIn().form).toMatchObject({ narrative: again });
  expect(inDraft()).toBe("");
  await author.send({ narrative: "A child was heard.", go: "list" });
  expect(inDraft()).toBe("A child was heard.");

  // It can be masked there once more, and then is asked about once more.
  await author.open(author.link("/sections/narrative"));
  const second = author.fillIn({ narrative: said, go: "list" });
  await author.request("POST", second.url, second.form);
  await mask(place);
  await author.request("POST", second.url, { ...second.form, narrative: again });
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("after you opened this part");
  expect(inDraft()).toBe("");
});

it("a name that was masked in a comment comes back into the report from no part of before, nor is one submitted unseen", async () => {
  const { place, author, list } = await returnedWith(said);
  const old = author.fillIn({ narrative: said, go: "list" });
  await author.open(`${list}/check`);
  const check = author.fillIn({}, "/submission");
  await mask(place);
  await author.request("POST", old.url, old.form);
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("after you opened this part");
  expect(author.text).not.toContain("Nothing is lost");
  await author.open(`${list}/sections/narrative`);
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("after you opened this part");
  expect(JSON.stringify(place.memory.draft)).not.toContain(name);

  await author.request("POST", check.url, check.form);
  expect(author.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  expect(place.memory.entries.at(-1)?.type).toBe("passage-masked");
  await author.send({}, "/submission");
  expect(place.memory.entries.at(-1)?.type).toBe("document-submitted");
});

it("a part without new words is saved whatever was masked since its page was opened", async () => {
  const { place, author } = await returnedWith(said);
  await author.open(author.page.url.replace("narrative", "I2"));
  const old = author.fillIn({ "I2.girls": "251", go: "list" });
  await mask(place);
  await author.request("POST", old.url, old.form);
  expect(place.memory.draft?.["I2"]?.typed).toMatchObject({ "I2.girls": "251" });
});

it("a part with new figures alone is saved whichever way the browser writes the ends of its lines", async () => {
  const place = await pagesOn(1);
  await answerAs(place, "P-004", { decision: "request-changes", comment: said });
  await answerAs(place, "P-005", { decision: "approve" });
  const author = await arriveAs(place, "P-001");
  const part = `${author.page.url}/sections/I2`;
  await author.open(part);
  await author.send({ "I2.explanation": "One line.\nAnother.", go: "list" }, "/sections/");
  await author.open(part);
  const old = author.fillIn({ "I2.girls": "260", "I2.explanation": "One line.\r\nAnother.", go: "list" });
  await mask(place);
  await author.request("POST", old.url, old.form);
  expect(place.memory.draft?.["I2"]?.typed).toMatchObject({ "I2.girls": "260" });
});

it("an author who never saw that a part was not saved reads it on the list, and before they submit", async () => {
  const { place, author, list } = await returnedWith(said);
  const old = author.fillIn({ narrative: "A wholly new narrative.", go: "list" });
  await mask(place);
  // The answer to it is lost on its way.
  await author.request("POST", old.url, old.form);
  for (const page of [list, `${list}/check`]) {
    await author.open(page);
    const alert = author.page.root.querySelector("[role=alert]");
    expect(alert?.text).toContain("not saved yet");
    expect(alert?.querySelectorAll("a").map((link) => link.getAttribute("href"))).toEqual([
      new URL(`${list}/sections/narrative`).pathname,
    ]);
  }
  expect(author.text).toMatch(/submitted without what you typed last[\s\S]*Submit the report/);
  await author.open(author.link("/sections/narrative"));
  await author.send({ go: "list" });
  for (const page of [list, `${list}/check`]) {
    await author.open(page);
    expect(author.text).not.toContain("not saved yet");
    expect(author.text).not.toContain("submitted without");
  }
});

it("the page of the whole report says nothing of a masking where none was since the page was opened, however it is come by", async () => {
  const { place, author, list } = await returnedWith(said);
  const alert = () => author.page.root.querySelector("[role=alert]")?.text ?? null;
  for (const query of ["?checked", "?checked=0"]) {
    await author.open(`${list}/check${query}`);
    expect(alert()).toBeNull();
  }
  await mask(place);
  await author.open(`${list}/check?checked=0`);
  expect(alert()).toContain("were masked after the page");
  await author.open(`${list}/check?checked=${author.fillIn({}, "/submission").form["masked"]}`);
  expect(alert()).toBeNull();
});

it("a name that its author typed where a figure is asked is found in the draft, and emptied there; what the form keeps for itself is not", async () => {
  const { place, author, list } = await returnedWith("Say who.");
  await author.open(`${list}/sections/I2`);
  await author.send({ "I2.girls": name, go: "list" }, "/sections/");
  const draft = place.memory.draft?.["I2"]?.typed;
  const checked = "0123456789abcdef";
  if (draft) place.memory.draft = { I2: { typed: { ...draft, "I2.words.checked": checked }, revision: 1 } };
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/mask"));
  for (const words of [checked, draft?.["I2.measured"] ?? ""]) {
    await secretary.send({ words, go: "find" });
    expect(secretary.page.root.querySelector("label[for*='draft']"), words).toBeNull();
  }
  await mask(place);
  expect(place.memory.draft?.["I2"]?.typed).toMatchObject({ "I2.girls": "", "I2.girls.emptied": "1" });
  await author.open(list);
  expect(author.text).toContain("Words were masked: to be written anew");
});

it("the secretary is told that what waits unsaved is not searched", async () => {
  const { place, author } = await returnedWith("Say who.");
  const old = author.fillIn({ narrative: said, go: "list" }, "/sections/");
  await author.send({ narrative: "A child was heard.", go: "list" }, "/sections/");
  await author.request("POST", old.url, { ...old.form, view: "another" });
  expect([...place.memory.asides.values()].map(({ fields }) => fields["narrative"])).toEqual([said]);
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/mask"));
  await secretary.send({ words: name, go: "find" });
  expect(secretary.text).toContain("stand nowhere in what is searched");
  expect(secretary.text).toContain("or not saved: none of these is searched");
});

it("a reviewer is not promised the entry of a masking in a draft, which they are never shown", async () => {
  const { place, author, list } = await returnedWith("Say who.");
  await author.open(`${list}/sections/narrative`);
  await author.send({ narrative: said, go: "list" }, "/sections/");
  await mask(place);
  const masking = place.memory.entries.findLast(({ type }) => type === "passage-masked");
  const reviewer = await arriveAs(place, "P-004");
  const task = reviewer.page.url.match(/^.*\/tasks\/[^/?]+/)?.[0];
  await reviewer.open(`${task}/document/entries/${masking?.number}`);
  expect(reviewer.text).toContain("such as those of a draft, which is its author’s alone");
  expect(reviewer.text).not.toContain("as soon as");
});

it("what another page of the secretary’s masked meanwhile is looked for in vain, and no reason is asked for that has no field", async () => {
  const place = await pagesOn(1);
  await answerAs(place, "P-004", { decision: "request-changes", comment: said });
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/mask"));
  await secretary.send({ words: name, go: "find" });
  const olds = ["", "A child is named."].map((reason) => secretary.fillIn({ reason }));
  await mask(place);
  for (const old of olds) {
    await secretary.request("POST", old.url, old.form);
    expect(secretary.text).toContain("These words stand nowhere in what is searched of this document.");
    expect(secretary.page.root.querySelector("[role=alert]")).toBeNull();
  }
});

it("a donor’s address is corrected for a reason that is asked about once where words were masked since its page was opened", async () => {
  const place = await pagesOn(7);
  const mail = place.world.sent.find(({ letter }) => letter.to === "donor");
  await place.world.told(mail?.row ?? "", "bounced", mail?.address ?? "");
  const secretary = await arriveAs(place, "P-007");
  await secretary.open(secretary.link("/addresses/donor"));
  const typed = secretary.fillIn({ email: "reports@lantern.example", reason: said });
  const { length } = place.memory.entries;
  await secretary.request("POST", typed.url, { ...typed.form, masked: "older" });
  expect(secretary.page.root.querySelector("[role=alert]")?.text).toContain("were masked after the page");
  expect(place.memory.entries).toHaveLength(length);
  await secretary.send({ reason: "They wrote from it." });
  expect(place.memory.entries.at(-1)?.type).toBe("address-corrected");
});

it.each([
  ["and in their report", (answers["narrative"] ?? "").slice(0, 30), 1, 200],
  ["alone", name, 0, 404],
])(
  "the author learns from no masking in a remark %s that somebody made it, before the stage has ended",
  async (_, words, lines, status) => {
    const place = await pagesOn(1);
    const author = await arriveAs(place, "P-001");
    const documentPage = author.page.url.replace(/[?#].*/, "");
    await answerAs(place, "P-004", { decision: "request-changes", comment: `Who said “${words}”?` });
    await mask(place, words);
    const masking = place.memory.entries.findLast(({ type }) => type === "passage-masked");
    const entryPage = `${documentPage}/entries/${masking?.number}`;
    await author.open(documentPage);
    const told = author.page.root.text.match(/masked words of this document in \d+/g) ?? [];
    expect(told).toEqual(Array(lines).fill("masked words of this document in 1"));
    expect((await author.request("GET", entryPage)).status).toBe(status);
    expect(author.page.root.querySelector("pre")).toBeNull();
    expect(author.page.root.text.includes("not shown here as it is stored")).toBe(status === 200);
    expect(author.page.root.text).not.toMatch(/reasonCommitment|"comment"/);
    await answerAs(place, "P-005", { decision: "approve" });
    await author.open(entryPage);
    expect(JSON.parse(author.page.root.querySelector("pre")?.text ?? "")).toEqual(masking);
  },
);
