import { isForDesk } from "../../domain/links/for-desk.ts";
import type { AnyLink } from "../../domain/links/link.ts";
import type { Effect } from "../../domain/outbox/effect.ts";
import { epochSeconds, later } from "../../domain/time.ts";
import type { OutboxRow } from "../../ports/store.ts";
import { DUE, explainsForDays, linkKey, linksOfPerson, outboxKey } from "./keys.ts";
import type { Tables } from "./tables.ts";

/** What the stream misses, the ticker takes up a minute later. */
const sweepAfter = { seconds: 60 };

export const outboxItemOf = ({ correlation }: Pick<Tables, "correlation">, row: OutboxRow) => ({
  ...outboxKey(row.id),
  kind: "outbox",
  row,
  correlationId: correlation.current(),
  status: "pending",
  sweeps: 0,
  due: DUE,
  dueAt: later(row.notBefore ?? row.createdAt, sweepAfter),
  ...(row.effect.effect === "desk" && { expiresAt: epochSeconds(later(row.createdAt, askRememberedFor)) }),
});

/** What is asked at the door by whoever is known, or not, is no record of anything. */
const askRememberedFor = { days: 2 };

/**
 * Who answers by a link finds their receipt by it as long as the record lives; any other ends some time after its use. What
 * can await its person is listed as theirs, for their desk.
 * @param effect that brings the link
 */
export const linkItemOf = (link: AnyLink, effect: Effect | null = null) => ({
  ...linkKey(link.id),
  link,
  tokenDigest: null,
  ...(isForDesk(link, effect) && { listed: linksOfPerson(link.person), listKey: link.validUntil }),
  ...(link.lane === null && {
    expiresAt: epochSeconds(later(link.validUntil, { days: explainsForDays })),
  }),
});
