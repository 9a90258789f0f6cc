import { describe, expect, it } from "vitest";
import type { DocumentRegister, PageOf } from "../../../shared/ports/oversight.ts";
import { copiesOf } from "../../../shared/usecases/overseeing/copies-of.ts";
import { everyPage } from "../views/every-page.tsx";

type Listed = { documentId: string; report: { kind: "plan" | "report"; copiedFrom: string | null } };

const many = (count: number, kind: Listed["report"]["kind"]): Listed[] =>
  Array.from({ length: count }, (_, n) => ({
    documentId: `${kind}-${n}`,
    report: { kind, copiedFrom: null },
  }));

const copy: Listed = { documentId: "copy", report: { kind: "plan", copiedFrom: "SP-1" } };

/** Documents under way, the newest first; none ended. */
function registerOf(all: readonly Listed[]) {
  const list = ({ ended, kind, after, limit }: PageOf) => {
    const from = Number(after?.documentId ?? 0);
    const of = ended ? [] : all.filter(({ report }) => kind === undefined || report.kind === kind);
    const next = from + limit < of.length ? { documentId: String(from + limit), changedAt: "" } : null;
    return Promise.resolve({ reports: of.slice(from, from + limit), unreadable: [], next });
  };
  return { register: { list } as unknown as DocumentRegister };
}

describe("the copies of a document, as the page that masks names them", () => {
  it("are found behind however many documents of another kind", async () => {
    const found = await copiesOf(registerOf([...many(200, "report"), copy]), "SP-1", "plan");
    expect(found).toEqual({ ids: ["copy"], hasMore: false });
  });

  it("are looked for among the newest of the kind alone, and it is known that there are more", async () => {
    const all = [copy, ...many(119, "plan")];
    expect(await copiesOf(registerOf(all), "SP-1", "plan")).toEqual({ ids: ["copy"], hasMore: false });
    const older = [...many(120, "plan"), copy];
    expect(await copiesOf(registerOf(older), "SP-1", "plan")).toEqual({ ids: [], hasMore: true });
  });

  it.each([
    ["en", "Not every report was looked through for copies"],
    ["fr", "Les copies n’ont pas été cherchées parmi tous les rapports"],
  ] as const)("whoever masks is told that not all were looked through (%s)", (lang, words) => {
    const { "mask-copies": more, mask } = everyPage(lang);
    expect(more).toContain(words);
    expect(mask).not.toContain(words);
  });
});
