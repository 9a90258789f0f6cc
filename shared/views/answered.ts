import type { PinnedPolicy } from "../../events/common.ts";
import type { Receipt } from "../domain/review/receipt.ts";
import { type DocumentWord, days, type Lang, messages, number } from "../i18n/index.ts";

/**
 * What an answer was about besides the content, as its receipt says it on the page and in the mail; null for one in a lane.
 * @param committee what the committee is called whose meeting it was about, in the reader’s language; null where it was the board
 */
export function answeredAbout(
  lang: Lang,
  about: Receipt["about"],
  kind: DocumentWord,
  committee: string | null,
) {
  if (!about) return null;
  const { receipt: t, meeting } = messages(lang, kind);
  const { hash } = about;
  if (about.of === "translation")
    return { what: t.about[about.lang], hashTitle: t.aboutHash.translation, hash };
  const { heldOn, outcome } = about;
  const said = { outcome: meeting.record.outcome[outcome]({ committee }), heldOn: days(lang, heldOn) };
  return { what: t.about.meeting(said), hashTitle: t.aboutHash.meeting, hash };
}

/** The entry that bears an answer, as its receipt names it; while a vote is open, without its number. */
export const entryInWords = (lang: Lang, entry: Receipt["number"]): string =>
  messages(lang).receipt.entry({ number: entry === null ? "" : number(lang, entry) });

/** The approval policy by which an answer in a lane counts. */
export const policyInWords = (
  lang: Lang,
  kind: DocumentWord,
  { version }: Pick<PinnedPolicy, "version">,
): string => messages(lang, kind).receipt.policy({ version: number(lang, version) });
