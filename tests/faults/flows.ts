import type { Attachment } from "../../shared/domain/attachments/attachment.ts";
import { definitionOf } from "../../shared/domain/documents/forms.ts";
import { digestOfShown, readContent } from "../../shared/domain/forms/content.ts";
import { ofSection, typedIn } from "../../shared/domain/forms/draft.ts";
import { sectionsOf } from "../../shared/domain/forms/rows.ts";
import { dayOf } from "../../shared/domain/organisation/business-days.ts";
import { isAcceptance } from "../../shared/domain/organisation/lane-rule.ts";
import { awaited as awaitedIn, openLanesOf } from "../../shared/domain/review/standing.ts";
import { later } from "../../shared/domain/time.ts";
import { sweepOf } from "../../shared/usecases/attaching/sweep-row.ts";
import { recordDecision } from "../../shared/usecases/deciding/record-decision.ts";
import { requestFreshLink } from "../../shared/usecases/entering/request-fresh-link.ts";
import { loadOrganisation } from "../../shared/usecases/loading/load-organisation.ts";
import { reassignTask, withdrawReport } from "../../shared/usecases/overseeing/oversee.ts";
import { takeFileAway } from "../../shared/usecases/overseeing/take-file-away.ts";
import { submitReport } from "../../shared/usecases/writing/submit-report.ts";
import { answers } from "../support/answers.ts";
import { beginning, documentId, example, known, people } from "../unit/histories/example.ts";
import type { World } from "./world.ts";

/** Where a report can stand before a flow begins. */
export type Place =
  | "opened"
  | "in review"
  | "one lane left"
  | "one signature left"
  | "approved"
  | "published";

type Act = () => Promise<{ ok: boolean }>;

/** What somebody does, or the conductor, until all that it causes is carried out. */
export type Flow = {
  name: string;
  from: Place;
  /** Does what comes before, and returns the act itself. Without it the conductor goes on by itself. */
  begin?: (world: World) => Promise<Act>;
  /** The task of the conductor that belongs to another flow. */
  but?: "publish" | "notify";
};

const holding = (role: string) => known.people.find(({ roles }) => roles.includes(role))?.id ?? "";
const command = "01JDCRASH";

export const flows: readonly Flow[] = [
  {
    name: "submit",
    from: "opened",
    begin: submitting,
  },
  { name: "decide", from: "one lane left", begin: answering },
  { name: "sign", from: "one signature left", begin: answering, but: "publish" },
  { name: "publish", from: "approved", but: "notify" },
  { name: "notify", from: "published" },
  {
    name: "fresh link",
    from: "in review",
    begin: (world) => {
      const { id = "", token = "" } = world.memory.letters[holding("mel-officer")]?.at(-1) ?? {};
      return Promise.resolve(async () => {
        await requestFreshLink(world.deps, id, token);
        return { ok: true };
      });
    },
  },
  {
    name: "reassign",
    from: "in review",
    begin: async (world) => {
      const secretary = await world.arrive(holding("secretary"), ["oversee"]);
      const lane = known.policy.stages[0]?.lanes[0];
      const to = known.people.find(
        ({ id, roles }) => lane && roles.includes(lane.role) && id !== holding(lane.role),
      );
      const from = lane ? [holding(lane.role)] : [];
      const form = { documentId, command, reason: "On leave until May.", from, to: to?.id ?? "" };
      return () => reassignTask(world.deps, secretary, { ...form, task: { stage: 0, lane: lane?.id ?? "" } });
    },
  },
  {
    name: "withdraw",
    from: "in review",
    begin: async (world) => {
      const secretary = await world.arrive(holding("secretary"), ["oversee"]);
      return () =>
        withdrawReport(world.deps, secretary, { documentId, command, reason: "The agreement ended." });
    },
  },
  {
    name: "take a file away",
    from: "in review",
    begin: async (world) => {
      const { file, look } = await attached(world);
      await world.deps.files.add(documentId, file, look);
      // That it is looked at after months is another flow.
      await world.deps.outbox.finish(look.id, "done");
      const secretary = await world.arrive(holding("secretary"), ["oversee"]);
      const form = { documentId, command, file: file.id, reason: "A child can be recognised in it." };
      return () => takeFileAway(world.deps, secretary, form);
    },
  },
  {
    name: "sweep what nobody submitted",
    from: "in review",
    begin: async (world) => {
      const at = later(world.now, { days: -1 - example.organisation.retention.unsubmittedDays });
      const { file, look } = await attached(world, { at, isRemoved: true, removedAt: at });
      return async () => ({ ok: await world.deps.files.add(documentId, file, look).then(() => true) });
    },
  },
];

/** A file that was found clean, whose bytes lie in the bucket; and the row by which it is looked whether it was submitted. */
async function attached(world: World, more: Partial<Attachment> = {}) {
  const file: Attachment = {
    ...{
      id: "f0123456789abcdef",
      field: "files",
      name: "a.pdf",
      purpose: "Evidence",
      language: "en",
      size: 4,
    },
    ...{ consent: null, by: holding("programme-officer"), at: world.now, isRemoved: false },
    standing: { state: "clean", sha256: "0".repeat(64), type: "application/pdf", size: 4 },
    ...more,
  };
  await world.keepBytes({ documentId, id: file.id });
  return { file, look: sweepOf(documentId, file, example.organisation.retention) };
}

/** Lives a report's good day, and calls `at` at each place on its way. */
export async function goodDay(world: World, at: (place: Place) => Promise<void>): Promise<void> {
  const obligations = example.obligations.slice(0, 1);
  await loadOrganisation(
    { ...world.deps, plans: world.deps },
    // What one report needs and no more: each world begins with all of it, and is looked through at its end.
    {
      ...{ ...example, people, obligations, clauses: [] },
      agreements: example.agreements.filter(({ id }) => id === obligations[0]?.agreementId),
      // It asks no partner for its own words, whose days come before a report can be submitted.
      policies: [known.policy],
    },
  );
  world.now = beginning;
  await world.tick();
  await world.calm();
  await writeDraft(world);
  await at("opened");
  await (await submitting(world))();
  await world.calm();
  await at("in review");
  await (await answering(world))();
  await world.calm();
  await at("one lane left");
  while ((await awaited(world)).length > 1 || !(await isLastStage(world))) {
    await (await answering(world))();
    await world.calm();
  }
  await at("one signature left");
  await (await answering(world))();
  await world.calm("publish");
  await at("approved");
  await world.calm("notify");
  await at("published");
}

async function submitting(world: World) {
  const { basis, draft, head } = await world.deps.store.load({ documentId, basis: true, draft: true });
  if (basis?.kind !== "report" || !head) throw new Error("there is no report to submit");
  const author = await world.arrive(head.report.author, ["report"]);
  const definition = definitionOf(basis);
  const content = readContent(
    definition,
    typedIn(definition, draft, null, {}),
    dayOf(world.deps.clock.now(), "UTC"),
  );
  if (!content.ok) throw new Error("the form is not complete");
  const form = { command, shown: digestOfShown(content.content), before: null };
  return () => submitReport(world.deps, author, form);
}

/** Whoever is awaited first approves, or signs. */
export async function answering(world: World) {
  const { head } = await world.deps.store.load({ documentId });
  const [person = ""] = await awaited(world);
  const who = await world.arrive(person, ["review", "sign"]);
  const lane = (head && openLanesOf(head.report, person)[0]?.id) ?? "";
  const isBallot = world.memory.letters[person]?.at(-1)?.purpose === "sign";
  const answer = isBallot ? ({ ballot: "sign" } as const) : ({ decision: "approve" } as const);
  const { round = 0, contentHash } = head?.report ?? {};
  const comment = { text: "Clear and complete.", fields: {} };
  const shown = { contentHash: contentHash ?? "", replaces: null, masked: "0" };
  const form = { command, round, lane, ...shown, answer, comment };
  return () => recordDecision(world.deps, who, form);
}

async function awaited(world: World): Promise<string[]> {
  const { head } = await world.deps.store.load({ documentId });
  const late = head ? awaitedIn(head.report).flatMap(({ people }) => people) : [];
  return known.people.flatMap(({ id }) => (late.includes(id) ? [id] : []));
}

/** The last one of its way: no agreement here asks a donor to accept its reports. */
async function isLastStage(world: World): Promise<boolean> {
  const { head } = await world.deps.store.load({ documentId });
  const own = known.policy.stages.filter(({ lanes }) => !lanes.some(isAcceptance));
  return head?.report.stage === own.length - 1;
}

async function writeDraft(world: World): Promise<void> {
  const { basis, head } = await world.deps.store.load({ documentId, basis: true });
  if (basis?.kind !== "report" || !head) throw new Error("no report was opened");
  const typed = { periodStart: basis.period.start, periodEnd: basis.period.end, ...answers };
  const parts = Object.fromEntries(
    sectionsOf(definitionOf(basis), typed).map((section) => [section.id, ofSection(section, typed)]),
  );
  const [[section, own]] = Object.entries(parts) as [[string, Readonly<Record<string, string>>]];
  await world.deps.drafts.keepSection(
    documentId,
    { section, kept: { typed: own, revision: 1 }, replaces: 0, number: head.chain.number },
    parts,
  );
}
