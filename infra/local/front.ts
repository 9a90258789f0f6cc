import { type IncomingMessage, type RequestListener, request, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";
import { loopback } from "./ports.ts";

/** Headers that concern one connection and are not passed on (RFC 9110, section 7.6.1). */
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * The front door: what the custom domain is in the cloud. Passes each request to the product's HTTP API on the emulator and
 * the answer back, as they are.
 * @param awsPort where the emulator listens
 */
export function frontDoor(awsPort: number, apiId: string): RequestListener {
  return (incoming, outgoing) => {
    const upstream = request({
      host: loopback,
      port: awsPort,
      method: incoming.method,
      path: `/_aws/execute-api/${apiId}/$default${incoming.url ?? "/"}`,
      headers: passedOn(incoming),
      // A connection that the emulator closes in the meantime would lose a POST: each request has its own.
      agent: false,
    });
    upstream.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, passedOn(answer));
      pipeline(answer, outgoing, () => undefined);
    });
    pipeline(incoming, upstream, () => undefined);
    upstream.on("error", (error: NodeJS.ErrnoException) => explain(outgoing, error));
    outgoing.on("close", () => upstream.destroy());
  };
}

/** Headers as they came, repeated ones (such as Set-Cookie) in their order, as the flat list that Node takes. */
function passedOn({ rawHeaders, headers }: IncomingMessage): string[] {
  const passed: string[] = [];
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const [name = "", value = ""] = rawHeaders.slice(index, index + 2);
    if (!hopByHop.has(name.toLowerCase())) {
      passed.push(name, value);
    }
  }
  // Node writes the body of a request without a length only if it is told how.
  if (headers["transfer-encoding"] !== undefined) {
    passed.push("transfer-encoding", "chunked");
  }
  return passed;
}

function explain(outgoing: ServerResponse, error: NodeJS.ErrnoException): void {
  if (outgoing.headersSent) {
    outgoing.destroy();
    return;
  }
  const away = error.code === "ECONNREFUSED";
  const words = away
    ? "Accord is starting or has been stopped. Look at the terminal where npm start runs, then load this page again.\n\nAccord démarre ou a été arrêté. Regardez le terminal où tourne npm start, puis rechargez cette page.\n"
    : "Accord did not answer. Nothing tells whether your last action was done: load the page again and look.\n\nAccord n’a pas répondu. Rien ne dit si votre dernière action a été faite : rechargez la page et regardez.\n";
  outgoing.writeHead(away ? 503 : 502, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  outgoing.end(words);
}
