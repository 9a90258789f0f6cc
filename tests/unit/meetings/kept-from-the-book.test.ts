import { expect, it } from "vitest";
import { bookPages } from "../../../functions/bind-minute-book/book-pages.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { minutesHashOf } from "../../../shared/domain/board/meetings/written.ts";
import { registeredAs } from "../../../shared/domain/board/registered.ts";
import { readExtract, readResolution } from "../../../shared/usecases/meetings/read-resolutions.ts";
import { listYear, readPaper } from "../../../shared/usecases/minute-book/read-year.ts";
import { ItemIn } from "../../../shared/views/parts/minutes.tsx";
import { known } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting } from "./acts.ts";
import { keeping } from "./arrived.ts";

const said = { before: "The rent was asked about.", after: "Their brother’s offer was compared." };
const { bylaws, timeZone: zone } = known.organisation;

/** A meeting that ended, at which one director was out of the matter while something was said of it. */
async function ended(motion: "approve" | "return"): Promise<Story> {
  const story = await toMeeting();
  await convened(story);
  const enter = async (event: Parameters<typeof does<"enter">>[2]["event"]) =>
    expect(await does(story, "enter", { event })).toBe("done");
  await does(story, "open", { chair, members: [chair, mover, seconder] });
  for (const person of [chair, mover, seconder])
    await enter({ type: "member-arrived", facts: { person, how: "in-person" } });
  await enter({ type: "item-called", facts: { item: "r1" } });
  const keeper = await keeping(story);
  await keeper.send({ "words.r1": said.before }, "/entries/minute");
  await enter({ type: "room-left", facts: { person: mover, item: "r1", because: "stepped-aside" } });
  await keeper.send({ "words.r1": said.after }, "/entries/minute");
  await story.calm();
  const facts = {
    ...{ item: "r1", motion, mover: chair, seconder, each: null, castingVote: null },
    ...{ votes: { for: 2, against: 0, abstained: 0 }, reasonCommitment: "a".repeat(64) },
  };
  expect(await does(story, "record-vote", { facts, nextNumber: 0 })).toBe("done");
  await enter({ type: "meeting-ended", facts: {} });
  return story;
}

/** Its minutes become the record: attested to, drafted, and signed by both. */
async function signed(story: Story): Promise<void> {
  const recordHash = recordHashOf(meetingId, stateOf(story));
  expect(await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair)).toBe("done");
  const minutesHash = minutesHashOf(await story.world.memory.meetings.entries(meetingId)) ?? "";
  expect(await does(story, "draft-minutes", { minutesHash })).toBe("done");
  const keeps = [bylaws.record.keeper];
  for (const who of [chair, stateOf(story).keeper])
    expect(await does(story, "sign-minutes", { shownHash: minutesHash, keeps } as never, who)).toBe("done");
}

/** What the book has of the meeting, in a language. */
async function inBook({ world }: Story, lang: "en" | "fr"): Promise<string> {
  const found = await listYear(world.deps, stateOf({ world } as Story).startsAt.slice(0, 4));
  const paper = await readPaper(world.deps, found.find((one) => "meeting" in one) as never);
  if (paper?.paper !== "minutes") throw new Error("there is no paper of the meeting");
  const pages = bookPages(() => world.deps.directory.organisation(), world.clock);
  return (await pages.page(lang, paper)).html;
}

/** What the extract of its resolution has, for somebody. */
async function inExtract({ world }: Story, reader: string): Promise<string> {
  const [registered] = await world.deps.resolutions.of(bylaws.directors.role);
  const line = registered && (await readResolution(world.deps, registered.body, registeredAs(registered)));
  const extract = line && (await readExtract(world.deps, line, reader));
  if (!extract || extract === "altered") throw new Error("there is no extract");
  return String(ItemIn({ lang: "en", item: extract.item, seen: { ...extract.seen, zone } }));
}

it("nobody reads in the minute book, nor in an extract, what was said of a matter that they are out of before it is decided and the minutes are signed", async () => {
  const story = await ended("approve");
  for (const lang of ["en", "fr"] as const) {
    const book = await inBook(story, lang);
    expect(book).toContain(said.before);
    expect(book).not.toContain(said.after);
    expect(book).toContain({ en: "the matter is decided", fr: "l’affaire décidée" }[lang]);
  }
  expect(await inExtract(story, mover)).toContain(said.before);
  expect(await inExtract(story, mover)).not.toContain(said.after);
  expect(await inExtract(story, seconder)).toContain(said.after);
  await signed(story);
  for (const lang of ["en", "fr"] as const) expect(await inBook(story, lang)).toContain(said.after);
  expect(await inExtract(story, mover)).toContain(said.after);
});

it("what the board sends back is not ended by that: the book keeps what was said of it until it is", async () => {
  const story = await ended("return");
  await signed(story);
  expect(await inBook(story, "en")).toContain(said.before);
  expect(await inBook(story, "en")).not.toContain(said.after);
});
