import { beforeAll, describe, expect, inject, it } from "vitest";
import { systemClock, systemIds } from "../../shared/adapters/system.ts";
import { commitTo } from "../../shared/domain/audit/commitments.ts";
import { maskedNow } from "../../shared/domain/review/masked.ts";
import { carryOut } from "../../shared/usecases/engine/carry-out.ts";
import { board, people, readers } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import type { Mail } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";

const local = readLocal(inject("home"));

/** Another site's script, a mail program, an old browser: whoever unsubscribes for a reader says any of these. */
const fromAnywhere = [
  {},
  { origin: "https://mail.example", "sec-fetch-site": "cross-site" },
  { origin: "null", "sec-fetch-site": "none" },
];

/** The headers of a mail that begin with a word. */
const headersOf = async (story: Story, mail: Mail, begin: string) =>
  (await story.mailbox.headersOf(mail)).filter((line) => line.startsWith(begin));

/** The overseer supplies the English words that the author left open. */
async function supplyEnglish(story: Story): Promise<void> {
  const head = await story.head();
  const contentHash = head.report.contentHash ?? "";
  const values = { "summary.en": "Children are heard by somebody who is trained." };
  const translation = commitTo({ contentHash, lang: "en" as const, values }, systemIds.secret);
  const by = { person: "P-007", roles: ["secretary"], active: true };
  const supplied = await carryOut(
    { store: story.store, clock: systemClock, ids: systemIds },
    story.documentId,
    head,
    {
      name: "supply-translation",
      replaces: null,
      by,
      lang: "en",
      contentHash,
      masked: maskedNow({ masked: {} }),
      translationHash: translation.hash,
      asked: "P-001",
    },
    { translation },
  );
  expect(supplied.ok).toBe(true);
  await story.confirmTranslation();
}

describe("those who are told of a publication", () => {
  let first: Story;
  /** Where one POST unsubscribes, as the subscriber's mail says it to mail programs. */
  let oneClick: string;

  beforeAll(async () => {
    first = await Story.begin(local);
    await first.submit({ "summary.en": "" });
    await first.review();
    await first.decide(people.director, { decision: "approve" });
    for (const director of board) await first.answer(director, { ballot: "sign" });
    await first.reached("document-announced");
  });

  it("I19 are the donor and the partner in French; the English subscriber waits for words in English", async () => {
    const donor = await first.mailTo(people.donor);
    const partner = await first.mailTo(readers.partner);
    expect(donor.subject).toContain("est publié");
    expect(partner.text).toContain("vous êtes notre partenaire");
    await first.outboxEnded();
    expect(await first.mailsTo(readers.subscriber)).toEqual([]);
    expect((await first.reached("document-announced")).facts).toMatchObject({
      held: [{ recipient: { kind: "subscriber", id: "northern-lantern-fund" }, lang: "en" }],
    });
  });

  it("I19 a contractual notice has no unsubscribe header, and says that it is contractual", async () => {
    for (const address of [people.donor, readers.partner]) {
      const mail = await first.mailTo(address);
      expect(await headersOf(first, mail, "X-Accord-Reference")).toHaveLength(1);
      expect(await headersOf(first, mail, "List-")).toEqual([]);
      expect(mail.text).not.toContain("/unsubscribe/");
      expect(mail.text).toContain("contractuel");
    }
  });

  it("the subscriber is told once the words are there, with one click to unsubscribe (RFC 8058)", async () => {
    await supplyEnglish(first);
    const notice = await first.mailTo(readers.subscriber);
    expect(notice.text).toContain("Children are heard by somebody who is trained.");
    const [header = "", post] = await headersOf(first, notice, "List-");
    expect(header).toMatch(
      /^List-Unsubscribe: <http[^<>]+\/en\/unsubscribe\/report-published\/northern-lantern-fund\/[^<>]+>$/,
    );
    expect(post).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    oneClick = header.slice(header.indexOf("<") + 1, -1);
    expect(notice.text.split("\n")).toContain(oneClick);
    const anybody = new Visitor();
    await anybody.open(`${local.application}/en/reports/${first.documentId}`);
    expect(anybody.text).toContain(
      "Fingerprint of the English translation, which was confirmed by a second person:",
    );
    await first.settled();
  });

  it("I8 GET, HEAD and OPTIONS of the unsubscribe address change nothing", async () => {
    const before = await first.aws.everything();
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      for (const url of [oneClick, `${oneClick}/subscribe`, `${oneClick}x`])
        expect((await new Visitor().request(method, url)).status).toBeLessThan(500);
    }
    expect(await first.aws.everything()).toEqual(before);
    const reader = new Visitor();
    await reader.open(oneClick);
    expect(reader.read("h1")).toBe("Unsubscribe from notices of published reports");
    expect(reader.page.root.querySelectorAll("main form button")).toHaveLength(1);
  });

  it("a wrong or unknown address unsubscribes nobody, with the same words for all", async () => {
    const before = await first.aws.everything();
    const [right, visitor] = [oneClick, new Visitor()];
    const said = new Set<string>();
    for (const wrong of [
      right.replace(/[^/]+$/, "x".repeat(43)),
      right.replace("northern-lantern-fund", "fondation-rive-claire"),
      right.replace("northern-lantern-fund", "nobody"),
      right.replace("report-published", "everything"),
    ]) {
      for (const end of ["", "/subscribe"]) {
        const { status } = await visitor.request("POST", wrong + end, {});
        expect(status).toBe(404);
        said.add(visitor.text);
      }
    }
    expect(said.size).toBe(1);
    expect(await first.aws.everything()).toEqual(before);
  });

  it("no other form may come from elsewhere, subscribing again among them", async () => {
    for (const url of [`${oneClick}/subscribe`, `${local.application}/en/link/a~1.0/b`]) {
      const { status } = await new Visitor().request("POST", url, {}, fromAnywhere[1]);
      expect(status).toBe(403);
    }
  });

  it("I19 unsubscribed by one click, a subscriber gets nothing at the next publication", async () => {
    for (const headers of fromAnywhere) {
      const answer = await fetch(oneClick, {
        method: "POST",
        redirect: "manual",
        headers,
        body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
      });
      expect(answer.status).toBe(200);
      expect(answer.headers.getSetCookie()).toEqual([]);
      expect(await answer.text()).toContain("You are unsubscribed");
    }
    const next = await Story.begin(local);
    await next.toPublication();
    await next.mailTo(people.donor);
    await next.outboxEnded();
    expect(await next.mailsTo(readers.subscriber)).toEqual([]);
    expect(JSON.stringify((await next.reached("document-announced")).facts)).not.toContain(
      "northern-lantern",
    );
  });

  it("takes the subscription up again by the same link", async () => {
    const reader = new Visitor();
    await reader.open(oneClick);
    expect(reader.read("h1")).toBe("You are unsubscribed");
    await reader.send({}, "/subscribe");
    expect(reader.read("h1")).toBe("You are subscribed again");
  });
});
