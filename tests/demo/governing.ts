import type { Local } from "../support/local.ts";
import { begunOn, toDesk, writeWhole } from "../support/plan.ts";
import type { Visitor } from "../support/visitor.ts";
import { submitFrom } from "../support/writing.ts";
import { cast } from "./cast.ts";
import { PlayedReport } from "./played-report.ts";
import { decide } from "./reviewing.ts";
import { must, type Telling } from "./telling.ts";

type Answers = Readonly<Record<string, string>>;

/** Two of the planning committee, who recommend what the board adopts. */
const [albright, ndiaye] = ["tom.albright@ibcr.example", "fatou.ndiaye@ibcr.example"] as const;

/** The mail by which somebody is asked to review it. */
export const toReview = /veuillez examiner|please review/;

const governing = ({ page }: Visitor): string[] =>
  page.root
    .querySelectorAll("main form")
    .flatMap((form) => /\/open\/(GD-[^~]+)~/.exec(form.getAttribute("action") ?? "")?.[1] ?? []);

/**
 * From their desk the secretary starts a governance document.
 * @param revised what the document in force is called that this one is to take the place of; null for a new one
 */
export async function governanceIsStarted(
  local: Local,
  telling: Telling,
  { revised, answers }: { revised: string | null; answers: Answers },
): Promise<PlayedReport> {
  const desk = await toDesk(local, cast.secretary);
  const had = governing(desk);
  const [start = ""] = desk.links("/start/governance").filter((link) => link.endsWith("/start/governance"));
  await desk.open(start);
  if (revised !== null) {
    const link = desk.page.root.querySelectorAll("main a").find((one) => one.textContent.includes(revised));
    must(link !== undefined, `What is in force is not offered for revision: ${desk.text.slice(0, 500)}`);
    await desk.open(new URL(link.getAttribute("href") ?? "", desk.page.url).href);
    telling.quote(desk, "h1");
  }
  await desk.send({ ...answers }, "/start/governance");
  telling.quote(desk, "main [role=status]");
  const id = await begunOn(desk, () => governing(desk).find((one) => !had.includes(one)));
  return PlayedReport.begun(local, telling, id);
}

/** The secretary writes it, from the list of its parts on, and comes back to the list. */
export async function governanceIsWritten(document: PlayedReport, answers: Answers): Promise<Visitor> {
  const author = await document.arrive(await document.mailTo(cast.secretary));
  await writeWhole(author, answers);
  return author;
}

/** Submits what is written, from the list of its parts. */
export async function governanceIsSubmitted({ telling }: PlayedReport, author: Visitor): Promise<void> {
  await submitFrom(author);
  must(
    new URL(author.page.url).pathname.endsWith("/document"),
    `Not submitted: ${author.text.slice(0, 600)}`,
  );
  telling.quote(author, "main [role=status]");
}

/** The executive director approves; the planning committee recommends it: two of its directors have to. */
export async function governanceIsRecommended(document: PlayedReport): Promise<void> {
  const { telling } = document;
  await telling.person("The executive director approves it, and two of the planning committee recommend it.");
  for (const address of [cast.executiveDirector, albright, ndiaye])
    await decide(document, await document.arrive(await document.lastMailTo(address, toReview)), {
      decision: "approve",
    });
}
