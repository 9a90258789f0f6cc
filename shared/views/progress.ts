import type { Report } from "../domain/documents/report/report.ts";
import { nextStage } from "../domain/documents/report/standing.ts";
import { allows } from "../domain/workflow/lifecycle.ts";
import type { Lang } from "../i18n/index.ts";
import { list, messages } from "../i18n/index.ts";

/** A step on a report's way, with who is awaited or did it. */
export type Step = { label: string; state: "done" | "now" | "next"; notes: string[] };

/** The whole way of a report, as its pinned policy draws it: writing, the stages, publication, notice to the donors. */
export function progressOf(report: Report, names: Readonly<Record<string, string>>, lang: Lang): Step[] {
  const { step } = messages(lang).document;
  const { status, donorsNotified } = report;
  const published = status === "published";
  const { awaits } = messages(lang).document;
  return [
    writing(report, names, lang),
    ...report.policy.stages.map((_, index) => stageStep(report, index, names, lang)),
    {
      label: step.publish,
      state: publication(status),
      notes: status === "approved" ? [awaits.publishing] : [],
    },
    {
      label: step.tell,
      state: published && !donorsNotified ? "now" : after(published),
      notes: published && !donorsNotified ? [awaits.telling] : [],
    },
  ];
}

const after = (isPast: boolean): Step["state"] => (isPast ? "done" : "next");

const publication = (status: Report["status"]): Step["state"] =>
  status === "approved" ? "now" : after(status === "published");

type Names = Readonly<Record<string, string>>;

function writing({ status, author }: Report, names: Names, lang: Lang): Step {
  const { document, common } = messages(lang);
  const name = names[author] ?? common.nameUnknown;
  const label = document.step.write;
  if (status === "draft") return { label, state: "now", notes: [document.awaits.write({ name })] };
  if (status === "changes-requested")
    return { label, state: "now", notes: [document.awaits.rewrite({ name })] };
  return { label, state: "done", notes: [document.awaits.written({ name })] };
}

function stageStep(report: Report, index: number, names: Names, lang: Lang): Step {
  const { document, common } = messages(lang);
  const { awaits } = document;
  const stage = report.policy.stages[index];
  if (!stage) return { label: "", state: "next", notes: [] };
  const label = stage.label[lang];
  const state = stateOf(report, index);
  const notes = stage.lanes.map(({ id, people }) => {
    const name = list(
      lang,
      people.map((person) => names[person] ?? common.nameUnknown),
    );
    if (state === "done") return awaits.approved({ name });
    const taken = report.stage === index ? report.decisions.find(({ lane }) => lane === id) : undefined;
    if (taken) return taken.decision === "approve" ? awaits.approved({ name }) : awaits.requested({ name });
    const isOpen = state === "now" && report.stage === index && report.stageOpen;
    return isOpen ? awaits.decision({ name, days: stage.serviceLevelDays }) : awaits.assigned({ name });
  });
  const isOpening = state === "now" && !(report.stage === index && report.stageOpen);
  return { label, state, notes: isOpening ? [awaits.opening, ...notes] : notes };
}

/** A stage is done once the review is past it; the one after a stage that closed is the one being opened. */
function stateOf(report: Report, index: number): Step["state"] {
  if (allows("submit", report.status)) return "next";
  if (report.status === "approved" || report.status === "published") return "done";
  const reached = nextStage(report);
  if (index < reached) return "done";
  return index === reached ? "now" : "next";
}
