import { beforeAll, describe, expect, inject, it } from "vitest";
import { makeApp } from "../../functions/web/app.ts";
import type { WebDeps } from "../../functions/web/context.ts";
import { systemClock } from "../../shared/adapters/system.ts";
import { logger } from "../../shared/runtime/entry-point.ts";
import { stylesheet } from "../../shared/views/assets.ts";
import { answers } from "../support/answers.ts";
import { people } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { strict, strictOf } from "../support/strict.ts";
import { Visitor } from "../support/visitor.ts";
import { write } from "../support/writing.ts";

const local = readLocal(inject("home"));

/** The headers of each kind of page that was seen, by its name and status. */
const seen = new Map<string, Headers>();
const see = (name: string, { page }: Visitor) => seen.set(`${name} ${page.status}`, page.headers);

let cookie = "";
let linkId = "";

beforeAll(async () => {
  const story = await Story.begin(local);
  const mail = await story.mailTo(people.officer);
  linkId = new URL(linkIn(mail)).pathname.split("/")[3] ?? "";
  const officer = new Visitor();
  await officer.open(linkIn(mail));
  see("landing", officer);
  const entering = await fetch(linkIn(mail), {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(),
  });
  seen.set(`entering ${entering.status}`, entering.headers);
  [cookie = ""] = entering.headers.getSetCookie();
  await officer.send();
  see("list", officer);
  const list = officer.page.url;
  await officer.open(`${list}/sections/narrative`);
  see("section", officer);
  const section = officer.fillIn({ narrative: "…" }, "/sections/");
  await officer.send({}, "/sections/");
  see("section with errors", officer);
  await officer.request("POST", section.url, section.form);
  see("section saved elsewhere", officer);
  await officer.request("POST", section.url, { ...section.form, csrf: "of another session" });
  see("section of another session", officer);
  await officer.open(list);
  await write(officer, answers);
  await officer.open(`${list}/check`);
  see("check", officer);
  await officer.send({}, "/submission");
  see("document", officer);
  await officer.open(officer.link("/entries/1"));
  see("entry", officer);
  await officer.request("POST", section.url, section.form);
  see("refusal", officer);
  const asking = await story.mailTo(people.reviewer);
  const reviewer = await story.arrive(asking);
  see("review", reviewer);
  await reviewer.send({ decision: "approve" }, "/confirmation");
  see("confirmation", reviewer);
  await reviewer.send({}, "/decision");
  const finishing = await fetch(reviewer.page.url.replace(/\/receipt$/, "/finish"), {
    method: "POST",
    redirect: "manual",
    headers: { cookie: reviewer.cookieHeader },
    body: new URLSearchParams({
      csrf: reviewer.page.root.querySelector('input[name="csrf"]')?.getAttribute("value") ?? "",
    }),
  });
  seen.set(`finishing ${finishing.status}`, finishing.headers);
  await reviewer.open(new URL(finishing.headers.get("location") ?? "", local.application).href);
  see("finished", reviewer);
  await reviewer.open(linkIn(await story.mailTo(people.officer)));
  see("used link", reviewer);
  await reviewer.send({}, "/fresh");
  see("fresh link", reviewer);
  const anybody = new Visitor();
  await anybody.open(`${local.application}/fr/`);
  see("home", anybody);
  await anybody.open(`${local.application}/fr/nowhere`);
  see("not found", anybody);
  await anybody.open(linkIn(mail).slice(0, -1));
  see("wrong link", anybody);
  await anybody.open(`${local.application}/en/tasks/${linkId}`);
  see("no session", anybody);
  await anybody.request("POST", linkIn(mail), {}, { "sec-fetch-site": "cross-site" });
  see("forged", anybody);
  await anybody.request("POST", linkIn(mail), { much: "x".repeat(1024 * 1024) });
  see("too large", anybody);
});

/** As they come over the line; of pages that come later in a document's life it is asked in memory, and of any request whatever. */
describe("what every page tells the browser", () => {
  it("is as strict on each kind of page", () => {
    expect([...seen.keys()]).toEqual([
      "landing 200",
      "entering 303",
      "list 200",
      "section 200",
      "section with errors 200",
      "section saved elsewhere 200",
      "section of another session 409",
      "check 200",
      "document 200",
      "entry 200",
      "refusal 409",
      "review 200",
      "confirmation 200",
      "finishing 303",
      "finished 200",
      "used link 410",
      "fresh link 200",
      "home 200",
      "not found 404",
      "wrong link 404",
      "no session 403",
      "forged 403",
      "too large 413",
    ]);
    const isWritten = /^(section|section (with errors|saved elsewhere)|review) 200$/;
    for (const [page, headers] of seen) {
      const copies = isWritten.test(page) ? "private, no-cache" : "no-store";
      expect(strictOf(headers), page).toEqual({ ...strict, "cache-control": copies });
    }
  });

  it("comes compressed, for lines are weak", async () => {
    for (const page of ["landing 200", "section 200", "check 200", "review 200", "home 200"])
      expect(seen.get(page)?.get("content-encoding"), page).toBe("gzip");
    const style = await fetch(local.application + stylesheet.path);
    expect(style.headers.get("content-encoding")).toBe("gzip");
    expect(await style.text()).toBe(stylesheet.body);
  });

  it("is as strict when a page failed", async () => {
    logger.setLogLevel("SILENT");
    const app = makeApp({ baseUrl: local.application, clock: systemClock } as WebDeps);
    const failed = await app.request("/en/reports/any");
    expect(failed.status).toBe(500);
    expect(strictOf(failed.headers)).toEqual(strict);
  });
});

describe("the cookie of a session", () => {
  it("is for this host alone, over a secure line, out of the reach of scripts and of other sites' forms", () => {
    const [pair = "", ...attributes] = cookie.split(";").map((part) => part.trim());
    expect(pair).toMatch(new RegExp(`^__Host-accord-${linkId}=P-001~[\\w-]{43,}~\\d{10}$`));
    expect(attributes.sort()).toEqual(["HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Lax", "Secure"]);
  });

  it("and what its browser kept of the pages are taken back when its person has finished", () => {
    const finished = seen.get("finishing 303");
    expect(finished?.get("clear-site-data")).toBe('"cache"');
    expect(finished?.getSetCookie()).toEqual([expect.stringMatching(/^__Host-accord-[^=]+=; Max-Age=0; /)]);
  });

  it("is given to nobody whose form came from another site", () => {
    expect(seen.get("forged 403")?.getSetCookie()).toEqual([]);
  });
});
