import { describe } from "vitest";
import { itKeepsKeyrings } from "../../support/keyrings-contract.ts";
import { Memory } from "../histories/memory.ts";

describe("the keyrings in memory, on which ballots are tried", () => {
  let last = 0;
  itKeepsKeyrings(
    () => {
      const { keyrings, people } = new Memory();
      const proof = (linkId: string, session: string) =>
        Promise.resolve(keyrings.proofs.get(`${linkId} ${session}`) ?? null);
      return Promise.resolve({ keyrings, people, proof });
    },
    () => `k${++last}`,
  );
});
