import { describe, expect, it } from "vitest";
import { typeOf } from "../../../shared/adapters/file-type.ts";
import type { Attachment, FileStanding } from "../../../shared/domain/attachments/attachment.ts";
import {
  filesAt,
  mostBytes,
  mostBytesInForm,
  nameOfFile,
  refusedRead,
  refusedUnread,
} from "../../../shared/domain/attachments/attachment.ts";
import { longestLine, readDescribed } from "../../../shared/domain/attachments/describing.ts";
import { filesIn, valueOfFiles } from "../../../shared/domain/attachments/refs.ts";
import type { Field } from "../../../shared/domain/forms/definition.ts";
import { readField } from "../../../shared/domain/forms/field.ts";
import { documents, eicar, jpeg, pdf, png } from "../../support/files.ts";

const megabyte = 1024 * 1024;

describe("what a file is called", () => {
  it.each([
    ["as it is", "Certificate 2024.pdf", "Certificate 2024.pdf"],
    ["without the folders before it", "../../x.html", "x.html"],
    ["without those of another system", String.raw`C:\fakepath\rapport.pdf`, "rapport.pdf"],
    ["in one line", "a\nb.pdf", "a b.pdf"],
    ["in the order in which it is written", "invoice\u202Efdp.exe", "invoicefdp.exe"],
    ["composed", "re\u0301sume\u0301.pdf", "résumé.pdf"],
    ["in its own script", "شهادة.pdf", "شهادة.pdf"],
    ["nothing, of a folder alone", "folder/", ""],
  ])("%s", (_, sent, name) => {
    expect(nameOfFile(sent)).toBe(name);
  });

  it.each([
    ["keeps its ending where it is too long", `${"a".repeat(300)}.pdf`, /^a{115}…\.pdf$/],
    ["is cut in characters, not in halves of them", `${"😀".repeat(200)}.pdf`, /^(?:😀){115}…\.pdf$/u],
    ["whose ending is all of it is cut as well", `a.${"b".repeat(300)}`, /^a\.b{118}$/],
  ])("and %s", (_, sent, name) => {
    expect(nameOfFile(sent)).toMatch(name);
  });
});

describe("what is taken before a byte of it is read", () => {
  it.each([
    ["a file as large as it may be", { name: "a.pdf", size: mostBytes }, undefined, null],
    ["one of a byte", { name: "a.PDF", size: 1 }, undefined, null],
    ["none", { name: "", size: 0 }, undefined, "no-file"],
    ["one that is empty", { name: "a.pdf", size: 0 }, undefined, "empty"],
    ["one of 25 MB and a byte", { name: "a.pdf", size: mostBytes + 1 }, undefined, "too-large"],
    ["one of 26 MB in a form", { name: "a.pdf", size: 26 * megabyte }, mostBytesInForm, "too-large"],
    ["one of 5 MB in a form", { name: "a.pdf", size: 5 * megabyte }, mostBytesInForm, "too-large-for-form"],
    ["one of 4 MB in a form", { name: "a.pdf", size: mostBytesInForm }, mostBytesInForm, null],
    ["a page of the web", { name: "../../x.html", size: 9 }, undefined, "not-taken"],
    ["what runs, named as if it did not", { name: "report.pdf.exe", size: 9 }, undefined, "not-taken"],
    ["what runs, written backwards", { name: "report\u202Efdp.exe", size: 9 }, undefined, "not-taken"],
    ["a name without an ending", { name: "report", size: 9 }, undefined, "not-taken"],
    ["an ending alone", { name: ".pdf", size: 9 }, undefined, null],
    ["a text", { name: "a.txt", size: 9 }, undefined, "not-taken"],
    ["an archive", { name: "a.zip", size: 9 }, undefined, "not-taken"],
    ["a picture that can run", { name: "a.svg", size: 9 }, undefined, "not-taken"],
  ] as const)("%s", (_, file, most, problem) => {
    expect(refusedUnread(file, most)).toBe(problem);
  });
});

describe("what is taken by what it holds", () => {
  it.each([
    ["a PDF", "a.pdf", pdf, null],
    ["a photograph", "a.jpeg", jpeg, null],
    ["a picture", "a.png", png, null],
    ["a document of Word", "a.docx", documents.docx, null],
    ["a text of LibreOffice", "a.odt", documents.odt, null],
    ["a PDF with two endings, of which the last is its own", "a.html.pdf", pdf, null],
    ["a picture that says it is a PDF", "a.pdf", png, "not-what-it-says"],
    ["a page that says it is a PDF", "a.pdf", Buffer.from("<html><script>"), "not-what-it-says"],
    ["words that say they are a PDF", "a.pdf", Buffer.from("hello"), "not-what-it-says"],
    ["what scanners are tried with, called a PDF", "a.pdf", eicar, "not-what-it-says"],
    ["an archive that says it is a document of Word", "a.docx", documents.zip, "not-taken"],
    ["a program that says it is a PDF", "a.pdf", documents.exe, "not-taken"],
    ["a PDF that says it is a picture", "a.png", pdf, "not-what-it-says"],
  ])("%s", async (_, name, bytes, problem) => {
    expect(refusedRead({ name, size: bytes.byteLength }, await typeOf(bytes))).toBe(problem);
  });
});

describe("what is said of a file", () => {
  const whole = { purpose: " Certificate ", fileLanguage: "fr", recognised: "no" };
  const said = { purpose: "Certificate", language: "fr", consent: null };

  it.each([
    ["all of it", whole, { ok: true, described: said }],
    [
      "with a consent, where a child can be recognised",
      { ...whole, recognised: "yes", consent: "C-12" },
      { ok: true, described: { ...said, consent: "C-12" } },
    ],
    ["a consent that is not needed", { ...whole, consent: "C-12" }, { ok: true, described: said }],
    [
      "nothing",
      {},
      {
        ok: false,
        errors: ["purpose", "fileLanguage", "recognised"].map((at) => ({ at, code: "missing" })),
      },
    ],
    [
      "no consent, where a child can be recognised",
      { ...whole, recognised: "yes", consent: " - " },
      { ok: false, errors: [{ at: "consent", code: "missing" }] },
    ],
    [
      "more than a line",
      { ...whole, purpose: "a".repeat(longestLine + 1) },
      { ok: false, errors: [{ at: "purpose", code: "too-long" }] },
    ],
    [
      "a language that is none of those",
      { ...whole, fileLanguage: "de" },
      { ok: false, errors: [{ at: "fileLanguage", code: "missing" }] },
    ],
  ])("%s", (_, typed, read) => {
    expect(readDescribed(typed)).toEqual(read);
  });
});

const sha256 = "a".repeat(64);
const clean: FileStanding = { state: "clean", sha256, type: "application/pdf", size: 12 };
const file = (id: string, standing: FileStanding = clean, more: Partial<Attachment> = {}): Attachment => ({
  ...{ id, field: "f", name: `${id}.pdf`, size: 10, by: "P-001", at: "2026-11-23T10:00:00.000Z" },
  ...{ purpose: "Evidence", language: "en", consent: null, isRemoved: false },
  standing,
  ...more,
});

describe("a field for files", () => {
  const field = (files: readonly Attachment[], more: object = {}): Field =>
    ({ kind: "attachments", name: "f", label: { en: "", fr: "" }, files, ...more }) as Field;
  const optional = { optional: true };

  it.each<[string, Field, object]>([
    ["nothing, where something is needed", field([]), { error: "required" }],
    ["nothing, where it may be left out", field([], optional), { value: undefined }],
    ["a form that was not laid out with its files", field([], { ...optional, files: undefined }), {}],
    ["what is clean", field([file("a")]), { value: valueOfFiles([file("a")]) }],
    ["what is of another field", field([file("a", clean, { field: "g" })], optional), { value: undefined }],
    ["what was removed", field([file("a", clean, { isRemoved: true })], optional), { value: undefined }],
    [
      "what is in quarantine",
      field([file("a"), file("b", { state: "quarantined" })]),
      { error: "file-in-quarantine", file: "b.pdf" },
    ],
    [
      "what has not arrived",
      field([file("a", { state: "uploading", upload: "u" })]),
      { error: "file-unfinished", file: "a.pdf" },
    ],
    [
      "what was refused",
      field([file("a", { state: "refused", because: "malware" })]),
      { error: "file-refused", file: "a.pdf" },
    ],
  ])("takes %s as it is, whatever its form sends", (_, of, read) => {
    expect(readField(of, "[forged]", "2026-11-23")).toMatchObject(read);
  });

  it("has its files in the order in which they were attached", () => {
    const late = file("a", clean, { at: "2026-11-24T10:00:00.000Z" });
    expect(filesAt("f", [late, file("c"), file("b")]).map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });
});

describe("the files that a content names", () => {
  it("are those that are clean, by their hashes, with what is said of them", () => {
    const value = valueOfFiles([file("a"), file("b", { state: "quarantined" })]);
    expect(filesIn(value)).toEqual([
      {
        ...{ id: "a", name: "a.pdf", sha256, type: "application/pdf", size: 12 },
        ...{ purpose: "Evidence", language: "en", consent: null },
      },
    ]);
  });

  it("are named alike, however they were read", () => {
    const { standing, ...rest } = file("a");
    expect(valueOfFiles([{ standing, ...rest }])).toBe(valueOfFiles([file("a")]));
  });

  it.each([undefined, "", 3, "\u0000masked abc", "[", "[1]", '[{"id":"a"}]'])("are none in %j", (value) => {
    expect(filesIn(value)).toEqual([]);
  });
});
