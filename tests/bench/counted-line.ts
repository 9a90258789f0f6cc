import { connect, createServer, type Server } from "node:net";

/** A line to a server over which every byte is counted, heads included. */
export class CountedLine {
  readonly #server: Server;
  /** Since the line was opened, as sent (`up`) and received (`down`) by who uses it. */
  readonly bytes = { up: 0, down: 0 };

  private constructor(port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, "127.0.0.1");
      near.on("data", (data) => {
        this.bytes.up += data.length;
      });
      far.on("data", (data) => {
        this.bytes.down += data.length;
      });
      near.pipe(far).pipe(near);
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const)
        one.on("error", () => other.destroy());
    });
  }

  /** @param server the address of a server on this machine */
  static async to(server: string): Promise<CountedLine> {
    const line = new CountedLine(Number(new URL(server).port));
    await new Promise<void>((resolve) => line.#server.listen(0, "127.0.0.1", resolve));
    return line;
  }

  /** The same address, by way of this line. */
  through(address: string): string {
    const bound = this.#server.address();
    const url = new URL(address);
    if (bound !== null && typeof bound === "object") url.port = String(bound.port);
    return url.href;
  }

  close(): void {
    this.#server.close();
  }
}
