import { describe } from "vitest";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import type { Registered } from "../../../shared/domain/board/registered.ts";
import type { StoredLink } from "../../../shared/ports/store.ts";
import { itKeepsMeetings } from "../../support/meetings-contract.ts";
import { MeetingsInMemory, resolutionsOf } from "../../support/meetings-in-memory.ts";
import { booksOf } from "../../support/minute-books-in-memory.ts";
import { itKeepsWhatRemains } from "../../support/remains-contract.ts";

const chair = {
  ...{ person: "P-008", roles: ["director", "chair"], active: true, version: 1 },
  ...{ addressSince: null, heldUntil: null },
};

describe("the meetings in memory, on which histories are tried", () => {
  let last = 0;
  const name = () => `m${++last}`;
  const open = () => {
    const links = new Map<string, StoredLink>();
    const resolutions = new Map<string, Registered>();
    const meetings = new MeetingsInMemory({
      ...{ authorities: new Map([[chair.person, chair]]), sessions: new Map(), links },
      ...{ guards: new Map(), resolutions },
      addRow: () => undefined,
      addLink: (link) => links.set(link.id, { link, tokenDigest: null }),
    });
    const books = booksOf({ books: new Map<string, MinuteBook>(), addRow: () => undefined });
    const { heads } = meetings;
    const known = { heads, basis: () => Promise.resolve(null) };
    return Promise.resolve({ meetings, resolutions: resolutionsOf(resolutions, known), books });
  };
  itKeepsMeetings(async () => (await open()).meetings, name);
  itKeepsWhatRemains(open, name, "1999");
});
