import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { isDrawn } from "./lots.ts";

/** Leaves out what only lies within a drawn range (MUTANTS_SHARE, MUTANTS_LOT): to Stryker, as if it did not compile. */
const draw = {
  share: Number(process.env["MUTANTS_SHARE"] ?? 1),
  lot: Number(process.env["MUTANTS_LOT"] ?? 1),
};

const resultOf = (mutant: Mutant): CheckResult =>
  isDrawn(mutant, draw)
    ? { status: CheckStatus.Passed }
    : { status: CheckStatus.CompileError, reason: "not drawn" };

const checker: Checker = {
  init: async () => undefined,
  check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultOf(mutant)])),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Checker, "drawn", checker)];
