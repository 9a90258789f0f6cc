import { digestOfBytes, hashOf } from "../../domain/audit/hash.ts";
import type { AlteredPaper, Bound, Indexed, Paper } from "../../domain/board/bound.ts";
import { type DeclaredApart, disclosuresIn } from "../../domain/board/disclosed.ts";
import { streamOfMeeting } from "../../domain/board/meetings/stream.ts";
import type { Lang } from "../../domain/organisation/organisation.ts";
import { later } from "../../domain/time.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { BookPages, BookShelf, MinuteBooks, Packer } from "../../ports/minute-books.ts";
import type { Outbox } from "../../ports/outbox.ts";
import type { Printer } from "../../ports/printing.ts";
import { listDeclared, readDeclared } from "./declared-apart.ts";
import { listYear, type ReadingYear, readPaper } from "./read-year.ts";

export type BindingDeps = ReadingYear & {
  minuteBooks: Pick<MinuteBooks, "stand">;
  shelf: BookShelf;
  pages: BookPages;
  printer: Printer;
  pack: Packer;
  outbox: Pick<Outbox, "pending" | "claim" | "release" | "finish">;
  clock: Clock;
};

/** As long as the function may take (infra/constructs/book-binder.ts): nobody else begins meanwhile. */
const claimedFor = { minutes: 15 };
const languages = ["en", "fr"] as const;

/**
 * Makes the minute book that a row of the outbox asks for. Safe to repeat: it begins again, and the file is the same.
 *
 * 1. The row is claimed, so that one is made; given back where it fails, to be handed over again.
 * 2. What a year without anything holds is said, and no file made.
 * 3. Each paper is read verified, and printed in both languages; how far it has come is written after each. What is not what was recorded
 *    stays out, and the index names it.
 * 4. What was declared of interests, where members may examine it, as a paper of its own: also in writing, of what was never voted on.
 * 5. The index in both languages, and as data with the hash of each file; all of it becomes one file on the shelf.
 * @returns what became of it
 */
export async function bindBook(
  deps: BindingDeps,
  rowId: string,
): Promise<"ended" | "claimed" | "empty" | "ready"> {
  const row = await deps.outbox.pending(rowId);
  if (row?.effect.effect !== "bind-minute-book") return "ended";
  const now = deps.clock.now();
  if (!(await deps.outbox.claim(row.id, now, later(now, claimedFor)))) return "claimed";
  try {
    const made = await bind(deps, row.effect, row.createdAt);
    await deps.outbox.finish(row.id, "done");
    return made;
  } catch (fault) {
    await deps.outbox.release(row.id);
    throw fault;
  }
}

type File = { path: string; bytes: Uint8Array };

async function bind(
  deps: BindingDeps,
  book: { year: string; number: number },
  askedAt: string,
): Promise<"empty" | "ready"> {
  const { year } = book;
  const { minuteBooks, clock } = deps;
  const [found, listed] = await Promise.all([listYear(deps, year), listDeclared(deps, year)]);
  if (found.length === 0 && listed.length === 0) {
    await minuteBooks.stand(book, { state: "empty", at: clock.now() });
    return "empty";
  }
  const files: File[] = [];
  const indexed: Indexed[] = [];
  const altered: Pick<AlteredPaper, "id" | "on">[] = [];
  for (const [done, one] of found.entries()) {
    await minuteBooks.stand(book, { state: "making", done, of: found.length });
    const paper = await readPaper(deps, one);
    if (paper?.paper === "altered") altered.push({ id: paper.id, on: paper.on });
    else if (paper)
      for (const lang of languages) {
        const path = `${lang}/${deps.pages.fileName(paper)}.pdf`;
        const bytes = await deps.printer.print(await deps.pages.page(lang, paper));
        files.push({ path, bytes });
        indexed.push({
          paper,
          file: {
            ...boundOf({ path, bytes }),
            lang,
            paper: paper.paper,
            proof: proofOf(paper),
            on: paper.on,
          },
        });
      }
  }
  const written = await readDeclared(deps, listed);
  altered.push(...written.altered);
  const ofLang = (lang: Lang) => indexed.filter(({ file }) => file.lang === lang);
  const interests: (Pick<Bound, "path" | "sha256"> & { lang: Lang })[] = [];
  for (const lang of languages) {
    const file = await interestsFile(deps, lang, year, ofLang(lang), written.declared);
    if (!file) continue;
    files.push(file);
    interests.push({ lang, ...boundOf(file) });
  }
  for (const lang of languages) {
    const declared = interests.find((one) => one.lang === lang) ?? null;
    const page = await deps.pages.index(lang, { year, askedAt, altered }, ofLang(lang), declared);
    files.push({ path: `index-${lang}.pdf`, bytes: await deps.printer.print(page) });
  }
  const data = { year, askedAt, altered, files: indexed.map(({ file }) => file), interests };
  files.push({ path: "index.json", bytes: new TextEncoder().encode(`${JSON.stringify(data, null, 2)}\n`) });
  const bytes = deps.pack(files, askedAt);
  await deps.shelf.put(book, bytes);
  const { sha256 } = boundOf({ path: "", bytes });
  await minuteBooks.stand(book, {
    ...{ state: "ready", at: clock.now(), sha256, size: bytes.length },
    ...{ papers: indexed.length / languages.length, altered: altered.length },
  });
  return "ready";
}

/** What members may examine of the year, where the by-laws let them. */
async function interestsFile(
  { directory, pages, printer }: BindingDeps,
  lang: Lang,
  year: string,
  indexed: readonly Indexed[],
  written: readonly DeclaredApart[],
): Promise<File | null> {
  const { disqualification } = (await directory.organisation()).bylaws;
  if (disqualification.examinedBy !== "members") return null;
  const papers = indexed.map(({ paper }) => paper);
  const disclosures = disclosuresIn(papers, written);
  const page = await pages.interests(lang, { year, source: disqualification.source }, disclosures);
  return { path: `interests-${lang}.pdf`, bytes: await printer.print(page) };
}

const boundOf = ({ path, bytes }: File) => ({
  ...{ path, bytes: bytes.length },
  sha256: digestOfBytes(bytes),
});

/** What proves a paper: the entry that its certificate names, or the last one of its meeting. */
function proofOf(paper: Paper): Bound["proof"] {
  if (paper.paper === "resolution") {
    const { stream, number, hash } = paper.certificate.known.proof;
    return { stream, entry: number, hash };
  }
  const last = paper.seen.entries.at(-1);
  if (!last) throw new Error(`${paper.id}: a meeting without entries`);
  return { stream: streamOfMeeting(paper.id), entry: last.number, hash: hashOf(last) };
}
