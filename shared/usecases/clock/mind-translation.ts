import { hashOf } from "../../domain/audit/hash.ts";
import type { Document } from "../../domain/documents/kinds.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import type { EffectOf } from "../../domain/outbox/effect.ts";
import { isHeld } from "../../domain/people/hold.ts";
import { hasTranslated } from "../../domain/review/colleagues.ts";
import { wasTakenOff } from "../../domain/review/writers.ts";
import type { Clock, Ids } from "../../ports/clockwork.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore, OutboxRow } from "../../ports/store.ts";
import { carryOut } from "../engine/carry-out.ts";
import { peopleOf } from "../people/propose-address.ts";

type Deps = { clock: Clock; directory: Pick<Directory, "organisation" | "person"> };

/**
 * Who could read a translation as a second person: the report's author, then whoever confirms addresses, in their order.
 * Nobody is who ever translated it, or watches over it and may have, whom the overseer took off the report, nor whom a mail
 * would not reach.
 */
export async function readersOf(
  deps: Deps,
  report: Pick<Document, "author" | "takenOff" | "colleagues" | "policy">,
  suppliedBy: string,
  lang: Lang,
): Promise<string[]> {
  const organisation = await deps.directory.organisation();
  const everybody = await peopleOf(deps, organisation);
  const overseers = organisation.roster[report.policy.overseer] ?? [];
  const line = organisation.confirmsAddresses
    .flatMap((role) => organisation.roster[role] ?? [])
    .filter((one) => !overseers.includes(one));
  const now = deps.clock.now();
  const isReached = (one: string) => {
    const { person, contact } = everybody.get(one) ?? {};
    return person?.active === true && contact?.suppressed === null && !isHeld(person, now);
  };
  return [report.author, ...line].filter(
    (one) =>
      one !== suppliedBy && !hasTranslated(report, lang, one) && !wasTakenOff(report, one) && isReached(one),
  );
}

/**
 * Days after somebody was asked to read a translation, or at once when they are taken off the report. It may come twice.
 *
 * 1. One that was answered, replaced, or put to somebody else meanwhile is left alone.
 * 2. Whoever could read it now is asked for. One transaction: the reminder, whoever is asked in their place, or the word to
 *    whoever oversees.
 */
export async function mindTranslation(
  deps: Deps & { store: DecisionStore; ids: Ids; outbox: Pick<Outbox, "finish"> },
  { id, documentId }: OutboxRow,
  { lang, translationHash, asked }: EffectOf<"mind-translation">,
): Promise<void> {
  const command = hashOf({ name: "mind-translation", row: id });
  const { head, commandDone } = await deps.store.load({ documentId, command });
  const waiting = head?.report.proposedTranslations[lang];
  if (head && waiting && !commandDone) {
    const readers = await readersOf(deps, head.report, waiting.by, lang);
    const minded = { name: "mind-translation", lang, translationHash, asked, readers } as const;
    await carryOut(deps, documentId, head, minded, { command });
  }
  await deps.outbox.finish(id, "done");
}
