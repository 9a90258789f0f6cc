import { expect, it } from "vitest";
import { local, production } from "./synthesised.ts";

it.each([
  ["local", local],
  ["production", production],
])(
  "cdk-nag (AwsSolutions) is clean for %s, and no exception has outlived its cause",
  (_, { validation, nagExceptions }) => {
    expect(validation.pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
    const nag = validation.pluginReports.find(({ pluginName }) => pluginName === "AwsSolutions");
    const excepted = new Set(
      (nag?.suppressedViolations ?? []).flatMap(({ ruleName, violatingConstructs }) =>
        violatingConstructs.map(({ constructPath }) => `${ruleName} ${constructPath}`),
      ),
    );
    expect(excepted.size).toBe(nagExceptions);
  },
);
