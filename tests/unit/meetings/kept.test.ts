import { describe } from "vitest";
import type { StoredLink } from "../../../shared/ports/store.ts";
import { itKeepsMeetings } from "../../support/meetings-contract.ts";
import { MeetingsInMemory } from "../../support/meetings-in-memory.ts";

const chair = {
  ...{ person: "P-008", roles: ["director", "chair"], active: true, version: 1 },
  ...{ addressSince: null, heldUntil: null },
};

describe("the meetings in memory, on which histories are tried", () => {
  let last = 0;
  itKeepsMeetings(
    () => {
      const links = new Map<string, StoredLink>();
      return Promise.resolve(
        new MeetingsInMemory({
          ...{ authorities: new Map([[chair.person, chair]]), sessions: new Map(), links },
          ...{ guards: new Map(), resolutions: new Map() },
          addRow: () => undefined,
          addLink: (link) => links.set(link.id, { link, tokenDigest: null }),
        }),
      );
    },
    () => `m${++last}`,
  );
});
