import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import type { TestProject } from "vitest/node";
import { addAccord } from "../../infra/accord.ts";
import { stageFrom } from "../../infra/config.ts";
import type { Synthesised } from "./synthesised.ts";

declare module "vitest" {
  interface ProvidedContext {
    local: Synthesised;
    production: Synthesised;
    /** The folder of the functions' bundles. */
    bundles: string;
  }
}

/**
 * Synthesises both stages once for all files, without anything of AWS in the environment. Both write to one folder.
 */
export function setup(project: TestProject): () => void {
  for (const name of Object.keys(process.env)) if (/^(AWS|CDK)_/.test(name)) delete process.env[name];
  const outdir = mkdtempSync(join(tmpdir(), "accord-infra-"));
  const remove = () => rmSync(outdir, { recursive: true });
  try {
    project.provide("local", synthesise("local", outdir));
    project.provide("production", synthesise("production", outdir));
    project.provide("bundles", bundles ?? join(outdir, "functions"));
  } catch (error) {
    remove();
    throw error;
  }
  return remove;
}

/** The folder of bundles that all suites share, where they run side by side. */
const bundles = process.env["ACCORD_BUNDLES"];

function synthesise(name: string, outdir: string): Synthesised {
  const { stage, problem } = stageFrom({ stage: name });
  if (problem !== undefined) throw new Error(problem);
  const { context } = JSON.parse(readFileSync("cdk.json", "utf8"));
  const app = new App({ outdir, context: { ...context, bundles }, analyticsReporting: false });
  const { data, app: application, nagExceptions } = addAccord(app, stage);
  const assembly = app.synth();
  return {
    data: assembly.getStackByName(data.stackName).template,
    app: assembly.getStackByName(application.stackName).template,
    terminationProtection: assembly.getStackByName(data.stackName).terminationProtection === true,
    missing: assembly.manifest.missing ?? [],
    nagExceptions,
    validation: JSON.parse(readFileSync(join(outdir, "validation-report.json"), "utf8")),
  };
}
