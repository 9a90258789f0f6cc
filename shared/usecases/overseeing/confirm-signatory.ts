import { commitment, hashOf } from "../../domain/audit/hash.ts";
import { offersToConfirm } from "../../domain/documents/agreement/offered.ts";
import { type SignatoryStanding, signatoriesOf } from "../../domain/documents/agreement/signatories.ts";
import { mailboxOf, refuseOwnAddress } from "../../domain/organisation/addresses.ts";
import type { Organisation } from "../../domain/organisation/organisation.ts";
import { isSignatoryRole } from "../../domain/people/partners.ts";
import type { Result } from "../../domain/result.ts";
import { ok, refuse } from "../../domain/result.ts";
import { offersOf } from "../../domain/review/offering.ts";
import type { Archive, Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { fillVacantLanes } from "../conducting/fill-lanes.ts";
import { carryOut } from "../engine/carry-out.ts";
import type { Credentials } from "../entering/identify.ts";
import { carryOutOnPerson } from "../people/carry-out-on-person.ts";
import { holdersOf } from "../people/mailboxes.ts";
import { personOnFile } from "../people/on-file.ts";
import type { AddressDeps } from "../people/propose-address.ts";
import { identifyOverseer, type Overseer, type OverseerRefusal, whyNoAct } from "./act-as-overseer.ts";

type Deps = Omit<AddressDeps, "directory"> & {
  store: DecisionStore;
  archive: Pick<Archive, "history" | "content">;
  directory: Directory;
};

/**
 * The overseer, who did not write the agreement, has reached whoever signs for a party by another channel, and confirms that the
 * address in its row is theirs: they become somebody of the directory, with the role of that row and no other (F60, docs/adr/0069).
 *
 * 1. One read: session, link, head, authority. Whoever wrote it is refused, as for every act of theirs.
 * 2. What was submitted is verified. The role says of which name and address the page was: where another version names another
 *    signatory by now, nothing is confirmed.
 * 3. An address is of one person alone: one of a colleague, of a donor or partner, or of somebody of another organisation is refused.
 *    Who signs another agreement by it already has this role besides.
 * 4. One transaction on the person's stream, on condition of the overseer's authority: the entry says who confirmed it.
 * 5. A stage that waits for them asks all of its parties at once; and whoever was offered the draft reads it from now on, by an entry
 *    and a mail of the document.
 */
export async function confirmSignatory(
  deps: Deps,
  credentials: Credentials,
  form: { documentId: string; command: string; role: string },
): Promise<Result<null, OverseerRefusal>> {
  const command = hashOf({ act: "confirm-signatory", by: credentials.person, ...form });
  const overseer = await identifyOverseer(deps, credentials, { documentId: form.documentId });
  if (!overseer.ok) return overseer;
  const isNotNow = await whyNoAct(deps, overseer.value);
  if (isNotNow) return refuse(isNotNow);
  const organisation = await deps.directory.organisation();
  const { head, loaded } = overseer.value;
  const { contentHash } = head.report;
  const { basis } = loaded;
  if (!basis) return refuse({ code: "task-over" });
  const [content, history] = await Promise.all([
    contentHash ? deps.archive.content(form.documentId, head.report, contentHash) : null,
    deps.archive.history(form.documentId, head, basis),
  ]);
  if (content === "altered" || history === "altered") return refuse({ code: "altered" });
  const [offered] = offersToConfirm(head.report, history).filter(({ role }) => role === form.role);
  const signatory =
    offered ??
    signatoriesOf(head.report, basis, content, organisation.roster).find(
      ({ role }) => role === form.role && isSignatoryRole(role),
    );
  // A form that comes twice, as where its first answer was lost, is answered as the first time.
  const isOpened = offersOf(head.report).some(({ role, person }) => role === form.role && person !== null);
  if (!signatory) return isOpened ? ok(null) : refuse({ code: "task-over" });
  const [holder] = organisation.roster[form.role] ?? [];
  const entered = holder ? ok(holder) : await enter(deps, overseer.value, signatory, organisation, command);
  if (!entered.ok) return entered;
  if (offered) return open(deps, overseer.value, offered.number, entered.value);
  const fresh = (await deps.store.load({ documentId: form.documentId })).head;
  if (fresh?.report.stageOpen) await fillVacantLanes(deps, form.documentId, fresh);
  return ok(null);
}

/** Whoever was offered the draft reads it, as the directory knows them by now. */
async function open(
  deps: Deps,
  { documentId, by, link }: Overseer,
  number: number,
  person: string,
): Promise<Result<null, OverseerRefusal>> {
  const { head, authority, other } = await deps.store.load({ documentId, person: by.person, other: person });
  if (!authority || !other) return refuse({ code: "no-longer-authorised" });
  const acting = { by: authority, linkedAt: link.createdAt, now: deps.clock.now() };
  const command = { name: "open-draft", ...acting, number, to: other } as const;
  const outcome = await carryOut(deps, documentId, head, command, { authority, other });
  return outcome.ok ? ok(null) : outcome;
}

/** Somebody of the directory with that role, known by the office that works with them: the author's. */
async function enter(
  deps: Deps,
  { by, head }: Overseer,
  { role, email, name, lang }: SignatoryStanding,
  { correspondence, offices }: Organisation,
  command: string,
): Promise<Result<string, OverseerRefusal>> {
  const own = refuseOwnAddress(email, { ...deps.ownAddresses, correspondence });
  if (own) return refuse(own);
  const mailbox = mailboxOf(email);
  const [holder] = await holdersOf(deps, mailbox);
  const id = holder?.id ?? role.replace("party.", "S-");
  const { person, contact } = await personOnFile(deps, id);
  const isTheirs = holder?.kind === "person" && person?.active && person.roles.every(isSignatoryRole);
  if (holder && !isTheirs) return refuse({ code: "somebody-elses-address" });
  const author = await deps.directory.person(head.report.author);
  const office = person?.office ?? author?.person.office ?? offices[0]?.id ?? "";
  const salt = deps.ids.secret();
  const outcome = await carryOutOnPerson(
    deps,
    id,
    {
      name: "enter",
      wanted: { roles: [...(person?.roles ?? []), role], office, lang: person?.lang ?? lang, active: true },
      ...{ changes: person?.changes ?? 0, confirmed: person?.confirmed?.change ?? null },
      contactCommitment: contact ? null : commitment(salt, hashOf({ name, email })),
      ...{ by: by.person, back: null },
    },
    {
      ...{ command, authority: by },
      ...(contact ? {} : { mailboxes: [mailbox], contact: { name, email, salt } }),
    },
  );
  if (outcome.ok) return ok(id);
  return refuse(outcome.refusal.code === "unknown-person" ? { code: "task-over" } : outcome.refusal);
}
