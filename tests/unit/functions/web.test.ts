import { beforeAll, describe, expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import { csrfToken } from "../../../functions/web/session-cookie.ts";
import { decisionUrl, landingUrl } from "../../../shared/views/urls.ts";
import { arrive, goodDay } from "../histories/acts.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

let story: Story;
let app: ReturnType<typeof makeApp>;
let page: Page;

beforeAll(async () => {
  story = new Story();
  await goodDay(story, 1);
  await story.calm();
  story.hear();
  const register = { list: () => Promise.resolve({ reports: [], unreadable: [], next: null }) };
  app = makeApp({ ...story.world.deps, register, baseUrl: "https://accord.example" });
  const opened = await arrive(story, story.model.late[0]?.who ?? "", "newest", ["review"]);
  if (!opened) throw new Error("nobody is asked");
  page = opened;
});

const writes = () => story.world.memory.writes;
const entries = () => story.world.memory.entries.length;

/** The reviewer's form, as their page would send it. */
const decide = (csrf: string) =>
  app.request(decisionUrl("en", page.linkId), {
    method: "POST",
    headers: { Cookie: `__Host-accord-${page.linkId}=${page.person}~${page.secret}` },
    body: new URLSearchParams({
      csrf,
      command: "one",
      round: String(page.round),
      lane: page.link.lane ?? "",
      contentHash: page.contentHash,
      decision: "approve",
    }),
  });

describe("the web on a report in review", () => {
  it.each(["GET", "HEAD", "OPTIONS"])("I8 %s of a link that was mailed changes nothing", async (method) => {
    const [mail] = story.world.mailsTo(page.person);
    const before = writes();
    await app.request(landingUrl("en", mail?.link.id ?? "", mail?.link.token ?? ""), { method });
    expect(mail).toBeDefined();
    expect(writes()).toBe(before);
  });

  it("takes no form that a page of its session did not show, and takes the one that it showed", async () => {
    const before = entries();
    expect((await decide("another page's")).status).toBe(403);
    expect(entries()).toBe(before);
    expect((await decide(csrfToken(page))).status).toBe(303);
    expect(entries()).toBe(before + 1);
  });
});
