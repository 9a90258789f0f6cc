import { expect, it } from "vitest";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import { agreementBegun } from "../../unit/functions/agreement-place.ts";
import { scanned } from "../../unit/functions/attached.ts";
import { decideAs } from "../../unit/functions/party-place.ts";
import { answerAs, arriveAs, type Paged, pagesOf } from "../../unit/functions/place.ts";
import { askingPartners } from "../../unit/histories/example.ts";
import { beginAgreement, submittedWithFile } from "../../unit/hostile/agreement-submitted.ts";
import { partyPolicy } from "../../unit/hostile/parties.ts";
import { placeOf } from "../../unit/hostile/place.ts";
import { executive, finance, officer, partner, reviewer, secretary } from "./cast.ts";
import { openOnList } from "./keyboard.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

const { ownWords } = askingPartners;
/** By which a report's partner is asked for its words, and the parties of what they approve. */
const asking = { ...partyPolicy, ...(ownWords && { ownWords }) };

/** Its author submits the report that they wrote. */
async function submits(place: Paged): Promise<void> {
  const author = await arriveAs(place, officer);
  await author.open(author.link("/check"));
  await author.send({}, "/submission");
  await place.calm();
}

/** A partner who is party to a report. */
export function partyScenes(walk: () => Walk): void {
  it("a partner writes its own words, consents, signs what is approved, and withdraws while the other has not signed", async () => {
    const place = pagesOf(await placeOf("a report with parties", 0, undefined, undefined, asking));
    walk().at(place);
    const reader = await walk().comes(partner);
    await reader.follow(`${form("own-words")} button[value="send"]`);
    await reader.jump(firstError);
    await reader.type("ownWords.1.fr", "Les enfants disent qu’on les écoute enfin.");
    await reader.follow(`${form("own-words")} button[value="send"]`);
    expect(await reader.read()).toContain("Votre texte est envoyé et consigné.");
    await submits(place);
    for (const each of [reviewer, finance]) await answerAs(place, each, { decision: "approve" });
    await reader.arrive(walk().linkTo(partner));
    await reader.follow(`${form("confirmation")} button`);
    await reader.jump(firstError);
    await reader.choose("decision", "consent");
    await reader.follow(`${form("confirmation")} button`);
    await reader.follow(`${form("decision")} button.button`);
    expect(reader.address).toMatch(/\/receipt$/);
    await decideAs(place, executive, { decision: "approve" });
    const signer = await walk().comes(partner);
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
    expect(place.memory.entries.map(({ type }) => type)).toContain("consent-withdrawn");
  });

  it("whoever writes an agreement offers the draft to who signs for a partner, and takes that back", async () => {
    const ofParties = Object.entries(agreementTyped).filter(([name]) => name.startsWith("parties."));
    walk().at((await agreementBegun("mou", Object.fromEntries(ofParties))).place);
    const author = await walk().comes(officer);
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
    const author = await walk().comes(officer);
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
    await scanned(walk().scene);
  });

  it("the secretary takes a file away that was attached, once it is checked", async () => {
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/taking-away"]');
    await overseer.follow('main a[href*="/taking-away/"]');
    await overseer.follow('main form[action*="/taking-away/"] button');
    await overseer.jump(firstError);
    await overseer.type("reason", "On peut y reconnaître un enfant.");
    await overseer.follow('main form[action*="/taking-away/"] button');
    expect(await overseer.read()).toContain("Le fichier a été supprimé");
    await overseer.leave();
  });

  it("the secretary confirms who signs an agreement for a partner", async () => {
    walk().at(pagesOf(await placeOf("an agreement", 0, submittedWithFile, beginAgreement)));
    const overseer = await walk().comes(secretary);
    await openOnList(overseer, walk().documentId);
    await overseer.follow('main a[href$="/signatories"]');
    await overseer.follow(`${form("signatories")} button`);
    expect(await overseer.read()).toContain("L’adresse est confirmée.");
    await overseer.leave();
  });
}
