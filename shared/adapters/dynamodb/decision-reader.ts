import type { Basis } from "../../domain/documents/basis.ts";
import type { Draft } from "../../domain/forms/draft.ts";
import { pathsMasked } from "../../domain/review/masked.ts";
import type { DecisionStore, DraftWanted, Head, KnownAuthority, Loaded, Wanted } from "../../ports/store.ts";
import { basisItem } from "./basis.items.ts";
import { nameOf, readKeys } from "./batch.ts";
import { countOf, draftOf } from "./draft.items.ts";
import { apartIn, readApart } from "./drafts-apart.ts";
import { guardFrom } from "./guards.ts";
import { readHead } from "./head.ts";
import { authorityItem, contentValue, linkItem, rosterItem, sessionItem } from "./items.ts";
import { keptAs } from "./kept.ts";
import { proofItem } from "./keyrings.items.ts";
import {
  authorityKey,
  basisKey,
  commandKey,
  commandRowKey,
  contentKey,
  draftKey,
  guardKey,
  headKey,
  linkKey,
  organisationKey,
  pinnedPolicyKey,
  proofKey,
  sessionKey,
} from "./keys.ts";
import { pause } from "./pause.ts";
import { isUnread } from "./pinned-policies.ts";
import type { Item, Tables } from "./tables.ts";

/** What a decision reads, in one strongly consistent BatchGetItem: by itself, since the page of a link reads and never commits. */
export class DynamoDecisionReader implements Pick<DecisionStore, "load"> {
  readonly #tables: Tables;

  constructor(tables: Tables) {
    this.#tables = tables;
  }

  async load(wanted: Wanted): Promise<Loaded> {
    const { documentId, session, person, other, command, lostRaces = 0 } = wanted;
    if (lostRaces > 0) await pause(lostRaces);
    const keys = {
      head: headKey(documentId),
      ...(session && { session: sessionKey(session.linkId, session.digest), link: linkKey(session.linkId) }),
      ...(person !== undefined && { authority: authorityKey(person) }),
      ...(other !== undefined && other !== person && { other: authorityKey(other) }),
      ...(command !== undefined && {
        command: commandKey(documentId, command),
        row: commandRowKey(documentId, command),
      }),
      ...(wanted.basis && { basis: basisKey(documentId) }),
      ...(wanted.roster && { organisation: organisationKey }),
      ...(wanted.proof && session && { proof: proofKey(session.linkId, session.digest) }),
      ...(isUnread(this.#tables, documentId) && { policy: pinnedPolicyKey(documentId) }),
    };
    const guards = wanted.guards ?? [];
    const own = {
      ...(wanted.draft && { draft: draftKey(documentId) }),
      ...(wanted.translation && { translation: draftKey(documentId, "translation") }),
      ...(wanted.content !== undefined && { content: contentKey(documentId, wanted.content) }),
    };
    const { client, state, private: hidden } = this.#tables;
    const items = await readKeys(client, {
      [state]: [...Object.values(keys), ...guards.map(guardKey)],
      [hidden]: Object.values(own),
    });
    const found = (key: { pk: string; sk: string } | undefined) => key && items.get(nameOf(key));
    const head = found(keys.head);
    const authority = found(keys.authority);
    const otherFound = other === person ? authority : found(keys.other);
    const draft = found(own.draft);
    const translation = found(own.translation);
    const [sessionFound, linkFound, basisFound] = [found(keys.session), found(keys.link), found(keys.basis)];
    const headNow =
      head && isReport(head) ? await readHead(this.#tables, documentId, head, found(keys.policy)) : null;
    const proof = found(keys.proof);
    const basis = basisFound ? basisItem().parse(basisFound).basis : null;
    return {
      head: headNow,
      session: sessionFound ? sessionItem().parse(sessionFound) : null,
      link: linkFound ? linkItem().parse(linkFound) : null,
      authority: authority ? authorityOf(authority) : null,
      other: otherFound ? authorityOf(otherFound) : null,
      commandDone: (found(keys.command) ?? found(keys.row)) !== undefined,
      basis,
      proof: proof ? proofItem().parse(proof) : null,
      draft: draft ? await this.#draftOf(documentId, draft, wanted.draft, basis) : null,
      draftCount: draft ? countOf(draft) : null,
      draftApart: draft ? apartIn(draft) : null,
      translation: translation ? draftOf(translation) : null,
      content:
        headNow && wanted.content !== undefined
          ? contentOf(headNow, wanted.content, found(own.content))
          : null,
      guards: guards.map((name) => guardFrom(name, found(guardKey(name)))),
      ...(wanted.roster && { roster: rosterItem().parse(found(keys.organisation)) }),
    };
  }

  /** All of a draft that is wanted: one call more where its sections are kept each for itself. */
  #draftOf(
    documentId: string,
    item: Item,
    wanted: DraftWanted | undefined,
    basis: Basis | null,
  ): Promise<Draft> {
    const apart = apartIn(item);
    const named = apart ? namesIn(wanted, basis) : [];
    if (!apart || named?.length === 0) return Promise.resolve(apart ? {} : draftOf(item));
    return readApart(this.#tables, documentId, { ...apart, counted: countOf(item) ?? 0 }, named);
  }
}

/** The sections of a draft that are wanted; null for all of them. */
function namesIn(wanted: DraftWanted | undefined, basis: Basis | null): readonly string[] | null {
  if (wanted === "mark") return [];
  return typeof wanted === "function" && basis ? wanted(basis) : null;
}

/** A version of the content from its item, with nothing masked in it but what the head says. */
function contentOf({ report: { masked } }: Head, hash: string, item: Item | undefined) {
  return keptAs(contentValue(), hash, item, pathsMasked(masked, { in: "content", name: hash }));
}

/** The head of a record that was imported is no report's: for whoever asks for a report, there is none. */
const isReport = (item: Item) => "report" in item;

/** Somebody as decisions know them, from their item. */
export function authorityOf(item: Item): KnownAuthority {
  const { id, roles, active, version, timeZone, addressSince, heldUntil } = authorityItem().parse(item);
  return { person: id, roles, active, version, timeZone, addressSince, heldUntil };
}
