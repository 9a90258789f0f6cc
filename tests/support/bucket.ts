import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FilesInMemory } from "./files-in-memory.ts";

/** What befalls a part on its way: it arrives, its line drops in the middle of it, or nothing more is heard of it. */
export type Befalls = "arrives" | "drops" | "is-silent";

/** Where a browser sends parts of files on this machine. */
export type Bucket = { origin: string; puts: number; close: () => Promise<void> };

/**
 * Serves the bucket of the files of a memory, as S3 does: parts come by PUT, from pages of another origin.
 * @param befalls what befalls each part, in the order in which they come; those after arrive
 */
export async function serveBucket(files: FilesInMemory, befalls: Befalls[]): Promise<Bucket> {
  const bucket = { origin: "", puts: 0 };
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "PUT");
    if (request.method === "OPTIONS") return response.end();
    const fate = befalls[bucket.puts] ?? "arrives";
    bucket.puts += 1;
    if (fate === "is-silent") return request.pause();
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (fate === "drops") request.socket.destroy();
    });
    request.on("end", () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://bucket.example");
      const parts = files.uploads.get(pathname.slice(1));
      parts?.set(Number(searchParams.get("part")), Buffer.concat(chunks));
      response.statusCode = parts ? 200 : 404;
      response.end();
    });
    return response;
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  bucket.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  files.origin = () => Promise.resolve(bucket.origin);
  files.partUrl = (_, upload, number) => Promise.resolve(`${bucket.origin}/${upload}?part=${number}`);
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  return Object.assign(bucket, { close });
}
