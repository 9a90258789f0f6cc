import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Pages of a memory on a line of this machine, for a real browser; `away` says whether the next POST's answer is lost. */
export type Served = { origin: string; lose: (answers: boolean) => void; close: () => Promise<void> };

/** Whatever answers requests as the app of the pages does. */
type Answering = { request: (url: string, init: RequestInit) => Response | Promise<Response> };

/** Serves pages to this machine alone. */
export async function serve(app: Answering): Promise<Served> {
  let isLost = false;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      if (typeof value === "string" && name !== "origin" && name !== "accept-encoding")
        headers.set(name, value);
    const body = request.method === "POST" ? { body: Buffer.concat(chunks) } : {};
    const answer = await app.request(`http://${request.headers.host}${request.url}`, {
      method: request.method ?? "GET",
      headers,
      ...body,
    });
    if (isLost && request.method === "POST") return request.socket.destroy();
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (name !== "set-cookie") response.setHeader(name, value);
    response.setHeader("Set-Cookie", answer.headers.getSetCookie());
    response.end(Buffer.from(await answer.arrayBuffer()));
    return response;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    lose: (answers) => {
      isLost = answers;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
