import type { TestProject } from "vitest/node";
import { Product } from "./support/product.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The launcher's folder of the Accord that the tests run against. */
    home: string;
  }
}

/** Vitest loads this file once per suite, each in a module of its own: what they share lies where all find it. */
const shared = globalThis as { accordUnderTest?: { started: Promise<Product>; suites: number } };

async function startProduct(): Promise<Product> {
  const product = new Product();
  await product.start();
  return product;
}

/**
 * One Accord for all suites that need one: the first starts it, the last stops it; or the one that runs already in the
 * folder that ACCORD_UNDER_TEST names, for as long as whoever started it lets it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env["ACCORD_UNDER_TEST"];
  if (running !== undefined) {
    project.provide("home", running);
    return () => Promise.resolve();
  }
  shared.accordUnderTest ??= { started: startProduct(), suites: 0 };
  const underTest = shared.accordUnderTest;
  underTest.suites += 1;
  const product = await underTest.started;
  project.provide("home", product.home);
  return async () => {
    underTest.suites -= 1;
    if (underTest.suites === 0) await product.remove();
  };
}
