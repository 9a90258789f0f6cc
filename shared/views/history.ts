import type { PinnedPolicy } from "../../events/common.ts";
import type { Entry } from "../../events/entry.ts";
import { days, instants, list, messages } from "../i18n/index.ts";
import type { Frame } from "./frame.ts";

/** An entry of a document's history as its page shows it. */
export type HistoryLine = {
  entry: Entry;
  /** The words of the comment that the entry bears a commitment to, while they are kept. */
  comment: string | null;
  technicalUrl: string;
};

/** The first digits of a content's hash: enough to recognise a version by. */
const shortHash = (hash: string): string => hash.slice(0, 8);

/**
 * An entry in words.
 * @param names names of people and donors by id; who was erased is said to be
 * @param policy the pinned policy, whose labels name stages and lanes
 */
export function sentenceOf(
  { event, at }: Entry,
  names: Readonly<Record<string, string>>,
  policy: PinnedPolicy,
  { lang, timeZone }: Pick<Frame, "lang" | "timeZone">,
): string {
  const { history, common } = messages(lang);
  const when = instants(lang, at, timeZone);
  const nameOf = (id: string) => names[id] ?? common.nameUnknown;
  const stageOf = (index: number) => policy.stages[index]?.label[lang] ?? String(index + 1);
  switch (event.type) {
    case "record-imported":
      return history.imported[event.facts.kind]({ when, version: shortHash(event.facts.contentHash) });
    case "report-opened":
      return history.opened({ when, author: nameOf(event.facts.author), due: days(lang, event.facts.dueOn) });
    case "report-submitted": {
      const { by, round, contentHash } = event.facts;
      return history.submitted({ when, by: nameOf(by), round, version: shortHash(contentHash) });
    }
    case "review-resumed":
      return history.resumed({ when, attempt: event.facts.attempt });
    case "stage-opened": {
      const { stage, contentHash } = event.facts;
      const people = list(
        lang,
        (policy.stages[stage]?.lanes ?? []).map(({ person }) => nameOf(person)),
      );
      return history.stageOpened({ when, stage: stageOf(stage), people, version: shortHash(contentHash) });
    }
    case "decision-recorded": {
      const { stage, lane, by, decision, contentHash } = event.facts;
      const role = policy.stages[stage]?.lanes.find(({ id }) => id === lane)?.label[lang] ?? lane;
      return history.decided[decision]({ when, by: nameOf(by), role, version: shortHash(contentHash) });
    }
    case "stage-closed":
      return history.stageClosed[event.facts.outcome]({ when, stage: stageOf(event.facts.stage) });
    case "report-approved":
      return history.approved({ when, version: shortHash(event.facts.contentHash) });
    case "report-published":
      return history.published({ when, version: shortHash(event.facts.contentHash) });
    case "donors-notified": {
      const donors = event.facts.donors.map(nameOf);
      return donors.length === 0
        ? history.notifiedNobody({ when })
        : history.notified({ when, donors: list(lang, donors) });
    }
    case "delivery-failed":
      return history.failed[event.facts.audience]({ when });
  }
}
