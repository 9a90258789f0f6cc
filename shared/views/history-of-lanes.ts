import type { PinnedPolicy } from "../../events/common.ts";
import type { EventOf } from "../../events/facts.ts";
import { isForNote } from "../domain/organisation/lane-rule.ts";
import { type Lang, list, type messages } from "../i18n/index.ts";

type Messages = ReturnType<typeof messages>;

/** What happened to a question. */
export function ofQuestion(
  { type, facts }: EventOf<"question-asked" | "question-answered" | "question-withdrawn">,
  told: { when: string; by: string },
  laneOf: (stage: number, lane: string) => string,
  t: Messages["questions"]["history"],
): string {
  const { stage, lane, number } = facts;
  if (type === "question-asked") return t.asked({ ...told, role: laneOf(stage, lane), number });
  return (type === "question-answered" ? t.answered : t.withdrawn)({ ...told, number });
}

/** That the time of a lane was over, and what came of it. */
export function ofEscalation(
  { facts: { stage, lane: id, to, silent = [] } }: EventOf<"task-escalated">,
  {
    when,
    nameOf,
    laneOf,
    policy,
    lang,
  }: {
    when: string;
    lang: Lang;
    nameOf: (id: string) => string;
    laneOf: (stage: number, lane: string) => string;
    policy: PinnedPolicy;
  },
  t: Messages["history"],
): string {
  const role = laneOf(stage, id);
  const lane = policy.stages[stage]?.lanes.find((each) => each.id === id);
  if (lane && isForNote(lane)) return t.noteOver({ when, role, silent: list(lang, silent.map(nameOf)) });
  return to === null ? t.overdue({ when, role }) : t.escalated({ when, role, person: nameOf(to) });
}

/** How a stage ended: where people only took note nobody approved anything. */
export function ofStageEnd(
  { facts: { outcome, because, stage, noted } }: EventOf<"stage-closed">,
  told: { when: string; stage: string },
  { stages }: PinnedPolicy,
  t: Messages["history"],
): string {
  if (outcome === "to-meeting") return t.toMeeting[because ?? "silence"](told);
  const lanes = stages[stage]?.lanes ?? [];
  return noted || (outcome === "approved" && lanes.length > 0 && lanes.every(isForNote))
    ? t.stageNoted(told)
    : t.stageClosed[outcome](told);
}
