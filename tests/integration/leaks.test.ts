import { CreateLogStreamCommand, PutLogEventsCommand } from "@aws-sdk/client-cloudwatch-logs";
import { beforeAll, describe, expect, inject, it } from "vitest";
import { exampleOrganisation } from "../../infra/local/example/index.ts";
import { answers } from "../support/answers.ts";
import { Aws } from "../support/aws.ts";
import { board, people, readers } from "../support/cast.ts";
import { readLocal } from "../support/local.ts";
import { linkIn } from "../support/mailbox.ts";
import { act, oversee } from "../support/oversight.ts";
import { Places } from "../support/places.ts";
import { Story } from "../support/story.ts";
import type { Visitor } from "../support/visitor.ts";
import { submitFrom, write } from "../support/writing.ts";

const local = readLocal(inject("home"));
const places = new Places(new Aws(local));
const began = Date.now();
const { people: staff } = exampleOrganisation(new Date(began).toISOString());

/** A word that nobody else writes. */
const marker = (at: string) => `zq${at.replaceAll(/\W/g, "")}qz`;

/** Words carry a marker each; amounts are such as nobody else's are. Smaller numbers cannot be told from others. */
const amounts = {
  "finance.training.actual": "60517293",
  "finance.rooms.actual": "45219737",
  "finance.support.actual": "84317.59",
};
const typed: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      /\p{L}{3,}.*\s/u.test(value) ? `${value} ${marker(name)}` : value,
    ]),
  ),
  ...amounts,
};
const said = { field: marker("comment-field"), whole: marker("comment-whole"), reason: marker("reason") };

/** What must not stand where operators look: by what it is, how it is written. */
const personal = new Map<string, string[]>();
const secrets = new Map<string, string[]>();
const texts = new Map<string, string[]>();

const unescaped = (text: string) =>
  text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What of the forbidden stands in a place, by what it is. */
const found = (forbidden: ReadonlyMap<string, readonly string[]>, within: readonly string[]) => {
  const all = unescaped(within.join("\n"));
  return [...forbidden].flatMap(([what, writings]) =>
    writings.some((writing) => all.includes(writing)) ? [what] : [],
  );
};

let story: Story;

/** A report that goes the whole line: changes requested, a task given to somebody else, resolved, published, told. */
beforeAll(async () => {
  story = await Story.begin(local);
  const officer = await story.arrive(await story.mailTo(people.officer));
  await write(officer, typed);
  const visitors: Visitor[] = [await submitFrom(officer)];
  const secretary = await oversee(story);
  await act(secretary, "/reassign/0.finance", { to: "P-013", reason: said.reason });
  const changes = { decision: "request-changes", comment: said.whole, "comment.narrative": said.field };
  visitors.push(secretary, await story.decide(people.reviewer, changes));
  visitors.push(await story.decide("julien.caron@ibcr.example", { decision: "approve" }));
  visitors.push(await story.resubmit({ "I2.girls": "97" }));
  visitors.push(await story.decide(people.reviewer, { decision: "approve" }, 2));
  visitors.push(await story.decide("julien.caron@ibcr.example", { decision: "approve" }, 2));
  await story.mailTo(people.director);
  const queued = await places.whileMailsWait(async () => {
    await story.decide(people.director, { decision: "approve" });
    return places.queuedMail(1);
  });
  for (const director of board) visitors.push(await story.answer(director, { ballot: "sign" }));
  await story.reached("document-announced");
  await story.settled();

  for (const [name, value] of Object.entries(typed))
    if (value.includes("zq")) personal.set(name, [marker(name)]);
  for (const [name, value] of Object.entries(amounts))
    personal.set(name, [value, value.replace(".", ""), Number(value).toLocaleString("en-CA")]);
  for (const [what, words] of Object.entries(said)) personal.set(what, [words]);
  for (const { name, email } of staff) personal.set(name, [name, email]);
  for (const address of Object.values(readers)) personal.set(address, [address]);
  for (const mail of await story.mails())
    if (mail.text.includes("/link/"))
      secrets.set(`link of ${mail.to}`, [linkIn(mail).split("/").at(-1) ?? ""]);
  for (const visitor of visitors) {
    for (const [name, value] of visitor.cookies) secrets.set(name, [value, value.split("~").at(-1) ?? ""]);
    for (const token of visitor.page.root.querySelectorAll('input[name="csrf"]'))
      secrets.set(`form token of ${visitor.page.url}`, [token.getAttribute("value") ?? ""]);
  }

  texts.set("logs", await places.logs(began));
  texts.set("executions", await places.executions(story.documentId));
  texts.set("queue of mails", queued);
  texts.set("dead letters", await places.queued("DeadLetters"));
  texts.set(
    "events",
    (await story.entries()).map((entry) => JSON.stringify(entry)),
  );
  const asked = visitors.flatMap((visitor) => visitor.asked);
  texts.set(
    "addresses after landing",
    asked.filter((url) => !url.includes("/link/")),
  );
});

/** Where there is nothing unless something failed. */
const mayBeEmpty = new Set(["dead letters"]);

describe("I12 no secret, token or personal datum", () => {
  it("of forty fields, comments, names, addresses and links stands in logs, executions, queues, events or addresses", () => {
    expect(personal.size).toBeGreaterThan(30);
    expect(secrets.size).toBeGreaterThan(15);
    for (const [place, within] of texts) {
      const bytes = Buffer.byteLength(within.join(""));
      console.log(`${place}: ${bytes} bytes searched`);
      if (!mayBeEmpty.has(place)) expect(bytes, place).toBeGreaterThan(100);
      expect(found(personal, within), place).toEqual([]);
      expect(found(secrets, within), place).toEqual([]);
    }
  });

  it("nor does a token or a session stand in any table: they keep digests alone", async () => {
    const everything = await story.aws.everything();
    expect(found(secrets, everything)).toEqual([]);
    expect(found(personal, everything)).toEqual([...personal.keys()]);
  });

  it("is overlooked: one that is planted is found, in each way that it may be written", async () => {
    const { logs } = story.aws;
    const stream = { logGroupName: "/aws/lambda/accord-local-web", logStreamName: story.documentId };
    await logs.send(new CreateLogStreamCommand(stream));
    const planted = `${JSON.stringify({ typed: typed["narrative"] })} {"by":"Awa Traor\\u00e9"}`;
    await logs.send(
      new PutLogEventsCommand({ ...stream, logEvents: [{ timestamp: Date.now(), message: planted }] }),
    );
    expect(found(personal, await places.logs(began))).toEqual(["narrative", "Awa Traoré"]);
  });
});
