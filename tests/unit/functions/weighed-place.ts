import { makeApp } from "../../../functions/web/app.ts";
import { linkItemOf } from "../../../shared/adapters/dynamodb/appended.items.ts";
import { DynamoDecisionStore } from "../../../shared/adapters/dynamodb/decision-store.ts";
import { headWrite } from "../../../shared/adapters/dynamodb/head-write.ts";
import {
  asideKey,
  authorityKey,
  basisKey,
  contentKey,
  organisationKey,
  proofKey,
  sessionKey,
} from "../../../shared/adapters/dynamodb/keys.ts";
import type { Link } from "../../../shared/domain/links/link.ts";
import type { Change, DecisionStore, Wanted } from "../../../shared/ports/store.ts";
import { policyItemOf } from "../../support/lying.ts";
import { WeighedTables } from "../../support/weighed-tables.ts";
import { known } from "../histories/example.ts";
import type { Paged } from "./place.ts";

/**
 * The pages of a document in memory, and beside the memory the same items in tables that say what DynamoDB charges for each reading
 * and each transaction.
 */
export function weighed<P extends Pick<Paged, "memory" | "deps">>(
  place: P,
): P & Pick<Paged, "app" | "deps"> & { weighed: WeighedTables } {
  const { memory } = place;
  const weighing = new WeighedTables();
  const dynamo = new DynamoDecisionStore(weighing.tables);
  const { state, private: hidden } = weighing.tables;
  /** Whatever lies there that a request may read. */
  const layAll = (documentId: string) => {
    const { head, basis } = memory;
    if (!head) return;
    const at = memory.entries.filter(({ number }) => number === head.chain.number);
    const from = { number: head.chain.number - 1, hash: null };
    const put = headWrite(weighing.tables, { documentId, from, head, entries: at, outbox: [], links: [] });
    weighing.lay(state, put.Put?.Item ?? {});
    weighing.lay(state, policyItemOf(documentId, head));
    weighing.lay(state, { ...basisKey(documentId), basis });
    weighing.lay(state, { ...organisationKey, ...known.organisation });
    for (const { link, tokenDigest } of memory.links.values())
      weighing.lay(state, { ...linkItemOf(link as Link), tokenDigest });
    for (const session of memory.sessions.values())
      weighing.lay(state, { ...sessionKey(session.linkId, session.digest), ...session });
    for (const proof of memory.keyrings.proofs.values())
      weighing.lay(state, { ...proofKey(proof.linkId, proof.session), ...proof });
    for (const { id, roles, active, lang, office, timeZone } of known.people)
      weighing.lay(state, { ...authorityKey(id), id, roles, active, lang, office, timeZone, version: 1 });
    for (const [hash, kept] of memory.contents)
      weighing.lay(hidden, { ...contentKey(documentId, hash), ...kept });
    for (const [name, { fields, ...aside }] of memory.asides) {
      const [document = "", person = "", form = ""] = name.split(" ");
      const key = asideKey({ documentId: document, person, form });
      weighing.lay(hidden, { ...key, words: JSON.stringify(fields), ...aside });
    }
  };
  const store: DecisionStore = {
    load: async (wanted: Wanted) => {
      layAll(wanted.documentId);
      await dynamo.load(wanted);
      return await memory.load(wanted);
    },
    commit: async (change: Change) => {
      const outcome = await memory.commit(change);
      if (outcome.committed) await dynamo.commit(change);
      return outcome;
    },
  };
  const deps = { ...place.deps, store };
  return { ...place, deps, app: makeApp(deps), weighed: weighing };
}
