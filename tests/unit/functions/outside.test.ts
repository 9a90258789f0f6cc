import { describe, expect, it } from "vitest";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { awaitedFrom } from "../../../shared/domain/links/link.ts";
import { lookAtScanned } from "../../../shared/usecases/attaching/look-at-scanned.ts";
import { documentPdfUrl, languagesUrl, taskUrl } from "../../../shared/views/urls.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import type { Visitor } from "../../support/visitor.ts";
import { officer as donorsOfficer } from "../hostile/donors.ts";
import { partner } from "../hostile/parties.ts";
import { officer } from "./agreement-place.ts";
import { linkOf } from "./begun-plan.ts";
import { atDonor } from "./donor-place.ts";
import { confirmedIn, confirming, offered, offers, written } from "./offered-place.ts";
import { atConsent, decideAs, author as reportAuthor } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

/** Whoever is of another organisation reads what they are asked about, for as long as it is put to them, and nothing else. */

/** Whoever of the house is asked approves, until somebody outside is. */
async function approveAll(place: Paged) {
  for (const reviewer of ["P-003", "P-005", "P-014", "P-015"]) {
    const { report, now } = place.world;
    const isAsked = report !== null && awaitedFrom(report, reviewer, now).length > 0;
    if (isAsked) await decideAs(place, reviewer, { decision: "approve" });
  }
}

/** All that a document is read by, by somebody's link. */
const readings = (link: string, sha256: string) => [
  documentPdfUrl("fr", link),
  `/fr/tasks/${link}/files/${sha256}`,
  languagesUrl("fr", link),
];

/** What of it answers with the document, or leads to a file of it. */
async function opened(place: Paged, reader: Visitor, sha256 = "0".repeat(64)): Promise<string[]> {
  const headers = { cookie: reader.cookieHeader };
  const asked = readings(linkOf(reader), sha256).map(async (path) => {
    const { status, headers: said } = await place.app.request(place.origin + path, { headers });
    const isFile = said.get("location")?.startsWith("https://files.example") === true;
    return status === 200 || isFile ? [path.split("/").at(4) ?? ""] : [];
  });
  return (await Promise.all(asked)).flat();
}

const home = async (place: Paged, reader: Visitor) => {
  await reader.open(place.origin + taskUrl("fr", linkOf(reader)));
  return reader.text;
};

const evidence = "dueDiligence.files";

/** The author attaches evidence, which is found clean; gives its hash. */
async function attach(place: Paged, author: Visitor): Promise<string> {
  const task = `${place.origin}${taskUrl("en", linkOf(author))}`;
  await author.open(`${task}/attaching/${evidence}`);
  await author.sendFile("a.pdf", pdf, { purpose: "Search", fileLanguage: "en", recognised: "no" });
  const { files, typeOf } = place.world.deps;
  const documentId = place.memory.entries[0]?.documentId ?? "";
  for (const id of place.world.files.records.keys())
    await lookAtScanned({ files, quarantine: place.world.files, typeOf }, { documentId, id }, "clean");
  return digestOfBytes(pdf);
}

async function submit(place: Paged, writer: Visitor) {
  await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/check`);
  await writer.send({}, "/submission");
  await place.calm();
}

/** An agreement with evidence attached, which the signatory of its partner sent back. */
async function sentBack() {
  const { place, author } = await written(agreementTyped);
  const sha256 = await attach(place, author);
  await submit(place, author);
  await (await confirming(place)).send({}, "?sent");
  await approveAll(place);
  const [signatory = ""] = await confirmedIn(place);
  const reader = await arriveAs(place, signatory, "fr");
  expect(await opened(place, reader, sha256)).toEqual(["document.pdf", "files"]);
  await decideAs(place, signatory, { decision: "request-changes", comment: "Pas encore." }, "fr");
  expect(await opened(place, reader, sha256)).toEqual(["document.pdf", "files"]);
  return { place, reader, sha256, writer: await arriveAs(place, officer) };
}

describe("somebody of a party, with a session that is open still", () => {
  it("reads nothing of the next version before it is put to them, and all of it from then on", async () => {
    const { place, reader, sha256, writer } = await sentBack();
    await writer.open(writer.link("/sections/identity"));
    await writer.send({ "title.fr": "Un autre titre" }, "/sections/");
    await submit(place, writer);
    expect(place.world.report).toMatchObject({ status: "in-review", round: 2 });
    expect(await opened(place, reader, sha256)).toEqual([]);
    expect(await home(place, reader)).toContain("Rien n’est attendu de vous maintenant.");
    expect(reader.text).not.toContain("Un autre titre");
    await approveAll(place);
    expect(await opened(place, reader, sha256)).toEqual(["document.pdf", "files"]);
    expect(await home(place, reader)).toContain("Un autre titre");
  });

  it("reads nothing once somebody else signs in their place", async () => {
    const { place, reader, sha256, writer } = await sentBack();
    await writer.open(writer.link("/sections/parties"));
    await writer.open(writer.links("/sections/parties.").at(1) ?? "");
    const [row] = /parties\.\w+/.exec(writer.page.url) ?? [];
    const successor = { name: "Oumar Keïta", email: "oumar@yiriwa-denw.example" };
    await writer.send(
      { [`${row}.signatoryName`]: successor.name, [`${row}.signatoryEmail`]: successor.email },
      "/sections/",
    );
    await submit(place, writer);
    await approveAll(place);
    await (await confirming(place)).send({}, "?sent");
    await place.calm();
    expect(await opened(place, reader, sha256)).toEqual([]);
    expect(await home(place, reader)).toContain("On ne vous sollicite plus pour votre organisation");
    expect(reader.text).not.toMatch(/Oumar|oumar@|Association/);
  });
});

describe("somebody to whom a draft is offered", () => {
  it("is confirmed once, and the secretary who sends that twice hears that they are", async () => {
    const here = await written();
    await (await offers(here)).send({}, "?signatory=");
    await here.place.calm();
    const page = await confirming(here.place);
    const { url, form } = page.fillIn({}, "?sent");
    for (let times = 1; times <= 2; times += 1) {
      await page.request("POST", url, form);
      await here.place.calm();
      expect(page.text).toContain("The address is confirmed.");
    }
    const opened = here.place.memory.entries.filter(({ type }) => type === "draft-opened");
    expect(opened).toHaveLength(1);
  });

  it("reads its files until the offer is taken back", async () => {
    const here = await offered();
    const { place, author, reader } = here;
    const sha256 = await attach(place, author);
    expect(await opened(place, reader, sha256)).toEqual(["files"]);
    const page = await offers(here);
    await page.send({}, "?back=");
    await place.calm();
    expect(place.world.report?.offers?.[0]?.isOver).toBe(true);
    expect(await opened(place, reader, sha256)).toEqual([]);
  });
});

describe("an officer of a donor who returned a report", () => {
  it("reads nothing of the next version before it is approved", async () => {
    const place = await atDonor();
    const reader = await arriveAs(place, donorsOfficer, "fr");
    expect(await opened(place, reader)).toContain("document.pdf");
    const words = { decision: "request-changes", "comment.finance.rooms.actual": "Ce montant est faux." };
    await decideAs(place, donorsOfficer, words, "fr");
    const writer = await arriveAs(place, reportAuthor);
    await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/sections/narrative`);
    await writer.send({ narrative: "Nouveaux mots." }, "/sections/");
    await submit(place, writer);
    expect(place.world.report).toMatchObject({ status: "in-review", round: 2 });
    expect(await opened(place, reader)).toEqual([]);
    expect(await home(place, reader)).toContain("vous sollicite");
    expect(reader.text).not.toContain("Nouveaux mots.");
  });
});

describe("a session of somebody outside that was open before", () => {
  const places = [
    ["a party", atConsent, partner],
    ["a donor", () => atDonor(), donorsOfficer],
  ] as const;
  const changes = [
    ["their address was changed", { addressSince: "2027-06-01T00:00:00.000Z" }],
    ["they speak for somebody else alone", { roles: ["party.0123456789abcdef"] }],
    ["they left", { active: false }],
    ["they hold no role any more", { roles: [] }],
  ] as const;

  it.each(
    places.flatMap(([whose, ...place]) =>
      changes.map(([once, change]) => [whose, once, ...place, change] as const),
    ),
  )("of %s opens nothing once %s", async (_, __, begin, person, change) => {
    const place = await begin();
    const reader = await arriveAs(place, person, "fr");
    expect(await opened(place, reader)).toContain("document.pdf");
    const who = place.memory.authorities.get(person);
    if (who) place.memory.authorities.set(person, { ...who, ...change, version: who.version + 1 });
    expect(await opened(place, reader)).toEqual([]);
    const before = place.memory.entries.length;
    await reader.send({ decision: "consent" }, "/confirmation");
    await place.calm();
    expect(place.memory.entries).toHaveLength(before);
    expect(await home(place, reader)).not.toContain("Trois salles");
    expect(reader.page.root.querySelectorAll("main form textarea")).toHaveLength(0);
  });
});
