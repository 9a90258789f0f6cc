import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Local } from "./local.ts";
import { readLocal } from "./local.ts";

const repository = join(import.meta.dirname, "../..");

/** How many ports in a row the launcher wants. */
const portsNeeded = 6;

/** An Accord of one's own: started by the ordinary launcher, in a folder and on ports of its own. */
export class Product {
  readonly home = mkdtempSync(join(tmpdir(), "accord-test-"));
  #process: ChildProcess | null = null;
  #port = 0;
  #said = "";

  /** What the launcher has said so far. */
  get said(): string {
    return this.#said;
  }

  get local(): Local {
    return readLocal(this.home);
  }

  /** Starts as `npm start` does, and waits until the product can be used. Throws with what the launcher said. */
  async start(): Promise<void> {
    this.#port ||= await freePorts();
    const launcher = join(repository, "infra/local/start.mjs");
    const child = spawn(process.execPath, [launcher, "--home", this.home, "--port", String(this.#port)], {
      stdio: ["ignore", "pipe", "pipe"],
      cwd: repository,
    });
    this.#process = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => this.#hear(String(data)));
    await new Promise<void>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`The launcher ended with ${code}:\n${this.#said}`)));
      const look = setInterval(() => {
        if (!this.#isUsable()) return;
        clearInterval(look);
        resolve();
      }, 200);
      child.once("exit", () => clearInterval(look));
    });
  }

  /** Stops as Ctrl-C does. Returns the launcher's exit code. */
  stop(): Promise<number | null> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return Promise.resolve(child?.exitCode ?? null);
    return new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill("SIGINT");
    });
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  #hear(text: string) {
    this.#said += text;
    if (process.env["ACCORD_SHOW_LAUNCHER"]) process.stderr.write(text);
  }

  #isUsable(): boolean {
    try {
      return this.local.application !== "";
    } catch {
      return false;
    }
  }
}

/** The first of enough free ports in a row on the loopback interface, below those that systems hand out. */
export async function freePorts(): Promise<number> {
  for (let first = 20_000 + 10 * Math.floor(Math.random() * 1_000); first < 32_000; first += 10) {
    const ports = Array.from({ length: portsNeeded }, (_, index) => first + index);
    const free = await Promise.all(ports.map(isFree));
    if (free.every(Boolean)) return first;
  }
  throw new Error("No free ports");
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
