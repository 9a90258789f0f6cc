import { expect, it } from "vitest";
import { disclosuresIn } from "../../../shared/domain/board/disclosed.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { declareInterest, recuse } from "../../../shared/usecases/deciding/recuse.ts";
import { certifyOfDocument } from "../../../shared/usecases/meetings/certify-of-document.ts";
import { matterOf } from "../../../shared/usecases/meetings/read-meeting.ts";
import { listDeclared, readDeclared } from "../../../shared/usecases/minute-book/declared-apart.ts";
import { withMasks } from "../../../shared/usecases/minute-book/masked-since.ts";
import { listYear, readPaper, yearsOfBooks } from "../../../shared/usecases/minute-book/read-year.ts";
import { maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { answering, arrive, give, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { pageOf } from "../usecases/translating.ts";
import { chair, convened, does, meetingId, refused, stateOf, voted } from "./acts.ts";

const [pay] = known.organisation.bylaws.disqualification.exceptions;
const reason = "My pay as chair.";

/** A director declares in writing what the by-laws except; the matter goes to a meeting. */
async function referred() {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const page = await arrive(story, chair, "newest", ["sign"]);
  if (!page || !pay) throw new Error("nobody is asked to sign");
  const masked = maskedNow(story.world.report ?? { masked: {} });
  const form = {
    documentId,
    command: "declares",
    masked,
    nature: "financial" as const,
    exception: pay,
    reason,
  };
  expect(await declareInterest(story.world.deps, page, form)).toMatchObject({ ok: true });
  await refused(story);
  return story;
}

/** That meeting votes on it. */
async function declared(votes: { for: number; against: number; abstained: number }) {
  const story = await referred();
  await convened(story);
  await voted(story, votes);
  const recordHash = recordHashOf(meetingId, stateOf(story));
  await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair);
  return story;
}

it.each([
  ["carried", { for: 2, against: 1, abstained: 0 }],
  ["lost", { for: 1, against: 2, abstained: 0 }],
])(
  "what was declared in writing is for members to examine where the motion was %s, and keeps a book back once it is masked",
  async (_, votes) => {
    const story = await declared(votes);
    const { deps, now } = story.world;
    const year = now.slice(0, 4);
    const papers = await Promise.all((await listYear(deps, year)).map((one) => readPaper(deps, one)));
    const written = await readDeclared(deps, await listDeclared(deps, year));
    const bound = papers.flatMap((one) => (one && one.paper !== "altered" ? [one] : []));
    const disclosed = disclosuresIn(bound, written.declared);
    expect(disclosed).toMatchObject([
      { because: "excepted", declared: { when: "in-writing", reason }, isApart: false },
    ]);
    await keptBack(story);
  },
);

it.each(["waits for its meeting", "was withdrawn"])(
  "what was declared in writing of a matter that %s is for members to examine with its day, and keeps a book back once it is masked",
  async (what) => {
    const story = await referred();
    const { deps, now } = story.world;
    if (what === "was withdrawn") {
      const watching = await pageOf(story, secretary, "oversee");
      const form = { documentId, command: "withdraws", masked: "0", reason: "It is not needed." };
      expect(await withdrawReport(deps, watching, form)).toMatchObject({ ok: true });
    }
    const year = now.slice(0, 4);
    expect(await listYear(deps, year)).toEqual([]);
    expect(await yearsOfBooks(deps)).toEqual([year]);
    const { declared, altered } = await readDeclared(deps, await listDeclared(deps, year));
    expect(altered).toEqual([]);
    expect(disclosuresIn([], declared)).toMatchObject([
      {
        ...{ because: "excepted", declared: { when: "in-writing", nature: "financial", reason } },
        ...{ isApart: true, of: { about: { documentId }, called: null, resolvedOn: now.slice(0, 10) } },
      },
    ]);
    expect(await listDeclared(deps, "1999")).toEqual([]);
    await keptBack(story);
  },
);

/** Words of it are masked: a book that was made before is handed to nobody. */
async function keptBack(story: Story) {
  const { deps, now } = story.world;
  const book: MinuteBook = {
    ...{ year: now.slice(0, 4), number: 1, asked: { by: chair, at: now, command: "c" }, fetched: [] },
    standing: { state: "ready", at: now, sha256: "0".repeat(64), size: 1_000, papers: 1, altered: 0 },
  };
  expect((await withMasks(deps, book)).isMaskedSince).toBe(false);
  story.world.now = later(now, { minutes: 1 });
  const { number = 0 } = story.world.memory.entries.find(({ type }) => type === "interest-declared") ?? {};
  const masks = { words: "chair", reason: "A child.", places: [`comment.${number}./text`] };
  const watching = await pageOf(story, secretary, "oversee");
  expect(await maskPassage(deps, watching, { documentId, command: "masks", ...masks })).toMatchObject({
    ok: true,
  });
  expect((await withMasks(deps, book)).isMaskedSince).toBe(true);
}

const [first, second, third] = ["P-008", "P-009", "P-010"] as const;

/** A director acts by the newest link that asks them to sign. */
async function signing(story: Story, who: string) {
  const page = await arrive(story, who, "newest", ["sign"]);
  if (!page) throw new Error(`${who} is not asked to sign`);
  return page;
}

async function signs(story: Story, who: string) {
  await story.attempt([answering(story, await signing(story, who), "sign", false, unique(story))]);
  await story.calm();
}

it("a director who signed, and declares then that they are disqualified, signed nothing on the certificate", async () => {
  const [ground] = known.organisation.bylaws.disqualification.grounds;
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  for (const who of [first, second]) await signs(story, who);
  const masked = maskedNow(story.world.report ?? { masked: {} });
  const form = { documentId, command: "recuses", masked, nature: "financial" as const, ground };
  const done = await recuse(story.world.deps, await signing(story, second), {
    ...form,
    ...{ how: "disqualified", reason: "My company sells them chairs." },
  });
  expect(done).toMatchObject({ ok: true });
  await story.calm();
  await signs(story, third);
  const place = { documentId, round: 1, stage: 2, lane: "board" };
  const registered = { ...place, body: "director", number: 1, way: "written" as const, at: "" };
  const certificate = await certifyOfDocument(story.world.deps, registered);
  expect(certificate).toMatchObject({
    known: {
      arithmetic: { directors: 3, disqualified: 1, entitled: 2, signed: 2 },
      proved: { passkey: 0, code: 0, link: 2, exception: 0, lesser: 0 },
    },
    inside: { votes: [{ person: first }, { person: third }], out: [{ person: second }] },
  });
});

it("a director who is disqualified in writing is out of the room where a meeting decides instead", async () => {
  const [ground] = known.organisation.bylaws.disqualification.grounds;
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const masked = maskedNow(story.world.report ?? { masked: {} });
  const form = { documentId, command: "recuses", masked, nature: "financial" as const, ground };
  const interest = { how: "disqualified", reason: "My company sells them chairs." } as const;
  const done = await recuse(story.world.deps, await signing(story, second), { ...form, ...interest });
  expect(done).toMatchObject({ ok: true });
  await story.calm();
  const page = await signing(story, third);
  await story.attempt([answering(story, page, "refuse", false, unique(story))]);
  await story.calm();
  const { head, basis } = await story.world.deps.store.load({ documentId, basis: true });
  if (!head || !basis) throw new Error("there is no report");
  const { bylaws } = known.organisation;
  const matter = matterOf(documentId, { review: head.report, basis }, bylaws.directors.role, bylaws);
  expect(matter?.of.disqualified).toEqual([second]);
  await convened(story);
  await does(story, "withdraw-item", { item: "r1" });
  const put = { item: "r2", nature: "decide", consent: false, titleCommitment: null } as const;
  await does(story, "put-item", { facts: { ...put, of: matter?.of ?? null } });
  const members = [first, second, third];
  await does(story, "open", { chair, members });
  for (const person of members)
    await does(story, "enter", { event: { type: "member-arrived", facts: { person, how: "in-person" } } });
  await does(story, "enter", { event: { type: "item-called", facts: { item: "r2" } } });
  const moved = { item: "r2", motion: "approve", mover: first, seconder: third, each: null } as const;
  const vote = (inFavour: number) => {
    const votes = { for: inFavour, against: 0, abstained: 0 };
    return does(story, "record-vote", { facts: { ...moved, votes, castingVote: null }, nextNumber: 0 });
  };
  expect(await vote(3)).toBe("disqualified-in-room");
  const left = { person: second, item: "r2", because: "disqualified" } as const;
  await does(story, "enter", { event: { type: "room-left", facts: left } });
  expect(await vote(2)).toBe("done");
});

it("a director who signed, and left the board before the last signature, is none of those who signed on the certificate", async () => {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  for (const who of [first, second]) await signs(story, who);
  give(story, second, []);
  await signs(story, third);
  const [registered] = [...story.world.memory.resolutions.values()];
  if (registered?.way !== "written") throw new Error("nothing was resolved in writing");
  expect(await certifyOfDocument(story.world.deps, registered)).toMatchObject({
    known: {
      arithmetic: { directors: 2, disqualified: 0, entitled: 2, signed: 2 },
      proved: { passkey: 0, code: 0, link: 2, exception: 0, lesser: 0 },
    },
    inside: { votes: [{ person: first }, { person: third }], out: [] },
  });
});

it("a resolution that passes since its last director is disqualified counts nobody who left meanwhile, signed or disqualified", async () => {
  const story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
  const masked = maskedNow(story.world.report ?? { masked: {} });
  const [ground] = known.organisation.bylaws.disqualification.grounds;
  const declares = async (who: string) => {
    const form = { documentId, command: `recuses-${who}`, masked, nature: "financial" as const, ground };
    const interest = { how: "disqualified", reason: "My company sells them chairs." } as const;
    const done = await recuse(story.world.deps, await signing(story, who), { ...form, ...interest });
    expect(done).toMatchObject({ ok: true });
    await story.calm();
  };
  await signs(story, first);
  await declares(second);
  give(story, second, []);
  story.world.now = later(story.world.now, { days: 1 });
  const passedAt = story.world.now;
  await declares(third);
  const [registered] = [...story.world.memory.resolutions.values()];
  if (registered?.way !== "written") throw new Error("nothing was resolved in writing");
  expect(await certifyOfDocument(story.world.deps, registered)).toMatchObject({
    known: {
      passedAt,
      arithmetic: { directors: 2, disqualified: 1, entitled: 1, signed: 1 },
    },
    inside: {
      votes: [{ person: first }],
      ...{ out: [{ person: third }], left: [second] },
      declared: [{ person: second }, { person: third }],
    },
  });
});
