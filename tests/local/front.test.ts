import { createServer, type IncomingMessage, request } from "node:http";
import { buffer, text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it } from "vitest";
import { frontDoor } from "../../infra/local/front.ts";
import { serve } from "../../infra/local/serve.ts";
import { freePort, quietSession } from "./session-stub.ts";

type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: Buffer };

const { session, end } = quietSession();
let port = 0;
let awayPort = 0;
let seen: Seen | undefined;

/** Stands in for the emulator's HTTP API. */
const api = createServer(async (incoming, outgoing) => {
  const { method = "", url = "", headers } = incoming;
  seen = { method, url, headers, body: await buffer(incoming) };
  outgoing.writeHead(303, [
    ...["Location", "/fr/tasks/1?étape=2"].map((value) => encodeURI(value)),
    ...["Set-Cookie", "__Host-a=1; Path=/; Secure", "Set-Cookie", "__Host-b=2; Path=/; Secure"],
  ]);
  outgoing.end("Voilà");
});

beforeAll(async () => {
  const apiPort = await freePort();
  await new Promise<void>((resolve) => api.listen(apiPort, "127.0.0.1", resolve));
  port = await freePort();
  await serve(session, port, frontDoor(apiPort, "abcd1234"));
  awayPort = await freePort();
  await serve(session, awayPort, frontDoor(await freePort(), "abcd1234"));
});
afterAll(async () => {
  await end();
  api.close();
});

it("passes method, path, query, headers, cookies and body on as they came", async () => {
  const body = Buffer.from([0, 1, 2, 0xff]);
  const headers = {
    cookie: "__Host-a=1; b=2",
    "x-note": "é",
    origin: "http://127.0.0.1:4500",
    host: "127.0.0.1:4500",
  };
  await knock({ port, method: "POST", path: "/fr/a%2Fb/%C3%A9?q=1&q=2", headers }, body);
  expect(seen).toMatchObject({ method: "POST", body });
  expect(seen?.url).toBe("/_aws/execute-api/abcd1234/$default/fr/a%2Fb/%C3%A9?q=1&q=2");
  expect(seen?.headers).toMatchObject(headers);
});

it("passes the answer back with each of its cookies", async () => {
  const { answer, words } = await knock({ port, method: "GET", path: "/en/" });
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe("/fr/tasks/1?%C3%A9tape=2");
  expect(answer.headers["set-cookie"]).toEqual(["__Host-a=1; Path=/; Secure", "__Host-b=2; Path=/; Secure"]);
  expect(words).toBe("Voilà");
});

it("says in both languages that the product is away", async () => {
  const { answer, words } = await knock({ port: awayPort, method: "GET", path: "/en/" });
  expect(answer.statusCode).toBe(503);
  expect(words).toContain("npm start");
  expect(words).toContain("rechargez cette page");
});

type Knock = { port: number; method: string; path: string; headers?: Record<string, string> };

/** A request with exactly these headers, which fetch would not allow. */
function knock(options: Knock, body?: Buffer): Promise<{ answer: IncomingMessage; words: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", ...options }, (answer) => {
      text(answer).then((words) => resolve({ answer, words }), reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
