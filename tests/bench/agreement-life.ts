import { beginAgreement, realToday } from "../support/agreement.ts";
import {
  aboutToSign,
  approvedAgreement,
  manager,
  signatories,
  submittedAgreement,
} from "../support/agreement-line.ts";
import { people } from "../support/cast.ts";
import type { Local } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { Story } from "../support/story.ts";
import { ofThreeParties } from "../support/three-parties.ts";
import { Visitor } from "../support/visitor.ts";
import { submitFrom } from "../support/writing.ts";
import { bundled } from "./bundled.ts";
import { beyond, quietTick, transitionsOf } from "./caused.ts";
import { CountedLine } from "./counted-line.ts";
import { type Measure, rounded } from "./measure.ts";
import { pricesOf, total, usageOf } from "./price.ts";
import { traceSince } from "./trace.ts";
import type { WeighedWeb } from "./weighed-web.ts";

const indicators = 40;

/** What agreements of three parties ask of AWS: a decision, a signature, and a whole life; and how large the longest page is. */
export async function anAgreement(local: Local): Promise<Measure[]> {
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const web = new WeighedWeb(local);
  const { page, agreement: long } = await longestPage(local);
  return [
    ...(await decidedOn(web, long)),
    ...(await signed(web, await submittedAgreement(local, small()))),
    ...(await lived(local)),
    page,
  ];
}

/** A reviewer's answer on an agreement with the longest framework; nobody is asked beside them, so that it closes the stage, too. */
async function decidedOn(web: WeighedWeb, agreement: Story): Promise<Measure[]> {
  const reviewer = await agreement.arrive(await agreement.mailTo(manager));
  await reviewer.send({ decision: "approve" }, "/confirmation");
  return asMeasures(
    "a decision on an agreement that closes its stage",
    await confirmed(web, reviewer, "/decision"),
  );
}

async function signed(web: WeighedWeb, agreement: Story): Promise<Measure[]> {
  await approvedAgreement(agreement);
  const party = await aboutToSign(agreement, signatories[0]);
  return asMeasures("a signature of a party", await confirmed(web, party, "/party-signing"));
}

/** What it takes to confirm an answer. */
function confirmed(web: WeighedWeb, visitor: Visitor, action: string) {
  const { url, form } = visitor.fillIn({}, action);
  return web.spentOn(visitor, url, form);
}

const asMeasures = (of: string, { calls, units }: { calls: number; units: number }): Measure[] => [
  { name: `AWS calls of ${of}`, value: calls, unit: "calls", goal: { exactly: 2 } },
  { name: of, value: units, unit: "request units" },
];

/** From its first line to the last notice of its being in force, written by its form as people do. */
async function lived(local: Local): Promise<Measure[]> {
  const began = Date.now();
  const agreement = await submittedAgreement(local, small());
  await approvedAgreement(agreement);
  for (const person of signatories) await (await aboutToSign(agreement, person)).send({}, "/party-signing");
  await agreement.reached("document-announced");
  await agreement.settled();
  const all = await traceSince(agreement.aws, began);
  const quiet = await quietTick(agreement);
  const usage = usageOf(
    all.flatMap((each) => beyond(each, quiet)),
    await transitionsOf(agreement, "agreement"),
  );
  return [
    { name: "an agreement’s whole life: mails", value: usage.sesMail, unit: "mails" },
    {
      name: "an agreement’s whole life: price",
      value: rounded(total(pricesOf(usage)), 4),
      unit: "USD",
      goal: { atMost: 0.03 },
    },
  ];
}

/** The page that lists a framework's indicators, as its author gets it, heads included; the agreement is submitted then. */
async function longestPage(local: Local): Promise<{ page: Measure; agreement: Story }> {
  const line = await CountedLine.to(local.application);
  const { documentId } = await beginAgreement(local, "intermediary");
  const agreement = Story.of(local, documentId);
  await agreement.keepDraft(withIndicators(indicators));
  const author = new Visitor();
  await author.open(line.through(linkIn(await agreement.mailTo(people.officer))));
  await author.send();
  const parts = author.page.url;
  const before = line.bytes.down;
  await author.open(author.link("/sections/indicators"));
  const bytes = line.bytes.down - before;
  const rows = author.links("/sections/indicators.").length;
  if (rows !== indicators) throw new Error(`the page lists ${rows} indicators`);
  await author.open(parts);
  await submitFrom(author);
  line.close();
  const name = `form page of a framework with ${indicators} indicators, as sent`;
  return {
    page: { name, value: rounded(bytes / 1024, 1), unit: "KiB", goal: { atMost: 20 } },
    agreement,
  };
}

const small = () => ofThreeParties(realToday(), "6 600,00");

/** The same with so many indicators, each like the example's first. */
function withIndicators(count: number): Record<string, string> {
  const typed = small();
  const ids = Array.from({ length: count }, (_, at) => `n${at + 1}`);
  const others = Object.entries(typed).filter(([name]) => !name.startsWith("indicators."));
  const first = Object.entries(typed).filter(([name]) => name.startsWith("indicators.i1."));
  const own = ids.flatMap((id, at) =>
    first.map(([name, text]) => [
      name.replace(".i1.", `.${id}.`),
      name.endsWith(".wording") ? `${text}, in court ${at + 1}` : text,
    ]),
  );
  return Object.fromEntries([...others, ["indicators.rows", ids.join(" ")], ...own]);
}
