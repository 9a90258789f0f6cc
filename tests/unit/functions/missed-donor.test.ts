import { describe, expect, it } from "vitest";
import { compose } from "../../../functions/send-mail/compose.ts";
import { later } from "../../../shared/domain/time.ts";
import { secretary } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { arriveAs, type Paged, pagesOn } from "./place.ts";

const plain = (text: string) => text.replaceAll(/\s+/g, " ");

/** The secretary does something on a page of the report, a minute later, and all that follows is carried out. */
async function act(place: Paged, page: string, form: Record<string, string>) {
  const browser = await arriveAs(place, secretary);
  await browser.open(browser.link(page));
  place.world.now = later(place.world.now, { minutes: 1 });
  await browser.send(form);
  await place.calm();
  return browser;
}

/** A donor was told of another day, and what the provider tells of that mail. */
async function dayTold(outcome: "bounced" | "complained"): Promise<Paged> {
  const place = await pagesOn(1);
  await act(place, "/donor-date", { day: "2027-03-01", reason: "The rains." });
  const notice = place.world.sent.findLast(({ letter }) => letter.template === "report-late");
  if (!notice) throw new Error("no notice left");
  await place.world.told(notice.row, outcome, notice.address);
  await place.calm();
  return place;
}

/** What the secretary's last mail says of mail that did not arrive. */
function word({ world }: Paged, lang: "en" | "fr") {
  const { letter } = world.sent.findLast(({ letter }) => letter.template === "oversee-undelivered") ?? {};
  if (letter?.to !== "person") throw new Error("nobody wrote to the secretary");
  const { subject, text } = compose({ ...letter, person: { ...letter.person, lang } }, "https://a.example");
  return plain(`${subject} ${text}`);
}

/** The page on which the address of the donor is corrected. */
async function correction(place: Paged, lang: "en" | "fr") {
  const browser = await arriveAs(place, secretary, lang);
  await browser.open(browser.link(`/addresses/donor/${known.agreement.donors[0]}`));
  return plain(browser.text);
}

describe("mail that a donor marked as unwanted", () => {
  it.each([
    ["en", "marked as unwanted", "did not arrive", "is not wanted: Accord sends them nothing more"],
    ["fr", "signalé comme indésirable", "pas arrivé", "si le courriel d’Accord est souhaité"],
  ] as const)("is told to the secretary as that, and not as lost, in %s", async (lang, about, lost, said) => {
    const place = await dayTold("complained");
    for (const words of [about, said]) expect(word(place, lang)).toContain(words);
    expect(word(place, lang)).not.toContain(lost);
    expect(word(await dayTold("bounced"), lang)).toContain(lost);
  });

  it.each([
    ["en", "marked a mail from Accord as unwanted. The address works", "right after all"],
    ["fr", "signalé comme indésirable à cette adresse. Elle fonctionne", "est juste, après tout"],
  ] as const)(
    "is what the page of their address says in %s, and to ask them first",
    async (lang, why, wrong) => {
      const place = await dayTold("complained");
      expect(await correction(place, lang)).toContain(why);
      expect(await correction(place, lang)).not.toContain(wrong);
      const bounced = await correction(await dayTold("bounced"), lang);
      expect(bounced).toContain(wrong);
      expect(bounced).not.toContain(why);
    },
  );

  it("is a reason for which later mail is held back: nothing says that the address does not work", async () => {
    const place = await dayTold("complained");
    await act(place, "/withdraw", { reason: "Ended." });
    const { text } = await arriveAs(place, secretary);
    expect(text).toContain("Held back: earlier mail to this address came back, or was marked as unwanted");
    expect(text).not.toContain("does not work");
    expect(place.memory.head?.report.status).toBe("withdrawn");
  });
});

describe("mail that a donor missed", () => {
  it.each([
    ["another@rive-claire.example", "They told me.", "The address was corrected"],
    ["sophie.lambert@rive-claire.example", "", "The address stays as it is"],
  ])(
    "goes to %s no more where the report is withdrawn, and nobody says that it does",
    async (email, reason, done) => {
      const place = await dayTold("bounced");
      await act(place, "/withdraw", { reason: "Ended." });
      const before = place.world.sent.length;
      const { text } = await act(place, `/addresses/donor/${known.agreement.donors[0]}`, { email, reason });
      expect(text).toContain(`${done}. What had not arrived and is still needed is on its way`);
      expect(text).toContain("what they had missed was sent again where it was still needed");
      expect(place.world.sent).toHaveLength(before);
    },
  );

  it.each([
    ["en", "Another address was entered for them a short while ago"],
    ["fr", "Une autre adresse vient d’être saisie pour ce destinataire"],
  ] as const)(
    "goes in %s to the address that was entered, and no other is taken until that one is on file",
    async (lang, said) => {
      const place = await dayTold("bounced");
      const [donor = ""] = known.agreement.donors;
      const [first, second] = [
        await arriveAs(place, secretary, lang),
        await arriveAs(place, secretary, lang),
      ];
      for (const page of [first, second]) await page.open(page.link(`/addresses/donor/${donor}`));
      const { url } = first.page;
      await first.send({ email: "typo@rive-claire.example", reason: "They told me." });
      await second.send({ email: "right@rive-claire.example", reason: "It was mistyped." });
      expect(second.text).toContain(said);
      await second.open(url);
      expect(second.text).toContain(said);
      await place.calm();
      const onFile = () => place.memory.contacts.get(`donor ${donor}`)?.email;
      expect(onFile()).toBe("typo@rive-claire.example");
      const sent = place.world.sent.findLast(({ address }) => address === onFile());
      if (!sent) throw new Error("nothing went to it");
      await place.world.told(sent.row, "bounced", sent.address);
      await place.calm();
      await act(place, `/addresses/donor/${donor}`, {
        email: "right@rive-claire.example",
        reason: "Mistyped.",
      });
      expect(onFile()).toBe("right@rive-claire.example");
    },
  );

  it("is corrected from one document alone, also at the same moment: the other page hears so", async () => {
    const place = await dayTold("bounced");
    const { memory } = place;
    const [donor = ""] = known.agreement.donors;
    const { email = "" } = memory.contacts.get(`donor ${donor}`) ?? {};
    const [third, ...pages] = await Promise.all([1, 2, 3].map(() => arriveAs(place, secretary)));
    if (!third) throw new Error("nobody is here");
    for (const page of [third, ...pages]) await page.open(page.link(`/addresses/donor/${donor}`));
    const { url } = third.page;
    const { head, entries } = memory;
    const before = [...entries];
    const corrections = () => entries.filter(({ type }) => type === "address-corrected").length;
    await Promise.all(
      pages.map((page, n) => page.send({ email: `n${n}@rive-claire.example`, reason: "They told me." })),
    );
    const said = "Another address was entered for them a short while ago";
    expect(corrections()).toBe(1);
    expect(pages.filter(({ text }) => text.includes(said))).toHaveLength(1);
    // Another document of the same donor knows nothing of what was recorded in this one.
    memory.head = head;
    entries.splice(0, entries.length, ...before);
    await third.send({ email: "n3@rive-claire.example", reason: "They told me." });
    expect(third.text).toContain(said);
    await third.open(url);
    expect(third.text).toContain(said);
    expect(corrections()).toBe(0);
    expect(memory.contacts.get(`donor ${donor}`)?.email).toBe(email);
  });
});
