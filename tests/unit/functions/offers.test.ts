import { describe, expect, it } from "vitest";
import {
  agreementUrl,
  checkUrl,
  commentOnUrl,
  commentsUrl,
  documentUrl,
  offersUrl,
  ownDeskUrl,
  proposeUrl,
  sectionUrl,
  taskUrl,
  writersUrl,
} from "../../../shared/views/urls.ts";
import { officer } from "./agreement-place.ts";
import { colleagueOn, confirmedIn, confirming, offered, offers, rowOn, written } from "./offered-place.ts";
import { decideAs, secretary } from "./party-place.ts";
import { arriveAs, browserOn, newestLink, type Paged } from "./place.ts";

const purpose = "Écouter les enfants, et leur répondre.";

/** Somebody of the partner proposes another purpose, in French. */
async function proposePurpose({ place, reader, link }: Awaited<ReturnType<typeof offered>>, words = purpose) {
  await reader.open(place.origin + proposeUrl("fr", link, "identity", "purpose.fr"));
  await reader.send({ "purpose.fr": words }, "/propose/");
  await place.calm();
}

/** What the newest link of somebody shows before its button is pressed. */
async function open(place: Paged, person: string): Promise<string> {
  const visitor = browserOn(place);
  await visitor.open(newestLink(place, person, "fr"));
  return visitor.text;
}

describe("the draft of an agreement that is offered to a party", () => {
  it("is found by a link that says what is offered, and offers no desk to whoever has none", async () => {
    const { place, partner } = await offered();
    const landed = await open(place, partner);
    expect(landed).toContain("On vous propose de lire une ébauche");
    expect(landed).toContain("Lire l’ébauche et proposer des modifications");
    expect(landed).not.toContain("votre espace");
    expect(await open(place, officer)).toContain("votre espace");
  });

  it("does not say of a part whose rows have pages that nothing is written in it", async () => {
    const { reader } = await offered();
    expect(reader.text).toContain("Aminata Coulibaly");
    expect(reader.text).not.toContain("Rien n’est encore écrit ici");
  });

  it("is offered from its author's list, to who signs as the row says; nothing is sent before the address is confirmed", async () => {
    const here = await written();
    const { place, author } = here;
    expect(author.links("/offers")).toHaveLength(1);
    await offers(here);
    expect(author.text).toContain("Aminata Coulibaly");
    await author.send({}, "?signatory=");
    await place.calm();
    expect(author.text).toContain("Awaits that the address is confirmed");
    expect(await confirmedIn(place)).toEqual([]);
    expect(place.world.mailsTo(secretary).at(-1)?.template).toBe("oversee-offer");
    const entry = place.memory.entries.at(-1);
    expect(entry?.type).toBe("draft-offered");
    expect(JSON.stringify(place.memory.entries)).not.toMatch(/Aminata|yiriwa-denw\.example/);
  });

  it("is read by them once the secretary has confirmed it, in their language, and by nobody else there", async () => {
    const { place, partner, reader, author, own } = await offered();
    expect(place.world.mailsTo(partner).map(({ template }) => template)).toEqual(["draft-offered"]);
    expect(reader.text).toContain("vous propose l’ébauche");
    expect(reader.text).toContain("Former celles et ceux");
    await author.open(place.origin + offersUrl("en", own));
    expect(author.text).toContain("Reads the draft");
  });

  it("shows whoever reads it nothing else of the organisation: no page of its writers, no history, no desk", async () => {
    const { place, reader, link } = await offered();
    const before = place.memory.writes;
    for (const path of [
      documentUrl,
      agreementUrl,
      checkUrl,
      commentsUrl,
      offersUrl,
      writersUrl,
      sectionUrl,
    ]) {
      await reader.open(place.origin + path("fr", link, "identity"));
      expect(reader.page.url).toBe(place.origin + taskUrl("fr", link));
    }
    expect(place.memory.writes).toBe(before);
    expect(reader.links(ownDeskUrl("fr", link))).toEqual([]);
    expect(reader.page.root.querySelectorAll("form[action$='/desk']")).toHaveLength(0);
  });

  it("takes what they propose over by its author's button, who hears once all of it is settled, in one mail", async () => {
    const here = await offered();
    const { place, author, own, partner, reader, link } = here;
    await proposePurpose(here);
    const party = rowOn(await offers(here));
    await reader.open(place.origin + commentOnUrl("fr", link, "contributions"));
    await reader.open(reader.link("/propose/contributions/"));
    const row = Object.keys(reader.fillIn({}, "/propose/").form).find((name) => name.endsWith(".words"));
    const prefix = row?.slice(0, -"words".length) ?? "";
    await reader.send(
      {
        [`${prefix}party`]: party,
        [`${prefix}kind`]: "network",
        [`${prefix}words`]: "Les cheffes de quartier.",
      },
      "/propose/",
    );
    await place.calm();
    expect(place.world.report?.commenting.open).toHaveLength(2);
    await author.open(place.origin + checkUrl("en", own));
    expect(author.text).toContain("2 comments await an answer");
    await author.open(place.origin + commentsUrl("en", own));
    await author.send({ go: "taken-over" }, "?comment=1");
    await place.calm();
    expect(place.world.mailsTo(partner)).toHaveLength(1);
    await author.send({ go: "taken-over" }, "?comment=2");
    await place.calm();
    expect(place.world.mailsTo(partner).map(({ template }) => template)).toEqual([
      "draft-offered",
      "proposals-settled",
    ]);
    await author.open(place.origin + sectionUrl("en", own, "identity"));
    expect(author.fillIn({}, "/sections/").form["purpose.fr"]).toBe(purpose);
    await author.open(place.origin + sectionUrl("en", own, "contributions"));
    expect(author.text).toContain("Les cheffes de quartier.");
  });

  it("is read no more once its author takes the offer back; what was proposed stands", async () => {
    const here = await offered();
    await proposePurpose(here);
    const { place, author, own, reader, link } = here;
    await author.open(place.origin + offersUrl("en", own));
    await author.send({}, "?back=1");
    expect(author.text).toContain("The offer is taken back");
    await place.calm();
    expect(place.world.mailsTo(here.partner).at(-1)).toMatchObject({ template: "offer-over" });
    const again = browserOn(place);
    await again.open(newestLink(place, here.partner, "fr"));
    expect(again.text).toContain("L’ébauche qu’on vous proposait ne vous est plus proposée.");
    await again.send();
    expect(again.text).toContain(purpose);
    expect(again.text).not.toContain("Former celles et ceux");
    await reader.open(place.origin + taskUrl("fr", link));
    expect(reader.text).not.toContain("Former celles et ceux");
    expect(reader.text).toContain(purpose);
    await reader.open(place.origin + proposeUrl("fr", link, "identity", "purpose.fr"));
    expect(reader.text).not.toContain("Former celles et ceux");
    await author.open(place.origin + commentsUrl("en", own));
    expect(author.text).toContain(purpose);
    await author.open(place.origin + offersUrl("en", own));
    await author.send({}, "?signatory=");
    await place.calm();
    expect(place.world.mailsTo(here.partner).at(-1)?.template).toBe("draft-offered");
    expect(place.memory.entries.at(-1)?.type).toBe("draft-opened");
  });

  it("is read no more once it is submitted, and whoever was confirmed then consents by the same confirmation", async () => {
    const { place, author, own, partner, reader, link } = await offered();
    await author.open(place.origin + checkUrl("en", own));
    await author.send({}, "/submission");
    await place.calm();
    await reader.open(place.origin + taskUrl("fr", link));
    expect(reader.text).not.toContain("Former celles et ceux");
    for (const reviewer of ["P-003", "P-005", "P-014", "P-015"])
      await decideAs(place, reviewer, { decision: "approve" });
    expect(place.world.mailsTo(partner).at(-1)?.template).toBe("consent-requested");
    await decideAs(place, partner, { decision: "consent" }, "fr");
    expect(place.world.report).toMatchObject({ stage: 3 });
  });

  it("is offered to one colleague of theirs, who proposes as they do, and signs nothing", async () => {
    const here = await written();
    const { place, author } = here;
    await offers(here);
    await author.send(colleagueOn(author), "?colleague=");
    await place.calm();
    await (await confirming(place)).send({}, "?sent");
    await place.calm();
    const [person = ""] = await confirmedIn(place);
    const reader = await arriveAs(place, person, "fr");
    expect(reader.text).toContain("Former celles et ceux");
    await author.open(place.origin + checkUrl("en", here.own));
    await author.send({}, "/submission");
    await place.calm();
    expect(place.world.report?.status).not.toBe("draft");
    expect(place.world.report?.parties?.map(({ person: who }) => who)).not.toContain(person);
  });

  it("is read at once by somebody of a known partner at their own address, whom two have seen to", async () => {
    const here = await written({
      "parties.a2.known": "partner.yiriwa-denw",
      "parties.a2.signatoryEmail": "fanta.coulibaly@yiriwa-denw.example",
    });
    await (await offers(here)).send({}, "?signatory=");
    await here.place.calm();
    expect(here.place.world.mailsTo("P-018").at(-1)?.template).toBe("draft-offered");
    expect(here.author.text).toContain("Reads the draft");
  });

  it.each([
    ["no name", { name: " " }, "Enter their name."],
    ["what is no address", { email: "bakary at yiriwa" }, "Enter their e-mail address"],
    ["no language", { signatoryLang: "" }, "Choose the language in which they are written to."],
    ["the signatory's own address", { email: "PRESIDENTE@yiriwa-denw.example" }, "has this address already"],
    ["an address that nobody reads", { email: "secretariat@ibcr.example" }, "Answers to Accord’s mails"],
  ])(
    "is not offered to a colleague with %s: it is said at the field, and nothing typed is lost",
    async (_, wrong, said) => {
      const here = await written();
      const author = await offers(here);
      await author.send(colleagueOn(author, wrong), "?colleague=");
      expect(author.text).toContain(said);
      expect(author.fillIn({}, "?colleague=").form).toMatchObject(colleagueOn(author, wrong));
      expect(here.place.world.report?.offers).toBeUndefined();
    },
  );

  it("is not confirmed by whoever wrote it, nor offered by whoever only writes with its author", async () => {
    const here = await written();
    const { place, author, own } = here;
    await author.open(place.origin + writersUrl("en", own));
    await author.send({ to: "P-002" }, "/writers");
    await place.calm();
    const colleague = await arriveAs(place, "P-002");
    expect(colleague.links("/offers")).toEqual([]);
    await colleague.open(`${colleague.page.url}/offers`);
    expect(colleague.text).not.toContain("Aminata Coulibaly");
    expect(place.world.report?.author).toBe(officer);
  });

  it("is told at a party that its signatory is not entered yet, with where to", async () => {
    const here = await written({ "parties.a2.signatoryEmail": "" });
    await offers(here);
    expect(here.author.text).toContain("Enter first who signs for this party");
    expect(here.author.links("/sections/parties.")).toHaveLength(1);
  });
});
