import { describe, expect, it, vi } from "vitest";
import {
  agreementUrl,
  checkUrl,
  documentUrl,
  languagesUrl,
  ownDeskUrl,
  questionUrl,
  receiptUrl,
  recusalUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import type { Visitor } from "../../support/visitor.ts";
import { names } from "../histories/example.ts";
import { officer } from "../hostile/donors.ts";
import { director } from "../hostile/parties.ts";
import { atDonor, author, daysPass, secretary } from "./donor-place.ts";
import { decideAs } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

const typesOn = ({ memory }: Paged) => memory.entries.map(({ type }) => type);
const templatesTo = ({ world }: Paged, person: string) =>
  world.mailsTo(person).map(({ template }) => template);

const noticesTo = ({ world }: Paged, to: string) =>
  world.sent.flatMap(({ letter }) => (letter.to === to ? [letter.template] : []));

/** The secretary supplies a translation, and its author confirms it. */
async function translated(place: Paged): Promise<void> {
  const watcher = await arriveAs(place, secretary);
  await watcher.open(watcher.link("/translations/en"));
  await watcher.send({ "summary.en": "They are heard." }, "/translations/en");
  await place.calm();
}

describe("an officer of the donor whose acceptance a report needs", () => {
  it("is asked in their language, reads all of the report, and nothing of how it came about", async () => {
    const place = await atDonor();
    expect(place.world.report?.status).toBe("with-donor");
    expect(templatesTo(place, officer)).toEqual(["acceptance-requested"]);
    expect(templatesTo(place, author).at(-1)).toBe("with-donor");
    const reader = await arriveAs(place, officer, "fr");
    expect(reader.text).toContain("Accepter");
    expect(reader.text).toContain("Renvoyer le rapport");
    expect(reader.text).toContain("Votre silence ne vaut pas acceptation");
    expect(reader.text).not.toMatch(/Approuver|Refuser|réserves|Récus/);
    const link = linkOf(reader);
    for (const path of [documentUrl, agreementUrl, checkUrl, recusalUrl, questionUrl]) {
      await reader.open(place.origin + path("fr", link));
      expect(reader.page.url, String(path)).toBe(place.origin + taskUrl("fr", link));
    }
    expect(reader.links(ownDeskUrl("fr", link))).toEqual([]);
  });

  it("reads it in the other language too, where it was translated, and sees who did by no page", async () => {
    const place = await atDonor();
    const reader = await arriveAs(place, officer, "fr");
    const link = linkOf(reader);
    expect(reader.links(languagesUrl("fr", link))).toEqual([]);
    await translated(place);
    await reader.open(place.origin + taskUrl("fr", link));
    await reader.open(place.origin + languagesUrl("fr", link));
    expect(reader.page.status).toBe(200);
    expect(reader.text).toContain("anglais");
    expect(reader.text).not.toContain(names[author]);
  });

  it("has the report as a file in both languages, before they answer and once it is accepted", async () => {
    const place = await atDonor();
    const print = vi.spyOn(place.deps.printer, "print");
    const filesOf = async (reader: Visitor) => {
      const files = reader.links("/document.pdf");
      expect(files).toHaveLength(2);
      for (const url of files) {
        const file = await place.app.request(url, { headers: { cookie: reader.cookieHeader } });
        expect(file.headers.get("content-type")).toBe("application/pdf");
      }
      return print.mock.lastCall?.[0].html ?? "";
    };
    const asked = await filesOf(await arriveAs(place, officer, "fr"));
    expect(asked).toContain(place.world.report?.contentHash);
    // Nothing of how it came about, and nobody's session.
    expect(asked).not.toMatch(/csrf|class="history"/);
    const reader = await decideAs(place, officer, { decision: "accept" }, "fr");
    await reader.open(place.origin + taskUrl("fr", linkOf(reader)));
    expect(await filesOf(reader)).toContain(place.world.report?.contentHash);
  });

  it("accepts the very version, keeps a receipt, and all goes on to the publication", async () => {
    const place = await atDonor();
    const reader = await decideAs(place, officer, { decision: "accept" }, "fr");
    expect(reader.page.url).toBe(place.origin + receiptUrl("fr", linkOf(reader)));
    expect(reader.text).toContain("a accepté cette version précise du rapport");
    expect(typesOn(place)).toContain("document-accepted");
    expect(place.world.report?.status).toBe("published");
    expect(templatesTo(place, author)).toContain("accepted-by-donor");
    expect(noticesTo(place, "partner")).toContain("report-accepted");
    await reader.open(place.origin + taskUrl("fr", linkOf(reader)));
    expect(reader.text).toContain("Le rapport est accepté, et publié");
  });

  it("returns it with words at an answer, which its author finds there; then it comes to the donor again", async () => {
    const place = await atDonor();
    const empty = await arriveAs(place, officer, "fr");
    await empty.send({ decision: "request-changes" }, "/confirmation");
    expect(empty.text).toContain("Dites quoi modifier");
    const words = "Ce montant ne correspond pas au vôtre.";
    const reader = await decideAs(
      place,
      officer,
      { decision: "request-changes", "comment.finance.rooms.actual": words },
      "fr",
    );
    expect(reader.text).toContain("a demandé des modifications");
    expect(place.world.report?.status).toBe("changes-requested");
    const writer = await arriveAs(place, author);
    await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/sections/finance`);
    expect(writer.text).toContain(words);
  });

  it("is told what follows by a clause of the agreement; silence is then no act of the donor", async () => {
    const place = await atDonor(20);
    const reader = await arriveAs(place, officer, "fr");
    expect(reader.text).toContain("réputé accepté si personne d’entre vous ne répond");
    await daysPass(place, 15);
    expect(templatesTo(place, officer).at(-1)).toBe("reminder");
    expect(place.world.report?.status).toBe("with-donor");
    await daysPass(place, 6);
    expect(typesOn(place)).toContain("acceptance-deemed");
    expect(place.world.report?.status).toBe("published");
    expect(templatesTo(place, secretary)).toContain("deemed-accepted");
    expect(templatesTo(place, author)).toContain("deemed-accepted");
    expect(templatesTo(place, officer).at(-1)).toBe("deemed-accepted");
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain(
      "Deemed accepted by the agreement’s clause, without an answer of its donor",
    );
    const again = await arriveAs(place, officer, "fr");
    expect(again.text).toContain("Réputé accepté selon la clause de l’entente");
  });

  it("who is silent is reminded, and seen by the secretary as late; nothing is accepted by it", async () => {
    const place = await atDonor();
    await daysPass(place, 16);
    expect(templatesTo(place, officer)).toContain("reminder");
    await daysPass(place, 14);
    expect(templatesTo(place, secretary)).toContain("oversee-overdue");
    expect(place.world.report?.status).toBe("with-donor");
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("with its donor for acceptance");
  });
});

describe("who is of a donor", () => {
  it("is shown nothing but the report that they are asked about, and their own answer, by whichever address", async () => {
    const place = await atDonor();
    const reader = await decideAs(place, officer, { decision: "accept" }, "fr");
    const link = linkOf(reader);
    const paths = place.app.routes
      .filter(({ method, path }) => method === "GET" && path.includes("/tasks/:linkId/"))
      .map(({ path }) =>
        path
          .replace(":lang{en|fr}", "fr")
          .replace(":linkId", link)
          .replace(":documentId", "PA-2025-014-R1")
          .replace(":section", "finance")
          .replace(":number{[0-9]+}", "1")
          .replace(":reservation{[0-9a-f]{64}}", "a".repeat(64)),
      );
    expect(paths.length).toBeGreaterThan(30);
    // Who decided on it, and what the record says of that: a reviewer reads it.
    const hidden = [...["P-004", "P-005", director].map((id) => names[id] ?? ""), "Historique"];
    const insider = await arriveAs(place, director, "fr");
    for (const told of hidden) expect(insider.text).toContain(told);
    const print = vi.spyOn(place.deps.printer, "print");
    for (const path of paths) {
      await reader.open(place.origin + path);
      const said = path.endsWith(".pdf") ? print.mock.lastCall?.[0].html : reader.text;
      for (const told of hidden) expect(said, path).not.toContain(told);
    }
  });

  it("can do nothing in a report that asks another donor, nor by a link that was for somebody else", async () => {
    const place = await atDonor();
    const other = await arriveAs(place, officer, "fr");
    place.memory.authorities.set(officer, {
      ...(place.memory.authorities.get(officer) ?? { person: officer, active: true, version: 1 }),
      roles: ["donor.northern-lantern-fund"],
    } as never);
    await other.send({ decision: "accept" }, "/confirmation");
    expect(other.text).not.toContain("Confirmez que vous acceptez");
    expect(place.world.report?.status).toBe("with-donor");
  });
});
