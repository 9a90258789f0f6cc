import type { ChainEnd } from "../../domain/audit/seal.ts";
import { fold } from "../../domain/documents/fold.ts";
import type { Head } from "../../ports/store.ts";
import { entriesOfDocument } from "./entries.ts";
import type { Tables } from "./tables.ts";

/** A head of the entries up to the end that its item bears. Throws where there are none. */
export async function foldedHead(tables: Tables, documentId: string, chain: ChainEnd): Promise<Head> {
  const entries = await entriesOfDocument(tables, documentId);
  const { report } = fold(entries.slice(0, chain.number));
  if (!report) throw new Error(`${documentId}: a head, and no entries`);
  return { report, chain };
}
