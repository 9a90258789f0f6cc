import { describe, expect, it } from "vitest";
import { bookPages } from "../../../functions/bind-minute-book/book-pages.ts";
import type { MeetingCommand } from "../../../shared/domain/board/meetings/commands.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { carryOutOnMeeting } from "../../../shared/usecases/meetings/carry-out-on-meeting.ts";
import { listYear, readPaper, yearsOfBooks } from "../../../shared/usecases/minute-book/read-year.ts";
import { aMeeting, chair, headed, mover, seconder, secretary } from "../functions/meeting-place.ts";
import { known } from "../histories/example.ts";

type Room = Awaited<ReturnType<typeof secretary>>;
const vote = { motion: "approve", mover, seconder, for: "3", against: "0", abstained: "0" };
const child = "Prize of Aminata, 11 years old: not her second.";
const words = "Item 1: 2 for, 1 against, not 3 for.";

/** Whoever chaired attests to what was entered. */
async function attested({ place }: Room, id: string) {
  const loaded = await place.deps.meetings.load({ meeting: id });
  const recordHash = loaded.head ? recordHashOf(id, loaded.head.meeting) : "";
  const by = place.memory.authorities.get(chair);
  const command = { name: "attest-decisions", by, recordHash, shownHash: recordHash } as MeetingCommand;
  const outcome = await carryOutOnMeeting(
    place.deps,
    id,
    () => command,
    loaded,
    {},
    known.organisation.bylaws,
  );
  expect(outcome.ok).toBe(true);
}

/** A meeting is convened on a day, beside those that are there. */
async function convenedOn({ browser, meetings, place }: Room, day: string): Promise<string> {
  const before = new Set(place.memory.meetings.heads.keys());
  await browser.open(`${meetings}/new`);
  await browser.send({ ...aMeeting, day });
  return [...place.memory.meetings.heads.keys()].find((id) => !before.has(id)) ?? "";
}

/** What is on its agenda is resolved, and attested to by whoever chaired. */
async function resolves(room: Room, id: string): Promise<void> {
  for (const person of [chair, mover, seconder]) await room.enter("paper", {}, { person });
  await room.enter("open", { chair });
  for (const person of [chair, mover, seconder]) await room.enter("arrive", {}, { person });
  await room.enter("call");
  await room.enter("vote", vote);
  await room.enter("end");
  await attested(room, id);
}

/** A meeting that resolved on the report, and whose chair attested to it; then the next one, convened. */
async function afterwards(lang: "en" | "fr") {
  const room = await secretary(lang);
  const first = await room.sitting();
  await room.enter("call");
  await room.enter("vote", vote);
  await room.enter("end");
  await attested(room, first.id);
  return { room, first: first.id, second: await convenedOn(room, "2026-12-21") };
}

const said = {
  en: {
    title: "Corrected since",
    convened: "duly convened: each member had notice in time, or waived it",
    item: "Correction of the record of 7 December 2026: Item 1",
    corrects:
      "RESOLVED BY the board of directors: that the record of its meeting of 7 December 2026 is corrected: Item 1",
    child: "A child could be recognised by this heading",
    which: "Choose the meeting whose record is to be corrected, or name an older one: one of the two.",
    none: "This body has no record that was attested to of that day or number.",
    inTurn: "The record of that meeting was corrected in turn:",
  },
  fr: {
    title: "Corrigé depuis",
    convened: "dûment convoquée : chaque membre a eu l’avis à temps, ou y a renoncé",
    item: "Correction de ce qui a été consigné le 7 décembre 2026",
    corrects: "A RÉSOLU : ce qui a été consigné de sa réunion du 7 décembre 2026 est corrigé :",
    child: "Un enfant pourrait être reconnu à cet intitulé",
    which:
      "Choisissez la réunion dont on corrige ce qui a été consigné, ou nommez-en une plus ancienne : l’un des deux.",
    none: "Cette instance n’a rien consigné d’attesté à ce jour ou sous ce numéro.",
    inTurn: "Ce qui a été consigné de cette réunion a été corrigé à son tour :",
  },
} as const;

describe.each(["en", "fr"] as const)("%s: what was attested to of a meeting", (lang) => {
  it("is corrected by a resolution of a later one, and stays: it shows beside it from when that was attested to", async () => {
    const { room, first, second } = await afterwards(lang);
    const { enter, browser, text, place } = room;
    const read = async () => {
      await browser.open(`${room.meetings}/${first}`);
      return text();
    };
    expect(await enter("put", { ...headed(words), corrects: "" }, { item: "corrects" })).toContain(
      said[lang].which,
    );
    // Its heading stands on certificates: one by which a child could be recognised is looked at again before it comes in.
    expect(await enter("put", { ...headed(child), corrects: first }, { item: "corrects" })).toContain(
      said[lang].child,
    );
    expect(browser.page.root.querySelectorAll("[name^='heading.'][name$='.checked']")).toHaveLength(2);
    await enter("put", { ...headed(words), corrects: first }, { item: "corrects" });
    expect(text().replaceAll("\u00a0", " ")).toContain(said[lang].item);
    for (const person of [chair, mover, seconder]) await enter("paper", {}, { person });
    await enter("open", { chair });
    for (const person of [chair, mover, seconder]) await enter("arrive", {}, { person });
    await enter("call");
    await enter("vote", vote);
    await enter("end");
    expect(await read()).not.toContain(said[lang].title);
    const before = place.memory.meetings.heads.get(first);
    await attested(room, second);
    expect(await read()).toContain(said[lang].title);
    expect(text()).toContain(words);
    expect(place.memory.meetings.heads.get(first)).toEqual(before);
    // Its certificate says so as well, in which words in the house alone; the one of the correction itself says nothing of the kind.
    const certificate = async (number: number) => {
      await browser.open(room.meetings.replace(/meetings$/, "resolutions"));
      const isIt = new RegExp(`/resolutions/of/director/n0*${number}$`);
      const all = browser.page.root.querySelectorAll("main a").map((one) => one.getAttribute("href") ?? "");
      await browser.open(place.origin + (all.find((href) => isIt.test(href)) ?? ""));
      return text();
    };
    expect(await certificate(2)).not.toContain(said[lang].title);
    expect(text().replaceAll("\u00a0", " ")).toContain(said[lang].corrects);
    expect(await certificate(1)).toContain(said[lang].title);
    expect(text().replaceAll("\u00a0", " ")).toContain(said[lang].convened);
    expect(text()).toContain(words);
    const extract = browser.link("/extract");
    await browser.open(browser.link("for=handing-out"));
    expect(text()).toContain(said[lang].title);
    expect(text()).not.toContain(words);
    await browser.open(extract);
    expect(text()).toContain(words);
    await browser.open(browser.link("for=handing-out"));
    expect(text()).toContain(said[lang].title);
    expect(text()).not.toContain(words);
    // And so do the papers of a minute book that are made from it.
    const pages = bookPages(() => place.deps.directory.organisation(), place.world.clock);
    const years = await yearsOfBooks(place.world.deps);
    const papers = (await Promise.all(years.map((year) => listYear(place.world.deps, year)))).flat();
    const bound = await Promise.all(papers.map((one) => readPaper(place.world.deps, one)));
    const printed = await Promise.all(
      bound.map((paper) => (paper && paper.paper !== "altered" ? pages.page(lang, paper) : null)),
    );
    const corrected = printed.filter((page) => page?.html.includes(said[lang].title));
    expect(corrected).toHaveLength(2);
    for (const page of corrected) expect(page?.html).toContain(words);
  });

  it("is found by the day or a resolution of its meeting when it is older than the list, and what corrects it can be corrected in turn", async () => {
    const { room, first, second } = await afterwards(lang);
    const { enter, browser, text } = room;
    const older = (typed: string, more = {}) =>
      enter("put", { ...headed(words), corrects: "", older: typed, ...more }, { item: "corrects" });
    // Neither of both, a day or a number of nothing, words, and a number of the year before.
    expect(await older("2026-12-07", { corrects: first })).toContain(said[lang].which);
    for (const wrong of ["2026-12-08", "2030-02-31", "2030-77", "2029-01", "in March", second])
      expect(await older(wrong)).toContain(said[lang].none);
    expect(browser.page.root.querySelector("[name^=older]")?.getAttribute("value")).toBe(second);
    expect(await older("2026-01")).toContain(said[lang].item);
    await resolves(room, second);
    const third = await convenedOn(room, "2027-01-12");
    await older(" 2026-12-21 ", headed("Item 1: 3 for after all."));
    await resolves(room, third);
    await browser.open(`${room.meetings}/${first}`);
    expect(text()).toContain(said[lang].inTurn);
    const [chain] = browser.page.root.querySelectorAll("[aria-labelledby=corrections-title] ul");
    const told = (chain?.querySelectorAll("span") ?? []).map((one) => one.textContent);
    expect([told.length, told[0]?.endsWith(words), told[1]?.endsWith("Item 1: 3 for after all.")]).toEqual([
      ...[2, true, true],
    ]);
  });
});
