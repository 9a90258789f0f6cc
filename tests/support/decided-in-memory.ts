import type { Recorded } from "../../infra/local/example/decisions.ts";
import { isEnded } from "../../shared/domain/review/standing.ts";
import type { rehearsePolicy } from "../../shared/usecases/reading/rehearse-policy.ts";
import { Memory } from "../unit/histories/memory.ts";
import { archiveOf } from "../unit/histories/ports.ts";

type Deps = Parameters<typeof rehearsePolicy>[0];

/** Documents as they were recorded elsewhere, committed to memory whole: a register of them, and their verified records. */
export async function decidedInMemory(
  recorded: readonly Recorded[],
): Promise<Pick<Deps, "archive" | "register" | "store"> & { memoryOf: (id: string) => Memory }> {
  const memories = new Map<string, Memory>();
  for (const { documentId, ...change } of recorded) {
    const memory = new Memory();
    const done = await memory.commit({
      ...{ ...change, documentId, from: { number: 0, hash: null }, outbox: [], links: [] },
    });
    if (!done.committed) throw new Error(`${documentId} was not committed`);
    memories.set(documentId, memory);
  }
  const memoryOf = (id: string): Memory => memories.get(id) ?? new Memory();
  return {
    memoryOf,
    store: { load: (wanted) => memoryOf(wanted.documentId).load(wanted) },
    archive: {
      ...archiveOf(new Memory()),
      history: (id, ...of) => archiveOf(memoryOf(id)).history(id, ...of),
      content: (id, ...of) => archiveOf(memoryOf(id)).content(id, ...of),
    },
    register: {
      list: ({ ended, kind }) =>
        Promise.resolve({
          reports: recorded.flatMap(({ documentId, head: { report }, basis, entries }) =>
            report.kind === kind && isEnded(report) === ended
              ? [{ documentId, report, basis, changedAt: entries.at(-1)?.at ?? "" }]
              : [],
          ),
          ...{ unreadable: [], next: null },
        }),
    },
  };
}
