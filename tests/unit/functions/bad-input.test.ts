import { describe, expect, it, vi } from "vitest";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import { fieldId } from "../../../shared/views/form-ids.ts";
import { taskUrl } from "../../../shared/views/urls.ts";
import { officer } from "../../support/agreement-submitted.ts";
import { linkOf } from "../../support/board.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf, png } from "../../support/files.ts";
import type { Visitor } from "../../support/visitor.ts";
import { officer as donor } from "../hostile/donors.ts";
import { director, partner } from "../hostile/parties.ts";
import { example } from "../load/changed.ts";
import { agreementBegun, agreementChecked, submitsIn } from "./agreement-place.ts";
import { moveTarget } from "./amending-acts.ts";
import { amendable, begunOn } from "./amending-place.ts";
import { announce, attaching, idsOf, megabyte, said } from "./attaching-place.ts";
import { atTwoOfDonor, changed, chosen, replaced, withdraw, withdrawConsent } from "./overtaken-place.ts";
import { atConsent, atSignature, signature } from "./party-place.ts";
import { arriveAs, type Paged } from "./place.ts";

/**
 * What people do wrong with an agreement, its amendments and its files, one after the other: each is told in words, in both languages and
 * at its place, and loses nothing that they typed.
 */

const langs = ["en", "fr"] as const;
type Lang = (typeof langs)[number];
type Said = Readonly<Record<Lang, string>>;

/** Each row once in each language. */
const inBoth = <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  rows.flatMap((row) => langs.map((lang): [Lang, ...Row] => [lang, ...row]));

describe("what is typed of an agreement", () => {
  type Row = [what: string, part: string, at: string, typed: Typed, said: Said];
  const rows: Row[] = [
    [
      "two parties who are the same",
      "parties.a2",
      "parties.a2.name",
      { "parties.a2.name": agreementTyped["parties.a1.name"] ?? "", "parties.a2.country": "CA" },
      { en: "two parties cannot be the same", fr: "deux parties ne peuvent être la même" },
    ],
    [
      "a signatory without an address of their own",
      "parties.a2",
      "parties.a2.signatoryEmail",
      { "parties.a2.signatoryEmail": "" },
      {
        en: "Enter an e-mail address for “Party 2: the e-mail address of whoever signs”",
        fr: "Inscrivez une adresse de courriel pour « Partie 2 : l’adresse de courriel de qui signe »",
      },
    ],
    [
      "the same person for two parties",
      "parties.a2",
      "parties.a2.signatoryEmail",
      { "parties.a2.signatoryEmail": "direction@bureau.example" },
      {
        en: "the same person cannot sign for two parties, and each has an address of their own",
        fr: "la même personne ne peut signer pour deux parties, et chacune a sa propre adresse",
      },
    ],
    [
      "an end before the start",
      "terms",
      "terms.end",
      { "terms.end": "31 December 2026" },
      {
        en: "it cannot be before 2 April 2027, the day after the first day",
        fr: "ce ne peut être avant le 2 avril 2027, lendemain du premier jour",
      },
    ],
    [
      "a tranche on 30 February",
      "tranches",
      "tranches.t1.date",
      { "tranches.t1.date": "30 February 2028" },
      { en: "a date that exists", fr: "une date qui existe" },
    ],
    [
      "a budget that is off by one minor unit",
      "budget",
      "budget.rows",
      { "budget.l1.amount": "180 000,01" },
      { en: "That is CAD 0.01 too much", fr: "Il y a 0,01 CAD de trop" },
    ],
    [
      "tranches that are off by one minor unit",
      "tranches",
      "tranches.rows",
      { "tranches.t1.amount": "159 999,99" },
      { en: "That is CAD 0.01 too little", fr: "Il manque 0,01 CAD" },
    ],
    [
      "a report that is due 91 days after the end",
      "reports",
      "reports.p2.due",
      { "reports.p2.due": "30 June 2030" },
      {
        en: "is 1 day too late: it cannot be after 29 June 2030, 90 days after the agreement ends",
        fr: "est 1 jour trop tard : ce ne peut être après le 29 juin 2030, 90 jours après la fin de l’entente",
      },
    ],
  ];
  it.each(inBoth(rows))("%s: %s", async (lang, _, part, at, typed, said) => {
    const { place, writer } = await agreementBegun("intermediary");
    const list = writer.page.url.replace("/en/", `/${lang}/`);
    await writer.open(`${list}/sections/${part.split(".")[0]}`);
    if (part.includes(".")) await writer.open(writer.link(`/sections/${part}`));
    await writer.send(typed, "/sections/");
    await writer.open(`${list}/check`);
    expect(writer.text).toContain(said[lang]);
    expect(writer.page.root.querySelectorAll("form[action*='/submission']")).toHaveLength(0);
    const link = writer.link(`#${fieldId(at)}`);
    await writer.open(link);
    expect(writer.page.root.querySelector(`#${fieldId(at)}`)).not.toBeNull();
    expect(writer.text).toContain(said[lang]);
    expect(writer.fillIn({}, "/sections/").form).toMatchObject(typed);
    expect(place.memory.head?.report.status).toBe("draft");
  });
});

describe("a framework", () => {
  it.each(langs)("that is mapped to a superseded plan: %s", async (lang) => {
    const [plan] = example.plans;
    const [indicator] = plan?.results.flatMap(({ indicators }) => indicators) ?? [];
    if (!plan || !indicator) throw new Error("the example has no plan");
    const name = indicator.id;
    const at = "indicators.i1.planIndicator";
    const typed = { ...agreementTyped, "indicators.i1.serves": "plan", [at]: name };
    const claim = { by: plan.id, start: plan.start, end: plan.end };
    const { place, writer } = await agreementBegun("intermediary", typed, ({ memory, deps }) => {
      memory.guards.set("plans", { name: "plans", version: 1, claims: [claim] });
      vi.spyOn(deps.records, "plan").mockResolvedValue(plan);
    });
    await writer.open(`${writer.page.url.replace("/en/", `/${lang}/`)}/check`);
    expect(writer.text).toContain(indicator.title.fr);
    // Its years are over before the agreement is submitted: another plan has taken its place.
    const over = { ...claim, end: "2026-11-22" };
    place.memory.guards.set("plans", { name: "plans", version: 2, claims: [over] });
    await writer.send({}, "/submission");
    const said = { en: "cannot be chosen any more", fr: "ne peut plus être choisi" };
    expect(writer.text).toContain(said[lang]);
    await writer.open(writer.link(`#${fieldId(at)}`));
    expect(writer.text).toContain(said[lang]);
    expect(writer.fillIn({}, "/sections/").form).toMatchObject({ [at]: name });
    expect(place.memory.head?.report.status).toBe("draft");
  });
});

describe("what somebody confirms that does not stand any more", () => {
  type Row = [
    what: string,
    place: () => Promise<Paged>,
    who: string,
    typed: Readonly<Record<string, string>>,
    meanwhile: (place: Paged) => Promise<unknown>,
    /** Where its link still opens something, it is a conflict with what stands. */
    status: 409 | 403,
    said: Said,
  ];
  const words = { comment: "Nos mots à garder." };
  const rows: Row[] = [
    [
      "a consent to an old hash",
      atConsent,
      partner,
      { decision: "consent", ...words },
      changed,
      409,
      {
        en: "The report has been submitted again since: what was asked about the earlier version no longer counts.",
        fr: "Le rapport a été soumis de nouveau depuis : ce qui était demandé sur la version précédente ne compte plus.",
      },
    ],
    [
      "a signature after a party withdrew its consent",
      atSignature,
      director,
      { ...signature, name: "Claire Beaulieu" },
      withdrawConsent,
      409,
      {
        en: "A party does not consent any more to what you were asked about, so the report is with its author again.",
        fr: "Une partie ne consent plus à ce qui vous était soumis : le rapport est de nouveau entre les mains de la personne qui rédige.",
      },
    ],
    [
      "a signature by somebody whom the party replaced",
      atSignature,
      partner,
      signature,
      replaced,
      403,
      {
        en: "The person to whom it was sent does not hold the role any more that it asks for",
        fr: "La personne à qui il a été envoyé n’exerce plus le rôle qu’il demande",
      },
    ],
    [
      "a donor’s acceptance of a report that was withdrawn a second ago",
      atTwoOfDonor,
      donor,
      { decision: "accept", ...words },
      withdraw,
      409,
      {
        en: "The report was withdrawn, so nothing more can be recorded on it.",
        fr: "Le rapport a été retiré ; plus rien ne peut y être consigné.",
      },
    ],
  ];
  it.each(inBoth(rows))("%s: %s", async (lang, _, begin, who, typed, meanwhile, status, said) => {
    const place = await begin();
    const visitor = await chosen(who, typed, lang)(place);
    await meanwhile(place);
    const before = place.memory.entries.length;
    await visitor.send();
    await place.calm();
    expect(place.memory.entries).toHaveLength(before);
    expect(visitor.page.status).toBe(status);
    expect(visitor.text).toContain(said[lang]);
    const kept = visitor.page.root.querySelectorAll("main pre").map(({ textContent }) => textContent);
    const written = ["comment", "name", "role"].flatMap((name) => typed[name] ?? []);
    expect(kept).toEqual(written);
  });
});

describe("an amendment", () => {
  /** Sends the form by which an amendment is begun to the page of something that offers none. */
  async function forced(reader: Visitor, act: string, lang: Lang) {
    const task = `${taskUrl(lang, linkOf(reader))}`;
    const { form } = reader.fillIn({}, task);
    const { csrf = "", command = "" } = form;
    return await reader.request("POST", new URL(`${task}/${act}`, reader.page.url).href, { csrf, command });
  }

  it.each(langs)("of an amendment under way: %s", async (lang) => {
    const place = await begunOn(await amendable());
    await (await moveTarget(place)).send({}, "/submission");
    await place.calm();
    const said = {
      en: "An amendment is not amended by another one.",
      fr: "Un avenant n’est pas modifié par un autre avenant.",
    };
    for (const act of ["amendment", "extension"]) {
      const reader = await arriveAs(place, officer, lang);
      expect(reader.links(`/${act}`)).toEqual([]);
      await reader.open(reader.link("/taking-back"));
      const before = place.memory.commits.length;
      await forced(reader, act, lang);
      expect(reader.page.status).toBe(409);
      expect(reader.text).toContain(said[lang]);
      expect(place.memory.commits).toHaveLength(before);
    }
  });

  it.each(langs)("of an agreement that is not in force: %s", async (lang) => {
    const place = await submitsIn(await agreementChecked("mou"));
    const reader = await arriveAs(place, officer, lang);
    await reader.open(reader.link("/taking-back"));
    const before = place.memory.commits.length;
    await forced(reader, "amendment", lang);
    const said = { en: "This is not in force", fr: "Ce document n’est pas en vigueur" };
    expect(reader.page.status).toBe(409);
    expect(reader.text).toContain(said[lang]);
    expect(place.memory.commits).toHaveLength(before);
  });

  it.each(langs)("of two at once: %s", async (lang) => {
    const amending = await amendable();
    const places = [await begunOn(amending), await begunOn(amending)];
    const writers = await Promise.all([
      moveTarget(places[0] as Paged),
      moveTarget(places[1] as Paged, "700"),
    ]);
    for (const writer of writers) await writer.open(writer.page.url.replace("/en/", `/${lang}/`));
    await Promise.all(writers.map((writer) => writer.send({}, "/submission")));
    const statuses = places.map(({ world }) => world.report?.status);
    expect(statuses.toSorted()).toEqual(["draft", "submitted"]);
    const refused = writers[statuses.indexOf("draft")];
    const other = places[statuses.indexOf("submitted")]?.memory.entries[0]?.documentId;
    const said = {
      en: `A document has one amendment on its way at a time, and another was submitted before yours. Yours was not submitted; all that you wrote is kept.It is ${other}.`,
      fr: `Un document n’a qu’un avenant en route à la fois, et un autre a été soumis avant le vôtre. Le vôtre n’a pas été soumis ; tout ce que vous avez rédigé est gardé.C’est ${other}.`,
    };
    expect(refused?.text).toContain(said[lang]);
    const again = await arriveAs(places[statuses.indexOf("draft")] as Paged, officer, lang);
    await again.open(again.link("/check"));
    expect(again.text).toMatch(statuses[0] === "draft" ? "600" : "700");
  });
});

describe("a file", () => {
  type Row = [what: string, name: string, bytes: Uint8Array, said: Said];
  const empty = { en: "This file is empty", fr: "Ce fichier est vide" };
  const notTaken = {
    en: "A file of this kind is not taken",
    fr: "Les fichiers de ce genre ne sont pas acceptés",
  };
  const rows: Row[] = [
    [
      "that is not what it says",
      "a.pdf",
      png,
      {
        en: "What this file holds is not what the ending of its name says",
        fr: "Le contenu de ce fichier n’est pas ce qu’annonce la fin de son nom",
      },
    ],
    ["that is empty", "a.pdf", new Uint8Array(), empty],
    ["that is called ../../x.html", "../../x.html", Buffer.from("<script>"), notTaken],
  ];
  it.each(inBoth(rows))("%s: %s", async (lang, _, name, bytes, words) => {
    const { place, writer } = await attaching(undefined, lang);
    await writer.sendFile(name, bytes, said);
    expect(writer.page.url).toContain("?checked");
    expect(writer.read("[role=alert]")).toContain(words[lang]);
    expect(writer.fillIn({}, "/attaching/dueDiligence.files?sent").form).toMatchObject(said);
    expect(idsOf(place)).toEqual([]);
    await writer.sendFile("a.pdf", pdf, {}, "?sent");
    expect(idsOf(place)).toHaveLength(1);
  });

  type Announced = [what: string, size: number, more: object, said: Said];
  const announced: Announced[] = [
    ["of 26 MB", 26 * megabyte, {}, { en: "This file is larger than 25 MB", fr: "Ce fichier dépasse 25 Mo" }],
    ["that is empty", 0, {}, empty],
    ["that is called ../../x.html", 9, { fileName: "../../x.html" }, notTaken],
  ];
  it.each(inBoth(announced))("that a script sends, %s: %s", async (lang, _, size, more, words) => {
    const { place, writer } = await attaching(undefined, lang);
    await announce(writer, size, more);
    expect(writer.read("[role=alert]")).toContain(words[lang]);
    expect(writer.fillIn().form).toMatchObject(said);
    expect(idsOf(place)).toEqual([]);
  });
});
