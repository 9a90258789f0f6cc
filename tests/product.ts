import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { Product } from "./support/product.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The launcher's folder of the Accord that the tests run against. */
    home: string;
    /** Where it is stopped and started: by a POST to `/stop`, which answers the launcher's exit code, and to `/start`. */
    launcher: string;
  }
}

/** Vitest loads this file once per suite, each in a module of its own: what they share lies where all find it. */
const shared = globalThis as { accordUnderTest?: { started: Promise<Started>; suites: number } };

type Started = { home: string; launcher: string; remove: () => Promise<void> };

async function startProduct(): Promise<Started> {
  const product = new Product();
  await product.start();
  const { launcher, close } = await offerLauncher(product);
  return {
    home: product.home,
    launcher,
    remove: async () => {
      close();
      await product.remove();
    },
  };
}

/** Tests run in processes of their own, and the launcher is a child of this one: they ask it to stop and to start. */
async function offerLauncher(product: Product): Promise<{ launcher: string; close: () => void }> {
  const acts: Record<string, () => Promise<unknown>> = {
    "/stop": () => product.stop(),
    "/start": () => product.start(),
  };
  const server = createServer(({ url = "" }, answer) => {
    const act = acts[url] ?? (() => Promise.reject(new Error(`there is no ${url}`)));
    act().then(
      (came) => answer.end(JSON.stringify(came ?? null)),
      (fault) => answer.writeHead(500).end(String(fault)),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { launcher: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/**
 * One Accord for all suites that need one: the first starts it, the last stops it; or the one that runs already in the
 * folder that ACCORD_UNDER_TEST names, for as long as whoever started it lets it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env["ACCORD_UNDER_TEST"];
  if (running !== undefined) {
    project.provide("home", running);
    project.provide("launcher", "");
    return () => Promise.resolve();
  }
  shared.accordUnderTest ??= { started: startProduct(), suites: 0 };
  const underTest = shared.accordUnderTest;
  underTest.suites += 1;
  const product = await underTest.started;
  project.provide("home", product.home);
  project.provide("launcher", product.launcher);
  return async () => {
    underTest.suites -= 1;
    if (underTest.suites === 0) await product.remove();
  };
}
