import { describe, expect, it } from "vitest";
import { bookPages } from "../../../functions/bind-minute-book/book-pages.ts";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { minutesHashOf } from "../../../shared/domain/board/meetings/written.ts";
import { certifyResolution } from "../../../shared/usecases/meetings/certify-resolution.ts";
import { listYear, readPaper } from "../../../shared/usecases/minute-book/read-year.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { give, secretary } from "../histories/acts.ts";
import { people } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting, voted } from "./acts.ts";
import { arrived, keeping, textOf } from "./arrived.ts";

/** Whoever chaired, or kept the record, has left for good: the meeting goes on by somebody in their place, and its papers say so. */

/** Somebody stands otherwise from now on, by an entry of their stream. */
async function enters(story: Story, who: string, change: { active?: boolean; roles?: readonly string[] }) {
  const person = people.find(({ id }) => id === who);
  if (!person) throw new Error(who);
  await enterPerson(story.world.deps as never, { ...person, ...change } as never);
  await story.calm();
}

async function held(): Promise<Story> {
  const story = await toMeeting();
  await convened(story);
  await voted(story);
  return story;
}

const successor = "P-005";

async function attests(story: Story) {
  const recordHash = recordHashOf(meetingId, stateOf(story));
  await does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair);
}

const drafts = async (story: Story) =>
  does(story, "draft-minutes", {
    minutesHash: minutesHashOf(await story.world.memory.meetings.entries(meetingId)) ?? "",
  });

const signs = (story: Story, who?: string) =>
  does(
    story,
    "sign-minutes",
    { shownHash: stateOf(story).minutes?.hash ?? "", keeps: ["secretary"] } as never,
    who,
  );

const mailsTo = (story: Story, who: string) =>
  story.world.provider.meetingMails.flatMap(({ person, template }) => (person.id === who ? [template] : []));

/** What the minute book has of it. */
async function inBook({ world }: Story): Promise<string> {
  const found = await listYear(world.deps, world.now.slice(0, 4));
  const paper = await readPaper(world.deps, found.find((one) => "meeting" in one) as never);
  const pages = bookPages(() => world.deps.directory.organisation(), world.clock);
  return paper?.paper === "minutes" ? (await pages.page("en", paper)).html.replaceAll(/\s+/g, " ") : "";
}

describe("Whoever left before they attested and signed", () => {
  it("is stood in for, if they chaired, by a member who was there: the secretary names one, who attests and signs, as papers say", async () => {
    const story = await held();
    await enters(story, chair, { active: false });
    const keeper = await keeping(story);
    expect(textOf(keeper)).toContain("who chaired, left on");
    await keeper.send({ person: mover }, "/entries/in-place");
    await story.calm();
    expect(mailsTo(story, mover)).toContain("decisions-to-attest");
    const instead = await arrived(story, mover);
    await instead.send({ answer: "attest" }, "/answer?attest");
    await story.calm();
    expect(story.world.report?.status).toBe("published");
    await drafts(story);
    await (await arrived(story, mover)).send({}, "/answer?sign");
    await signs(story);
    expect(stateOf(story).minutes?.signed).toEqual({ chair: mover, secretary });
    expect(textOf(await arrived(story, mover))).toMatch(
      /Signed by [^.]+, in place of [^.]+, who chaired and left on/,
    );
    expect(await inBook(story)).toMatch(
      /signed as chair and as secretary, and by somebody else.+in place of [^.]+, who chaired and left on/,
    );
    const [registered] = story.world.memory.resolutions.values();
    const certificate = await certifyResolution(story.world.deps as never, registered as never);
    expect(certificate).toMatchObject({
      known: {
        attested: {
          by: mover,
          presided: false,
          inPlace: { of: chair, leftOn: story.world.now.slice(0, 10) },
        },
      },
    });
  });

  it("is stood in for by whoever chairs the body now, if they were there, and by nobody else", async () => {
    const story = await held();
    await enters(story, chair, { active: false });
    await enters(story, mover, { roles: ["director", "chair"] });
    const known = { gone: { [chair]: "2026-12-07" }, members: [mover, seconder], presides: mover };
    const named = (person: string, more: object = {}) =>
      does(story, "replace-signatory", { as: "chair", person, ...known, ...more });
    expect(await named(seconder)).toBe("chair-was-there");
    expect(await named(chair, { presides: null })).toBe("cannot-stand-in");
    expect(await named(mover, { gone: {} })).toBe("has-not-left");
    expect(await named(mover)).toBe("done");
    // Who was named is who attests: neither the chair, should they come back, nor another one.
    expect(await named(seconder)).toBe("has-not-left");
    expect(await named(seconder, { gone: { ...known.gone, [mover]: "2026-12-08" }, presides: null })).toBe(
      "done",
    );
    expect(stateOf(story).inPlace?.chair).toEqual({ person: seconder, of: chair, leftOn: "2026-12-07" });
  });

  it("is stood in for, if they kept the record, by whoever is secretary now, who takes it over and signs", async () => {
    const story = await held();
    await attests(story);
    expect(
      await does(story, "replace-signatory", {
        as: "secretary",
        person: secretary,
        gone: {},
        members: [],
        presides: null,
      }),
    ).toBe("has-not-left");
    const gone = { [secretary]: "2026-12-08" };
    const takes = { as: "secretary", gone, members: [], presides: null } as const;
    // Nobody signs for both, and nobody takes it over for another.
    expect(await does(story, "replace-signatory", { ...takes, person: chair })).toBe("not-yours");
    give(story, successor, ["secretary"]);
    const taken = { ...takes, person: successor, keeps: ["secretary"] };
    expect(await does(story, "replace-signatory", taken as never, successor)).toBe("done");
    expect(mailsTo(story, successor)).toEqual(["minutes-to-draft"]);
    await (await arrived(story, successor)).send({}, "/answer?draft");
    expect(await signs(story, chair)).toBe("done");
    await (await arrived(story, successor)).send({}, "/answer?sign");
    expect(stateOf(story).minutes?.signed).toEqual({ chair, secretary: successor });
    expect(await inBook(story)).toMatch(/in place of [^.]+, who kept the record and was secretary until/);
    expect(await does(story, "replace-signatory", takes as never)).toBe("already-answered");
  });
});
