import { describe, expect, it } from "vitest";
import { fieldId } from "../../../shared/views/form-ids.ts";
import {
  agreementUrl,
  checkUrl,
  consentWithdrawalUrl,
  documentUrl,
  languagesUrl,
  ownDeskUrl,
  partySignatureUrl,
  receiptUrl,
  recusalUrl,
  taskUrl,
} from "../../../shared/views/urls.ts";
import { linkOf } from "../../support/board.ts";
import { director, partner } from "../hostile/parties.ts";
import { atConsent, atSignature, author, decideAs, secretary, signature } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

const typesOn = ({ memory }: Paged) => memory.entries.map(({ type }) => type);
/** Who is asked in the open stage. */
const openSeats = ({ world: { report } }: Paged): string[] =>
  report?.stageOpen
    ? (report.policy.stages[report.stage ?? -1]?.lanes ?? []).flatMap(({ people }) => people)
    : [];
const templatesTo = ({ world }: Paged, person: string) =>
  world.mailsTo(person).map(({ template }) => template);

describe("a partner who is party to a document", () => {
  it("is asked to consent in their language, reads all of it, and nothing of how it came about", async () => {
    const place = await atConsent();
    expect(templatesTo(place, partner)).toEqual(["consent-requested"]);
    const reader = await arriveAs(place, partner, "fr");
    expect(reader.text).toContain("Le consentement de votre partie");
    expect(reader.text).toContain("Consentir");
    expect(reader.text).not.toMatch(/Approuver|Refuser|réserves|Récus/);
    const link = linkOf(reader);
    for (const path of [documentUrl, agreementUrl, checkUrl, languagesUrl, recusalUrl]) {
      await reader.open(place.origin + path("fr", link));
      expect(reader.page.url, String(path)).toBe(place.origin + taskUrl("fr", link));
    }
    expect(reader.links(ownDeskUrl("fr", link))).toEqual([]);
  });

  it("asks the author first, and reads the answer while its own is still asked", async () => {
    const place = await atConsent();
    const reader = await arriveAs(place, partner, "fr");
    const task = taskUrl("fr", linkOf(reader));
    await reader.open(reader.link("/question"));
    await reader.send({ comment: " " }, "/question");
    expect(reader.text).toContain("Écrivez votre question");
    await reader.send({ about: "finance", comment: "Combien de salles ?" }, "/question");
    await place.calm();
    expect(reader.page.url).toContain(task);
    expect(reader.text).toContain("Combien de salles ?");
    expect(templatesTo(place, author).at(-1)).toBe("question-asked");
    const writer = await arriveAs(place, author);
    await writer.open(writer.link("/questions/1"));
    await writer.send({ comment: "Trente." }, "/questions/1");
    await place.calm();
    expect(templatesTo(place, partner).at(-1)).toBe("question-answered");
    await reader.open(place.origin + task);
    expect(reader.text).toContain("Trente.");
    expect(place.world.report).toMatchObject({ stageOpen: true, questions: { asked: 1, open: [] } });
  });

  it("sees what changed since the version that it consented to, once an edit has voided its consent", async () => {
    const place = await atConsent();
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await decideAs(place, director, { decision: "request-changes", comment: "Say it in full." });
    expect(place.world.report?.status).toBe("changes-requested");
    const writer = await arriveAs(place, author);
    const form = taskUrl("en", linkOf(writer));
    await writer.open(`${place.origin}${form}/sections/narrative`);
    await writer.send({ narrative: "What we did, in full." }, "/sections/narrative");
    await writer.open(`${place.origin}${checkUrl("en", linkOf(writer))}`);
    await writer.send({}, "/submission");
    await place.calm();
    expect(place.world.report).toMatchObject({ round: 2, decisions: [] });
    for (let tries = 0; templatesTo(place, partner).at(-1) !== "consent-requested" && tries < 4; tries += 1)
      for (const person of openSeats(place)) await decideAs(place, person, { decision: "approve" });
    const reader = await arriveAs(place, partner, "fr");
    expect(reader.text).toContain("What we did, in full.");
    expect(reader.page.root.querySelectorAll("dl.changes").length).toBeGreaterThan(0);
    expect(reader.text).toContain("Consentir");
  });

  it("consents to the very version, keeps a receipt, and reads on", async () => {
    const place = await atConsent();
    const reader = await decideAs(place, partner, { decision: "consent" }, "fr");
    expect(reader.text).toContain("a consenti");
    expect(place.memory.entries.find(({ facts }) => facts["decision"] === "consent")?.facts).toMatchObject({
      contentHash: place.world.report?.contentHash,
      by: partner,
    });
    await reader.open(place.origin + taskUrl("fr", linkOf(reader)));
    expect(reader.text).toContain("Retirer notre consentement");
  });

  it("proposes changes at an answer, in words that the author finds there; nobody's consent stands over", async () => {
    const place = await atConsent();
    const words = "Nous étions trente, pas vingt.";
    await decideAs(
      place,
      partner,
      { decision: "request-changes", "comment.finance.rooms.actual": words },
      "fr",
    );
    expect(place.world.report?.status).toBe("changes-requested");
    const writer = await arriveAs(place, author);
    await writer.open(`${place.origin}${taskUrl("en", linkOf(writer))}/sections/finance`);
    expect(writer.text).toContain(words);
  });

  it("signs in person what is approved, with name, function and the words; then it is signed by all", async () => {
    const place = await atSignature();
    expect(place.world.report?.status).toBe("signing");
    expect(templatesTo(place, partner).at(-1)).toBe("signature-requested");
    const signer = await decideAs(place, partner, signature, "fr");
    expect(signer.text).toContain("a signé");
    expect(signer.text).toContain("Présidente");
    await decideAs(place, director, { ...signature, name: "Claire", role: "Executive director" });
    expect(typesOn(place)).toContain("document-signed");
    expect(templatesTo(place, partner).at(-1)).toBe("signed-by-all");
    const reader = await arriveAs(place, partner, "fr");
    expect(reader.text).toContain("a franchi toutes ses étapes");
    const kept = [...place.memory.comments.values()].map(({ value }) => value.fields["signature.words"]);
    expect(kept.join()).toContain("Je, Fanta Coulibaly, Présidente, signe");
  });

  it("is told at the control what is missing of a signature, and loses nothing of it", async () => {
    const place = await atSignature();
    const signer = await arriveAs(place, partner, "fr");
    const link = linkOf(signer);
    await signer.send({ name: "", role: "Présidente", signature: "refuse", reason: "" }, "/party-signature");
    for (const said of ["Écrivez votre nom", "Écrivez pourquoi vous refusez"])
      expect(signer.text).toContain(said);
    expect(signer.page.root.querySelector(`#${fieldId("role")}`)?.getAttribute("value")).toBe("Présidente");
    await signer.open(place.origin + partySignatureUrl("fr", link));
    expect(signer.page.url).toBe(place.origin + taskUrl("fr", link));
    expect(typesOn(place)).not.toContain("signature-recorded");
  });

  it("refuses to sign with its reasons, which the author reads; nobody else signs then", async () => {
    const place = await atSignature();
    const other = await arriveAs(place, director);
    const reason = "La somme n’est pas la bonne.";
    await decideAs(place, partner, { ...signature, signature: "refuse", reason }, "fr");
    expect(place.world.report?.status).toBe("changes-requested");
    await other.send({ ...signature }, "/party-signature");
    expect(other.text).toContain("the report is with its author again");
    const writer = await arriveAs(place, author);
    await writer.open(place.origin + documentUrl("en", linkOf(writer)));
    expect(writer.text).toContain(reason);
  });

  it("withdraws its consent while others decide, with reasons; what is awaited ends", async () => {
    const place = await atConsent();
    const reader = await decideAs(place, partner, { decision: "consent" }, "fr");
    const link = linkOf(reader);
    const decider = await arriveAs(place, director);
    await reader.open(place.origin + consentWithdrawalUrl("fr", link));
    await reader.send({ reason: "" }, "/consent-withdrawal");
    expect(typesOn(place)).not.toContain("consent-withdrawn");
    await reader.send({ reason: "Nos règles ont changé." }, "/consent-withdrawal");
    await place.calm();
    expect(reader.page.url).toBe(place.origin + receiptUrl("fr", link));
    expect(reader.text).toContain("a retiré le consentement");
    expect(place.world.report?.status).toBe("changes-requested");
    expect(templatesTo(place, secretary)).toContain("oversee-consent-withdrawn");
    await decider.send({ decision: "approve" }, "/confirmation");
    expect(decider.text).toContain("A party does not consent any more");
  });

  it("leaves its evidence for the secretary in the history", async () => {
    const place = await atSignature();
    await decideAs(place, partner, signature, "fr");
    const watcher = await arriveAs(place, secretary);
    expect(watcher.text).toContain("Evidence of the signature");
    expect(watcher.text).toContain("Fanta Coulibaly, Présidente");
  });
});
