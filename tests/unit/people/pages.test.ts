import { describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import { Visitor } from "../../support/visitor.ts";
import { arrive, goodDay, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { claire, emailOf, irene } from "./corrections.ts";

const origin = "https://accord.example";

/** A browser of the secretary, on a document whose mail to a director came back. */
async function bySecretary() {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const [missed] = story.world.sent.filter(
    ({ letter }) => letter.to === "person" && letter.person.id === irene,
  );
  if (missed) await story.world.told(missed.row, "bounced", missed.address);
  await story.calm();
  const register = { list: () => Promise.resolve({ reports: [], next: null }) };
  const app = makeApp({ ...story.world.deps, register, baseUrl: origin } as never);
  const browser = () => new Visitor((url, init) => app.request(new URL(url, origin).href, init));
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  const mail = story.world.mailsTo(secretary).findLast(({ purpose }) => purpose === "oversee");
  if (!page || !mail) throw new Error("the secretary has no link");
  const own = browser();
  await own.open(`${origin}${landingUrl("en", mail.link.id, mail.link.token)}`);
  await own.send();
  const at = (path: string) => `${origin}/en/tasks/${encodeURIComponent(mail.link.id)}/documents/${path}`;
  return { story, browser, own, at: (who: string) => at(`${documentId}/addresses/person/${who}`) };
}

type Place = Awaited<ReturnType<typeof bySecretary>>;

async function propose({ own, at, story }: Place) {
  await own.open(at(irene));
  await own.send({ email: "irene@new.example", reason: "She told me at the office." });
  await story.calm();
}

const openMail = async ({ story, browser }: Place, template: string, where = "new") => {
  const mail = story.world.addressMails.findLast((each) => each.template === template && each.at === where);
  const visitor = browser();
  await visitor.open(`${origin}${landingUrl("en", mail?.link?.id ?? "", mail?.link?.token ?? "")}`);
  return visitor;
};

const text = ({ page }: Visitor) => page.root.querySelector("main")?.textContent ?? "";
const proposals = ({ story }: Place) => story.world.memory.people.heads.get(irene)?.person.changes;

describe("the page of an address", () => {
  it("says to the second person that the mail to the new one came back, and to whoever proposed it that it waits though the one on file is right", async () => {
    const place = await bySecretary();
    const { story, own, at } = place;
    await propose(place);
    const note = story.world.addressMails.findLast(
      (each) => each.template === "address-changing" && each.at === "new",
    );
    const asks = async () => {
      const second = await openMail(place, "address-to-confirm");
      await second.send();
      return text(second);
    };
    expect(await asks()).not.toContain("came back");
    await story.world.told(note?.row ?? "", "bounced", "irene@new.example");
    await story.calm();
    expect(await asks()).toContain("The mail that told of it at the new address came back.");
    await own.open(at(irene));
    expect(text(own)).toContain("The address on file does not, where it is right after all: tell");
    await own.send({ email: emailOf(irene), reason: "" });
    await story.calm();
    expect(text(own)).toContain("The address stays as it is.");
    expect(story.world.memory.people.heads.get(irene)?.person.proposal).not.toBeNull();
  });

  it.each(["P-009", "P-006", "P-005", "P-002", secretary])(
    "was not offered for %s, and is refused alike when it is opened and when it is sent",
    async (who) => {
      const place = await bySecretary();
      const { own, at } = place;
      await own.open(at(irene));
      const { form } = own.fillIn({ email: "samuel@private.example", reason: "New address." });
      const contacts = JSON.stringify([...place.story.world.memory.contacts]);
      expect((await own.open(at(who))).status).toBe(409);
      expect(text(own)).toContain("only where a message did not arrive");
      expect((await own.request("POST", at(who), form)).status).toBe(409);
      expect(text(own)).toContain("only where a message did not arrive");
      expect(JSON.stringify([...place.story.world.memory.contacts])).toBe(contacts);
    },
  );

  it("says that a second person is asked, and at the field what is wrong", async () => {
    const place = await bySecretary();
    const { own, at } = place;
    await own.open(at(irene));
    expect(text(own)).toContain("a second person is asked");
    await own.send({ email: "accord@ibcr.example", reason: "New." });
    expect(text(own)).toContain("an address of Accord itself");
    await own.send({ email: "samuel.roy+irene@ibcr.example", reason: "New." });
    expect(text(own)).toContain("somebody else’s");
    await own.send({ email: "irene@new.example", reason: "" });
    expect(text(own)).toContain("Write a reason");
    expect(proposals(place)).toBe(0);
  });
});

describe("the second person’s page", () => {
  it("shows exactly what will change, by whom and why, and records an answer alone", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    expect(text(second)).toContain("Irène Marchand");
    expect(text(second)).not.toContain("irene.marchand@ibcr.example");
    await second.send();
    for (const word of [
      "irene.marchand@ibcr.example",
      "irene@new.example",
      "Samuel Roy",
      "She told me at the office.",
    ])
      expect(text(second)).toContain(word);
    await second.send();
    expect(text(second)).toContain("Choose whether the address is right");
    await second.send({ answer: "refuse" });
    expect(text(second)).toContain("Write a reason");
    await second.send({ answer: "confirm" });
    expect(text(second)).toContain("May Irène Marchand decide by the new address?");
    await place.story.calm();
    expect(place.story.world.memory.contacts.get(`person ${irene}`)?.email).toBe("irene@new.example");
    await second.send();
    expect(text(second)).toContain("Nothing more is expected of you");
  });

  it("says so when another change took its place, and asks nothing more", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    await propose(place);
    await second.send({ answer: "confirm" });
    expect(text(second)).toContain("Nothing was recorded");
    const late = await openMail({ ...place }, "address-to-confirm");
    expect(late.page.status).toBe(200);
  });

  it("gives the words of a refusal back that came too late, and says why it is not recorded", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    await propose(place);
    const words = "I called her, and the address is not hers.";
    await second.send({ answer: "refuse", reason: words });
    expect(text(second)).toContain("another change took its place");
    expect(text(second)).not.toContain("The review was resumed");
    expect(text(second)).toContain(words);
    const task = second.page.url.replace(/\?.*/, "");
    await second.open(task);
    expect(text(second)).not.toContain("Recorded");
  });

  it("gives the words of a reason back that is far too long", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    const { status } = await second.send({ answer: "refuse", reason: "She said no. ".repeat(30_000) });
    expect(status).toBe(413);
    expect(text(second)).toContain("She said no. She said no.");
    expect(proposals(place)).toBe(1);
    await second.send({ answer: "refuse", reason: "She said no." });
    expect(text(second)).toContain("Recorded: the address stays as it is");
  });

  it("is nobody’s with another’s session, or a document’s link", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    const task = second.page.url;
    expect((await place.own.open(task)).status).toBe(403);
    const [cookie = ""] = place.own.cookies.keys();
    const stolen = place.browser();
    const mine = [...second.cookies].find(([name]) => name.includes("_person"));
    stolen.cookies.set(mine?.[0] ?? "", place.own.cookies.get(cookie) ?? "");
    expect((await stolen.open(task)).status).toBe(403);
  });

  it.each([
    ["with nothing chosen", { reason: "I phoned her." }],
    ["with a choice that no page of theirs gave", { answer: "confirm", reason: "I phoned her." }],
    ["with words far too long", { answer: "refuse", reason: "I phoned her. ".repeat(200) }],
    ["whole", { answer: "refuse", reason: "I phoned her.", command: "c-1" }],
  ])("has nothing on it that somebody without a session sent %s", async (_, form) => {
    const place = await bySecretary();
    await propose(place);
    const { addressMails, memory } = place.story.world;
    const mail = addressMails.findLast(({ template }) => template === "address-to-confirm");
    const claim = { linkId: mail?.link?.id ?? "", person: claire, secret: "made-up" };
    const stranger = place.browser();
    stranger.cookies.set(`__Host-accord-${claim.linkId}`, `${claim.person}~${claim.secret}~0`);
    const sent = { ...form, csrf: csrfToken(claim) };
    const before = [...memory.asides];
    const { status } = await stranger.request("POST", `${origin}/en/tasks/${claim.linkId}/answer`, sent);
    expect(status).toBe(403);
    expect([...memory.asides]).toEqual(before);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    expect(second.page.root.querySelector("main form")?.toString()).not.toMatch(/checked|phoned/);
  });
});

describe("a second person whose own address is on hold", () => {
  it("hears that, has nothing kept in their name, and sees once what they typed", async () => {
    const place = await bySecretary();
    await propose(place);
    const second = await openMail(place, "address-to-confirm");
    await second.send();
    const { url } = second.page;
    const { authorities, asides } = place.story.world.memory;
    const known = authorities.get(claire);
    if (!known) throw new Error("nobody is asked");
    authorities.set(claire, { ...known, heldUntil: "2099-01-04T09:00:00.000Z" });
    const before = [...asides];
    await second.send({ reason: "I phoned her." }, "/answer");
    expect(second.page.status).toBe(409);
    expect(text(second)).toContain("for some days");
    expect(text(second)).toContain("I phoned her.");
    expect([...asides]).toEqual(before);
    await second.open(url);
    expect(second.page.root.toString()).not.toContain("I phoned her.");
  });
});

describe("the link at the old address", () => {
  it("stops the change by one button, and says so ever after", async () => {
    const place = await bySecretary();
    await propose(place);
    const owner = await openMail(place, "address-changing", "old");
    expect(text(owner)).toContain("irene@new.example");
    expect(place.story.world.memory.people.heads.get(irene)?.person.proposal).not.toBeNull();
    await owner.send();
    expect(text(owner)).toContain("The change is stopped");
    expect(place.story.world.memory.people.heads.get(irene)?.person.proposal).toBeNull();
    const again = await openMail(place, "address-changing", "old");
    expect(again.page.status).toBe(410);
    expect(text(again)).toContain("The change is stopped");
  });

  it("with a wrong token is as unknown as any", async () => {
    const { browser } = await bySecretary();
    const visitor = browser();
    await visitor.open(`${origin}${landingUrl("en", "_person.P-008~2.1", "wrong")}`);
    expect(visitor.page.status).toBe(404);
  });
});
