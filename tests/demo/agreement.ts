import { beginAgreement } from "../support/agreement.ts";
import type { Local } from "../support/local.ts";
import { committee, safeguarding, writeWhole } from "../support/plan.ts";
import {
  changeAmount,
  ofDonor,
  ofOrganisation,
  ofPartner,
  ofThreeParties,
} from "../support/three-parties.ts";
import type { Visitor } from "../support/visitor.ts";
import { agreementsCommittee, cast } from "./cast.ts";
import { PlayedReport } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { must, type Telling } from "./telling.ts";

export const [manager, legal] = ["grace.ilunga@ibcr.example", "nadia.benali@ibcr.example"];
const [treasurer] = committee;

const asked = "The foundation gives 250,000. Please raise the amount, and what it is made of.";
/** Each report of it needs this donor's acceptance. */
const accepting = { "reports.acceptedBy": "donor.fondation-rive-claire" };

const resolution = /[Rr]esolution|[Rr]ésolution/;
const board = "Résolution écrite du conseil";
const ofCommittee = "Comité des ententes";

/** A partnership agreement of three parties, from its first line to their signatures. */
export async function agreementIsSigned(local: Local, telling: Telling): Promise<PlayedReport> {
  const agreement = await agreementIsWritten(local, telling);
  await amountRises(agreement);
  await partiesConsent(agreement);
  await organisationDecides(agreement);
  await partiesSign(agreement);
  return agreement;
}

/** From her desk a programme officer starts it, writes all of it, and reads where it will go. */
async function agreementIsWritten(local: Local, telling: Telling): Promise<PlayedReport> {
  await telling.person("From her desk Awa Traoré starts an agreement by which a partner is given funds.");
  const { documentId, desk } = await beginAgreement(local, "intermediary");
  telling.quote(desk, "main [role=status]");
  const agreement = PlayedReport.begun(local, telling, documentId);

  await telling.person(
    "She writes it: three parties, what each brings, lines and tranches that come to the amount, results, duties, clauses.",
  );
  const author = await agreement.arrive(await agreement.mailTo(cast.officer));
  const list = author.page.url;
  await writeWhole(author, { ...ofThreeParties(await agreement.dayIn(0), "90 000,00"), ...accepting });
  await servePlan(author);
  await author.open(list);
  await waitForReport(author);

  await telling.machine("where it will go follows from what it says: 90,000 dollars within one fiscal year.");
  await author.open(list);
  await author.open(author.link("/check"));
  telling.quote(author, "h2#where-to ~ ol.steps");
  must(!author.text.includes(board), "The board is asked about 90,000 dollars");
  await author.send({}, "/submission");
  telling.quote(author, "main [role=status]");
  return agreement;
}

/** On the page of its first indicator she says to which of the plan's it contributes, where a plan is in force. */
async function servePlan(author: Visitor): Promise<void> {
  await author.open(author.link("/sections/indicators"));
  await author.open(author.link("/sections/indicators."));
  const [name] = fieldsNamed(author, "planIndicator");
  must(name !== undefined, "The form offers no indicator of a plan");
  const serves = name.replace(/planIndicator$/, "serves");
  await author.send({ [serves]: "plan", [name]: firstOption(author, name), go: "list" }, "/sections/");
}

/** The second tranche waits until the report is accepted. */
async function waitForReport(author: Visitor): Promise<void> {
  await author.open(author.link("/sections/tranches"));
  const [, condition] = fieldsNamed(author, "condition");
  const [, report] = fieldsNamed(author, "report");
  must(condition !== undefined && report !== undefined, "The form does not ask what the tranche waits for");
  await author.send(
    { [condition]: "report", [report]: firstOption(author, report), go: "list" },
    "/sections/",
  );
}

const fieldsNamed = (author: Visitor, ending: string): string[] =>
  [...author.fields("/sections/")].filter((field) => field.endsWith(`.${ending}`));

/** The first of what a choice offers. */
function firstOption(author: Visitor, name: string): string {
  const [option] = author
    .form("/sections/")
    .querySelectorAll(`[name^="${name}"] option, input[name^="${name}"]`)
    .flatMap((each) => each.getAttribute("value") || []);
  must(option !== undefined, `There is nothing to choose at ${name}`);
  return option;
}

/** Finance asks for a higher amount; what is submitted again goes to the committee that resolves up to it, and to no board. */
async function amountRises(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.person(
    "The programme manager approves; then finance, legal affairs and safeguarding are asked at once.",
  );
  await approves(agreement, manager);
  for (const address of [legal, safeguarding]) await approves(agreement, address);
  await telling.person("Finance asks for a change at the amount: the donor gives more.");
  const finance = await agreement.arrive(await agreement.mailTo(cast.finance));
  await decide(agreement, finance, { decision: "request-changes", "comment.terms.amount": asked });

  await telling.person("The officer raises it to 250,000 dollars, line by line and tranche by tranche.");
  const author = await agreement.arrive(await agreement.mailTo(cast.officer, 3));
  const list = author.page.url;
  await changeAmount(author, "250 000,00");
  await telling.machine(
    "it will go to the agreements committee as well, which resolves up to that very amount, and says why.",
  );
  await author.open(list);
  await author.open(author.link("/check"));
  telling.quote(author, "h2#where-to ~ ol.steps");
  must(author.text.includes(ofCommittee), `The committee is not asked about 250,000 dollars: ${author.text}`);
  must(!author.read("h2#where-to ~ ol.steps").includes(board), "The board is asked about 250,000 dollars");
  await author.send({}, "/submission");
  await telling.person(
    "Whoever answers for amounts approves the new version; what the others approved stands.",
  );
  await decide(agreement, await agreement.arrive(await agreement.mailTo(cast.finance, 2)), {
    decision: "approve",
  });
}

/** Nothing is sent to an address that nobody confirmed; both other parties consent to the very same version. */
async function partiesConsent(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.machine("to whoever signs for the partner, whom nobody here knows, nothing is sent yet.");
  const toConfirm = await agreement.lastMailTo(cast.secretary, "À confirmer");
  must((await agreement.mailsTo(ofPartner.email)).length === 0, "The partner's signatory was written to");
  await telling.person("The secretary confirms that the address is that of whoever signs for the partner.");
  const secretary = await agreement.arrive(toConfirm);
  await secretary.open(secretary.link("/signatories"));
  await secretary.send({}, "?sent");
  telling.quote(secretary, "main [role=status]");
  await telling.person("Both parties read it by a link of their own and consent to the same version.");
  for (const { email } of [ofPartner, ofDonor])
    await decide(agreement, await agreement.arrive(await agreement.mailTo(email)), { decision: "consent" });
}

/** The executive director, the treasurer, and every member of the committee in writing: by what was delegated to it, it ends there. */
async function organisationDecides(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.person("The executive director and the treasurer approve.");
  await approves(agreement, cast.executiveDirector);
  await approves(agreement, treasurer);
  await telling.person(
    "Every director on the agreements committee signs its resolution: the board delegated such amounts to it.",
  );
  for (const member of agreementsCommittee) {
    const signing = await agreement.arrive(await agreement.lastMailTo(member, resolution));
    await signing.send({ ballot: "sign" }, "/signature");
    telling.quote(signing, "h1");
    await signing.send({}, "/ballot");
    telling.quote(signing, "main .lead");
  }
}

/** Each party signs in person, the organisation as well; with the last signature the agreement is in force. */
async function partiesSign(agreement: PlayedReport): Promise<void> {
  const { telling } = agreement;
  await telling.person(
    "Each party signs in person, with name and role: the partner, the donor, the organisation.",
  );
  const signing = [ofPartner, ofDonor, { email: cast.executiveDirector, ...ofOrganisation }];
  for (const { email, name, role } of signing) {
    const person = await agreement.arrive(await agreement.lastMailTo(email, "lire et signer"));
    await person.send({ signature: "sign", name, role }, "/party-signature");
    await person.send({}, "/party-signing");
    telling.quote(person, "main .lead");
  }
  await telling.machine(
    "with the last signature the agreement is in force, and whoever signed before is told.",
  );
  for (const { email } of [ofPartner, ofDonor])
    await agreement.lastMailTo(email, "Signature de toutes les parties");
}

async function approves(agreement: PlayedReport, address: string, n = 1): Promise<void> {
  const person = await agreement.arrive(await agreement.mailTo(address, n));
  await decide(agreement, person, { decision: "approve" });
}
