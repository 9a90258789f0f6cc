import { DynamoDirectory } from "../../shared/adapters/dynamodb/directory.ts";
import { DynamoRegister } from "../../shared/adapters/dynamodb/register.ts";
import { Aws } from "../support/aws.ts";
import { board, people } from "../support/cast.ts";
import { eventually } from "../support/eventually.ts";
import type { Local } from "../support/local.ts";
import { linkIn, Mailbox } from "../support/mailbox.ts";
import { soon } from "../support/soon.ts";
import { Story } from "../support/story.ts";
import { Visitor } from "../support/visitor.ts";
import { bundled } from "./bundled.ts";
import { beyond, quietTick } from "./caused.ts";
import { type Measure, rounded } from "./measure.ts";
import { pricesOf, total, usageOf } from "./price.ts";
import { traceSince } from "./trace.ts";

/** Who sits on the board besides the example's five directors, in the order of the directory. */
const fourMore = [
  "julien.caron@ibcr.example",
  "nadia.benali@ibcr.example",
  "esther.kabore@ibcr.example",
  "peter.lang@ibcr.example",
];
const directors = ["P-008", "P-009", "P-010", "P-011", "P-012", "P-013", "P-014", "P-015", "P-016"];
const [chair = "", mover = "", seconder = ""] = directors;
const items = 6;

/** A meeting of nine directors on six items: convened with notice, entered line by line, voted on, attested to, and its minutes confirmed by everybody who was there and signed. */
export async function aBoardMeeting(local: Local): Promise<Measure[]> {
  const { WeighedWeb } = await bundled<typeof import("./weighed-web.ts")>("weighed-web.ts");
  const web = new WeighedWeb(local);
  await boardOfNine(local);
  const report = await Story.begin(local);
  await report.toBoard();
  await report.answer(board[1], { ballot: "refuse", comment: "I would like to talk about it." });
  const secretary = await report.arrive(await report.mailTo(people.secretary));
  await report.settled();

  const began = Date.now();
  const meeting = await Meeting.convened(local, secretary);
  for (let at = 1; at <= items; at += 1)
    await meeting.enter("put", {
      "heading.en": `Policy ${at}`,
      "heading.fr": `Politique ${at}`,
      nature: "decide",
    });
  for (const person of directors) await meeting.enter("waive", {}, { person });
  await meeting.comes();
  await meeting.enter("open", { chair });
  for (const person of directors) await meeting.enter("arrive", {}, { person });
  const [last = "", ...others] = meeting.items().reverse();
  const votes = { motion: "approve", mover, seconder, for: "9", against: "0", abstained: "0" };
  for (const item of others.reverse()) {
    await meeting.enter("call", {}, { item });
    await meeting.enter("vote", votes);
  }
  await meeting.enter("call", {}, { item: last });
  const { url, form } = meeting.formOf("vote");
  const vote = await web.spentOn(secretary, url, { ...form, ...votes });
  await secretary.open(meeting.url);
  await meeting.enter("end");
  await meeting.attested();
  await meeting.confirmed();
  await report.settled();

  const quiet = await quietTick(report);
  const all = await traceSince(report.aws, began);
  const calls = all
    .filter(({ method, route }) => method === "POST" && route?.endsWith("/entries/:act"))
    .map((entry) => total(entry.calls));
  if (calls.length === 0) throw new Error("no entry of the meeting was traced");
  const usage = usageOf(
    all.flatMap((each) => beyond(each, quiet)),
    0,
  );
  return [
    { name: "AWS calls of a vote at a meeting", value: vote.calls, unit: "calls", goal: { exactly: 2 } },
    // Where a meeting is opened, who is in office is asked besides.
    {
      name: "AWS calls of any other entry of a meeting, at most",
      value: Math.max(...calls),
      unit: "calls",
      goal: { atMost: 3 },
    },
    { name: "a vote at the sixth item of a meeting of nine", value: vote.units, unit: "request units" },
    { name: "a meeting of nine directors on six items: mails", value: usage.sesMail, unit: "mails" },
    {
      name: "a meeting of nine directors on six items: price",
      value: rounded(total(pricesOf(usage)), 4),
      unit: "USD",
    },
  ];
}

async function boardOfNine(local: Local): Promise<void> {
  const { tables } = new Aws(local);
  const { roster } = await new DynamoDirectory(tables).organisation();
  const isChanged = await new DynamoRegister(tables).roster({ ...roster, director: directors }, roster);
  if (!isChanged) throw new Error("the board was changed meanwhile");
}

/** A meeting by its one page, as whoever keeps the record enters it. */
class Meeting {
  readonly url: string;
  /** Waits until it is its time. */
  readonly comes: () => Promise<void>;
  readonly #id: string;
  readonly #secretary: Visitor;
  readonly #mailbox: Mailbox;

  static async convened(local: Local, secretary: Visitor): Promise<Meeting> {
    const tasks = secretary.page.url.replace(/(\/tasks\/[^/?#]+).*$/, "$1");
    await secretary.open(`${tasks}/meetings/new`);
    const { comes, ...when } = await soon(local);
    await secretary.send(
      {
        ...{ body: "director", ...when, attendance: "in-person" },
        ...{ place: "Montréal", notice: "You are given notice of this meeting." },
      },
      "/new",
    );
    return new Meeting(local, secretary, comes);
  }

  private constructor(local: Local, secretary: Visitor, comes: () => Promise<void>) {
    this.comes = comes;
    this.#secretary = secretary;
    this.#mailbox = new Mailbox(local.mailboxApi);
    this.url = secretary.page.url.replace(/[?#].*$/, "");
    this.#id = this.url.split("/").at(-1) ?? "";
  }

  /** What the first form of an entry would send, and where to; of somebody or something where it is said. */
  formOf(act: string, of: Record<string, string> = {}): { url: string; form: Record<string, string> } {
    const { root, url: at } = this.#secretary.page;
    for (const form of root.querySelectorAll("main form")) {
      const action = form.getAttribute("action") ?? "";
      const hidden = form.querySelectorAll("input[type=hidden]");
      const own = Object.fromEntries(
        hidden.map((one) => [one.getAttribute("name") ?? "", one.getAttribute("value") ?? ""]),
      );
      // What is entered of a document or a person names it; what is typed names neither.
      const isOf = ["document", "person"].every((name) => name in own === name in of || act !== "put");
      if (action.includes(`/entries/${act}?`) && isOf && Object.entries(of).every(([n, v]) => own[n] === v))
        return { url: new URL(action, at).href, form: own };
    }
    throw new Error(`no form to ${act} on ${at}: ${root.querySelector("[role=alert]")?.text ?? ""}`);
  }

  /** The ids of what stands on the agenda, in its order. */
  items(): string[] {
    const inputs = this.#secretary.page.root.querySelectorAll(
      'main form[action*="/entries/call?"] input[name=item]',
    );
    return inputs.map((input) => input.getAttribute("value") ?? "");
  }

  async enter(act: string, fields: Record<string, string> = {}, of: Record<string, string> = {}) {
    const { url, form } = this.formOf(act, of);
    const { status } = await this.#secretary.request("POST", url, { ...form, ...fields });
    if (status >= 400) throw new Error(`${act} was answered ${status}: ${this.#secretary.text}`);
  }

  /** Whoever chaired attests to the record, by the second mail about it. */
  attested(): Promise<void> {
    return this.#answer(board[0], 2, "attest", { answer: "attest" });
  }

  /** The secretary drafts the minutes, everybody else who was there confirms them, and they are signed. */
  async confirmed(): Promise<void> {
    const [chairing, ...others] = [...board, ...fourMore];
    await this.#answer(people.secretary, 1, "draft", {});
    for (const address of others) await this.#answer(address, 2, "minutes", { answer: "confirm" });
    await this.#answer(chairing, 3, "sign", {});
    await this.#answer(people.secretary, 2, "sign", {});
  }

  /** Somebody answers by the link of a mail about the meeting, counted from one. */
  async #answer(to: string, nth: number, form: string, fields: Record<string, string>): Promise<void> {
    const mail = await eventually(`mail ${nth} about the meeting to ${to}`, async () => {
      const mails = await this.#mailbox.to(to);
      return mails.filter(({ text }) => text.includes(`_meeting.${this.#id}`))[nth - 1];
    });
    const somebody = new Visitor();
    await somebody.open(linkIn(mail));
    await somebody.send();
    await somebody.send(fields, `/answer?${form}`);
  }
}
