import { expect, it } from "vitest";
import { isNamedBy } from "../../../shared/domain/audit/commitments.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { lookAtScanned } from "../../../shared/usecases/attaching/look-at-scanned.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import { agreementBegun, officer } from "./agreement-place.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";

const secretary = "P-007";
const child = "Zoé Camara";
const field = "dueDiligence.files";
const said = {
  purpose: `Statement of ${child}`,
  fileLanguage: "en",
  recognised: "yes",
  consent: `C-7 ${child}`,
};

/** An agreement with a file that names a child in its name, in what it is, and in the reference of the consent. */
async function attached() {
  const { place, writer } = await agreementBegun("mou", agreementTyped);
  await writer.open(writer.link("/sections/due-diligence"));
  await writer.send({ go: `attach:${field}` }, "/sections/");
  await writer.sendFile("Zoé_Camara.statement.pdf", pdf, said);
  return { place, writer, task: writer.page.url.split("/attaching/")[0] ?? "" };
}

const documentOf = ({ memory }: Paged) => memory.entries[0]?.documentId ?? "";
const recordOf = ({ memory }: Paged) => [...memory.files.records.values()].at(-1);
const everything = ({ memory }: Paged) =>
  JSON.stringify([...memory.files.records.values(), ...memory.contents.values(), memory.entries]);

async function scan(place: Paged) {
  const { files, typeOf } = place.world.deps;
  const of = { documentId: documentOf(place), id: recordOf(place)?.id ?? "" };
  return await lookAtScanned({ files, quarantine: place.world.files, typeOf }, of, "clean");
}

/** The secretary looks for words. @returns the page that lists where they stand */
async function lookFor(place: Paged, words: string) {
  const browser = await arriveAs(place, secretary);
  // No button leads there before it was submitted once, but the address does.
  await browser.open(`${browser.page.url.replace(/[?#].*/, "")}/mask`);
  await browser.send({ words, go: "find" });
  return browser;
}

async function mask(place: Paged) {
  const browser = await lookFor(place, child);
  await browser.send({ reason: "A child is named." });
  expect(browser.text).toContain("were masked");
}

async function submit({ place, writer, task }: Awaited<ReturnType<typeof attached>>) {
  await writer.open(`${task}/check`);
  await writer.send({}, "/submission");
  await place.calm();
}

it("what is said of a file that is not submitted is found, shown to nobody, and masked in each place; the file stays", async () => {
  const { place, writer } = await attached();
  const browser = await lookFor(place, child);
  for (const where of ["Name of an attached file", "What an attached file is", "Reference of a consent"])
    expect(browser.text).toContain(`${where}`);
  expect(browser.page.root.querySelectorAll("input[type=checkbox]")).toHaveLength(3);
  expect(
    browser.page.root
      .querySelectorAll("blockquote")
      .map(({ text }) => text)
      .join(" "),
  ).not.toContain("statement");
  await browser.send({ reason: "A child is named." });
  expect(everything(place)).not.toMatch(/Zo[eé]/);
  expect(await scan(place)).toBe("clean");
  await writer.open(writer.page.url);
  expect(writer.text).toContain("[Masked by the secretary]");
  expect(writer.text).toContain("Checked.");
  expect(writer.page.root.toString()).not.toMatch(/Zo[eé]|\0/);
});

it.each(["zoe camara", "Zoé_Camara", "camara statement"])("they are found as %s", async (words) => {
  const { place } = await attached();
  const browser = await lookFor(place, words);
  expect(browser.page.root.querySelector("input[type=checkbox]")).not.toBeNull();
});

it("only what is ticked is masked", async () => {
  const { place } = await attached();
  const browser = await lookFor(place, child);
  const { form, url } = browser.fillIn({ reason: "A child is named." });
  const kept = Object.keys(form).find((name) => name.startsWith("place.") && name.endsWith("/purpose")) ?? "";
  const { [kept]: _, ...rest } = form;
  await browser.request("POST", url, rest);
  expect(recordOf(place)).toMatchObject({ purpose: said.purpose });
  expect(recordOf(place)?.name).not.toContain("Zoé");
  expect(recordOf(place)?.consent).not.toContain("Zoé");
});

it("in what was submitted the files of a question are masked as one, and its hash proves the rest", async () => {
  const begun = await attached();
  const { place } = begun;
  await scan(place);
  await submit(begun);
  const hash = place.world.version;
  const reviewer = await arriveAs(place, "P-003");
  expect(reviewer.text).toContain("Zoé_Camara.statement.pdf");
  const link = reviewer.links("/files/").at(0) ?? "";
  await mask(place);
  expect(everything(place)).not.toMatch(/Zo[eé]/);
  const kept = place.memory.contents.get(hash);
  expect(kept && isNamedBy(hash, kept)).toBe(true);
  await reviewer.open(reviewer.page.url);
  expect(reviewer.page.root.toString()).not.toMatch(/Zo[eé]|\0/);
  const answer = await place.app.request(link, { headers: { cookie: reviewer.cookieHeader } });
  expect(answer.headers.get("location")).toMatch(/\?as=[0-9a-f]{12}\.pdf$/);
  expect(answer.headers.get("location")).toContain(digestOfBytes(pdf));
  await answerAs(place, "P-003", { decision: "approve" });
  expect(place.memory.entries.map(({ facts }) => facts)).toContainEqual(
    expect.objectContaining({ by: "P-003", decision: "approve" }),
  );
});

it("what is submitted again lists the file without those words; nothing is submitted by a page that was open before", async () => {
  const begun = await attached();
  const { place } = begun;
  await scan(place);
  await submit(begun);
  await answerAs(place, "P-003", { decision: "request-changes", comment: "Say more." });
  const again = await arriveAs(place, officer);
  await again.open(again.link("/check"));
  const check = again.page.url;
  const before = again.fillIn({}, "/submission");
  const { length } = place.memory.entries;
  await mask(place);
  await again.request("POST", before.url, before.form);
  expect(place.memory.entries).toHaveLength(length + 1);
  await again.open(check);
  await again.send({}, "/submission");
  await place.calm();
  expect(place.world.report?.status).toBe("in-review");
  expect(everything(place)).not.toMatch(/Zo[eé]/);
  const reviewer = await arriveAs(place, "P-003");
  expect(reviewer.links("/files/")).toHaveLength(1);
  expect(reviewer.page.root.toString()).not.toMatch(/Zo[eé]|\0/);
});
