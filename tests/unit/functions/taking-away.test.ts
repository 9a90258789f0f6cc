import { describe, expect, it, vi } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { filesIn } from "../../../shared/domain/attachments/refs.ts";
import { isNamedBy, pathTo } from "../../../shared/domain/audit/commitments.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { isPublicPath } from "../../../shared/domain/documents/published.ts";
import { fieldsOf } from "../../../shared/domain/forms/rows.ts";
import { readPage } from "../../../shared/print/read-page.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import { agreementBegun, officer } from "./agreement-place.ts";
import { scanned } from "./attached.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";

const secretary = "P-007";
const reviewer = "P-003";
const field = "dueDiligence.files";
const said = { purpose: "Search of the lists", fileLanguage: "en", recognised: "no" };
const reason = "A child can be recognised in it.";

/** An agreement with a file of its evidence that was found clean, as it is written. */
async function attached() {
  const { place, writer } = await agreementBegun("mou", agreementTyped);
  await writer.open(writer.link("/sections/due-diligence"));
  await writer.send({ go: `attach:${field}` }, "/sections/");
  await writer.sendFile("search.pdf", pdf, said);
  await scanned(place);
  return { place, writer, task: writer.page.url.split("/attaching/")[0] ?? "" };
}

/** The same, in review. */
async function submitted() {
  const begun = await attached();
  await begun.writer.open(`${begun.task}/check`);
  await begun.writer.send({}, "/submission");
  await begun.place.calm();
  return begun;
}

/** The secretary comes to the page of the document's one file. */
async function toFile(place: Paged, lang: "en" | "fr" = "en") {
  const browser = await arriveAs(place, secretary, lang);
  await browser.open(`${browser.page.url.replace(/[?#].*/, "")}/taking-away`);
  await browser.open(browser.link("/taking-away/"));
  return browser;
}

async function takeAway(place: Paged) {
  const browser = await toFile(place);
  await browser.send({ reason }, "/taking-away/");
  return browser;
}

const keys = ({ world }: Paged) => [...world.files.objects.keys()];
const asked = (place: Paged, url: string, cookie: string) => place.app.request(url, { headers: { cookie } });

describe("whoever watches over a document takes a file of it away", () => {
  it("once they have seen what follows, with a reason; its bytes are deleted, and nobody has it", async () => {
    const { place } = await submitted();
    const { version } = place.world;
    const other = `files/PA-2026-other/f0/${digestOfBytes(pdf)}`;
    place.world.files.objects.set(other, pdf);
    const reads = await arriveAs(place, reviewer);
    const link = reads.links("/files/").at(0) ?? "";
    expect((await asked(place, link, reads.cookieHeader)).status).toBe(303);
    const browser = await toFile(place);
    for (const words of ["search.pdf", "Submissions that name it: no. 1.", "Nobody can bring it back"])
      expect(browser.text).toContain(words);
    await browser.send({ reason: " " }, "/taking-away/");
    expect(browser.read("[role=alert]")).not.toBe("");
    expect(keys(place)).toHaveLength(2);
    await browser.send({ reason }, "/taking-away/");
    expect(browser.text).toContain("The file was taken away, for everybody and for good.");
    expect(browser.text).toContain("took a file of this document away");
    await place.calm();
    expect(keys(place)).toEqual([other]);
    const kept = place.memory.contents.get(version);
    expect(kept && isNamedBy(version, kept)).toBe(true);
    await reads.open(reads.page.url);
    expect(reads.text).toContain("search.pdf");
    expect(reads.text).toContain("Taken away: it cannot be opened any more");
    expect(reads.links("/files/")).toEqual([]);
    const gone = await asked(place, link, reads.cookieHeader);
    expect([gone.status, await gone.text()]).toEqual([
      410,
      expect.stringContaining("This file was taken away"),
    ]);
    const enFrancais = await asked(place, link.replace("/en/", "/fr/"), reads.cookieHeader);
    expect([enFrancais.status, await enFrancais.text()]).toEqual([
      410,
      expect.stringContaining("Ce fichier a été supprimé"),
    ]);
    await answerAs(place, reviewer, { decision: "approve" });
    expect(place.memory.alterations).toEqual([]);
  });

  it("which the document says wherever it is read, printed too; and why is nobody else’s to know", async () => {
    const { place } = await submitted();
    await takeAway(place);
    const print = vi.spyOn(place.deps.printer, "print");
    const reads = await arriveAs(place, reviewer);
    const task = reads.page.url.replace(/[?#].*/, "");
    await reads.open(`${task}/document`);
    expect(reads.text).toContain("Taken away: it cannot be opened any more");
    expect(reads.text).toContain("took a file of this document away");
    expect(reads.text).not.toContain(reason);
    const file = await asked(place, `${task}/document.pdf`, reads.cookieHeader);
    expect(file.status).toBe(200);
    expect(JSON.stringify(readPage(print.mock.lastCall?.[0].html ?? "", ""))).toContain("Taken away");
  });

  it("of which whoever wrote it hears by mail, by a link to what they wrote, and is told neither why nor its name", async () => {
    const { place } = await submitted();
    await takeAway(place);
    await place.calm();
    const { letter } = place.world.sent.at(-1) ?? {};
    expect(letter).toMatchObject({ to: "person", template: "file-taken-away", person: { id: officer } });
    if (letter?.to !== "person") throw new Error("nobody hears of it");
    for (const lang of ["en", "fr"] as const) {
      const { subject, text, html } = compose(
        { ...letter, person: { ...letter.person, lang } },
        "https://accord.example",
      );
      expect(subject).toContain(lang === "en" ? "a file was taken away" : "un fichier a été supprimé");
      for (const words of [subject, text, html])
        for (const kept of ["search.pdf", said.purpose, reason]) expect(words).not.toContain(kept);
    }
    const reads = await arriveAs(place, officer);
    expect(reads.text).toContain("Taken away: it cannot be opened any more");
    expect(reads.text).not.toContain(reason);
  });

  it("which nobody ever hears of in public: no answer that holds files is published", async () => {
    const { place } = await submitted();
    const { basis, contents } = place.memory;
    const content = contents.get(place.world.version)?.value;
    if (!basis || !content) throw new Error("nothing was submitted");
    const { values } = content;
    const held = fieldsOf(definitionOf(basis), values).filter(({ kind }) => kind === "attachments");
    expect(held.map(({ name }) => name)).toContain(field);
    expect(filesIn(values[field] as string)).toHaveLength(1);
    const isShown = isPublicPath(basis, { values });
    expect(held.filter(({ name }) => isShown(pathTo("/values", name)))).toEqual([]);
    expect(isShown(pathTo("/values", "title.en"))).toBe(true);
  });

  it("twice, and it is one: what is sent again is answered as the first time, and another page hears that it is gone", async () => {
    const { place } = await submitted();
    const browser = await toFile(place);
    const { form, url } = browser.fillIn({ reason }, "/taking-away/");
    await browser.request("POST", url, form);
    await browser.request("POST", url, form);
    expect(place.memory.entries.filter(({ type }) => type === "file-taken-away")).toHaveLength(1);
    await browser.request("POST", url, { ...form, command: "another" });
    expect(browser.text).toContain("This file was taken away before.");
    await browser.open(
      `${browser.page.url.split("/documents/")[0]}/documents/${place.memory.entries[0]?.documentId}/taking-away`,
    );
    expect(browser.links("/taking-away/")).toEqual([]);
    expect(browser.text).toContain("Taken away");
  });

  it("which nobody else does, whatever they send", async () => {
    const { place } = await submitted();
    const browser = await toFile(place);
    const { form, url } = browser.fillIn({ reason }, "/taking-away/");
    const reads = await arriveAs(place, reviewer);
    const own = new URL(url).pathname.replace(
      /tasks\/[^/]+/,
      `tasks/${reads.page.url.split("/tasks/")[1]?.split(/[/?#]/)[0]}`,
    );
    await reads.request("POST", own, form);
    expect(reads.page.status).toBeGreaterThanOrEqual(400);
    expect(keys(place)).toHaveLength(1);
    expect(place.world.report?.takenAway).toBeUndefined();
  });

  it("as soon as it is there, without being told what is said of it before it is submitted", async () => {
    const { place, writer } = await attached();
    const browser = await toFile(place);
    expect(browser.text).toContain("A file at “Evidence” that was not submitted");
    expect(browser.text).not.toContain("search.pdf");
    await browser.send({ reason }, "/taking-away/");
    await place.calm();
    expect(keys(place)).toEqual([]);
    await writer.open(writer.page.url);
    expect(writer.text).toContain("Taken away by whoever watches over this document.");
    await writer.sendFile("again.pdf", pdf, said, "?sent");
    await scanned(place);
    await writer.open(writer.page.url);
    expect(writer.text).toContain("This very file was taken away from this document");
    expect(keys(place).filter((key) => key.startsWith("files/"))).toEqual([]);
    expect([...place.world.files.records.values()].map(({ standing }) => standing)).toMatchObject([
      { state: "taken-away" },
      { state: "refused", because: "taken-away" },
    ]);
  });

  it("and its author submits without it what came back to them", async () => {
    const { place } = await submitted();
    await answerAs(place, reviewer, { decision: "request-changes", comment: "Without the picture, please." });
    await takeAway(place);
    const again = await arriveAs(place, officer);
    await again.open(again.link("/check"));
    await again.send({}, "/submission");
    await place.calm();
    expect(place.world.report).toMatchObject({ status: "in-review", round: 2 });
    const reads = await arriveAs(place, reviewer);
    expect(reads.links("/files/")).toEqual([]);
  });

  it("but not while a retention class requires it, which the page and the refusal say", async () => {
    const { place } = await submitted();
    const browser = await toFile(place);
    const { form, url } = browser.fillIn({ reason }, "/taking-away/");
    const { head } = place.memory;
    if (!head) throw new Error("there is no agreement");
    const { load } = place.memory;
    vi.spyOn(place.memory, "load").mockImplementation(async (wanted) => {
      const loaded = await load.call(place.memory, wanted);
      return {
        ...loaded,
        head: loaded.head && { ...loaded.head, report: { ...loaded.head.report, status: "approved" } },
      };
    });
    vi.spyOn(place.deps.archive, "history").mockResolvedValue(
      (await place.deps.archive.history(place.memory.entries[0]?.documentId ?? "", head)) as never,
    );
    await browser.open(url.replace("?sent", ""));
    expect(browser.text).toContain("This file is to be kept");
    expect(browser.text).toContain(
      "For 6 years after the end of the fiscal year in which the agreement ends",
    );
    expect(browser.text).toContain("Income Tax Act, s. 230(4)");
    expect(browser.page.root.querySelector("form[method=post] .actions button")).toBeNull();
    await browser.request("POST", url, form);
    expect(browser.text).toContain("This file is to be kept");
    expect(browser.text).toContain("Income Tax Act, s. 230(4)");
    expect(keys(place)).toHaveLength(1);
  });
});
