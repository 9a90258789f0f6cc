import { describe } from "vitest";
import { itKeepsAnOrganisation } from "../../support/register-contract.ts";
import { example } from "../histories/example.ts";
import { Registry } from "./world.ts";

describe("the register in memory, on which loading is tried", () => {
  let last = 0;
  itKeepsAnOrganisation(
    async () => {
      const registry = new Registry();
      await registry.deps.register.organisation(example.organisation, null);
      return registry.deps;
    },
    () => `N-${++last}`,
  );
});
