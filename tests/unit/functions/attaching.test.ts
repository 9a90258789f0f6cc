import { describe, expect, it, vi } from "vitest";
import { keptObject } from "../../../shared/domain/attachments/objects.ts";
import { filesIn } from "../../../shared/domain/attachments/refs.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { lookAtScanned, type Scanned } from "../../../shared/usecases/attaching/look-at-scanned.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { eicar, pdf, png } from "../../support/files.ts";
import type { Visitor } from "../../support/visitor.ts";
import { officer } from "./agreement-place.ts";
import { announce, attaching, begun, field, idsOf, megabyte, said, toFiles } from "./attaching-place.ts";
import { answerAs, arriveAs, type Paged } from "./place.ts";

const documentOf = ({ memory }: Paged) => memory.entries[0]?.documentId ?? "";

/** What waits in quarantine is scanned. */
async function scan(place: Paged, scanned: Scanned = "clean") {
  const { files, typeOf } = place.world.deps;
  const documentId = documentOf(place);
  for (const id of idsOf(place))
    await lookAtScanned({ files, quarantine: place.world.files, typeOf }, { documentId, id }, scanned);
}

const reload = (writer: Visitor) => writer.open(writer.page.url);
const contentOf = ({ memory }: Paged) => [...memory.contents.values()].at(-1)?.value.values ?? {};

describe("whoever writes a document attaches a file to it", () => {
  it("by a button that saves the part, on a page of its own, which says how the file stands", async () => {
    const { place, writer } = await begun();
    await writer.open(writer.link("/sections/due-diligence"));
    expect(writer.text).toContain("Evidence");
    expect(writer.text).toContain("No file is attached.");
    await writer.send({ "dueDiligence.checkedBy": "Finance", go: `attach:${field}` }, "/sections/");
    expect(place.memory.draft?.["due-diligence"]?.typed["dueDiligence.checkedBy"]).toBe("Finance");
    expect(writer.read("h1")).toBe("Files: Evidence");
    await writer.sendFile("Search 2026.pdf", pdf, said);
    expect(writer.page.status).toBe(200);
    expect(writer.text).toContain("The file has arrived, and is being checked.");
    expect(writer.text).toContain("Search 2026.pdf");
    expect(writer.text).toContain("Search of the lists (1 kB)");
    expect(writer.text).toContain("Being checked for malicious software.");
    await scan(place);
    await reload(writer);
    expect(writer.text).toContain("Checked.");
    expect([...place.world.files.objects.keys()]).toEqual([
      keptObject({ documentId: documentOf(place), id: idsOf(place)[0] ?? "" }, digestOfBytes(pdf)),
    ]);
  });

  it.each([
    ["none", "", new Uint8Array(), "Choose a file"],
    ["what runs behind two endings", "a.pdf.exe", pdf, "A file of this kind is not taken"],
    ["what scanners are tried with, called a PDF", "a.pdf", eicar, "What this file holds is not"],
    ["one above 4 MB", "a.pdf", new Uint8Array(4 * megabyte + 1), "a file can have 4 MB at most"],
  ])("but not %s, which is said at the file; what was said of it stays", async (_, name, bytes, words) => {
    const { place, writer } = await attaching();
    await writer.sendFile(name, bytes, said);
    expect(writer.page.url).toContain("?checked");
    expect(writer.read("[role=alert]")).toContain(words);
    expect(writer.text).toContain("choose it once more");
    const { form } = writer.fillIn({}, "/attaching/dueDiligence.files?sent");
    expect(form).toMatchObject(said);
    expect(idsOf(place)).toEqual([]);
    await writer.sendFile("a.pdf", pdf, {}, "?sent");
    expect(writer.text).toContain("The file has arrived");
    expect(writer.text).not.toContain("choose it once more");
  });

  it("above what a function is handed at all, which is said in our words as well", async () => {
    const { writer } = await attaching();
    await writer.sendFile("a.pdf", new Uint8Array(7 * megabyte), said);
    expect(writer.page.status).toBe(413);
  });

  it.each([
    ["what it is", { purpose: " - " }, "Say what the file is"],
    ["its language", { fileLanguage: "" }, "Choose the language of the file"],
    ["whether a child can be recognised", { recognised: "" }, "Answer whether a child can be recognised"],
    ["the consent, where one can", { recognised: "yes" }, "Give the reference of the consent"],
    ["it in few words", { purpose: "a".repeat(201) }, "Use 200 characters at most"],
  ])("and must say %s", async (_, missing, words) => {
    const { place, writer } = await attaching();
    await writer.sendFile("a.pdf", pdf, { ...said, ...missing });
    expect(writer.read("[role=alert]")).toContain(words);
    expect(idsOf(place)).toEqual([]);
  });

  /** Sends the form of a page that was left, as by the button that goes back. */
  async function sendBefore(
    writer: Visitor,
    { url, form }: ReturnType<Visitor["fillIn"]>,
    bytes: Uint8Array,
  ) {
    const body = new FormData();
    for (const [name, text] of Object.entries(form)) body.set(name, text);
    body.set("file", new File([Buffer.from(bytes)], "a.pdf"));
    await writer.request("POST", url, body);
  }

  it("once, where the button is pressed twice", async () => {
    const { place, writer } = await attaching();
    const twin = writer.fillIn(said);
    await writer.sendFile("a.pdf", pdf, said);
    await sendBefore(writer, twin, pdf);
    expect(idsOf(place)).toHaveLength(1);
  });

  it("and another one from the page that they went back to: neither is lost", async () => {
    const { place, writer } = await attaching();
    const twin = writer.fillIn(said);
    await writer.sendFile("a.pdf", pdf, said);
    await sendBefore(writer, twin, Buffer.concat([pdf, Buffer.from("%")]));
    expect(idsOf(place)).toHaveLength(2);
    await scan(place);
    await reload(writer);
    expect(writer.text.match(/Checked\./g)).toHaveLength(2);
  });

  it("and sends it once more where its bytes were not kept the first time", async () => {
    const { place, writer } = await attaching();
    const twin = writer.fillIn(said);
    vi.spyOn(place.world.files, "put").mockRejectedValueOnce(new Error("S3 is away"));
    vi.spyOn(console, "error").mockReturnValue();
    await writer.sendFile("a.pdf", pdf, said);
    expect(writer.page.status).toBe(500);
    await sendBefore(writer, twin, pdf);
    expect(writer.text).toContain("Being checked for malicious software.");
    expect(idsOf(place)).toHaveLength(1);
    await scan(place);
    await reload(writer);
    expect(writer.text).toContain("Checked.");
  });

  it("ten times at most", async () => {
    const { place, writer } = await attaching();
    for (let at = 0; at < 10; at += 1) await writer.sendFile(`${at}.pdf`, pdf, said, "?sent");
    expect(writer.text).toContain("There are 10 files here");
    expect(idsOf(place)).toHaveLength(10);
    await writer.send({}, `${idsOf(place)[0]}/removal`);
    expect(writer.text).toContain("The file was removed.");
    expect(writer.fields("?sent")).toContain("purpose");
  });

  it("in French", async () => {
    const { writer } = await attaching();
    await writer.open(writer.page.url.replace("/en/", "/fr/"));
    await writer.sendFile("a.pdf", png, said);
    expect(writer.read("h1")).toBe("Fichiers : Pièces justificatives");
    expect(writer.read("[role=alert]")).toContain("n’est pas ce qu’annonce la fin de son nom");
  });

  it("not at a field that takes none, or that the form does not have", async () => {
    const { writer } = await attaching();
    const { url } = writer.page;
    for (const other of ["dueDiligence.findings", "nothing"]) {
      await writer.open(url.replace(field, other));
      expect(writer.page.status).toBe(404);
    }
  });
});

describe("a file in parts", () => {
  const leftIn = ({ page }: Visitor) => JSON.parse(page.root.toString());
  const partsIn = (writer: Visitor) =>
    leftIn(writer).parts.map(({ number, from, to }: Record<string, number>) => [number, from, to]);
  const uploadIn = ({ world }: Paged) => [...world.files.uploads.values()][0] ?? new Map();

  it("is sent to addresses of its own, five megabytes each, and lies in quarantine once all of it is there", async () => {
    const { place, writer } = await attaching();
    const whole = Buffer.concat([pdf, Buffer.alloc(11 * megabyte)]);
    await announce(writer, whole.byteLength);
    expect(writer.page.headers.get("content-type")).toContain("application/json");
    expect(partsIn(writer)).toEqual([
      [1, 0, 5 * megabyte],
      [2, 5 * megabyte, 10 * megabyte],
      [3, 10 * megabyte, whole.byteLength],
    ]);
    expect(leftIn(writer).parts[1].url).toMatch(/^https:\/\/files\.example\//);
    const { self, arrived } = leftIn(writer);
    for (const [number, from, to] of partsIn(writer)) uploadIn(place).set(number, whole.subarray(from, to));
    await writer.open(new URL(self, place.origin).href);
    expect(partsIn(writer)).toEqual([]);
    await back(writer);
    const { form } = writer.fillIn({}, "?sent");
    await writer.request("POST", new URL(arrived, place.origin).href, form);
    expect(writer.text).toContain("The file has arrived, and is being checked.");
    await writer.request("POST", new URL(arrived, place.origin).href, form);
    expect(writer.page.status).toBe(200);
    await scan(place);
    await reload(writer);
    expect(writer.text).toContain("Checked.");
  });

  const back = (writer: Visitor) => writer.open(writer.asked.find((url) => url.endsWith(field)) ?? "");

  it("goes on where it stopped, when the same file is chosen again", async () => {
    const { place, writer } = await attaching();
    await announce(writer, 6 * megabyte);
    uploadIn(place).set(1, new Uint8Array(5 * megabyte));
    await back(writer);
    expect(writer.text).toContain("Has not arrived whole.");
    await announce2(writer, 6 * megabyte);
    expect(partsIn(writer)).toEqual([[2, 5 * megabyte, 6 * megabyte]]);
    expect(idsOf(place)).toHaveLength(1);
    place.world.files.uploads.clear();
    await back(writer);
    await announce2(writer, 6 * megabyte);
    expect(partsIn(writer)).toHaveLength(2);
    expect(idsOf(place)).toHaveLength(1);
  });

  const announce2 = async (writer: Visitor, size: number) => {
    const { form, url } = writer.fillIn({ ...said, fileName: "a.pdf", fileSize: String(size) }, "?sent");
    return await writer.request("POST", url.replace("?sent", "/upload"), form);
  };

  it("is not whole while a part of it lacks", async () => {
    const { place, writer } = await attaching();
    await announce(writer, 6 * megabyte);
    const { arrived } = leftIn(writer);
    await back(writer);
    const { form } = writer.fillIn({}, "?sent");
    await writer.request("POST", new URL(arrived, place.origin).href, form);
    expect(writer.text).toContain("Has not arrived whole.");
  });

  it("is sent by our own script, which no other page has, and to where files go alone", async () => {
    const { writer } = await attaching();
    const policy = writer.page.headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self'; connect-src 'self' https:\/\/files\.example$/);
    const script = writer.page.root.querySelector("script")?.getAttribute("src") ?? "";
    await writer.open(new URL(script, writer.page.url).href);
    expect(writer.page.headers.get("content-type")).toContain("text/javascript");
    expect(writer.page.headers.get("content-security-policy")).not.toContain("script-src");
  });
});

describe("what a scan comes to", () => {
  it.each([
    ["malware", "Malicious software was found in this file."],
    ["not-scanned", "This file could not be checked"],
  ] as const)("%s is said at the file, and nobody has it", async (scanned, words) => {
    const { place, writer } = await attaching();
    await writer.sendFile("a.pdf", pdf, said);
    await scan(place, scanned);
    const file = `${writer.page.url.split("/attaching/")[0]}/files/${digestOfBytes(pdf)}`;
    expect((await place.app.request(file, { headers: { cookie: writer.cookieHeader } })).status).toBe(404);
    await reload(writer);
    expect(writer.text).toContain("Not taken.");
    expect(writer.text).toContain(words);
    await scan(place, "clean");
    await reload(writer);
    expect(writer.text).toContain("Not taken.");
  });

  it.each([
    ["where it could not be recorded the first time", "stand"],
    ["where what came could not be taken away the first time", "empty"],
    ["where it was told twice at the same moment", null],
  ] as const)("the same when it is told again, %s", async (_, away) => {
    const { place, writer } = await attaching();
    await writer.sendFile("a.pdf", pdf, said);
    if (away !== null) {
      vi.spyOn(place.world.files, away).mockRejectedValueOnce(new Error("AWS is away"));
      await expect(scan(place)).rejects.toThrow();
      await scan(place);
    } else await Promise.all([scan(place), scan(place)]);
    const [id = ""] = idsOf(place);
    expect(place.world.files.records.get(id)?.standing).toMatchObject({ state: "clean" });
    expect([...place.world.files.objects.keys()]).toEqual([
      keptObject({ documentId: documentOf(place), id: idsOf(place)[0] ?? "" }, digestOfBytes(pdf)),
    ]);
  });

  it("nothing, of a file that is on no record", async () => {
    const { place } = await attaching();
    const { files, typeOf } = place.world.deps;
    const of = { documentId: documentOf(place), id: "f0" };
    expect(await lookAtScanned({ files, quarantine: place.world.files, typeOf }, of, "clean")).toBe(
      "unknown",
    );
  });

  it("what a script said is nothing, of a file that came in parts and is something else", async () => {
    const { place, writer } = await attaching();
    const { form, url } = writer.fillIn({ ...said, fileName: "a.pdf", fileSize: String(png.byteLength) });
    await writer.request("POST", url.replace("?sent", "/upload"), form);
    const [id = ""] = idsOf(place);
    await place.world.files.put({ documentId: documentOf(place), id }, png);
    await scan(place);
    expect(place.world.files.records.get(id)?.standing).toEqual({
      state: "refused",
      because: "not-what-it-says",
    });
  });
});

describe("what is decided on with a document", () => {
  it("waits for its files: one in quarantine is named at its field, and nothing is submitted", async () => {
    const { place, writer } = await attaching(agreementTyped);
    await writer.sendFile("a.pdf", pdf, said);
    const task = writer.page.url.split("/attaching/")[0] ?? "";
    await writer.open(`${task}/check`);
    expect(writer.text).toContain("“Evidence”: “a.pdf” is still being checked for malicious software.");
    await scan(place);
    await writer.open(`${task}/check`);
    expect(writer.text).not.toContain("still being checked");
    await writer.send({}, "/submission");
    await place.calm();
    expect(place.world.report?.status).toBe("in-review");
    expect(filesIn(contentOf(place)[field])).toEqual([
      {
        ...{ id: idsOf(place)[0], name: "a.pdf", sha256: digestOfBytes(pdf), size: pdf.byteLength },
        ...{ type: "application/pdf", purpose: "Search of the lists", language: "en", consent: null },
      },
    ]);
    const reviewer = await arriveAs(place, "P-003");
    const link = reviewer.links("/files/").at(0) ?? "";
    expect(link).toMatch(new RegExp(`/files/${digestOfBytes(pdf)}$`));
    const headers = { cookie: reviewer.cookieHeader };
    const answer = await place.app.request(link, { headers });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(
      `https://files.example/files/${documentOf(place)}/${idsOf(place)[0]}/${digestOfBytes(pdf)}?as=a.pdf`,
    );
    expect((await place.app.request(link)).status).toBe(403);
    const other = link.replace(/[0-9a-f]{64}$/, "0".repeat(64));
    expect((await place.app.request(other, { headers })).status).toBe(404);
  });

  it("keeps a file that was removed since, for whoever reads what was submitted with it", async () => {
    const { place, writer } = await attaching(agreementTyped);
    await writer.sendFile("a.pdf", pdf, said);
    await scan(place);
    const task = writer.page.url.split("/attaching/")[0] ?? "";
    await writer.open(`${task}/check`);
    await writer.send({}, "/submission");
    await place.calm();
    const first = place.world.version;
    await answerAs(place, "P-003", { decision: "request-changes", comment: "Attach the accounts as well." });
    const again = await arriveAs(place, officer);
    await toFiles(again);
    expect(again.text).toContain("a.pdf");
    await again.send({}, "/removal");
    await again.sendFile("b.pdf", Buffer.concat([pdf, Buffer.from("\n")]), said);
    await scan(place);
    await again.open(`${again.page.url.split("/attaching/")[0]}/check`);
    await again.send({}, "/submission");
    await place.calm();
    expect(place.world.version).not.toBe(first);
    expect(filesIn(contentOf(place)[field]).map(({ name }) => name)).toEqual(["b.pdf"]);
    expect(
      place.world.files.objects.has(
        keptObject({ documentId: documentOf(place), id: idsOf(place)[0] ?? "" }, digestOfBytes(pdf)),
      ),
    ).toBe(true);
  });
});
