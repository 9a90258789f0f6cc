import type { Field } from "../domain/documents/report/definition.ts";
import { reportDefinition } from "../domain/documents/report/definition.ts";
import type { Report } from "../domain/documents/report/report.ts";
import { awaited, isSettled, nextStage } from "../domain/documents/report/standing.ts";
import type { Supplied } from "../domain/documents/report/translations.ts";
import { missingWords } from "../domain/documents/report/translations.ts";
import type { Lang } from "../domain/organisation/organisation.ts";
import { allows } from "../domain/workflow/lifecycle.ts";
import type { DocumentRegister, MessageRecord, Messages, RegisterCursor } from "../ports/oversight.ts";
import type { Archive, Directory } from "../ports/reading.ts";
import type { Overseer } from "./act-as-overseer.ts";
import { namesOf } from "./names.ts";
import type { Task } from "./oversee.ts";
import type { DocumentView } from "./read-document.ts";
import { readDocument } from "./read-document.ts";
import { suppliedWords } from "./supplied-words.ts";

/** How many documents a page of the register shows. */
const pageSize = 20;

/** A page of the register, with the names of everybody who is awaited on it. */
export async function readRegister(
  deps: { register: DocumentRegister; directory: Directory },
  ended: boolean,
  after: RegisterCursor | null,
) {
  const { reports, next } = await deps.register.list({ ended, after, limit: pageSize });
  const people = reports.flatMap(({ report }) => [
    report.author,
    ...awaited(report).flatMap((lane) => lane.people),
  ]);
  return { reports, next, names: await deps.directory.names(people) };
}

/** A document as its overseer sees it: also who was told what, and what is missing in which language. */
export type OversightView = DocumentView & {
  messages: MessageRecord[];
  missing: { lang: Lang; fields: Field[] }[];
  tasks: Task[];
};

export async function readOversight(
  deps: { archive: Archive; directory: Directory; messages: Messages },
  { documentId, head, loaded }: Overseer,
): Promise<OversightView | null> {
  const { basis } = loaded;
  if (!basis) return null;
  const [view, messages, supplied] = await Promise.all([
    readDocument(deps, documentId, head, basis),
    deps.messages.ofDocument(documentId),
    head.report.contentHash
      ? suppliedWords(deps.archive, documentId, head.report.contentHash)
      : ({} as Supplied),
  ]);
  const definition = reportDefinition(basis);
  const { content } = view;
  const missing = (["en", "fr"] as const).flatMap((lang) => {
    const fields = content ? missingWords(definition, content, lang, supplied[lang]) : [];
    return fields.length === 0 ? [] : [{ lang, fields }];
  });
  const names = await namesOf(
    deps.directory,
    [],
    messages.map(({ recipient }) => recipient),
  );
  return {
    ...view,
    names: { ...names, ...view.names },
    messages,
    missing: allows("supply-translation", head.report.status) ? missing : [],
    tasks: tasksOf(head.report),
  };
}

/** Tasks that can be given to somebody else: the writing, and lanes that are open or still to come. Never a director's. */
function tasksOf(report: Report): Task[] {
  if (!allows("reassign", report.status)) return [];
  const writing: Task[] = allows("submit", report.status) ? ["writing"] : [];
  const lanes = report.policy.stages.flatMap((stage, index) =>
    index < nextStage(report)
      ? []
      : stage.lanes
          .filter((lane) => lane.rule === "one")
          .filter(
            (lane) => !(report.stageOpen && index === report.stage && isSettled(lane, report.decisions)),
          )
          .map((lane): Task => ({ stage: index, lane: lane.id })),
  );
  return [...writing, ...lanes];
}

/** Who could take a task over, by id and name: whoever holds its role, and is not part of the report in another way. */
export async function candidatesFor(
  deps: { directory: Directory },
  report: Report,
  task: Task,
): Promise<{ id: string; name: string }[]> {
  const { roster } = await deps.directory.organisation();
  const reviewers = report.policy.stages.flatMap(({ lanes }) => lanes.flatMap(({ people }) => people));
  const lane =
    task === "writing"
      ? undefined
      : report.policy.stages[task.stage]?.lanes.find(({ id }) => id === task.lane);
  const holders = task === "writing" ? Object.values(roster).flat() : (roster[lane?.role ?? ""] ?? []);
  const taken = task === "writing" ? reviewers : (lane?.people ?? []);
  const ids = [...new Set(holders)].filter((id) => id !== report.author && !taken.includes(id));
  const names = await deps.directory.names(ids);
  return ids.flatMap((id) => {
    const name = names[id];
    return name === undefined ? [] : [{ id, name }];
  });
}
