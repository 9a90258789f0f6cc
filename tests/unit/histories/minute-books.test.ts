import fc from "fast-check";
import { expect, it } from "vitest";
import { bookKeptDays } from "../../../shared/domain/attachments/objects.ts";
import { later } from "../../../shared/domain/time.ts";
import { askForBook, fetchBook, isLed, readBook } from "../../../shared/usecases/minute-book/ask-for-book.ts";
import { type BindingDeps, bindBook } from "../../../shared/usecases/minute-book/bind-book.ts";
import { tellLived } from "../../support/lived.ts";
import { goodDay } from "./acts.ts";
import { often, pick } from "./step.ts";
import { Story } from "./story.ts";

/** Random histories of minute books: asked for by several at once, made by one that fails or is told twice, and fetched, for as long as they are kept. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 120) / 20;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);
const people = ["P-008", "P-009"] as const;
const years = ["2026", "2025"] as const;

const acts = fc.array(
  fc.record({
    act: fc.constantFrom(
      ...often(3, "asks"),
      ...often(3, "makes"),
      "fails",
      "dies",
      ...often(2, "fetches"),
      "waits",
    ),
    who: fc.constantFrom(...people),
    year: fc.constantFrom(...often(2, years[0]), years[1]),
    n: fc.nat({ max: 5 }),
    isTwice: fc.boolean(),
  }),
  { minLength: 10, maxLength: 25 },
);

/** What a paper is printed as matters to none of it. */
function binder({ world }: Story, shelf: Map<string, Uint8Array>) {
  const page = () => Promise.resolve({} as never);
  return {
    ...world.deps,
    pages: { page, index: page, interests: page, fileName: ({ on }) => on },
    printer: { print: () => Promise.resolve(new Uint8Array([1])) },
    pack: (files) => new TextEncoder().encode(files.map(({ path }) => path).join()),
    shelf: {
      put: ({ year, number }, bytes) => {
        shelf.set(`${year}-${number}`, bytes);
        return Promise.resolve();
      },
    },
  } satisfies BindingDeps;
}

it("of a year one minute book is made at a time, and led to are those who asked for its file, for a minute", async () => {
  const story = new Story();
  await goodDay(story, 20);
  await story.calm();
  const { world } = story;
  const { deps, memory } = world;
  const [lived, before] = [new Map<string, number>(), world.now];
  const live = (what: string) => lived.set(what, (lived.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(acts, async (given) => {
      memory.books.clear();
      world.bindings.length = 0;
      for (const [id, { row }] of memory.rows)
        if (row.effect.effect === "bind-minute-book") memory.rows.delete(id);
      world.now = before;
      const shelf = new Map<string, Uint8Array>();
      const made = binder(story, shelf);
      const rows = () =>
        [...memory.rows].flatMap(([id, { row }]) => (row.effect.effect === "bind-minute-book" ? [id] : []));
      const led: { year: string; number: number; fetch: number; by: string; at: string }[] = [];
      let asked = 0;
      for (const { act, who, year, n, isTwice } of given) {
        const row = pick(rows(), n);
        if (act === "asks") {
          asked += 1;
          const form = { year, by: who, command: `c${asked}` };
          const other = { ...form, by: people[0], command: `c${asked}b` };
          const open = [...memory.books.values()].find(
            (one) => one.year === year && ["asked", "making"].includes(one.standing.state),
          );
          const numbers = await Promise.all([
            askForBook(deps, form),
            ...(isTwice ? [askForBook(deps, other)] : []),
          ]);
          expect(new Set(numbers).size).toBe(1);
          if (open) expect(numbers[0]).toBe(open.number);
          expect(await askForBook(deps, form)).toBe(numbers[0]);
          live(open ? "led to one under way" : "asked for");
        } else if (act === "makes" && row !== undefined) {
          const outcomes = await Promise.all([
            bindBook(made, row),
            ...(isTwice ? [bindBook(made, row)] : []),
          ]);
          expect(outcomes.filter((one) => one === "ready" || one === "empty").length).toBeLessThan(2);
          for (const outcome of outcomes) live(outcome);
        } else if (act === "fails" && row !== undefined) {
          const printer = { print: () => Promise.reject(new Error("the printer is away")) };
          await bindBook({ ...made, printer }, row).catch(() => live("failed"));
        } else if (act === "dies" && row !== undefined) {
          await deps.outbox.claim(row, world.now, later(world.now, { minutes: 15 }));
          live("died");
        } else if (act === "fetches") {
          const book = pick([...memory.books.values()], n);
          const fetch = book ? await fetchBook(deps, book, who) : null;
          const now = world.now;
          const isKept =
            book?.standing.state === "ready" && now < later(book.standing.at, { days: bookKeptDays });
          expect(fetch !== null).toBe(isKept);
          if (book && fetch !== null) led.push({ ...book, fetch, by: who, at: now });
          if (fetch !== null) live("fetched");
        } else if (act === "waits") {
          world.now = later(world.now, pick([{ minutes: 1 }, { minutes: 16 }, { days: 8 }], n) ?? {});
        }
        for (const { year, number, fetch, by, at } of led) {
          const book = await readBook(deps, year, number);
          if (!book) throw new Error("a book that was fetched is gone from the record");
          expect(book.fetched[fetch - 1]).toEqual({ by, at });
          const isGood = (who: string) => isLed(book, fetch, who, world.now);
          if (world.now >= later(at, { minutes: 1 })) expect(isGood(by)).toBe(false);
          for (const other of people) if (other !== by) expect(isGood(other)).toBe(false);
        }
        for (const one of years) {
          const books = await deps.minuteBooks.of(one);
          expect(books.map(({ number }) => number)).toEqual(books.map((_, at) => at + 1));
          expect(
            books.filter(({ standing }) => ["asked", "making"].includes(standing.state)).length,
          ).toBeLessThan(2);
        }
      }
      // Whatever failed, who begins again once nobody has it makes it.
      world.now = later(world.now, { minutes: 16 });
      for (const row of rows()) await bindBook(made, row);
      for (const { year, number, standing } of memory.books.values()) {
        expect(standing.state).toBe(year === "2026" ? "ready" : "empty");
        expect(shelf.has(`${year}-${number}`)).toBe(year === "2026");
      }
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(
    `${runs} shelves of minute books of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`,
  );
}, 3_600_000);
