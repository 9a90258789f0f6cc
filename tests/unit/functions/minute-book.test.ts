import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { bookPages } from "../../../functions/bind-minute-book/book-pages.ts";
import { makeApp } from "../../../functions/web/app.ts";
import { zip } from "../../../shared/adapters/zip.ts";
import { objectOfBook } from "../../../shared/domain/attachments/objects.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { later } from "../../../shared/domain/time.ts";
import { askForBook } from "../../../shared/usecases/minute-book/ask-for-book.ts";
import { bindBook } from "../../../shared/usecases/minute-book/bind-book.ts";
import type { Visitor } from "../../support/visitor.ts";
import type { Story } from "../histories/story.ts";
import { placeOf } from "../hostile/place.ts";
import { chair, convened, does, meetingId, refused, stateOf, voted } from "../meetings/acts.ts";
import type { Paged } from "./place.ts";
import { answerAs, arriveAs, pagesOn } from "./place.ts";
import { atDesk, title } from "./to-desk.ts";

const text = ({ page }: Visitor) => page.root.querySelector("main")?.textContent ?? "";

/** What makes books, beside a place. */
function binder(place: Paged) {
  const { world } = place;
  const shelf = new Map<string, Uint8Array>();
  const deps = {
    ...world.deps,
    pages: bookPages(() => world.deps.directory.organisation(), world.clock),
    pack: zip,
    shelf: {
      put: (book: { year: string; number: number }, bytes: Uint8Array) => {
        shelf.set(objectOfBook(book), bytes);
        return Promise.resolve();
      },
    },
  };
  /** The rows that the relay handed over. */
  const run = async () => {
    await place.calm();
    const outcomes: string[] = [];
    for (const row of world.bindings.splice(0)) outcomes.push(await bindBook(deps, row));
    return outcomes;
  };
  return { shelf, deps, run };
}

async function atBooks(place: Paged): Promise<Visitor> {
  const browser = await atDesk(place, chair);
  await browser.open(browser.link("/resolutions"));
  await browser.open(browser.link("/resolutions/books"));
  return browser;
}

/** A year with a meeting that decided, and ended. */
async function heldMeeting(): Promise<Paged> {
  const then = async (story: Story) => {
    await refused(story);
    await convened(story);
    await voted(story);
    const recordHash = recordHashOf(meetingId, stateOf(story));
    await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair);
  };
  const place = await placeOf("a report that a meeting decided on in Accord", 4, then);
  return { ...place, app: makeApp(place.deps) };
}

describe("the minute book of a year", () => {
  let place: Paged;
  let browser: Visitor;
  let year: string;
  let made: ReturnType<typeof binder>;
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    place = await pagesOn(7);
    made = binder(place);
    browser = await atBooks(place);
    year = place.world.now.slice(0, 4);
  }, 60_000);

  it("is asked for on a page of the register, and made in the background, once however often it is asked for", async () => {
    expect(title(browser)).toBe("Minute book");
    const books = browser.page.url;
    await browser.send({ year }, "/books");
    const own = browser.page.url;
    expect(text(browser)).toContain("It was asked for, and is begun within a minute.");
    await browser.open(books);
    await browser.send({ year }, "/books");
    expect(browser.page.url).toBe(own);
    expect(place.memory.books.size).toBe(1);
    expect(await made.run()).toEqual(["ready"]);
    await browser.open(own);
    expect(text(browser)).toContain("It is ready: 1 papers in each language");
  }, 60_000);

  it("is fetched by a link that is good for a minute, and who asked and who fetched is on record", async () => {
    await browser.send({}, `/books/${year}-1`);
    const file = browser.link(".zip");
    const led = () => place.app.request(file, { headers: { cookie: browser.cookieHeader } });
    const answer = await led();
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`https://files.example/minute-books/${year}/1.zip`);
    const [book] = place.memory.books.values();
    expect(book?.asked.by).toBe(chair);
    expect(book?.fetched).toEqual([{ by: chair, at: place.world.now }]);
    expect(text(browser)).toContain("Who fetched it");
    place.world.now = later(place.world.now, { minutes: 1 });
    expect((await led()).status).toBe(410);
  });

  it("holds each paper in both languages as PDF/UA-1, and an index with the hash of each file", () => {
    files = unzipSync(made.shelf.get(`minute-books/${year}/1.zip`) ?? new Uint8Array());
    const names = Object.keys(files).sort();
    expect(names).toHaveLength(7);
    expect(names.filter((name) => !name.includes("/"))).toEqual([
      "index-en.pdf",
      "index-fr.pdf",
      "index.json",
      "interests-en.pdf",
      "interests-fr.pdf",
    ]);
    for (const name of names.filter((one) => one.endsWith(".pdf")))
      expect(Buffer.from(files[name] ?? []).toString("latin1"), name).toContain(
        "<pdfuaid:part>1</pdfuaid:part>",
      );
    const index = JSON.parse(Buffer.from(files["index.json"] ?? []).toString()) as {
      files: { path: string; sha256: string; proof: { hash: string } }[];
    };
    expect(index.files.map(({ path }) => path).sort()).toEqual(
      names.filter((name) => /^(en|fr)\//.test(name)),
    );
    for (const { path, sha256 } of index.files)
      expect(digestOfBytes(files[path] ?? new Uint8Array())).toBe(sha256);
    const signed = place.memory.entries.findLast(({ type }) => type === "ballot-cast");
    expect(index.files[0]?.proof).toMatchObject({ entry: signed?.number });
  });

  it("is gone after a week, and then made again on asking", async () => {
    const [book] = place.memory.books.values();
    const now = place.world.now;
    place.world.now = later(now, { days: 8 });
    const again = await atBooks(place);
    await again.open(again.link(`/books/${year}-1`));
    expect(text(again)).toContain("is gone");
    await again.send({}, "/books");
    expect(place.memory.books.size).toBe(2);
    expect(book?.number).toBe(1);
    place.world.now = now;
  });

  it("says that it is empty where nothing of the year has minutes or was resolved", async () => {
    const { deps } = place.world;
    const number = await askForBook(deps, { year: "1999", by: chair, command: "empty" });
    expect(await askForBook(deps, { year: "1999", by: chair, command: "again" })).toBe(number);
    await place.calm();
    for (const row of place.world.bindings.splice(1)) expect(await bindBook(made.deps, row)).toBe("empty");
    const reader = await atBooks(place);
    await reader.open(`${reader.page.url.replace(/[?#].*/, "")}/1999-${number}`);
    expect(text(reader)).toContain("There is nothing to bind of 1999");
    expect(made.shelf.has("minute-books/1999/1.zip")).toBe(false);
  });

  it("is begun again where making it failed, and by one alone meanwhile", async () => {
    const rows = [...place.world.bindings];
    await place.calm();
    const [row = ""] = [...rows, ...place.world.bindings.splice(0)];
    const broken = {
      ...made.deps,
      printer: { print: () => Promise.reject(new Error("the printer is away")) },
    };
    await expect(bindBook(broken, row)).rejects.toThrow("the printer is away");
    await place.world.deps.outbox.claim(row, place.world.now, later(place.world.now, { minutes: 15 }));
    expect(await bindBook(made.deps, row)).toBe("claimed");
    await place.world.deps.outbox.release(row);
    expect(await bindBook(made.deps, row)).toBe("ready");
    expect(await bindBook(made.deps, row)).toBe("ended");
  }, 60_000);
});

describe("the minute book of a year with a meeting", () => {
  it("holds its minutes beside what it resolved", async () => {
    const place = await heldMeeting();
    const made = binder(place);
    const browser = await atBooks(place);
    const [year = ""] = browser.page.root
      .querySelectorAll("option")
      .map((one) => one.getAttribute("value") ?? "");
    await browser.send({ year }, "/books");
    expect(await made.run()).toEqual(["ready"]);
    const names = Object.keys(unzipSync(made.shelf.get(`minute-books/${year}/1.zip`) ?? new Uint8Array()));
    expect(names.filter((name) => name.startsWith("fr/")).sort()).toEqual([
      expect.stringMatching(/^fr\/.*-minutes-director-/),
      expect.stringMatching(/^fr\/.*-resolution-20\d\d-01-director\.pdf$/),
    ]);
  }, 60_000);
});

describe("what directors declared of their own interests in a year", () => {
  const [irene, tom, fatou] = ["P-008", "P-009", "P-010"] as const;
  const extent = "I sit on the board of the printer.";
  const bound = async (place: Paged, examinedBy: "members" | "nobody") => {
    const { deps, shelf } = binder(place);
    const organisation = await deps.directory.organisation();
    const { bylaws } = organisation;
    const says = { ...bylaws, disqualification: { ...bylaws.disqualification, examinedBy } };
    const shown: string[] = [];
    const year = place.world.now.slice(0, 4);
    await askForBook(deps, { year, by: chair, command: examinedBy });
    await place.calm();
    const [row = ""] = place.world.bindings.splice(0);
    await bindBook(
      {
        ...deps,
        directory: { ...deps.directory, organisation: async () => ({ ...organisation, bylaws: says }) },
        printer: {
          print: (page) => {
            if (page.html.includes("Interests declared in")) shown.push(page.html);
            return Promise.resolve(new Uint8Array());
          },
        },
      },
      row,
    );
    const [zipped] = [...shelf.values()];
    return { shown, names: Object.keys(unzipSync(zipped ?? new Uint8Array())) };
  };

  it("is a paper of its own for members who ask, and says nothing else of the book; none where nobody may examine it", async () => {
    const place = await pagesOn(4);
    const somebody = await arriveAs(place, irene);
    await somebody.open(somebody.link("/recusal"));
    await somebody.send({ nature: "financial", reason: extent, ground: "material-contract" });
    await somebody.send({});
    const excepted = await arriveAs(place, fatou);
    await excepted.open(excepted.link("/recusal"));
    await excepted.send({ nature: "financial", reason: "My pay as treasurer.", ground: "excepted.pay" });
    await excepted.send({});
    for (const other of [tom, fatou]) await answerAs(place, other, { ballot: "sign" });
    const { shown, names } = await bound(place, "members");
    expect(names).toContain("interests-fr.pdf");
    expect(shown).toHaveLength(1);
    const ofBoth = [extent, "My pay as treasurer.", "s.\u00a0141(5)(a)", "kept their vote"];
    for (const said of [...ofBoth, "A financial interest", "s.\u00a0141", "2026-01"])
      expect(shown[0]).toContain(said);
    for (const kept of ["signed", "Tom"]) expect(shown[0]).not.toContain(kept);
    const kept = await bound(place, "nobody");
    expect(kept.names.filter((name) => name.includes("interests"))).toEqual([]);
  });

  it("has what was declared in writing of a matter that is not voted on, and is bound where the year has nothing else", async () => {
    const place = await pagesOn(4);
    const somebody = await arriveAs(place, irene);
    await somebody.open(somebody.link("/recusal"));
    await somebody.send({ nature: "financial", reason: extent, ground: "material-contract" });
    await somebody.send({});
    const { shown, names } = await bound(place, "members");
    expect(names.sort()).toEqual([
      ...["index-en.pdf", "index-fr.pdf", "index.json", "interests-en.pdf", "interests-fr.pdf"],
    ]);
    for (const said of [extent, "Declared in writing, ", "No paper of this year has a vote on it."])
      expect(shown[0]).toContain(said);
  });
});
