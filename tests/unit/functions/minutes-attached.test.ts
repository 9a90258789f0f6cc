import { expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { keptObject } from "../../../shared/domain/attachments/objects.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { dayOf } from "../../../shared/domain/organisation/business-days.ts";
import { later } from "../../../shared/domain/time.ts";
import { eicar, pdf } from "../../support/files.ts";
import type { Visitor } from "../../support/visitor.ts";
import { answering, arrive, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { placeOf } from "../hostile/place.ts";
import { scanned } from "./attached.ts";
import { arriveAs, arriveBy, browserOn, type Paged, wayOf } from "./place.ts";
import { atDesk } from "./to-desk.ts";

const [chair, mover, seconder, author] = ["P-008", "P-009", "P-010", "P-001"] as const;
const said = { purpose: "Signed minutes", fileLanguage: "en", recognised: "no" };
const hash = digestOfBytes(pdf);

/** The secretary at the form of what a meeting outside Accord decided, with all that it asks. */
async function atTheForm(lang: "en" | "fr" = "en") {
  const refused = await placeOf("a report for a meeting", 4, async (story) => {
    const page = await arrive(story, mover, "newest", ["sign"]);
    if (page) await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  });
  const place = { ...refused, app: makeApp(refused.deps) } as Paged;
  const browser = browserOn(place);
  const way = wayOf(place, "oversee");
  await arriveBy(browser, way);
  const form = `${place.origin}/${lang}/tasks/${way.own.linkId}/documents/${documentId}/meeting`;
  await browser.open(form);
  const typed = {
    ...{ heldOn: dayOf(place.world.now, known.organisation.timeZone), place: "Montréal, siège" },
    ...Object.fromEntries([chair, mover, seconder].map((person) => [`attends.${person}`, "present"])),
    ...{ chair, mover, seconder, motion: "approve", for: "3", against: "0", abstained: "0" },
    ...{ convened: "unsaid", reasons: "It is sound." },
  };
  return { place, browser, typed, form };
}

/** The minutes are attached from the form, and were found clean. */
async function attached() {
  const begun = await atTheForm();
  const { browser, typed, place } = begun;
  await browser.send({ ...typed, go: "minutes" }, "/meeting");
  await browser.sendFile("Minutes of Awa.pdf", pdf, said, "/minutes?sent");
  await scanned(place);
  await browser.open(begun.form);
  return begun;
}

const alert = (browser: Visitor) => browser.page.root.querySelector("[role=alert]")?.text ?? "";
const enteredIn = ({ memory }: Paged) =>
  memory.entries.flatMap((entry) => (entry.type === "meeting-decision-entered" ? [entry.facts] : []));

/** How it is answered whoever asks for a file: by its address for a minute (303), or not at all. */
const had = async (place: Paged, { cookieHeader: cookie, page }: Visitor, path: string) =>
  (await place.app.request(new URL(path, page.url).href, { headers: { cookie } })).status;

/** Whoever chaired attests, on a page that shows the minutes. */
async function attests(place: Paged): Promise<Visitor> {
  await place.calm();
  const { link } = place.world.mailsTo(chair).at(-1) ?? {};
  const browser = browserOn(place);
  await browser.open(`${place.origin}/en/link/${link?.id}/${link?.token}`);
  await browser.send();
  expect(browser.text).toContain("Minutes of Awa.pdf");
  expect(await had(place, browser, browser.link(`/files/${hash}`))).toBe(303);
  await browser.send({ answer: "attest" }, "/attestation");
  await place.calm();
  return browser;
}

it("the minutes of a meeting outside Accord are attached to what is entered of it, kept, certified, and read by the board", async () => {
  const { place, browser, typed } = await attached();
  // What was typed before the file was sent stands there again.
  expect(browser.fillIn().form).toMatchObject(typed);
  expect(browser.text).toContain("Minutes of Awa.pdf");
  await browser.send({}, "/meeting");
  expect(alert(browser)).toBe("");
  expect(enteredIn(place)).toEqual([
    expect.objectContaining({ minutes: expect.objectContaining({ sha256: hash, type: "application/pdf" }) }),
  ]);
  expect(browser.text).toContain("Its minutes are attached, as a file with this SHA-256:");
  await attests(place);

  const director = await atDesk(place, chair);
  await director.open(director.link("/resolutions"));
  await director.open(director.link("/resolutions/of/"));
  expect(director.text).toContain("Minutes of Awa.pdf (PDF document, 1 kB)");
  const certificate = director.page.url;
  expect(await had(place, director, director.link("/minutes"))).toBe(303);
  await director.open(`${certificate}?for=handing-out`);
  expect(director.text).toContain("Minutes attached (SHA-256)");
  expect(director.text).toContain(hash.slice(0, 8));
  expect(director.text).not.toContain("Minutes of Awa");

  // Whoever wrote it reads that they are attached, by their hash, and has no way to what they tell of other matters.
  const writer = await arriveAs(place, author);
  const task = writer.page.url.replace(/(\/tasks\/[^/?]+).*/, "$1");
  await writer.open(`${task}/document`);
  expect(writer.text).toContain("Its minutes are attached");
  expect(writer.text).not.toContain("Minutes of Awa");
  expect(await had(place, writer, `${task}/files/${hash}`)).toBe(404);

  // The words that name somebody are masked wherever they stand; the file itself is kept as minutes are.
  const overseer = await arriveAs(place, "P-007");
  const overseen = overseer.page.url.replace(/[?#].*/, "");
  await overseer.open(`${overseen}/mask`);
  await overseer.send({ words: "Awa", go: "find" });
  expect(overseer.text).toContain("Minutes of Awa.pdf");
  await overseer.send({ reason: "A child is named." });
  await director.open(certificate);
  expect(director.text).not.toContain("Awa");
  expect(director.text).toContain("PDF document, 1 kB");
  await overseer.open(`${overseen}/taking-away`);
  await overseer.open(overseer.link("/taking-away/"));
  expect(overseer.text).toContain("This file is the minutes of a meeting of the board");
  expect(overseer.text).toContain("For as long as the organisation exists, by:");
  await overseer.open(overseer.page.url.replace("/en/", "/fr/"));
  expect(overseer.text).toContain("procès-verbal d’une réunion du conseil");
  const looks = [...place.memory.rows.values()].filter(({ row }) => row.effect.effect === "sweep-file");
  place.world.now = later(place.world.now, { days: 400 });
  for (const { row } of looks) await place.world.removeFiles(row.id);
  const [id = ""] = place.world.files.records.keys();
  expect([...place.world.files.objects.keys()]).toEqual([keptObject({ documentId, id }, hash)]);
});

it.each([
  ["en", "still being checked for malicious software", "The minutes could not be taken"],
  ["fr", "encore en cours de vérification", "Le procès-verbal n’a pas pu être pris"],
] as const)(
  "what was not found clean is not entered, with all that was typed (%s)",
  async (lang, waits, refused) => {
    const { place, browser, typed, form } = await atTheForm(lang);
    await browser.send({ ...typed, go: "minutes" }, "/meeting");
    for (const [name, bytes] of [
      ["a.pdf.exe", pdf],
      ["a.pdf", eicar],
      ["a.pdf", new Uint8Array(4 * 1024 * 1024 + 1)],
    ] as const) {
      await browser.sendFile(name, bytes, said, "/minutes?sent");
      expect(alert(browser)).not.toBe("");
      expect(place.world.files.records.size).toBe(0);
    }
    await browser.sendFile("minutes.pdf", pdf, said, "/minutes?sent");
    // There is room for one.
    expect(browser.page.root.querySelector("input[type=file]")).toBeNull();
    await browser.open(form);
    await browser.send({}, "/meeting");
    expect(alert(browser)).toContain(waits);
    expect(browser.fillIn().form).toMatchObject(typed);
    await scanned(place, "malware");
    await browser.send({}, "/meeting");
    expect(alert(browser)).toContain(refused);
    expect(enteredIn(place)).toEqual([]);
    await browser.send({ go: "minutes" }, "/meeting");
    await browser.send({}, "/removal");
    await browser.open(form);
    await browser.send({}, "/meeting");
    expect(enteredIn(place)).toHaveLength(1);
    expect(enteredIn(place)[0]).not.toHaveProperty("minutes");
  },
);

it("by this way nobody comes to the files of the document itself, nor once the decision is attested to", async () => {
  const { place, browser, form, typed } = await attached();
  const [own = ""] = place.world.files.records.keys();
  const record = place.world.files.records.get(own);
  if (record) place.world.files.records.set("f-author", { ...record, id: "f-author", field: "evidence" });
  const { form: proof } = browser.fillIn();
  const csrf = { csrf: proof["csrf"] ?? "" };
  await browser.request("POST", `${form}/minutes/f-author/removal`, csrf);
  expect(browser.page.status).toBe(400);
  expect(place.world.files.records.get("f-author")?.isRemoved).toBe(false);
  place.world.files.records.delete("f-author");
  await browser.open(form);
  await browser.send(typed, "/meeting");
  await attests(place);
  await browser.request("POST", `${form}/minutes/${own}/removal`, csrf);
  expect(browser.text).toContain("its review has ended");
  expect(place.world.files.records.get(own)?.isRemoved).toBe(false);
});

it.each([
  ["en", "the minutes were attached, replaced or removed"],
  ["fr", "le procès-verbal a été joint, remplacé ou retiré"],
] as const)(
  "a file that the form did not show is not named by what is sent from it (%s)",
  async (lang, changed) => {
    const { place, browser, typed, form } = await atTheForm(lang);
    const { url, form: before } = browser.fillIn({}, "/meeting");
    await browser.send({ ...typed, go: "minutes" }, "/meeting");
    await browser.sendFile("minutes.pdf", pdf, said, "/minutes?sent");
    await browser.open(form);
    const { form: unscanned } = browser.fillIn({}, "/meeting");
    await scanned(place);
    await browser.request("POST", url, { ...before, ...typed });
    expect(alert(browser)).toContain(changed);
    expect(browser.fillIn().form).toMatchObject({ ...typed, minutesSeen: hash });
    expect(enteredIn(place)).toEqual([]);
    // What was shown while it was still looked at is the same file.
    await browser.request("POST", url, { ...unscanned, ...typed });
    expect(enteredIn(place)).toEqual([
      expect.objectContaining({ minutes: expect.objectContaining({ sha256: hash }) }),
    ]);
  },
);

it("whoever goes to attach them enters nothing by it, even where what they typed is too much to be kept", async () => {
  const { place, browser, typed } = await atTheForm();
  const { url, form } = browser.fillIn({}, "/meeting");
  const much = { ...form, ...typed, go: "minutes", more: "x".repeat(370_000) };
  await browser.request("POST", url, much);
  expect(browser.page.status).toBe(413);
  expect(browser.fillIn().form).toMatchObject(typed);
  expect(enteredIn(place)).toEqual([]);
});
