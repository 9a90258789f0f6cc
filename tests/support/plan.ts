import { answers } from "./answers.ts";
import { deskMailTo, desksMailedTo } from "./desk.ts";
import { eventually } from "./eventually.ts";
import { planTyped } from "./example-plan.ts";
import type { Local } from "./local.ts";
import { planWith } from "./long-plan.ts";
import { linkIn, Mailbox } from "./mailbox.ts";
import { addTo, lackingRows } from "./rows.ts";
import { Visitor } from "./visitor.ts";

/** Whom the executive director names to bring about a plan; reads French. */
export const planner = "rosalie.mbuyi@ibcr.example";

/** Who else is asked about a plan besides those who are about a report: safeguarding, and two of the committee. */
export const safeguarding = "esther.kabore@ibcr.example";
export const committee = ["tom.albright@ibcr.example", "fatou.ndiaye@ibcr.example"] as const;

/** The first of the four years that plans of tests are for: the next one. */
export const firstYear = new Date().getFullYear() + 1;

/** All that is typed of a plan, by somebody who writes in French. */
const inFourYears = (typed: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [inYears(name), /^\d{4}-/.test(text) ? inYears(text) : text]),
  ),
  ...answersToLessons(),
  "summary.en": "",
  "summary.fr": answers["summary.fr"] ?? "",
});

/** All of it. */
export const planOfFourYears = inFourYears(planTyped);

/** The same with so many indicators. */
export const planWithIndicators = (count: number) => inFourYears(planWith(count));
export const longPlanOfFourYears = planWithIndicators(60);

/** What becomes of the lessons of published reports: of each that the form asks about, and of all others in one go. */
function answersToLessons(): Record<string, string> {
  const asked = [...Array.from({ length: 10 }, (_, at) => `l${at + 1}`), "rest"];
  return Object.fromEntries(
    asked.flatMap((id) => [
      [`lessons.${id}.outcome`, "adapted"],
      [`lessons.${id}.reason`, "Le plan commence par la formation, pays par pays."],
    ]),
  );
}

/** The example's plan begins in 2027; what lies before stays as it is. */
function inYears(text: string): string {
  return text.replaceAll(/20(?:2[7-9]|30)/g, (year) => String(Number(year) - 2027 + firstYear));
}

/** Somebody asks for their desk at the door, and comes to it by the link that is mailed. */
export async function toDesk({ application, mailboxApi }: Local, address: string): Promise<Visitor> {
  const mailbox = new Mailbox(mailboxApi);
  const had = (await desksMailedTo(mailbox, address)).length;
  const visitor = new Visitor();
  await visitor.open(`${application}/fr/`);
  await visitor.send({ email: address }, "/desk");
  await visitor.open(linkIn(await deskMailTo(mailbox, address, had + 1)));
  await visitor.send();
  return visitor;
}

/** The plans that a desk opens. */
const plansOn = ({ page }: Visitor): string[] =>
  page.root
    .querySelectorAll("main form")
    .flatMap((form) => /\/open\/(SP-[^~]+)~/.exec(form.getAttribute("action") ?? "")?.[1] ?? []);

/** From her desk the planner starts a plan for the four years; she stays at her desk. */
export async function beginPlan(local: Local): Promise<{ documentId: string; desk: Visitor }> {
  const desk = await toDesk(local, planner);
  const had = plansOn(desk);
  // Beside it there are links to begin one with the words of another.
  const [start = ""] = desk.links("/start/plan").filter((link) => link.endsWith("/start/plan"));
  await desk.open(start);
  await desk.send({ "start.first": String(firstYear), "start.years": "4" }, "/start/plan");
  return { documentId: await begunOn(desk, () => plansOn(desk).find((id) => !had.includes(id))), desk };
}

/** What was begun from a desk, once it stands there: its link comes a moment later, as the desk says. */
export const begunOn = (desk: Visitor, found: () => string | undefined): Promise<string> =>
  eventually("a document that was begun, on the desk", async () => {
    const begun = found();
    if (begun === undefined) await desk.open(desk.page.url);
    return begun;
  });

/** Writes a whole form from its list of parts on, each row on the page that it has, and comes back to the list. */
export async function writeWhole(author: Visitor, given: Readonly<Record<string, string>>): Promise<void> {
  const list = author.page.url;
  let known = given;
  for (const part of author.links("/sections/")) {
    await author.open(part);
    known = await withRows(author, known);
    const hasRows = [...author.fields("/sections/")].some((name) => name.endsWith(".rows"));
    await saveOwn(author, known);
    // Only a part with a list can have pages of rows.
    if (!hasRows) continue;
    await author.open(part);
    for (const row of author.links(`${new URL(part).pathname}.`)) {
      await author.open(row);
      await saveOwn(author, known);
    }
  }
  await author.open(list);
}

/** Adds as many rows as there are answers for; the answers are at the rows of the page then, and name them. */
async function withRows(author: Visitor, given: Readonly<Record<string, string>>) {
  const shown = () => author.fillIn({}, "/sections/").form;
  for (let [lacking] = lackingRows(given, shown()); lacking; [lacking] = lackingRows(given, shown()))
    await author.send({ go: addTo(lacking) }, "/sections/");
  const ids = Object.entries(shown()).flatMap(([name, rows]) =>
    name.endsWith(".rows")
      ? (given[name] ?? "").split(" ").map((id, at) => [id, rows.split(" ")[at] ?? ""] as const)
      : [],
  );
  const own = (text: string) => ids.find(([id]) => id === text)?.[1] ?? text;
  // An answer may name several rows.
  const allOwn = (text: string) =>
    text.split(" ").every((word) => own(word) !== word) ? text.split(" ").map(own).join(" ") : text;
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => [name.split(".").map(own).join("."), allOwn(text)]),
  );
}

/** Saves what is known of the page that is open. */
async function saveOwn(author: Visitor, known: Readonly<Record<string, string>>): Promise<void> {
  const asked = author.fields("/sections/");
  const own = Object.entries(known).filter(([name]) => asked.has(name) && !name.endsWith(".rows"));
  // What a list lacks until its rows are written is no fault yet.
  await author.send({ ...Object.fromEntries(own), go: "list" }, "/sections/");
}
