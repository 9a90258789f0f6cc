import { expect, inject, it } from "vitest";
import { fold } from "../../shared/domain/documents/fold.ts";
import { board, people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import { readLocal } from "../support/local.ts";
import { beginPlan, committee, planner, planOfFourYears, safeguarding } from "../support/plan.ts";
import { Story } from "../support/story.ts";
import { translatesAll } from "../support/translating.ts";
import { submitFrom } from "../support/writing.ts";

const translatorsAddress = "peter.lang@ibcr.example";

const local = readLocal(inject("home"));

it("a strategic plan goes its whole way, from the door of the home page to its adoption", async () => {
  const { documentId, desk } = await beginPlan(local);
  expect(desk.text).toContain("Votre plan est commencé.");
  const plan = Story.of(local, documentId);
  await plan.keepDraft(planOfFourYears);
  const author = await plan.arrive(await plan.mailTo(planner));
  const list = author.page.url;
  await author.open(author.link("/translators"));
  await author.send({ to: "P-016" }, "/translators");
  await author.open(list);
  await submitFrom(author);
  expect(author.page.url, author.text).toMatch(/\/document$/);

  for (const each of [people.reviewer, people.finance, safeguarding, people.director, ...committee])
    await plan.decide(each, { decision: "approve" });
  for (const director of board) {
    const signing = await plan.arrive(await mailAbout(plan, director, /resolution on|résolution .*sur/));
    await signing.send({ ballot: "sign" }, "/signature");
    await signing.send({}, "/ballot");
  }

  // Approved, it waits for its other language: the translator hands it over, and somebody who reads both confirms it.
  await plan.reached("publication-held");
  const translator = await plan.arrive(await mailAbout(plan, translatorsAddress, /is awaited/));
  await translatesAll(translator);
  await translator.send({}, "/translating/all");
  const reader = await plan.arrive(await mailAbout(plan, planner, /traduction/));
  await reader.send({ answer: "confirm" }, "/translation");
  await plan.reached("document-announced");
  await plan.outboxEnded();
  const { report, chain } = await plan.head();
  expect(fold(await plan.entries())).toEqual({ report, chain });
  expect([report.kind, report.status]).toEqual(["plan", "published"]);
  expect(await plan.mailsTo(people.donor)).toEqual([]);

  // What follows from its adoption: a report for each year, and the plan before it, of before Accord, says whose place it is.
  const { tail } = report.kind === "plan" ? report : { tail: null };
  expect(tail?.reports).toHaveLength(4);
  const before = tail?.adopted?.supersedes?.plan ?? "";
  const told = (await Story.of(local, before).entries()).map(({ type }) => type);
  expect(told).toEqual(["record-imported", "plan-superseded"]);
});

/** The latest mail of a plan to somebody whose subject says what it is about. */
const mailAbout = (plan: Story, to: string, subject: RegExp) =>
  eventually(`the mail ${subject} to ${to}`, async () =>
    (await plan.mailsTo(to)).findLast((mail) => subject.test(mail.subject)),
  );
