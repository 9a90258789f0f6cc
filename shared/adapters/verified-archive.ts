import type { ZodMiniType } from "zod/mini";
import type { StoredEntry } from "../../events/entry.ts";
import { readStoredEntry, upcast } from "../../events/entry.ts";
import { lazy } from "../../events/lazy.ts";
import { withoutTaken } from "../domain/attachments/refs.ts";
import { firstBreak } from "../domain/audit/chain.ts";
import type { Comment } from "../domain/audit/comment.ts";
import type { Altered, Committed } from "../domain/audit/commitments.ts";
import { hashOf } from "../domain/audit/hash.ts";
import { withMasks } from "../domain/audit/masks.ts";
import type { Basis } from "../domain/documents/basis.ts";
import type { Document } from "../domain/documents/kinds.ts";
import type { Content } from "../domain/forms/content.ts";
import type { Translation } from "../domain/forms/languages.ts";
import type { HoldingItem } from "../domain/review/masked.ts";
import { pathsMasked } from "../domain/review/masked.ts";
import type { KeptWords } from "../domain/review/passages.ts";
import type { Alteration, Archive, HistoryLine, KeptTranslations } from "../ports/reading.ts";
import type { Head } from "../ports/store.ts";
import { commentValue, contentValue, translationValue } from "./dynamodb/items.ts";
import { keptAs } from "./dynamodb/kept.ts";
import { verifiedBasis } from "./verified-basis.ts";

/** What lies in the tables, as it lies there: whoever could write to them may have changed any of it. */
export interface Holdings {
  /** In the order of their places. */
  entries(documentId: string): Promise<unknown[]>;
  /** How many entries there are by the head, as it is now; none where it is gone. */
  length(documentId: string): Promise<number>;
  /** By the number of the entry that they belong to. */
  comments(documentId: string): Promise<Map<number, unknown>>;
  /** Undefined for what is not there. */
  content(documentId: string, hash: string): Promise<unknown>;
  translation(documentId: string, hash: string): Promise<unknown>;
}

/** What judges a history: no start waits for it, for the first page of a link shows none. */
const judging = lazy(() => import("../domain/documents/follows.ts"));

type Maskable = Pick<Document, "masked" | "takenAway">;

/** The one place where what was recorded is verified: at each reading, before anybody sees it or anything follows. */
export class VerifiedArchive implements Archive {
  readonly #holdings: Holdings;
  readonly #tell: (found: Alteration) => void;

  /** @param tell told of all that is not what was recorded: an alarm sounds by it */
  constructor(holdings: Holdings, tell: (found: Alteration) => void) {
    this.#holdings = holdings;
    this.#tell = tell;
  }

  async history(
    documentId: string,
    head: Head | null,
    basis?: Basis | null,
  ): Promise<readonly HistoryLine[] | Altered> {
    const [items, comments, { foldFounded }] = await Promise.all([
      this.#holdings.entries(documentId),
      this.#holdings.comments(documentId),
      judging(),
    ]);
    if (!head) return items.length > 0 ? this.#altered(documentId, "head", items.length) : [];
    const { report, chain } = head;
    const read = items.map(readStoredEntry);
    const unreadable = read.indexOf(null);
    const stored = read.slice(0, unreadable < 0 ? undefined : unreadable) as StoredEntry[];
    const broken = firstBreak(documentId, stored, chain);
    if (broken !== null) return this.#altered(documentId, "entries", broken);
    const entries = stored.slice(0, chain.number).map((each) => ({ stored: each, entry: upcast(each) }));
    const { unfounded, document } = foldFounded(entries.map(({ entry }) => entry));
    if (unfounded !== null) return this.#altered(documentId, "entries", unfounded);
    if (document === null || hashOf(document) !== hashOf(report))
      return this.#altered(documentId, "head", chain.number);
    // An entry is written together with the head that it is the end of: a head that is read later knows of it.
    const length = items.length > chain.number ? await this.#holdings.length(documentId) : chain.number;
    if (items.length > length) return this.#altered(documentId, "entries", length + 1);
    if (basis === null) return this.#altered(documentId, "basis", report.pinnedHash);
    if (basis && this.pinned(documentId, head, basis) === "altered") return "altered";
    return entries.map((each) => ({ ...each, comment: this.#comment(each.stored, report, comments) }));
  }

  pinned(documentId: string, head: Pick<Head, "report">, basis: Basis): Basis | Altered {
    return verifiedBasis(this.#tell)(documentId, head, basis);
  }

  async content(documentId: string, report: Maskable, hash: string): Promise<Content | Altered> {
    const kept = await this.keptContent(documentId, report, hash);
    return kept === "altered" ? kept : withoutFiles(withMasks(kept), report.takenAway);
  }

  async keptContent(
    documentId: string,
    report: Maskable,
    hash: string,
  ): Promise<Committed<Content> | Altered> {
    const item = await this.#holdings.content(documentId, hash);
    return this.#kept(documentId, report, { in: "content", name: hash }, contentValue(), hash, item);
  }

  async keptWords(
    documentId: string,
    report: Maskable,
    history: readonly HistoryLine[],
  ): Promise<KeptWords[] | Altered> {
    const named = (fact: string) => [
      ...new Set(history.flatMap(({ stored }) => (stored.facts[fact] as string | undefined) ?? [])),
    ];
    const contents = named("contentHash").map(async (name) => ({
      ...{ in: "content" as const, name },
      kept: await this.keptContent(documentId, report, name),
    }));
    const translations = named("translationHash").map(async (name) => ({
      ...{ in: "translation" as const, name },
      kept: await this.#translation(documentId, report, name),
    }));
    const [comments, ...rest] = await Promise.all([
      this.#holdings.comments(documentId),
      ...contents,
      ...translations,
    ]);
    const said = history.flatMap(({ stored }) => {
      const kept = this.#words(stored, report, comments);
      return kept === null ? [] : [{ in: "comment" as const, name: String(stored.number), kept }];
    });
    const words: KeptWords[] = [];
    for (const { kept, ...item } of [...rest, ...said]) {
      if (kept === "altered") return kept;
      words.push({ ...item, kept });
    }
    return words;
  }

  async translations(documentId: string, report: Document): Promise<KeptTranslations | Altered> {
    const { translations, contentHash } = report;
    const named = Object.entries(translations);
    const items = await Promise.all(named.map(([, hash]) => this.#translation(documentId, report, hash)));
    const kept: KeptTranslations[] = [];
    for (const [index, [lang, hash]] of named.entries()) {
      const one = items[index] ?? "altered";
      if (one === "altered") return one;
      if (one.value.lang !== lang || one.value.contentHash !== contentHash)
        return this.#altered(documentId, "translation", hash);
      kept.push({ [lang]: one });
    }
    return Object.assign({}, ...kept);
  }

  async #translation(
    documentId: string,
    report: Maskable,
    hash: string,
  ): Promise<Committed<Translation> | Altered> {
    const item = await this.#holdings.translation(documentId, hash);
    return this.#kept(documentId, report, { in: "translation", name: hash }, translationValue(), hash, item);
  }

  #comment(stored: StoredEntry, report: Maskable, items: Map<number, unknown>): Comment | Altered | null {
    const kept = this.#words(stored, report, items);
    return kept === null || kept === "altered" ? kept : withMasks(kept);
  }

  /** The words whose hash an entry bears; what lies beside an entry that bears none is nobody's. */
  #words(
    stored: StoredEntry,
    report: Maskable,
    items: Map<number, unknown>,
  ): Committed<Comment> | Altered | null {
    const { documentId, number } = stored;
    const hash = hashOfWords(stored);
    if (hash === null) return null;
    const item = { in: "comment", name: String(number) } as const;
    return this.#kept(documentId, report, item, commentValue(), hash, items.get(number));
  }

  /** An item with the words that its hash names, and nothing masked in it but what was. */
  #kept<T>(
    documentId: string,
    { masked }: Maskable,
    named: HoldingItem,
    shape: ZodMiniType<T>,
    hash: string,
    item: unknown,
  ): Committed<T> | Altered {
    const kept = keptAs(shape, hash, item, pathsMasked(masked, named));
    return kept === "altered" ? this.#altered(documentId, named.in, named.name) : kept;
  }

  #altered(documentId: string, what: Alteration["what"], which: string | number): Altered {
    this.#tell({ documentId, what, which: String(which) });
    return "altered";
  }
}

/** What an entry bears of the words beside it; null where there are none. */
function hashOfWords({ facts }: StoredEntry): string | null {
  const hash = facts["commentCommitment"] ?? facts["reasonCommitment"];
  return typeof hash === "string" ? hash : null;
}

/** A content as it is read: of files that were taken away it says so. */
function withoutFiles(content: Content, takenAway: readonly string[] = []): Content {
  if (takenAway.length === 0) return content;
  const values = Object.entries(content.values).map(([name, value]) => [
    name,
    withoutTaken(value, takenAway),
  ]);
  return { ...content, values: Object.fromEntries(values) };
}
