import { describe, expect, it } from "vitest";
import { recordHashOf } from "../../../shared/domain/board/meetings/record.ts";
import { readPublished } from "../../../shared/usecases/reading/read-document.ts";
import { arrive, overseeing, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import type { Story } from "../histories/story.ts";
import { chair, convened, does, meetingId, mover, seconder, stateOf, toMeeting, voted } from "./acts.ts";

function attested(story: Story): Promise<string> {
  const recordHash = recordHashOf(meetingId, stateOf(story));
  return does(story, "attest-decisions", { recordHash, shownHash: recordHash }, chair);
}

const mailsTo = (story: Story, who: string) =>
  story.world.provider.meetingMails.filter(({ person }) => person.id === who).map(({ template }) => template);

describe("From a meeting to the document that it decides on", () => {
  it("each member has a link of their own, whoever chaired is asked to attest, and the document goes on by itself", async () => {
    const story = await toMeeting();
    await convened(story);
    for (const who of [chair, mover, seconder]) expect(mailsTo(story, who)).toEqual(["meeting-convened"]);
    await voted(story);
    expect(story.world.report?.status).toBe("awaiting-meeting");
    expect(mailsTo(story, chair).at(-1)).toBe("decisions-to-attest");
    expect(mailsTo(story, mover)).toEqual(["meeting-convened"]);
    expect(await attested(story)).toBe("done");
    expect(story.world.report).toMatchObject({
      status: "published",
      decidedAtMeeting: { attestedBy: chair, resolved: { meeting: meetingId, item: "r1", number: 1 } },
    });
    const shown = await readPublished(story.world.deps, documentId);
    expect(shown).toMatchObject({ resolution: expect.stringMatching(/^20\d\d-01$/) });
  });

  it("a document that was withdrawn meanwhile stays so, and whoever keeps the record hears it", async () => {
    const story = await toMeeting();
    await convened(story);
    await voted(story, { for: 0, against: 3, abstained: 0 });
    const { memory } = story.world;
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (page) await overseeing(story, page, "gone", "").withdraws.send();
    await story.calm();
    await attested(story);
    expect(story.world.report?.status).toBe("withdrawn");
    expect(mailsTo(story, secretary).at(-1)).toBe("resolution-without-effect");
    const row = [...memory.rows.values()].find(
      ({ row: { effect } }) => effect.effect === "resolve-at-meeting",
    );
    expect(row?.status).toBe("moot");
  });
});
