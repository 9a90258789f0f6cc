import { request } from "node:http";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import { beforeAll, expect, inject, it } from "vitest";
import { makeApp } from "../../functions/web/app.ts";
import type { WebDeps } from "../../functions/web/context.ts";
import { people } from "../support/cast.ts";
import { flaws } from "../support/hostile/flaws.ts";
import { faultsOf, proofOf } from "../support/hostile/judge.ts";
import { eventOf, type Sent, soundRequest } from "../support/hostile/sent.ts";
import { suits, type Target, type Way } from "../support/hostile/target.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";

/** A sample of what is tried ten thousand times without a product, on the line: front door, HTTP API, function, tables. */

const local = readLocal(inject("home"));
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);
const origin = new URL(local.application).origin;

let target: Target;
let story: Story;

beforeAll(async () => {
  story = await Story.begin(local);
  await story.submit();
  const ways: Way[] = [];
  for (const [address, purpose] of [
    [people.reviewer, "review"],
    [people.secretary, "oversee"],
  ] as const) {
    const link = linkIn(await story.mailTo(address));
    const [own, twin] = [await enter(link), await enter(link)];
    ways.push({ purpose, acts: true, hasReceipt: false, token: link.split("/").at(-1) ?? "", own, twin });
  }
  const { report } = await story.head();
  const form = {
    command: "one",
    round: "1",
    lane: "mel",
    contentHash: report.contentHash ?? "",
    decision: "approve",
  };
  target = {
    origin,
    ways,
    leaving: [],
    named: {},
    formsAt: {},
    form: { ...form, reason: "On leave.", comment: "A word." },
  };
  await story.settled();
});

it("I8 hostile requests on the line end in no fault, and change nothing without a session and its token", async () => {
  const routes = makeApp({} as WebDeps).routes.filter(({ path }) => !path.endsWith("*"));
  const aims = routes.flatMap((route) =>
    target.ways.flatMap((way) => (suits(route, way) ? [{ route, way }] : [])),
  );
  const requests = fc.sample(fc.tuple(fc.constantFrom(...aims), fc.nat({ max: 999 }), flaws), {
    seed,
    numRuns: 270,
  });
  const before = await story.items();
  const statuses = new Map<number, number>();
  for (const [{ route, way }, choice, flawed] of requests) {
    let sent = soundRequest(target, way, route, choice);
    for (const flaw of flawed) sent = { ...sent, ...flaw.spoil(sent, target, way) };
    const event = eventOf(sent);
    if (proofOf(target, sent, event) !== null || !canBeSent(sent)) continue;
    const answered = await send(sent, event.headers, Buffer.from(event.body ?? "", "base64"));
    statuses.set(answered.statusCode, (statuses.get(answered.statusCode) ?? 0) + 1);
    expect(faultsOf(event, answered), `${route.method} ${event.rawPath} with ${flawed.join("; ")}`).toEqual(
      [],
    );
  }
  expect(await story.items()).toEqual(before);
  console.log(`requests of seed ${seed}:`, [...statuses].map((each) => each.join(" × ")).join(", "));
  expect([...statuses.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(120);
});

/** The session that a link's button opens. */
async function enter(link: string) {
  const answer = await fetch(link, { method: "POST", redirect: "manual", body: new URLSearchParams() });
  const [cookie = ""] = answer.headers.getSetCookie();
  const [, linkId = "", person = "", secret = ""] = /^__Host-accord-(.+)=(.+?)~(.+?);/.exec(cookie) ?? [];
  return { linkId, person, secret };
}

/**
 * A client and the line keep some requests from ever arriving; how long a body is, the client says itself; and OPTIONS
 * is answered by the emulator's HTTP API.
 */
function canBeSent({ method, path, query, headers, cookies }: Sent): boolean {
  const words = [...Object.values(headers), ...cookies].join("");
  const isLine = ["content-length", "transfer-encoding", "expect", "upgrade"].some((name) => name in headers);
  return (
    !isLine &&
    /^[A-Z]+$/.test(method) &&
    !["CONNECT", "OPTIONS"].includes(method) &&
    /^[\x20-\x7e]{0,8000}$/.test(words) &&
    /^[!-~]{1,8000}$/.test(`${path.join("/")}${query}`)
  );
}

type Answer = Parameters<typeof faultsOf>[1];

/** Exactly these headers, which fetch would not allow. */
function send(
  { method, path, query, cookies }: Sent,
  headers: Record<string, string | undefined>,
  body: Buffer,
) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      local.application,
      {
        method,
        path: `${path.join("/")}${query === "" ? "" : `?${query}`}`,
        headers: { ...headers, cookie: cookies.join("; "), "content-length": body.length },
        agent: false,
      },
      (answer) => {
        const { statusCode = 0, headers } = answer;
        const cookies = headers["set-cookie"] ?? [];
        const rest = { headers: headers as Record<string, string>, cookies, isBase64Encoded: false };
        text(answer).then((body) => resolve({ statusCode, body, ...rest }), reject);
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
