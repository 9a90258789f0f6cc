import { describe, expect, it } from "vitest";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { answering, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { decidedAtMeeting } from "../hostile/place.ts";
import {
  beforeTheBoard,
  claire,
  correct,
  dataOf,
  emailOf,
  irene,
  pageOf,
  stop,
  theirs,
  tom,
  wait,
  wronglyConfirmed,
} from "./corrections.ts";

const [author, mel, finance] = ["P-001", "P-004", "P-005"] as const;

/** An organisation file says how somebody stands; what follows is carried out, or is still to come. */
async function enter(
  story: Story,
  id: string,
  change: Partial<ReturnType<typeof dataOf>>,
  follows = true,
): Promise<void> {
  expect((await enterPerson(story.world.deps, { ...dataOf(id), ...change })).ok).toBe(true);
  if (follows) await story.calm();
}
const leave = (story: Story, id: string, follows?: boolean) => enter(story, id, { active: false }, follows);

async function passing(story: Story, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    wait(story, 1);
    await story.world.tick();
    await story.calm();
  }
}

const mailsTo = (story: Story, id: string) => story.world.mailsTo(id).map(({ template }) => template);
const since = async (story: Story, id: string, act: () => Promise<void>) => {
  const before = mailsTo(story, id).length;
  await act();
  return mailsTo(story, id).slice(before);
};

async function reportAfter(acts: number): Promise<Story> {
  const story = new Story();
  await goodDay(story, acts);
  await story.world.tick();
  await story.calm();
  return story;
}

/** What follows is carried out until directors are asked, and no mail to them has left. */
async function untilTheVoteOpens({ world }: Story): Promise<void> {
  while (!(world.report?.stage === 2 && world.report.stageOpen)) {
    const [row, mail, [task]] = [world.memory.stream.shift(), world.queue.shift(), world.machine.due];
    if (row) await world.relay(row);
    if (mail) await world.mail(mail);
    if (!row && !mail && task) await world.conduct(task, false);
  }
}

const wronglyDisputed = async (): Promise<Story> => {
  const story = await wronglyConfirmed();
  await stop(story);
  return story;
};

const proposed = async (): Promise<Story> => {
  const story = await beforeTheBoard();
  await correct(story);
  return story;
};

const withdrawn = async (story: Story): Promise<void> => {
  const form = { documentId, command: unique(story), reason: "The agreement ended." };
  expect((await withdrawReport(story.world.deps, await pageOf(story, secretary, "oversee"), form)).ok).toBe(
    true,
  );
  await story.calm();
};

describe("what was not sent to somebody while they were away", () => {
  it.each([
    {
      what: "the report that the author is to write",
      id: author,
      template: "report-due",
      purpose: "report",
      missed: async () => {
        const story = new Story();
        await leave(story, author);
        await story.world.tick();
        await story.calm();
        return story;
      },
    },
    {
      what: "the changes that are requested of the author",
      id: author,
      template: "changes-requested",
      purpose: "report",
      missed: async () => {
        const story = await reportAfter(1);
        await leave(story, author);
        for (const id of [mel, finance])
          await story.attempt([
            answering(story, await pageOf(story, id, "review"), "request-changes", true, unique(story)),
          ]);
        await story.calm();
        return story;
      },
    },
    {
      what: "the resolution, where a director was gone for a moment as the vote opened",
      id: irene,
      template: "resolution-to-sign",
      purpose: "sign",
      missed: async () => {
        const story = await reportAfter(3);
        const { world } = story;
        const page = await pageOf(story, claire, "review");
        await story.attempt([answering(story, page, "approve", false, unique(story))]);
        await untilTheVoteOpens(story);
        expect(world.report?.stage).toBe(2);
        await leave(story, irene);
        expect(mailsTo(story, irene)).toEqual([]);
        return story;
      },
    },
    {
      what: "the decision that the chair is to attest to",
      id: "chair",
      template: "meeting-to-attest",
      purpose: "attest",
      missed: async () => {
        const story = await reportAfter(4);
        await decidedAtMeeting(story);
        await leave(story, story.world.report?.meeting?.chair ?? "", false);
        await story.calm();
        return story;
      },
    },
  ])("goes out once they are back: $what", async ({ id, missed, template, purpose }) => {
    const story = await missed();
    const who = id === "chair" ? (story.world.report?.meeting?.chair ?? "") : id;
    wait(story, 1);
    expect(await since(story, who, () => enter(story, who, {}))).toEqual([template]);
    expect((await pageOf(story, who, purpose)).link.purpose).toBe(purpose);
  });

  it("goes out once, and not to whoever has had it, nor where it awaits them no more", async () => {
    const asked = await reportAfter(1);
    await leave(asked, mel);
    expect(await since(asked, mel, () => enter(asked, mel, {}))).toEqual([]);

    const again = new Story();
    await leave(again, author);
    await again.world.tick();
    await again.calm();
    const back = () => enter(again, author, {});
    expect(await since(again, author, back)).toEqual(["report-due"]);
    await leave(again, author);
    expect(await since(again, author, back)).toEqual([]);

    const given = await reportAfter(4);
    await decidedAtMeeting(given);
    const chair = given.world.report?.meeting?.chair ?? "";
    await leave(given, chair, false);
    await given.calm();
    await withdrawn(given);
    expect(await since(given, chair, () => enter(given, chair, {}))).toEqual([]);
  });
});

describe("a change of their address that waits while somebody is away", () => {
  const newlyAsked = async (story: Story, act: () => Promise<void>) => {
    const before = story.world.addressMails.length;
    await act();
    return story.world.addressMails
      .slice(before)
      .map(({ template, contact }) => `${template} to ${contact.email}`);
  };

  it.each([
    {
      what: "a dispute whose link is over",
      begin: wronglyDisputed,
      email: theirs,
      meanwhile: (story: Story) => passing(story, 31),
      asks: [`address-disputed to ${emailOf(claire)}`],
    },
    {
      what: "a dispute of which somebody was to speak who has left since",
      begin: wronglyDisputed,
      email: theirs,
      meanwhile: (story: Story) => leave(story, claire),
      asks: [`address-disputed to ${emailOf(tom)}`],
    },
    {
      what: "a proposal whose link is over",
      begin: proposed,
      email: emailOf(irene),
      meanwhile: (story: Story) => passing(story, 31),
      asks: [`address-to-confirm to ${emailOf(claire)}`],
    },
    {
      what: "nothing, where whoever is asked can answer",
      begin: wronglyDisputed,
      email: theirs,
      meanwhile: (story: Story) => passing(story, 3),
      asks: [],
    },
  ])("is asked anew once they are back, and once: $what", async ({ begin, email, meanwhile, asks }) => {
    const story = await begin();
    await enter(story, irene, { email, active: false });
    await meanwhile(story);
    expect(await newlyAsked(story, () => enter(story, irene, { email }))).toEqual(asks);
    expect(await newlyAsked(story, () => enter(story, irene, { email }))).toEqual([]);
  });
});

describe("whoever leaves or comes back, and has other roles by the same file", () => {
  it("is told of once, and gets their page once", async () => {
    const story = await reportAfter(1);
    const elsewhere = { roles: ["programme-officer"] };
    expect(await since(story, secretary, () => enter(story, mel, { ...elsewhere, active: false }))).toEqual([
      "oversee-departed",
    ]);
    const watching = { roles: ["programme-officer", "secretary"] };
    expect(await since(story, mel, () => enter(story, mel, watching))).toEqual(["oversee-given"]);
  });
});
