import { beginAgreement } from "./agreement.ts";
import { people } from "./cast.ts";
import { eventually } from "./eventually.ts";
import type { Local } from "./local.ts";
import type { Mail } from "./mailbox.ts";
import { safeguarding } from "./plan.ts";
import { Story } from "./story.ts";
import { ofDonor, ofOrganisation, ofPartner } from "./three-parties.ts";
import type { Visitor } from "./visitor.ts";
import { submitFrom } from "./writing.ts";

/** An agreement's way through a running Accord: whom its policy asks first, one stage after the other. */
export const manager = "grace.ilunga@ibcr.example";
const beside = [people.finance, "nadia.benali@ibcr.example", safeguarding] as const;

/** Who signs it, in the order in which they do here. */
export const signatories = [ofPartner, ofDonor, { email: people.director, ...ofOrganisation }] as const;

const approve = { decision: "approve" };

/** From her desk an officer starts an agreement, all of which is typed; it awaits its first review. */
export async function submittedAgreement(
  local: Local,
  typed: Readonly<Record<string, string>>,
): Promise<Story> {
  const { documentId } = await beginAgreement(local, "intermediary");
  const agreement = Story.of(local, documentId);
  await agreement.keepDraft(typed);
  await submitFrom(await agreement.arrive(await agreement.mailTo(people.officer)));
  return agreement;
}

/** Once everybody whom a small amount asks has approved, and both other parties consented: it awaits its signatures. */
export async function approvedAgreement(agreement: Story): Promise<void> {
  for (const each of [manager, ...beside]) await agreement.decide(each, approve);
  const secretary = await agreement.arrive(await mailAbout(agreement, people.secretary, /À confirmer/));
  await secretary.open(secretary.link("/signatories"));
  await secretary.send({}, "?sent");
  for (const { email } of [ofPartner, ofDonor]) await agreement.decide(email, { decision: "consent" });
  await agreement.decide(people.director, approve);
}

/** Somebody comes to sign, says with which name and role, and is asked to confirm it. */
export async function aboutToSign(
  agreement: Story,
  { email, name, role }: (typeof signatories)[number],
): Promise<Visitor> {
  const signing = await agreement.arrive(await mailAbout(agreement, email, /lire et signer/));
  await signing.send({ signature: "sign", name, role }, "/party-signature");
  return signing;
}

/** The latest mail of the agreement to somebody whose subject says what it is about. */
const mailAbout = (agreement: Story, to: string, subject: RegExp): Promise<Mail> =>
  eventually(`the mail ${subject} to ${to}`, async () =>
    (await agreement.mailsTo(to)).findLast((mail) => subject.test(mail.subject)),
  );
