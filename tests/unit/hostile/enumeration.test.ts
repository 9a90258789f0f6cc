import { beforeAll, describe, expect, it } from "vitest";
import { answerWith } from "../../../functions/web/answer.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import { later } from "../../../shared/domain/time.ts";
import { eventOf, soundRequest } from "../../support/hostile/sent.ts";
import { people } from "../histories/example.ts";
import { placeOf } from "./place.ts";

let answer: ReturnType<typeof answerWith>;
let target: Awaited<ReturnType<typeof placeOf>>;
/** What was asked of the ports, by name. */
let asked: string[] = [];

/** The same ports, which tell what they are asked. */
function telling(deps: WebDeps): WebDeps {
  const told = Object.entries(deps).map(([port, given]) => [
    port,
    typeof given !== "object"
      ? given
      : new Proxy(given, {
          get(of, name) {
            const value = Reflect.get(of, name);
            if (typeof value !== "function" || port === "clock" || port === "ids") return value;
            return (...given: unknown[]) => {
              asked.push(`${port}.${String(name)}`);
              return Reflect.apply(value, of, given);
            };
          },
        }),
  ]);
  return Object.fromEntries(told) as WebDeps;
}

beforeAll(async () => {
  target = await placeOf("a report in review", 1);
  answer = answerWith(telling(target.deps));
});

function reviewing() {
  const way = target.ways.find(({ purpose, own }) => purpose === "review" && own.person === "P-004");
  if (!way) throw new Error("P-004 is asked nothing");
  return way;
}

/** What a request gets, and what it took: with its own path left out, which a page may quote. */
async function outcome(method: string, to: string, from: string[], typed: Record<string, string> = {}) {
  asked = [];
  const [way] = target.ways as [(typeof target.ways)[number]];
  const [path = "", ...cookies] = [to, ...from].map((text) => text.replaceAll(link, reviewing().own.linkId));
  const sent = soundRequest(target, way, { method, path }, 0);
  const fields = Object.entries({ ...Object.fromEntries(sent.fields), ...typed });
  const { body, statusCode, headers } = await answer(eventOf({ ...sent, fields, cookies }), {} as never);
  const words = body.replaceAll(path.slice("/en".length), "/…");
  return { statusCode, headers, words, took: asked.sort() };
}

const addressOf = (person: string): string => people.find(({ id }) => id === person)?.email ?? "";

/** Stands for the link by which a reviewer is asked. */
const link = "{link}";
const wrong = "A".repeat(43);

/** Two addresses that differ only in whether somebody is known by them. */
const pairs: [what: string, method: string, known: string, unknown: string, cookies?: [string, string]][] = [
  ["a fresh link, by a link", "POST", `/en/link/${link}/${wrong}/fresh`, `/en/link/${link}9/${wrong}/fresh`],
  [
    "a fresh link, by a document",
    "POST",
    `/en/link/${link}/${wrong}/fresh`,
    `/en/link/PA-9~1.0/${wrong}/fresh`,
  ],
  ["the page of a link", "GET", `/en/link/${link}/${wrong}`, `/en/link/PA-9~1.0/${wrong}`],
  ["the button of a link", "POST", `/en/link/${link}/${wrong}`, `/en/link/PA-9~1.0/${wrong}`],
  ["a task", "GET", `/en/tasks/${link}`, "/en/tasks/PA-9~1.0"],
  [
    "a task with a wrong session",
    "GET",
    `/en/tasks/${link}`,
    "/en/tasks/PA-9~1.0",
    [`__Host-accord-${link}=P-004~${wrong}`, `__Host-accord-PA-9~1.0=P-999~${wrong}`],
  ],
  ["a report that is not published", "GET", "/en/reports/PA-2025-014-R1", "/en/reports/PA-9"],
  ...["GET", "POST"].map((method): [string, string, string, string] => [
    `unsubscribing, by ${method}`,
    method,
    `/en/unsubscribe/report-published/northern-lantern-fund/${wrong}`,
    `/en/unsubscribe/report-published/nobody/${wrong}`,
  ]),
  [
    "subscribing again",
    "POST",
    `/en/unsubscribe/report-published/northern-lantern-fund/${wrong}/subscribe`,
    `/en/unsubscribe/report-published/nobody/${wrong}/subscribe`,
  ],
];

describe("who tries out whether somebody is known", () => {
  it.each(pairs)("learns nothing from %s: the same words and headers, by the same work", async (...pair) => {
    const [, method, known, unknown, cookies] = pair;
    const one = await outcome(method, known, cookies ? [cookies[0]] : []);
    expect(await outcome(method, unknown, cookies ? [cookies[1]] : [])).toEqual(one);
  });

  it.each(["nobody@elsewhere.example", "desk@northern-lantern.example", "accord@ibcr.example"])(
    "learns nothing at the door from %s: the same words and headers, by the same work",
    async (email) => {
      const one = await outcome("POST", "/en/desk", [], { email: addressOf("P-004") });
      expect(await outcome("POST", "/en/desk", [], { email })).toEqual(one);
      expect(one.took).toEqual(["desks.ask"]);
    },
  );

  it("learns nothing from a link to a desk: the same words and headers, by the same work", async () => {
    const [known, unknown] = ["_person.P-004~desk.1", "_person.P-999~desk.1"];
    await target.deps.desks.give(
      {
        id: known,
        person: "P-004",
        givenAt: target.world.now,
        validUntil: later(target.world.now, { hours: 2 }),
      },
      digestOfSecret("token"),
    );
    for (const method of ["GET", "POST"]) {
      const one = await outcome(method, `/en/link/${known}/${wrong}`, []);
      expect(await outcome(method, `/en/link/${unknown}/${wrong}`, [])).toEqual(one);
    }
  });

  it("is told apart by work that differs: whoever holds the token is granted a link", async () => {
    const [path, none] = [`/en/link/${link}/${reviewing().token}/fresh`, `/en/link/${link}/${wrong}/fresh`];
    const [granted, refused] = [await outcome("POST", path, []), await outcome("POST", none, [])];
    expect(granted.words).toBe(refused.words);
    expect(granted.took).toEqual(
      [...refused.took, "access.grantFreshLink", "archive.history", "store.load"].sort(),
    );
  });
});
