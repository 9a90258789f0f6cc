import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { loopback } from "./ports.ts";
import type { Session } from "./session.ts";

/** Serves on the loopback until the session ends; open connections are cut then. */
export async function serve(session: Session, port: number, listener: RequestListener): Promise<void> {
  session.check();
  const server = createServer(listener);
  session.onStop(async () => {
    if (server.listening) {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    }
  });
  server.listen(port, loopback);
  await once(server, "listening");
}

/** An answer of a small JSON service. */
export type JsonAnswer = { status: number; body: unknown; headers?: Record<string, string> };

/** Wraps a function of method, path and body as a server of JSON. Whatever it throws is a 500 with a sentence. */
export function jsonListener(
  answer: (method: string, path: string, body: string) => Promise<JsonAnswer>,
): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    text(request)
      .then((body) => answer(request.method ?? "GET", request.url ?? "/", body))
      .catch((error: unknown) => ({ status: 500, body: { message: String(error) }, headers: {} }))
      .then(({ status, body, headers }) => {
        response.writeHead(status, { "content-type": "application/json", ...headers });
        response.end(JSON.stringify(body));
      });
  };
}
