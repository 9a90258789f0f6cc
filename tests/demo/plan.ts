import type { Local } from "../support/local.ts";
import {
  beginPlan,
  committee,
  firstYear,
  planner,
  planOfFourYears,
  safeguarding,
  writeWhole,
} from "../support/plan.ts";
import { translatesAll } from "../support/translating.ts";
import type { Visitor } from "../support/visitor.ts";
import { submitFrom } from "../support/writing.ts";
import { cast } from "./cast.ts";
import { PlayedReport, within } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { must, type Telling } from "./telling.ts";

/** Seconds within which a mail is there that something caused which just happened. */
const patience = 60;

/** What monitoring and evaluation asks to change, at one indicator of the plan. */
const change = {
  comment: "Say which courts the registers are of.",
  typed: "Registers of the courts of Bamako and Ségou",
};

/** Who writes it with her, and who is asked for comments on the draft. */
const writer = "moussa.diallo@ibcr.example";
const commenter = "grace.ilunga@ibcr.example";

/** What others add to it, in French. */
const shared = {
  mission: "Former et accompagner celles et ceux qui protègent les enfants, avec eux.",
  comment: "Nommez aussi les enfants en déplacement.",
};

/** A strategic plan, from the door of the home page to the board's resolution in writing. */
export async function planComesToTheBoard(local: Local, telling: Telling): Promise<PlayedReport> {
  const plan = await planIsStarted(local, telling);
  await planIsWritten(plan);
  await indicatorIsMended(plan);
  await directorAndCommitteeApprove(plan);
  return plan;
}

/** Whom the executive director names comes by the door to her desk, and starts a plan there. */
async function planIsStarted(local: Local, telling: Telling): Promise<PlayedReport> {
  await telling.person("Rosalie Mbuyi types her address at the door, and her desk is mailed to her.");
  const { documentId, desk } = await beginPlan(local);
  await telling.person(
    `She may start a plan: the policy says so. She does, for ${firstYear} and three years more.`,
  );
  telling.quote(desk, "main [role=status]");
  must(documentId !== "", `No plan stands on her desk: ${desk.text.slice(0, 300)}`);
  return PlayedReport.begun(local, telling, documentId);
}

/** She writes it by its form, sees where it will go, and submits. */
async function planIsWritten(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.machine("its form comes by mail.");
  const author = await plan.arrive(await plan.mailTo(planner));
  await telling.person("She writes it, each result and each indicator on a page of its own.");
  await writeWhole(author, planOfFourYears);
  const list = author.page.url;
  await colleagueWritesToo(plan, author);
  await draftIsCommentedOn(plan, author);
  await author.open(list);
  await telling.person(
    "It is to be there in both languages. She invites the translator, who sees what she writes.",
  );
  await author.open(author.link("/translators"));
  await author.send({ to: "P-016" }, "/translators");
  await author.open(list);
  await telling.person(
    "Before she submits it, she reads where it will go, who has the last word, and by when.",
  );
  await author.open(author.link("/check"));
  telling.quote(author, "h2#where-to ~ ol.steps");
  telling.quote(author, "h2#where-to ~ ol.steps ~ dl.facts");
  await author.send({}, "/submission");
  mustBeSubmitted(author);
  telling.quote(author, "main [role=status]");
}

/** She invites a colleague, who writes by a link of their own; the list of parts says who wrote what last. */
async function colleagueWritesToo(plan: PlayedReport, author: Visitor): Promise<void> {
  const { telling } = plan;
  const list = author.page.url;
  await telling.person(
    "She invites Moussa Diallo in Dakar to write with her, who mends the mission by a link of his own.",
  );
  await author.open(author.link("/writers"));
  await author.send({ to: "P-002" }, "?invite");
  const colleague = await plan.arrive(await plan.mailTo(writer));
  await colleague.open(colleague.link("/sections/direction"));
  await colleague.send({ mission: shared.mission, go: "list" }, "/sections/");
  await author.open(list);
  telling.quote(author, 'ol.tasks li:has(a[href$="/sections/direction"])');
  must(author.text.includes("Moussa Diallo"), "The list of parts does not say who wrote last");
}

/** She offers the draft for comment; what is said of a part is taken in before she submits. */
async function draftIsCommentedOn(plan: PlayedReport, author: Visitor): Promise<void> {
  const { telling } = plan;
  await telling.person("She offers the draft for comment to Grâce Ilunga in Kinshasa, for two weeks.");
  await author.open(author.link("/comments"));
  await author.send({ day: await plan.dayIn(14) }, "?day");
  await author.send({ to: "P-003" }, "?invite");
  const reader = await plan.arrive(await plan.mailTo(commenter));
  await reader.open(reader.link("/comment-on/direction"));
  await reader.send({ comment: shared.comment }, "/comment-on/");
  await telling.person("Her comment stands at its part. She takes it in; before that, she could not submit.");
  await author.open(author.page.url.replace(/\?.*$/, ""));
  telling.quote(author, "section.panel[id]");
  await author.send({ go: "taken-in" }, "?comment=");
}

/** Of three who review it side by side, one asks for a change at one indicator, which is mended. */
async function indicatorIsMended(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.machine("technical review, finance and safeguarding are asked at once.");
  const toReviewer = await plan.mailTo(cast.mel);
  await telling.person("One asks for a change at an indicator; the two others approve.");
  const reviewer = await plan.arrive(toReviewer);
  const field = [...reviewer.fields("/confirmation")].find((name) =>
    /^comment\.indicators\..+\.source$/.test(name),
  );
  must(field !== undefined, "There is no place to comment on an indicator");
  await decide(plan, reviewer, { decision: "request-changes", [field]: change.comment });
  for (const address of [cast.finance, safeguarding])
    await decide(plan, await plan.arrive(await plan.mailTo(address)), { decision: "approve" });

  await telling.machine("the plan comes back to her, with the comment at that very indicator.");
  const author = await plan.arrive(await plan.mailTo(planner, 3));
  telling.quote(author, "ol.tasks li:has(.commented)");
  await telling.person("She mends it, and submits it again.");
  await author.open(author.link("/sections/indicators"));
  const name = field.replace(/^comment\./, "");
  await author.open(author.link(`/sections/${name.split(".").slice(0, 2).join(".")}`));
  telling.quote(author, ".comment");
  await author.send({ [name]: change.typed, go: "list" }, "/sections/");
  await author.open(author.page.url.replace(/\/sections\/.*$/, ""));
  mustBeSubmitted(await submitFrom(author));

  await telling.machine(
    "whoever answers for what changed is asked again; the others read that what they approved stands.",
  );
  const askedAgain = await plan.mailTo(cast.mel, 2);
  for (const address of [cast.finance, safeguarding]) {
    const { subject } = await plan.mailTo(address, 2);
    must(/approval stands|approbation est maintenue/.test(subject), `${address} was asked again: ${subject}`);
  }
  await telling.person("They approve the new version.");
  await decide(plan, await plan.arrive(askedAgain), { decision: "approve" });
}

/** The executive director approves; of the committee's directors two have to. */
async function directorAndCommitteeApprove(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.person("The executive director approves.");
  await decide(plan, await plan.arrive(await plan.mailTo(cast.executiveDirector)), { decision: "approve" });
  await telling.person("The board's planning committee recommends it: two of its directors have to.");
  for (const member of committee)
    await decide(plan, await plan.arrive(await plan.mailTo(member)), { decision: "approve" });
}

/** Approved, it waits for its translation: the translator hands it over, and its author, who reads both, confirms it. */
async function planIsTranslated(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await telling.machine(
    "the plan is approved, and nothing of it is public yet: its translation is missing. The translator is told.",
  );
  const translator = await plan.arrive(await plan.lastMailTo("peter.lang@ibcr.example", /is awaited/));
  await telling.person("The translator writes it, and hands it over.");
  await translatesAll(translator);
  telling.quote(translator, "ol.tasks ~ p");
  await translator.send({}, "/translating/all");
  await telling.person("Its author reads both texts, one beside the other, and confirms it.");
  const reader = await plan.arrive(await plan.lastMailTo(planner, /traduction/));
  await reader.send({ answer: "confirm" }, "/translation");
}

/** Once its translation is there, the plan is published. */
export async function planIsPublished(plan: PlayedReport): Promise<void> {
  const { telling } = plan;
  await planIsTranslated(plan);
  await telling.machine("the plan is adopted and published, and its author is told.");
  const published = await within(patience, async () =>
    (await plan.mailsTo(planner)).find(({ subject }) => subject.includes("publié")),
  );
  must(published !== undefined, "The author was not told that the plan is published");
  telling.mail(published);
}

function mustBeSubmitted(author: Visitor): void {
  must(
    new URL(author.page.url).pathname.endsWith("/document"),
    `Not submitted: ${author.text.slice(0, 300)}`,
  );
}
