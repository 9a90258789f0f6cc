import { type Holdings, VerifiedArchive } from "../../../shared/adapters/verified-archive.ts";
import type { Altered } from "../../../shared/domain/audit/commitments.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import type { HistoryLine } from "../../../shared/ports/reading.ts";
import type { Head } from "../../../shared/ports/store.ts";
import type { Memory } from "./memory.ts";

/** How many states of a memory are known at once: a test goes to and fro between a few. */
const most = 8;

const known = new WeakMap<Memory, Map<string, readonly HistoryLine[]>>();

/** What a document was last found to be bound to, word by word, with the hash that its head bears of it. */
const pinnedLast = new WeakMap<Memory, string>();

/**
 * The archive of a memory, whose histories are verified anew as soon as anything that they are made of is another: dozens of
 * pages and mails read between two commits what no word of has changed, and verifying it was a seventh of all that tests do. So is what
 * a document is bound to, which each of them asks first.
 * What was found altered is looked at each time.
 */
export class VerifiedOnce extends VerifiedArchive {
  readonly #memory: Memory;

  constructor(memory: Memory, holdings: Holdings) {
    super(holdings, (found) => memory.alterations.push(found));
    this.#memory = memory;
  }

  override async history(
    documentId: string,
    head: Head | null,
    basis?: Basis | null,
  ): Promise<readonly HistoryLine[] | Altered> {
    await null;
    const states = known.get(this.#memory) ?? new Map<string, readonly HistoryLine[]>();
    known.set(this.#memory, states);
    const asked = this.#all(documentId, head, basis);
    const same = states.get(asked);
    if (same) return same;
    const found = await super.history(documentId, head, basis);
    // Somebody may have written while it was read.
    if (found !== "altered" && this.#all(documentId, head, basis) === asked) {
      if (states.size >= most) states.clear();
      states.set(asked, found);
    }
    return found;
  }

  override pinned(documentId: string, head: Pick<Head, "report">, basis: Basis): Basis | Altered {
    const asked = head.report.pinnedHash + JSON.stringify(basis);
    if (pinnedLast.get(this.#memory) === asked) return basis;
    const found = super.pinned(documentId, head, basis);
    if (found !== "altered") pinnedLast.set(this.#memory, asked);
    return found;
  }

  /** All that a history is made of, word by word. */
  #all(documentId: string, head: Head | null, basis?: Basis | null): string {
    const { entries, comments, head: now } = this.#memory;
    return JSON.stringify([documentId, head, [basis], entries, [...comments], now?.chain.number]);
  }
}
