import { beforeEach, describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { giveDonorDate } from "../../../shared/usecases/overseeing/give-donor-date.ts";
import { tailOf } from "../../support/report-tail.ts";
import { answering, arrive, secretary, submitting } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";

const [director = ""] = known.people.flatMap(({ id, roles }) =>
  roles.includes("executive-director") ? [id] : [],
);
const { author } = known.obligation;

let story: Story;
/** The mail by which the author was asked. */
let first: Parameters<Story["world"]["open"]>[0] | undefined;
beforeEach(async () => {
  story = new Story();
  await story.world.tick();
  await story.calm();
  [first] = story.world.mailsTo(author);
  story.world.sent.splice(0);
});

const dueOn = () => story.world.report?.dueOn ?? "";
const donorDueOn = () => tailOf(story.world.report).donorDueOn;
const daysFrom = (day: string) =>
  Math.floor((Date.parse(story.world.now) - Date.parse(`${day}T05:00:00Z`)) / 86_400_000);

/** Lets time pass hour by hour until so many days after a day, and notes who got which mail on which of its days. */
async function until(day: () => string, days: number): Promise<string[]> {
  const told: string[] = [];
  while (daysFrom(day()) < days) {
    story.world.now = later(story.world.now, { hours: 1 });
    await story.world.tick();
    await story.calm();
    for (const { letter } of story.world.sent.splice(0)) {
      const who = letter.to === "person" ? letter.person.id : letter.to;
      told.push(`${daysFrom(day())} ${letter.template} ${who}`);
    }
  }
  return told;
}

/** Each who is asked to review sends the report back to its author. */
async function sendBack(): Promise<void> {
  story.hear();
  for (const { who, lane } of story.model.late) {
    const page = await arrive(story, who, "newest", ["review"], lane);
    if (!page) throw new Error("no link");
    await story.attempt([answering(story, page, "request-changes", true, story.world.ids.unique())]);
  }
  await story.calm();
}

describe("a day on which a report is due", () => {
  it("is the donor's less what the policy's stages take, both in the first entry", () => {
    const needed = known.policy.stages.reduce(
      // What a donor takes to answer is no part of it.
      (sum, { id, serviceLevelDays }) => sum + (id === "donor" ? 0 : serviceLevelDays),
      0,
    );
    expect(donorDueOn()).toBe(known.obligation.dueOn);
    const calendarDays = (Date.parse(donorDueOn()) - Date.parse(dueOn())) / 86_400_000;
    expect(calendarDays).toBeGreaterThanOrEqual((needed / 5) * 7 - 2);
    expect(story.world.memory.entries[0]).toMatchObject({
      version: 1,
      facts: { dueOn: dueOn(), donorDueOn: donorDueOn() },
    });
  });

  it("passes with nothing submitted: author, secretary and executive director are told, each in their time", async () => {
    expect(await until(dueOn, 12)).toEqual([
      `-7 author-reminder ${author}`,
      `-2 author-reminder ${author}`,
      `0 author-reminder ${author}`,
      `0 writing-late ${secretary}`,
      `0 writing-late ${director}`,
      `3 author-reminder ${author}`,
      `7 writing-late ${secretary}`,
      `7 writing-late ${director}`,
    ]);
    const entries = story.world.memory.entries.map(({ type }) => type);
    expect(entries.filter((type) => type === "author-reminded")).toHaveLength(4);
    expect(entries.filter((type) => type === "lateness-told")).toHaveLength(2);
  });

  it("passes with nothing submitted: who is secretary and executive director too is told once", async () => {
    const { deps } = story.world;
    const { roster, ...rest } = await deps.directory.organisation();
    const both = { ...roster, "executive-director": [secretary] };
    deps.directory.organisation = () => Promise.resolve({ ...rest, roster: both });
    const told = [...(await until(dueOn, 12)), ...(await until(donorDueOn, 2))];
    expect(told.filter((line) => line.includes("writing-late"))).toEqual([
      `0 writing-late ${secretary}`,
      `7 writing-late ${secretary}`,
    ]);
    expect(told.filter((line) => line.includes("donor-date-passed"))).toEqual([
      `1 donor-date-passed ${secretary}`,
    ]);
  });

  it("hurries nobody any more once the report was submitted, even where a reminder is on its way", async () => {
    await until(dueOn, -3);
    story.world.now = later(story.world.now, { days: 1 });
    await story.world.tick();
    const page = await openForm();
    await story.attempt([submitting(story, page)]);
    await story.calm();
    const told = story.world.sent.splice(0).map(({ letter }) => letter.template);
    expect(told).not.toContain("author-reminder");
    expect((await until(dueOn, 12)).filter((line) => / (author-reminder|writing-late) /.test(line))).toEqual(
      [],
    );
  });

  it("a report that comes back has a week, and its author is reminded of that", async () => {
    await until(dueOn, -1);
    await story.attempt([submitting(story, await openForm())]);
    await story.calm();
    await sendBack();
    expect(story.world.report?.status).toBe("changes-requested");
    const back = story.world.now.slice(0, 10);
    expect((Date.parse(dueOn()) - Date.parse(back)) / 86_400_000).toBe(7);
    story.world.sent.splice(0);
    const told = (await until(dueOn, 4)).filter((line) => / (author-reminder|writing-late) /.test(line));
    expect(told).toEqual([
      `-2 author-reminder ${author}`,
      `0 author-reminder ${author}`,
      `0 writing-late ${secretary}`,
      `0 writing-late ${director}`,
      `3 author-reminder ${author}`,
    ]);
  });

  it("a report that comes back long before its author's day is looked at on that day all the same", async () => {
    await story.attempt([submitting(story, await openForm())]);
    await story.calm();
    story.world.now = later(story.world.now, { days: 1, minutes: 10 });
    await story.world.tick();
    const day = dueOn();
    await sendBack();
    expect([story.world.report?.status, dueOn()]).toEqual(["changes-requested", day]);
    story.world.sent.splice(0);
    expect((await until(dueOn, 4)).filter((line) => line.includes("author-reminder"))).toEqual(
      [-7, -2, 0, 3].map((days) => `${days} author-reminder ${author}`),
    );
  });

  it("however late it is, the link of the first mail still opens the form", async () => {
    const fresh = new Story();
    await fresh.world.tick();
    await fresh.calm();
    const [mail] = fresh.world.mailsTo(author);
    fresh.world.now = later(fresh.world.now, { days: 900 });
    expect(mail && (await fresh.world.open(mail))).not.toBeNull();
  });

  async function openForm() {
    const page = first && (await story.world.open(first));
    if (!page || !(await story.world.write(page, 0))) throw new Error("the form does not open");
    return story.world.pages.get(author) ?? page;
  }
});

describe("the donor's day", () => {
  it("passes while nothing is there: secretary and executive director are told the morning after, and weekly twice", async () => {
    const told = (await until(donorDueOn, 20)).filter((line) => line.includes("donor-date-passed"));
    expect(told).toEqual(
      [1, 7, 14].flatMap((days) => [secretary, director].map((who) => `${days} donor-date-passed ${who}`)),
    );
  });

  it("can be given anew, with a reason: donors are told of both, and all reminders begin again", async () => {
    await until(donorDueOn, 2);
    const page = await overseer();
    const reason = "The rains cut the road to Ségou.";
    const form = { documentId, command: "c1", reason, replaces: 0 };
    const past = await giveDonorDate(story.world.deps, page, { ...form, to: story.world.now.slice(0, 10) });
    expect(past).toEqual({ ok: false, refusal: { code: "invalid" } });
    for (const to of ["2126-03-03", "9999-12-31"])
      expect(await giveDonorDate(story.world.deps, page, { ...form, to })).toEqual(past);
    const same = await giveDonorDate(story.world.deps, page, { ...form, to: donorDueOn() });
    expect(same.ok).toBe(false);
    const to = later(story.world.now, { days: 90 }).slice(0, 10);
    const before = dueOn();
    const recognised = { ...form, to, reason: "Aïcha (9 ans) est malade." };
    expect(await giveDonorDate(story.world.deps, page, recognised)).toEqual(past);
    expect(await giveDonorDate(story.world.deps, page, { ...form, command: "c2", to })).toEqual({
      ok: true,
      value: null,
    });
    expect(await giveDonorDate(story.world.deps, page, { ...form, command: "c2", to })).toEqual({
      ok: true,
      value: null,
    });
    const again = { ...form, command: "c3", replaces: 1, to };
    expect(await giveDonorDate(story.world.deps, page, again)).toEqual({
      ok: false,
      refusal: { code: "same-date" },
    });
    await story.calm();
    const notices = story.world.sent.splice(0).map(({ letter }) => letter);
    expect(notices.map(({ to: kind, template }) => [kind, template])).toEqual([
      ["person", "author-date"],
      ...known.agreement.donors.map(() => ["donor", "report-late"]),
    ]);
    for (const letter of notices.slice(1)) {
      if (letter.template !== "report-late") throw new Error("another letter");
      expect(letter.reason).toBe(form.reason);
      expect(tailOf(letter.report).donorDueOn).toBe(to);
      expect(letter.was).toBe(known.obligation.dueOn);
    }
    expect(dueOn() > before).toBe(true);
    const told = await until(donorDueOn, 2);
    expect(told.filter((line) => line.includes("donor-date-passed"))).toHaveLength(2);
    expect(told.filter((line) => line.includes("author-reminder"))).toHaveLength(4);
  });

  it("a notice of a new day does not leave once the report is withdrawn", async () => {
    const page = await overseer();
    const to = later(story.world.now, { days: 200 }).slice(0, 10);
    const form = { documentId, command: "c1", reason: "The rains.", replaces: 0, to };
    expect((await giveDonorDate(story.world.deps, page, form)).ok).toBe(true);
    if (story.world.memory.head)
      story.world.memory.head = {
        ...story.world.memory.head,
        report: { ...story.world.memory.head.report, status: "withdrawn" },
      };
    await story.calm();
    expect(story.world.sent.map(({ letter }) => letter.template)).not.toContain("report-late");
  });

  async function overseer() {
    const row = [...story.world.memory.rows.values()].findLast(
      ({ row: { effect } }) => effect.effect === "mail" && effect.purpose === "oversee",
    );
    const link = row?.row.linkId ?? "";
    const token = await story.world.deps.signer.token(link);
    const page = await story.world.open({ link: { id: link, token } } as never);
    if (!page) throw new Error("the secretary's link does not open");
    return page;
  }
});
