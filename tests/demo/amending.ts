import { ofDonor, ofOrganisation, ofPartner } from "../support/three-parties.ts";
import type { Visitor } from "../support/visitor.ts";
import { legal, manager } from "./agreement.ts";
import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { must } from "./telling.ts";

const why = {
  "change.context": "Le tribunal de Ségou ouvre une deuxième salle.",
  "change.evidence": "Décret du ministère, mars 2027.",
  "change.reasons": "Deux salles entendent plus d’enfants qu’une.",
};

const lessonLearned = "La deuxième salle commence avec des juges déjà formés.";

/** An agreement in force is amended: a target moves, and all three parties sign that as well. */
export async function targetIsMoved(agreement: PlayedReport): Promise<void> {
  const amendment = await amendmentIsWritten(agreement);
  const { telling } = amendment;
  await telling.person("Such a change takes the short way: the programme manager and legal affairs approve.");
  for (const address of [manager, legal]) await answers(amendment, address, "approve");
  await telling.person("Both other parties consent, and the executive director approves.");
  for (const { email } of [ofPartner, ofDonor]) await answers(amendment, email, "consent");
  await answers(amendment, cast.executiveDirector, "approve");
  await telling.person("All three sign it.");
  for (const { email, name, role } of [
    ofPartner,
    ofDonor,
    { email: cast.executiveDirector, ...ofOrganisation },
  ]) {
    const person = await amendment.arrive(await amendment.lastMailTo(email, "lire et signer"));
    await person.send({ signature: "sign", name, role }, "/party-signature");
    await person.send({}, "/party-signing");
    telling.quote(person, "main .lead");
  }
  await telling.machine(
    "the agreement is changed by it. Later reports are bound to both, and show both values.",
  );
  await amendment.lastMailTo(ofPartner.email, "Signature de toutes les parties");
}

/** From the agreement's page its author begins the amendment, says why, and sees each original beside what it becomes. */
async function amendmentIsWritten(agreement: PlayedReport): Promise<PlayedReport> {
  const { telling } = agreement;
  await telling.person(
    "A second courtroom opens: from the agreement's page the officer begins an amendment.",
  );
  const officer = await agreement.arrive(await agreement.lastMailTo(cast.officer, "entente"));
  await officer.open(officer.link("/amendment"));
  await officer.send({}, "/amendment");
  const amendment = await agreement.amendmentOfIt();
  const author = await amendment.arrive(await amendment.mailTo(cast.officer));
  await telling.person(
    "She says what changed in the context, and moves the target of an indicator from 450 to 600.",
  );
  const list = author.page.url;
  await save(author, "/sections/change", why);
  await author.open(list);
  await author.open(author.link("/sections/indicators"));
  await author.open(author.link("/sections/indicators."));
  const target = [...author.fields("/sections/")].find((name) => name.endsWith(".target"));
  must(target !== undefined, "The form does not ask for a target");
  await author.send({ [target]: "600", go: "list" }, "/sections/");
  await author.open(list);
  await telling.person("She says what becomes of the lessons of reports that were published since.");
  await author.open(author.link("/sections/lessons"));
  const asked = [...author.fields("/sections/")].filter((name) => /\.(?:outcome|reason)$/.test(name));
  must(asked.length > 0, "The form asks about no lesson");
  const said = asked.map((name) => [name, name.endsWith(".outcome") ? "adapted" : lessonLearned]);
  await author.send({ ...Object.fromEntries(said), go: "list" }, "/sections/");
  await author.open(list);
  await author.open(author.link("/check"));
  must(/450.*600/.test(author.text), `What changes is not shown: ${author.text.slice(0, 300)}`);
  await author.send({}, "/submission");
  telling.quote(author, "main [role=status]");
  return amendment;
}

async function save(author: Visitor, part: string, typed: Readonly<Record<string, string>>): Promise<void> {
  await author.open(author.link(part));
  await author.send({ ...typed, go: "list" }, "/sections/");
}

async function answers(amendment: PlayedReport, address: string, decision: "approve" | "consent") {
  await decide(amendment, await amendment.arrive(await amendment.mailTo(address)), { decision });
}
