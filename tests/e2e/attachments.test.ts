import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { digestOfBytes } from "../../shared/domain/audit/hash.ts";
import { beginAgreement } from "../support/agreement.ts";
import { people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { eicar, pdf } from "../support/files.ts";
import { readLocal } from "../support/local.ts";
import { Story } from "../support/story.ts";
import type { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));
const said = { purpose: "Registre", fileLanguage: "fr", recognised: "no" };
const megabyte = 1024 * 1024;

/** What lies in the bucket is read by whoever was sent there. */
const get = (url: string, cookie = "") => fetch(url, { redirect: "manual", headers: { cookie } });

/** One mechanism of AWS after the other: bytes by a form and by addresses, a scan, a tag that forbids, an address for a minute. */
describe("a file of a document that is being written", () => {
  let writer: Visitor;
  let page = "";
  let story: Story;

  beforeAll(async () => {
    const { documentId } = await beginAgreement(local, "mou");
    story = Story.of(local, documentId);
    writer = await story.arrive(await story.mailTo(people.officer));
    await writer.open(writer.link("/sections/due-diligence"));
    await writer.send({ go: "attach:dueDiligence.files" }, "/sections/");
    page = writer.page.url;
  });

  const settled = (words: string) =>
    eventually(words, async () => {
      await writer.open(page);
      return writer.text.includes(words);
    });

  it("is scanned, kept by its hash, and had as an attachment once it is clean", async () => {
    await writer.sendFile("Registre été.pdf", pdf, said, "?sent");
    expect(writer.text).toContain("Le fichier est arrivé");
    const file = `${page.split("/attaching/")[0]}/files/${digestOfBytes(pdf)}`;
    await settled("Vérifié.");
    const led = await get(file, writer.cookieHeader);
    expect(led.status).toBe(303);
    const had = await get(led.headers.get("location") ?? "");
    expect(had.status).toBe(200);
    expect(Buffer.from(await had.arrayBuffer())).toEqual(pdf);
    expect(had.headers.get("content-disposition")).toMatch(
      /^attachment; filename="Registre _t_.pdf"; filename\*=UTF-8''/,
    );
    expect(had.headers.get("content-type")).toBe("application/octet-stream");
    expect((await get(file)).status).toBe(403);
  });

  it("is deleted in every version once it is taken away, and answers that it is gone", async () => {
    const { awsEndpoint: endpoint, region } = local;
    const credentials = { accessKeyId: "test", secretAccessKey: "test" };
    const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
    const file = `${page.split("/attaching/")[0]}/files/${digestOfBytes(pdf)}`;
    const had = new URL((await get(file, writer.cookieHeader)).headers.get("location") ?? "");
    const [Bucket = "", ...key] = had.pathname.split("/").filter(Boolean);
    const [, documentId = "", id = ""] = key;
    const versions = async () => {
      const all = [`incoming/${documentId}/${id}`, `files/${documentId}/${id}/`].map(async (Prefix) => {
        const found = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix }));
        return [...(found.Versions ?? []), ...(found.DeleteMarkers ?? [])];
      });
      return (await Promise.all(all)).flat().length;
    };
    expect(await versions()).toBeGreaterThan(0);
    const secretary = await story.arrive(await story.mailTo(people.secretary));
    await secretary.open(`${secretary.page.url.replace(/[?#].*/, "")}/taking-away/${id}`);
    await secretary.send({ reason: "On peut y reconnaître un enfant." }, "/taking-away/");
    expect((await get(file, writer.cookieHeader)).status).toBe(410);
    await eventually("no version is left", async () => (await versions()) === 0);
  });

  it("comes in parts as well, and is looked at like any other: what scanners are tried with is found", async () => {
    await writer.open(page);
    const whole = Buffer.concat([pdf, Buffer.alloc(5 * megabyte), eicar]);
    const { form, url } = writer.fillIn(
      { ...said, fileName: "b.pdf", fileSize: String(whole.byteLength) },
      "?sent",
    );
    await writer.request("POST", url.replace("?sent", "/upload"), form);
    const { parts, self, arrived } = JSON.parse(writer.page.root.toString());
    for (const part of parts) {
      const put = await fetch(part.url, { method: "PUT", body: whole.subarray(part.from, part.to) });
      expect(put.status).toBe(200);
    }
    await writer.open(new URL(self, page).href);
    expect(JSON.parse(writer.page.root.toString()).parts).toEqual([]);
    await writer.request("POST", new URL(arrived, page).href, form);
    expect(writer.text).toContain("Le fichier est arrivé");
    await settled("Un logiciel malveillant a été trouvé");
  });
});
