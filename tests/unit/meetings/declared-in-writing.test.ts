import { expect, it } from "vitest";
import { disclosuresIn } from "../../../shared/domain/board/disclosed.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import type { MinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { declareInterest } from "../../../shared/usecases/deciding/recuse.ts";
import { withMasks } from "../../../shared/usecases/minute-book/masked-since.ts";
import { listYear, readPaper } from "../../../shared/usecases/minute-book/read-year.ts";
import { maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { arrive, goodDay, secretary } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { pageOf } from "../usecases/translating.ts";
import { chair, convened, does, meetingId, refused, stateOf, voted } from "./acts.ts";

const [pay] = known.organisation.bylaws.disqualification.exceptions;
const reason = "My pay as chair.";

/** A director declares in writing what the by-laws except; the matter goes to a meeting, which votes on it. */
async function declared(votes: { for: number; against: number; abstained: number }) {
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
    const disclosed = disclosuresIn(papers.flatMap((one) => (one && one.paper !== "altered" ? [one] : [])));
    expect(disclosed).toMatchObject([{ because: "excepted", declared: { when: "in-writing", reason } }]);
    const book: MinuteBook = {
      ...{ year, number: 1, asked: { by: chair, at: now, command: "c" }, fetched: [] },
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
  },
);
