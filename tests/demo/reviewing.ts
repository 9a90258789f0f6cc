import type { Visitor } from "../support/visitor.ts";
import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";
import { submit } from "./writing.ts";

/** What finance asks to change, and what the officer makes of it. */
const change = {
  field: "finance.rooms.actual",
  comment:
    "The ledger of the period says 44 950 000 XOF. Please correct the amount, or say where the rest is booked.",
  typed: "44 950 000",
  before: "45,200,000",
  now: "44,950,000",
};

/** Both are asked at once; one approves, the other asks for a change on one field. */
export async function changeIsRequested(report: PlayedReport): Promise<void> {
  const { telling } = report;
  await telling.machine("monitoring and evaluation, and finance, are asked at the same time.");
  const toMel = await report.mailTo(cast.mel);
  const toFinance = await report.mailTo(cast.finance);

  await telling.person("Monitoring and evaluation approves.");
  await decide(report, await report.arrive(toMel), { decision: "approve" });

  await telling.person("Finance requests a change on one field, and says why beside it.");
  const finance = await report.arrive(toFinance);
  must(finance.fields("/confirmation").has(`comment.${change.field}`), "No place to comment on that field");
  await decide(report, finance, { decision: "request-changes", [`comment.${change.field}`]: change.comment });
}

/** The officer finds the comment at its field, mends the amount and submits again. Returns the new fingerprint. */
export async function changeIsMended(report: PlayedReport, firstHash: string): Promise<string> {
  const { telling } = report;
  await telling.machine("the officer gets her report back, with a word of what is asked.");
  const officer = await report.arrive(await report.mailTo(cast.officer, 3));
  telling.quote(officer, "ol.tasks li:has(.commented)");

  await telling.person("The comment stands at the very field that it is about. She mends it.");
  await officer.open(officer.link("/sections/finance"));
  const comments = officer.form("/sections/").querySelectorAll(".comment");
  must(comments.length === 1, `${comments.length} fields have a comment, not one`);
  const atField = comments[0]?.parentNode?.querySelector(`[name^="${change.field}"]`);
  must(atField !== null && atField !== undefined, `The comment does not stand at ${change.field}`);
  telling.quote(officer, ".comment");
  must(officer.read(".comment blockquote").includes(change.comment), "The comment is not in finance's words");
  await officer.send({ [change.field]: change.typed, go: "list" }, "/sections/");

  await telling.person("She submits again: another content, another fingerprint.");
  const hash = await submit(report, officer);
  must(hash !== firstHash, "The changed content has the same fingerprint");
  const receipt = await report.mailTo(cast.officer, 4);
  must(receipt.text.includes(hash), "The second acknowledgement names another fingerprint");
  return hash;
}

/** Both are asked again, see what changed and that their earlier decision no longer counts, and approve. */
export async function bothDecideAgain(report: PlayedReport, hash: string): Promise<void> {
  const { telling } = report;
  const before = [
    { who: "monitoring and evaluation", address: cast.mel },
    { who: "finance", address: cast.finance },
  ];
  for (const { who, address } of before) {
    await telling.machine(
      `${who} is asked about the new version, and shown what changed since the last decision.`,
    );
    const reviewer = await report.arrive(await report.mailTo(address, 2));
    const since = reviewer.read("section:has(> #since-title)");
    telling.quote(reviewer, "section:has(> #since-title)");
    must(
      since.includes("That decision was on the earlier submission and no longer counts"),
      "The earlier decision seems to count",
    );
    const changes = reviewer.page.root.querySelectorAll("dl.changes > div");
    must(changes.length === 1, `${changes.length} fields are shown as changed, not one`);
    const shown = reviewer.read("dl.changes").replaceAll(/[ ,]/g, "");
    for (const amount of [change.before, change.now])
      must(shown.includes(amount.replaceAll(",", "")), `The comparison does not show ${amount}`);
    must(reviewer.form("/confirmation").toString().includes(hash), `${address} was shown another content`);
    await telling.person("They approve what they were shown.");
    await decide(report, reviewer, { decision: "approve" });
  }
}

/** Chooses, confirms on the next page, and keeps the receipt. */
export async function decide(
  { telling }: PlayedReport,
  reviewer: Visitor,
  decision: Readonly<Record<string, string>>,
): Promise<void> {
  await reviewer.send(decision, "/confirmation");
  must(reviewer.page.status === 200, `The decision was not accepted: ${reviewer.text.slice(0, 300)}`);
  telling.quote(reviewer, "h1");
  await reviewer.send({}, "/decision");
  must(
    new URL(reviewer.page.url).pathname.endsWith("/receipt"),
    `Not recorded: ${reviewer.text.slice(0, 300)}`,
  );
  telling.quote(reviewer, "main .lead");
}
