import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import { requestFreshLink } from "../../../shared/usecases/entering/request-fresh-link.ts";
import { withdrawReport } from "../../../shared/usecases/overseeing/oversee.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { answering, arrive, goodDay, secretary, unique } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { edit, foldAgain, hoursPass, livedFor, mails, types } from "./editing.ts";

describe("a head that somebody edited", () => {
  it("publishes nothing that one director of three signed, nor tells it, even once it was folded again", async () => {
    const story = await livedFor(4);
    const [signer = "", ...others] = story.world.report?.policy.stages[2]?.lanes[0]?.people ?? [];
    const page = await arrive(story, signer, "newest", ["sign"]);
    if (!page) throw new Error("nobody was asked");
    edit(story, () => ({
      decisions: others.map((by) => ({ lane: "board", by, decision: "sign" as const, hash: "a".repeat(64) })),
    }));
    await answering(story, page, "sign", false, unique(story)).send();
    await story.calm();
    const { alterations } = story.world.memory;
    expect(alterations.map(({ what }) => what)).toContain("entries");
    foldAgain(story);
    alterations.splice(0);
    await hoursPass(story, 3);
    expect(types(story)).not.toContain("document-published");
    expect(mails(story)).not.toContain("document-approved");
    expect(alterations.map(({ what }) => what)).toContain("entries");
  });

  it.each([
    ["closes a vote before its time", 4],
    ["asks others in the place of reviewers before their time is over", 1],
  ])("never %s, and once it was folded again all goes on", async (_, acts) => {
    const story = await livedFor(acts);
    const { memory } = story.world;
    const { serviceLevel = null } = story.world.report ?? {};
    const past = later(story.world.now, { minutes: -1 });
    edit(story, ({ serviceLevel: told }) => ({
      serviceLevel: told && { ...told, remindAt: past, deadline: past },
    }));
    const look = memory.looks.get("service-level");
    if (look) memory.looks.set("service-level", { ...look, dueAt: past });
    const before = [memory.entries.length, story.world.sent.length];
    await story.world.tick();
    await story.calm();
    expect([memory.entries.length, story.world.sent.length]).toEqual(before);
    expect(memory.alterations.map(({ what }) => what)).toContain("head");
    foldAgain(story);
    story.world.now = serviceLevel?.deadline ?? "";
    await hoursPass(story, 2);
    expect(memory.entries.length).toBeGreaterThan(before[0] ?? 0);
  });

  it("opens no stage, and once it was folded again the stage opens", async () => {
    const story = new Story();
    await goodDay(story, 3);
    const { memory } = story.world;
    edit(story, ({ policy }) => ({
      policy: {
        ...policy,
        stages: policy.stages.map((stage, at) =>
          at === 2 ? { ...stage, lanes: stage.lanes.map((lane) => ({ ...lane, role: "secretary" })) } : stage,
        ),
      },
    }));
    const before = types(story).length;
    await story.calm();
    await hoursPass(story, 1);
    expect(types(story)).toHaveLength(before);
    expect(memory.alterations.map(({ what }) => what)).toContain("head");
    foldAgain(story);
    await hoursPass(story, 3);
    expect(types(story).slice(before)).toContain("stage-opened");
  });

  it("asks nobody in a lane that it calls vacant", async () => {
    const story = await livedFor(1);
    const { memory } = story.world;
    edit(story, ({ policy }) => ({
      policy: {
        ...policy,
        stages: policy.stages.map((stage, at) =>
          at === 0 ? { ...stage, lanes: stage.lanes.map((lane) => ({ ...lane, people: [] })) } : stage,
        ),
      },
    }));
    const before = types(story).length;
    await hoursPass(story, 1);
    expect(types(story)).toHaveLength(before);
    expect(memory.alterations.map(({ what }) => what)).toContain("head");
  });

  it("gives nobody a fresh link to what it says that they write", async () => {
    const story = await livedFor(1);
    const { world } = story;
    const [reviewer = ""] = world.report?.policy.stages[0]?.lanes[0]?.people ?? [];
    const mail = world.mailsTo(reviewer).at(-1);
    if (!mail) throw new Error("nobody was asked");
    edit(story, () => ({ status: "changes-requested", author: reviewer }));
    const links = world.memory.links.size;
    expect(await requestFreshLink(world.deps, mail.link.id, mail.link.token)).toBe("altered");
    expect(world.memory.links.size).toBe(links);
  });

  it("takes no submission of what it says is to be written", async () => {
    const story = await livedFor(0);
    const { world } = story;
    const author = world.report?.author ?? "";
    const page = await arrive(story, author, "newest", ["report"]);
    if (!page || !(await world.write(page, 0))) throw new Error("nothing was written");
    const { draftHash: shown } = world.pages.get(author) ?? page;
    edit(story, () => ({ authors: ["P-013"] }));
    const before = types(story);
    const outcome = await submitReport(world.deps, page, { command: "a-command", shown, before: null });
    expect(outcome).toEqual({ ok: false, refusal: { code: "altered" } });
    expect(types(story)).toEqual(before);
  });

  it("lets nobody withdraw what it says can be", async () => {
    const story = await livedFor(1);
    const { world } = story;
    const page = await arrive(story, secretary, "newest", ["oversee"]);
    if (!page) throw new Error("nobody watches over it");
    edit(story, () => ({ status: "awaiting-meeting" }));
    const before = types(story);
    const form = { documentId, command: "a-command", reason: "It is of no use any more." };
    expect(await withdrawReport(world.deps, page, form)).toEqual({ ok: false, refusal: { code: "altered" } });
    expect(types(story)).toEqual(before);
  });
});
