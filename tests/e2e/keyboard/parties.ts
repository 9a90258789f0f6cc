import { expect, it } from "vitest";
import { DynamoDirectory } from "../../../shared/adapters/dynamodb/directory.ts";
import { DynamoDueIndex } from "../../../shared/adapters/dynamodb/due-index.ts";
import { DynamoRecords } from "../../../shared/adapters/dynamodb/records.ts";
import { systemClock, systemIds } from "../../../shared/adapters/system.ts";
import { policyFor } from "../../../shared/domain/documents/policies.ts";
import { openReport } from "../../../shared/usecases/clock/open-report.ts";
import { agreementOfToday, beginAgreement } from "../../support/agreement.ts";
import { people } from "../../support/cast.ts";
import { eventually } from "../../support/eventually.ts";
import { pdf } from "../../support/files.ts";
import { withParties } from "../../support/party-policy.ts";
import { writeWhole } from "../../support/plan.ts";
import { Story } from "../../support/story.ts";
import { submitFrom } from "../../support/writing.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form, inAYear } from "./walk.ts";

const partner = "fanta.coulibaly@yiriwa-denw.example";

/** A report that opened under a policy of its own, by which its partner is asked for its words, and the parties of what they approve. */
async function askingParties(walk: Walk): Promise<Story> {
  // The clock would open it much later, under the policy that is in force for all.
  const dueAt = `${await inAYear(walk)}T12:00:00.000Z`;
  const story = await Story.begin(walk.local, dueAt);
  const { archive, aws, documentId: id, store } = story;
  const records = new DynamoRecords(aws.tables);
  const policy = await records.policy(policyFor.report);
  if (!policy) throw new Error("There is no policy for reports");
  const asking = { ...withParties(policy), ownWords: { days: 7, remindBeforeDays: 2 } };
  const deps = {
    ...{ store, archive, clock: systemClock, ids: systemIds },
    records: Object.assign(records, { policy: () => Promise.resolve(asking) }),
    directory: new DynamoDirectory(aws.tables),
    dueIndex: new DynamoDueIndex(aws.tables),
  };
  await openReport(deps, { kind: "obligation", id, dueAt, handle: id });
  return story;
}

/** An agreement that is being written. */
async function begunAgreement({ local }: Walk): Promise<Story> {
  const { documentId } = await beginAgreement(local, "mou");
  return Story.of(local, documentId);
}

/** It is submitted: in it somebody signs for a partner whom the directory does not have. */
async function submitAgreement(story: Story): Promise<void> {
  const author = await story.arrive(await story.mailTo(people.officer));
  await writeWhole(author, agreementOfToday());
  await submitFrom(author);
}

/** A partner who is party to a report. */
export function partyScenes(walk: Walk): void {
  let agreement: Story | null = null;
  it("a partner writes its own words, consents, signs what is approved, and withdraws while the other has not signed", async () => {
    const story = await askingParties(walk);
    const reader = await walk.somebody("fr-CA");
    await reader.arrive(await story.mailTo(partner));
    await reader.follow(`${form("own-words")} button[value="send"]`);
    await reader.jump(firstError);
    await reader.type("ownWords.1.fr", "Les enfants disent qu’on les écoute enfin.");
    await reader.follow(`${form("own-words")} button[value="send"]`);
    expect(await reader.read()).toContain("Votre texte est envoyé et consigné.");
    await story.submit();
    await story.review();
    // The second of its mails is the receipt of its words.
    await reader.arrive(await story.mailTo(partner, 3));
    await reader.follow(`${form("confirmation")} button`);
    await reader.jump(firstError);
    await reader.choose("decision", "consent");
    await reader.follow(`${form("confirmation")} button`);
    await reader.follow(`${form("decision")} button.button`);
    expect(reader.address).toMatch(/\/receipt$/);
    await story.decide(people.director, { decision: "approve" });
    const signer = await walk.somebody("fr-CA");
    await signer.arrive(await story.mailTo(partner, 4));
    await signer.follow(`${form("party-signature")} button`);
    await signer.jump(firstError);
    await signer.answer(form("party-signature"), { role: "Présidente", signature: "sign" });
    await signer.follow(`${form("party-signature")} button`);
    await signer.follow("main form a.quiet");
    await signer.follow(`${form("party-signature")} button`);
    await signer.follow(`${form("party-signing")} button.button`);
    expect(await signer.read()).toContain("Présidente");
    await signer.leave();
    await reader.open(reader.address.replace(/\/receipt$/, ""));
    await reader.follow('main a[href$="/consent-withdrawal"]');
    await reader.follow(`${form("consent-withdrawal")} button`);
    await reader.jump(firstError);
    await reader.type("reason", "Nos règles ont changé.");
    await reader.follow(`${form("consent-withdrawal")} button`);
    expect(reader.address).toMatch(/\/receipt$/);
    await reader.leave();
    await story.reached("consent-withdrawn");
  });

  it("whoever writes an agreement offers the draft to who signs for a partner, and takes that back", async () => {
    const story = await begunAgreement(walk);
    agreement = story;
    const ofParties = Object.entries(agreementOfToday()).filter(([name]) => name.startsWith("parties."));
    await writeWhole(await story.arrive(await story.mailTo(people.officer)), Object.fromEntries(ofParties));
    const author = await walk.somebody("en-CA");
    await author.arrive(await story.mailTo(people.officer));
    await author.follow('main a[href$="/offers"]');
    await author.follow('main form[action*="?colleague="] button');
    await author.jump(firstError);
    expect(await author.read()).toContain("Inscrivez son nom.");
    await author.follow('main form[action*="?signatory="] button');
    expect(await author.read()).toContain("Attend que l’adresse soit confirmée");
    await author.follow('main form[action*="?back="] button');
    expect(await author.read()).toContain("L’offre est retirée");
    await author.leave();
  });

  it("whoever writes an agreement attaches a file to it, and removes it", async () => {
    const story = agreement ?? (await begunAgreement(walk));
    const author = await walk.somebody("en-CA");
    await author.arrive(await story.mailTo(people.officer));
    await author.follow('main a[href$="/sections/due-diligence"]');
    await author.follow('button[value="attach:dueDiligence.files"]');
    const send = `${form("attaching/dueDiligence.files")} button.button`;
    await author.follow(send);
    await author.jump(firstError);
    await author.hand("file", "Registration.pdf", pdf);
    await author.type("purpose", "Certificate of registration");
    await author.pick("fileLanguage", "en");
    await author.choose("recognised", "no");
    await author.follow(send);
    expect(await author.read()).toContain("Registration.pdf");
    await author.follow('main form[action$="/removal"] button');
    expect(await author.read()).toContain("Le fichier a été retiré.");
    await author.leave();
  });

  it("the secretary takes a file away that was attached, once it is checked", async () => {
    const story = agreement;
    if (!story) throw new Error("no agreement has a file");
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await story.mailTo(people.secretary));
    await openOnList(secretary, story.documentId);
    await secretary.follow('main a[href$="/taking-away"]');
    const list = secretary.address;
    await eventually("the file is checked", async () => {
      await secretary.open(list);
      return (await secretary.read()).includes("qui n’a pas été soumis");
    });
    await secretary.follow('main a[href*="/taking-away/"]');
    await secretary.follow('main form[action*="/taking-away/"] button');
    await secretary.jump(firstError);
    await secretary.type("reason", "On peut y reconnaître un enfant.");
    await secretary.follow('main form[action*="/taking-away/"] button');
    expect(await secretary.read()).toContain("Le fichier a été supprimé");
    await secretary.leave();
  });

  it("the secretary confirms who signs an agreement for a partner", async () => {
    const story = await begunAgreement(walk);
    await submitAgreement(story);
    const secretary = await walk.somebody("fr-CA");
    await secretary.arrive(await story.mailTo(people.secretary, 2));
    await openOnList(secretary, story.documentId);
    await secretary.follow('main a[href$="/signatories"]');
    await secretary.follow(`${form("signatories")} button`);
    expect(await secretary.read()).toContain("L’adresse est confirmée.");
    await secretary.leave();
  });
}
