import { createHash } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";

/** As a phone has it far from its mast: bits a second, both ways; milliseconds there and back. */
const line = { bitsPerSecond: 50_000, roundTripMs: 800, lostPosts: 10 };

const msFor = (bytes: number) => (bytes * 8_000) / line.bitsPerSecond;

/** What went over a line. `lost`: POSTs whose answer never came; half of them had not arrived either. */
type Carried = { roundTrips: number; bytesUp: number; bytesDown: number; posts: number; lost: number };

/** An HTTP proxy that is a weak line: slow, far, and of every ten POSTs one is lost, on the way there or back. */
export class WeakLine {
  readonly carried: Carried = { roundTrips: 0, bytesUp: 0, bytesDown: 0, posts: 0, lost: 0 };
  /** What is on its way, and since when (milliseconds of this process). */
  readonly #waiting = new Map<IncomingMessage, number>();
  readonly #server: Server;
  readonly #known = new WeakSet<Socket>();
  readonly #random: () => number;
  /** Until when the line is busy with what was sent before, each way. */
  readonly #busyUntil = { up: 0, down: 0 };
  #losesNext = 0;

  private constructor(seed: number) {
    this.#random = randomFrom(seed);
    this.#server = createServer((incoming, outgoing) => {
      // What is lost ends as a broken connection.
      this.#waiting.set(incoming, performance.now());
      this.#carry(incoming, outgoing)
        .catch(() => outgoing.destroy())
        .finally(() => this.#waiting.delete(incoming));
    });
  }

  /** @param seed which POST of each ten is lost, and on which way */
  static async open(seed: number): Promise<WeakLine> {
    const weak = new WeakLine(seed);
    await new Promise<void>((resolve) => weak.#server.listen(0, "127.0.0.1", resolve));
    return weak;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What waits for an answer, in words: where the line or what stands behind it hangs, it says which. */
  get waiting(): string {
    const since = (start: number) => Math.round((performance.now() - start) / 1_000);
    const words = [...this.#waiting].map(
      ([{ method, url }, start]) => `${method} ${url} for ${since(start)} s`,
    );
    return words.length === 0 ? "nothing waits for an answer" : `waiting: ${words.join(", ")}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #carry(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { carried } = this;
    const body = await buffer(incoming);
    const loss = incoming.method === "POST" ? this.#lossOfPost() : null;
    carried.roundTrips += 1;
    // A new connection is a round trip before the first byte.
    if (!this.#known.has(incoming.socket)) await pause(line.roundTripMs);
    this.#known.add(incoming.socket);
    const up = headBytes(incoming) + body.length;
    carried.bytesUp += up;
    await this.#pass("up", up);
    if (loss === "there") throw new Error("lost on its way there");
    const { answer, content } = await ask(incoming, body);
    const down = headBytes(answer) + content.length;
    carried.bytesDown += down;
    await this.#pass("down", down);
    if (loss === "back") throw new Error("lost on its way back");
    outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    outgoing.end(content);
  }

  #lossOfPost(): "there" | "back" | null {
    const nth = this.carried.posts % line.lostPosts;
    if (nth === 0) this.#losesNext = Math.floor(this.#random() * line.lostPosts);
    this.carried.posts += 1;
    if (nth !== this.#losesNext) return null;
    this.carried.lost += 1;
    return this.#random() < 0.5 ? "there" : "back";
  }

  /** What is sent waits for what was sent before it, and then for its own way. */
  async #pass(way: "up" | "down", bytes: number): Promise<void> {
    const now = performance.now();
    const sent = Math.max(now, this.#busyUntil[way]) + msFor(bytes);
    this.#busyUntil[way] = sent;
    await pause(sent - now + line.roundTripMs / 2);
  }
}

function ask(
  { method, url = "", rawHeaders }: IncomingMessage,
  body: Buffer,
): Promise<{ answer: IncomingMessage; content: Buffer }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: rawHeaders, agent: false }, (answer) => {
      buffer(answer).then((content) => resolve({ answer, content }), reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

const headBytes = ({ rawHeaders, url = "" }: IncomingMessage) =>
  url.length + rawHeaders.reduce((sum, each) => sum + each.length + 2, 20);

/** Numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return createHash("sha256").update(`${seed} ${drawn}`).digest().readUInt32BE() / 2 ** 32;
  };
}
