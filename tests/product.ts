import type { TestProject } from "vitest/node";
import { Product } from "./support/product.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The launcher's folder of the Accord that the tests run against. */
    home: string;
  }
}

/** Starts one Accord for all suites that need one, and stops it after them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const product = new Product();
  await product.start();
  project.provide("home", product.home);
  return () => product.remove();
}
