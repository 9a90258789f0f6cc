import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { isDrawn } from "./lots.ts";

/** Leaves out what only lies within a drawn range (MUTANTS_SHARE, 0–1): to Stryker, as if it did not compile. */
const share = Number(process.env["MUTANTS_SHARE"] ?? 1);

const resultOf = (mutant: Mutant): CheckResult =>
  isDrawn(mutant, share)
    ? { status: CheckStatus.Passed }
    : { status: CheckStatus.CompileError, reason: "not drawn" };

const checker: Checker = {
  init: async () => undefined,
  check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, "drawn", checker)];
