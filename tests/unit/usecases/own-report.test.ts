import { beforeEach, describe, expect, it } from "vitest";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { readRegister } from "../../../shared/usecases/overseeing/read-oversight.ts";
import { enterPerson } from "../../../shared/usecases/people/enter-person.ts";
import { give, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId, known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { dataOf } from "../people/corrections.ts";
import { author, pageOf } from "./translating.ts";

let story: Story;
beforeEach(async () => {
  story = new Story();
  await goodDay(story, 4);
  await story.world.tick();
  await story.calm();
});

/** The organisation file gives somebody other roles. */
async function enter(who: string, roles: string[]) {
  await enterPerson(story.world.deps, { ...dataOf(who), roles });
  await story.calm();
}

const told = (who: string) => story.world.mailsTo(who).map(({ template }) => template);

describe("whoever wrote a report and comes to hold the secretary's role", () => {
  it("is not led to it, nor told what the secretary is, which goes to the other who holds the role", async () => {
    await enter(author, ["programme-officer", "secretary"]);
    story.world.now = story.world.report?.serviceLevel?.deadline ?? "";
    await story.world.tick();
    await story.calm();
    expect(told(author).filter((template) => template.startsWith("oversee-"))).toEqual([]);
    expect(told(secretary).at(-1)).toBe("oversee-meeting");
  });

  it("watches not over it, by whatever link: they see nothing of it, and do nothing", async () => {
    const page = await pageOf(story, secretary, "oversee");
    const { head } = story.world.memory;
    if (!head) throw new Error("no report");
    story.world.memory.head = { ...head, report: { ...head.report, authors: [author, secretary] } };
    const refused = { ok: false, refusal: { code: "own-report" } };
    expect(await identifyOverseer(story.world.deps, page, { documentId })).toEqual(refused);
    const form = { documentId, command: unique(story), reason: "None." };
    expect(await withdrawReport(story.world.deps, page, form)).toEqual(refused);
    const all = await identifyOverseer(story.world.deps, page, {});
    if (!all.ok) throw new Error(all.refusal.code);
    const register = { list: () => Promise.reject(new Error("unused")) };
    const { documents } = story.world.deps;
    const listed = await readRegister(
      { ...story.world.deps, register: { ...register, list: documents.list } },
      all.value,
      { ended: false },
      null,
    );
    expect(listed.reports).toEqual([]);
  });

  it("has it told to the deputy, where nobody else holds the role", async () => {
    await enter(author, ["programme-officer", "secretary"]);
    give(story, secretary, []);
    story.world.now = story.world.report?.serviceLevel?.deadline ?? "";
    await story.world.tick();
    await story.calm();
    const deputies = known.organisation.roster[known.organisation.deputies["secretary"] ?? ""] ?? [];
    expect(deputies).not.toEqual([]);
    for (const who of deputies) expect(told(who)).toContain("oversee-unreachable");
  });
});
