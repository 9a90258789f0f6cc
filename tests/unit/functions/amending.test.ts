import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { untilLifted } from "../../../shared/domain/people/address-standing.ts";
import { openReport } from "../../../shared/usecases/clock/open-report.ts";
import { officer } from "../../support/agreement-submitted.ts";
import { agreementId } from "../hostile/agreement.ts";
import { director, partner } from "../hostile/parties.ts";
import { amendParts, moveTarget } from "./amending-acts.ts";
import { amendable, begunOn } from "./amending-place.ts";
import { decideAs, secretary, signature } from "./party-place.ts";
import { answerAs, arriveAs, browserOn, pagesOn } from "./place.ts";

describe("an amendment that moves a target", () => {
  it("is begun on the page of the agreement, goes the short way, and changes it with the last signature", async () => {
    const amending = await amendable();
    const { amended: agreement } = amending;
    const place = await begunOn(amending);
    const writer = await moveTarget(place);
    expect(writer.text).toMatch(/What changes.*target.*450.*600/);
    await writer.send({}, "/submission");
    await place.calm();
    for (const person of ["P-003", "P-014"]) await answerAs(place, person, { decision: "approve" });
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await answerAs(place, director, { decision: "approve" });
    await decideAs(place, partner, signature, "fr");
    expect(agreement.memory.entries.map(({ type }) => type)).not.toContain("agreement-amended");
    await decideAs(place, director, { ...signature, name: "Claire Beaulieu", role: "Executive director" });
    expect(place.world.report).toMatchObject({ kind: "amendment", status: "in-force", announced: true });
    expect(agreement.memory.entries.at(-1)).toMatchObject({
      type: "agreement-amended",
      facts: { number: 1, changes: ["framework"] },
    });
    const reader = await arriveAs(agreement, officer);
    expect(reader.text).toMatch(/Amendments.*Amendment 1 \(PA-2026-0a1b2c3d-A1-.*450.*600/);

    const everybody = browserOn(agreement);
    await everybody.open(`${agreement.origin}/en/reports/${agreementId}`);
    expect(everybody.text).toMatch(/Amendments.*450.*600.*The agreementResult 1/);
    const report = `${agreementId}-p1`;
    await openReport(agreement.world.deps, {
      ...{ kind: "obligation", id: report, dueAt: agreement.world.now, handle: "" },
    });
    const { head, basis } = amending.documents.of(report);
    expect(head?.report.boundTo.map(({ id }) => id)).toEqual([
      agreementId,
      place.memory.entries[0]?.documentId,
    ]);
    expect(basis).toMatchObject({ indicators: [{ id: "i1", target: 600, targetAsSigned: 450 }, {}, {}] });
  });

  it("has what is waited for say what holds, on each page: the milestone as it was amended", async () => {
    const amending = await amendable();
    const { amended: agreement } = amending;
    const place = await begunOn(amending);
    const milestone = { "tranches.t2.milestone": "Deux salles entendent des enfants." };
    const writer = await amendParts(place, { tranches: milestone });
    await writer.send({}, "/submission");
    await place.calm();
    for (const person of ["P-003", "P-014"]) await answerAs(place, person, { decision: "approve" });
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await answerAs(place, director, { decision: "approve" });
    for (const person of ["P-008", "P-009", "P-010"]) await answerAs(place, person, { ballot: "sign" });
    for (const person of [partner, director]) await decideAs(place, person, signature, "fr");
    const author = await arriveAs(agreement, officer);
    const watching = await arriveAs(agreement, secretary);
    const asked = "expected by 15 October 2028.Deux salles entendent des enfants.";
    for (const page of [author, watching]) expect(page.text).toContain(asked);
    await author.open(author.link("/tranches/t2"));
    expect(author.text).toContain("Deux salles entendent des enfants.");
    expect(author.text).not.toContain("Les trois premières");
  });

  it("ends no agreement that is on its way to it, and is none of one that ended", async () => {
    const [going, ended] = [await amendable(), await amendable()];
    const place = await begunOn(going);
    await (await moveTarget(place)).send({}, "/submission");
    const other = await begunOn(ended);
    const writer = await moveTarget(other);
    const pages: string[] = [];
    for (const { amended: agreement } of [going, ended]) {
      const browser = await arriveAs(agreement, secretary);
      await browser.open(browser.link("/ending/terminated"));
      await browser.send({ day: "2026-11-23", reason: "Lettre du 20 novembre." }, "/ending/terminated");
      pages.push(browser.text);
    }
    expect(pages[0]).toContain("An amendment of this agreement is on its way");
    expect(pages[0]).toContain(place.memory.entries[0]?.documentId);
    expect(ended.amended.memory.entries.at(-1)?.type).toBe("agreement-ended");
    await writer.send({}, "/submission");
    expect(writer.text).toContain("The agreement has ended");
    expect(other.world.report?.status).toBe("draft");
  });

  it("answers the lessons of reports that came since: its author is told once, and reads it in their report", async () => {
    const [amending, report] = [await amendable(), await pagesOn(7)];
    const { amended: agreement, documents } = amending;
    documents.join(report.world, report.memory.entries[0]?.documentId ?? "none");
    Object.assign(agreement.deps.register, report.deps.register);
    const place = await begunOn(amending);
    const { basis } = place.memory;
    const asked = basis?.kind === "amendment" ? (basis.lessons ?? []) : [];
    expect(asked.map(({ document }) => document)).toContain(report.memory.entries[0]?.documentId);
    const lessons = asked.flatMap((_, at) => [
      [`change.lessons.l${at + 1}.outcome`, "adapted"],
      [`change.lessons.l${at + 1}.reason`, "Les juges d’abord."],
    ]);
    const target = { "indicators.i1": { "indicators.i1.target": "600" } };
    const writer = await amendParts(place, { ...target, lessons: Object.fromEntries(lessons) });
    await writer.send({}, "/submission");
    await place.calm();
    for (const person of ["P-003", "P-014"]) await answerAs(place, person, { decision: "approve" });
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await answerAs(place, director, { decision: "approve" });
    for (const person of [partner, director]) await decideAs(place, person, signature, "fr");
    await agreement.calm();
    await report.calm();
    const author = report.memory.head?.report.author ?? "";
    expect(report.world.mailsTo(author).at(-1)?.template).toBe("lessons-answered");
    const reader = await arriveAs({ ...report, app: makeApp(report.deps) }, author);
    expect(reader.text).toMatch(/The amendment 1 to the partnership agreement.*Les juges d’abord\./);
  });

  it("is begun by nobody whose address is disputed: whoever reads there may be anybody", async () => {
    const { amended } = await amendable();
    const reader = await arriveAs(amended, officer);
    await reader.open(reader.link("/amendment"));
    const { authorities } = amended.memory;
    const who = authorities.get(officer);
    if (who) authorities.set(officer, { ...who, heldUntil: untilLifted, version: who.version + 1 });
    await reader.send({}, "/amendment");
    expect(reader.page.status).toBe(409);
    expect(reader.text).toContain("address");
    expect(reader.text).not.toContain("is begun");
  });

  it("extends it by a form of its own: the last day moves, and what was changed before stays", async () => {
    const amending = await amendable();
    const { amended: agreement } = amending;
    const reader = await arriveAs(agreement, officer);
    await reader.open(reader.link("/extension"));
    expect(reader.text).toMatch(
      /What hangs on the last day.*31 March 2030.*still to be opened.*Due diligence/,
    );
    const place = await begunOn(amending, officer, "/extension");
    const writer = await amendParts(place, {
      terms: { "terms.end": "1 June 2030" },
      change: { "change.reasons": "Les salles ouvrent plus tard." },
    });
    expect(writer.text).toMatch(/What changes.*31 March 2030.*1 June 2030/);
    await writer.send({}, "/submission");
    await place.calm();
    for (const person of ["P-003", "P-014"]) await answerAs(place, person, { decision: "approve" });
    await decideAs(place, partner, { decision: "consent" }, "fr");
    await answerAs(place, director, { decision: "approve" });
    for (const person of [partner, director]) await decideAs(place, person, signature, "fr");
    expect(agreement.memory.entries.at(-1)).toMatchObject({
      type: "agreement-amended",
      facts: { changes: ["dates"], tranches: { tranches: [{ id: "t1" }, { id: "t2" }] } },
    });
  });
});
