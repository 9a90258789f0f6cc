import { beforeAll, describe, expect, it, vi } from "vitest";
import { stylesheet } from "../../../shared/views/assets.ts";
import { faultsOf } from "../../support/hostile/judge.ts";
import { eventOf, type Sent, soundRequest } from "../../support/hostile/sent.ts";
import { type Place, placeOf } from "./place.ts";

let place: Place;
let sound: Sent;

beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  place = await placeOf("a report being written", 0);
  const [way] = place.ways as [Place["ways"][number]];
  sound = soundRequest(
    place,
    way,
    { method: "POST", path: "/:lang{en|fr}/tasks/:linkId/sections/:section" },
    1,
  );
});

async function answer(changed: Partial<Sent>, body: Buffer | null = null) {
  const event = eventOf({ ...sound, ...changed });
  const answered = await place.answer(
    body ? { ...event, body: body.toString("base64") } : event,
    {} as never,
  );
  expect(faultsOf(event, answered)).toEqual([]);
  return answered;
}

const largest = 1024 * 1024 - 1_000;
const inMultipart = (text: string) => ({
  type: "multipart/form-data; boundary=b",
  body: Buffer.from(`--b\r\nContent-Disposition: form-data; name="narrative"\r\n\r\n${text}\r\n--b--`),
});

const inFields = (count: number) => ({
  type: "application/x-www-form-urlencoded",
  body: Buffer.from(Array.from({ length: count }, (_, n) => `${n}=x`).join("&")),
});

describe("a request that cannot be read, or not be answered whole", () => {
  it.each<[string, Partial<Sent>, Buffer?]>([
    ["GET with a body", { method: "GET" }, Buffer.from("x=y")],
    ["TRACE", { method: "TRACE" }],
    ["a cookie beyond Latin-1", { cookies: ["__Host-a=€"] }],
  ])("%s is answered by a page of ours, in the language of its address", async (_, changed, body) => {
    const { statusCode, body: page } = await answer(changed, body);
    expect(statusCode).toBe(400);
    expect(page).toContain('<html lang="fr"');
  });

  it.each([
    ["quotes, each of which is six characters in a page", inMultipart('"'.repeat(largest))],
    ["zeros, each of which is six characters in an answer", inMultipart("\0".repeat(largest))],
    ["fields", inFields(4_001)],
  ])("too many %s are refused, with a session and without", async (_, written) => {
    for (const cookies of [sound.cookies, []])
      expect((await answer({ cookies, write: () => written })).statusCode).toBe(413);
  });

  it("what a form may hold is given back whole, whatever it is made of", async () => {
    const text = '\0"'.repeat(195_000);
    const { statusCode, body } = await answer({ cookies: [], write: () => inMultipart(text) });
    expect(statusCode).toBe(403);
    expect(body.split("&quot;").length).toBeGreaterThan(390_000);
  });

  it("the stylesheet is as strict as a page, but may be kept", async () => {
    const { statusCode, headers } = await answer({ method: "GET", path: stylesheet.path.split("/") });
    expect(statusCode).toBe(200);
    expect(headers?.["cache-control"]).toContain("immutable");
  });
});
