import type { PinnedPolicy } from "../../events/common.ts";
import { type DocumentWord, type Lang, messages, number } from "../i18n/index.ts";

type Lane = Pick<PinnedPolicy["stages"][number]["lanes"][number], "rule" | "people">;

/**
 * How a lane decides, as somebody reads it who is asked in it; empty where that goes without saying, and for a resolution, whose
 * page says all of it.
 */
export function ruleInWords(lang: Lang, { rule, people }: Lane, kind: DocumentWord): string {
  const { rule: t } = messages(lang, kind).lanes;
  if (rule === "one" || rule === "written-resolution") return "";
  if (typeof rule === "string") return t[rule];
  return t.atLeast({ needed: number(lang, rule.atLeast), asked: number(lang, people.length) });
}
