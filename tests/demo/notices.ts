import type { Mail } from "../support/mailbox.ts";
import { linkIn } from "../support/mailbox.ts";
import { Visitor } from "../support/visitor.ts";
import { cast } from "./cast.ts";
import type { PlayedReport } from "./played-report.ts";
import { must } from "./telling.ts";

/** The donor, the subscriber and the partner are told, each in their language and by their own rule of unsubscribing. */
export async function noticesAreTold(report: PlayedReport, hash: string): Promise<void> {
  const { telling } = report;
  await telling.machine(
    "the agreement's donor is told in French. It is contractual: there is no unsubscribing.",
  );
  const toDonor = await report.mailTo(cast.donor);
  await mustBeContractual(report, toDonor, hash);

  await telling.machine("a fund that subscribed is told in English, and can unsubscribe by one click.");
  const toSubscriber = await report.mailTo(cast.subscriber);
  must(toSubscriber.text.startsWith("Hello"), "The subscriber's mail is not in English");
  quotePassage(report, toSubscriber, "LARGEST VARIANCE");
  await unsubscribesByOneClick(report, toSubscriber);

  await telling.machine("the agreement's partner is told too.");
  await mustBeContractual(report, await report.mailTo(cast.partner), hash);
}

/** Anybody reads the published report, without a link of their own; counts by sex are not in it. */
export async function everybodyReads(report: PlayedReport, hash: string): Promise<void> {
  const { telling } = report;
  await telling.person(
    "Anybody may read the published report, and check that it is the version that was approved.",
  );
  const [notice] = await report.mailsTo(cast.donor);
  must(notice !== undefined, "The donor was not told");
  const anybody = new Visitor();
  await anybody.open(linkIn(notice));
  must(anybody.page.status === 200, `The public page answered ${anybody.page.status}`);
  telling.quote(anybody, "h1");
  telling.quote(anybody, "main .result");
  must(anybody.text.includes(hash), "The public page shows another content than was approved");
  telling.say(`Empreinte sur la page publique : ${hash}`);
}

async function mustBeContractual(report: PlayedReport, mail: Mail, hash: string): Promise<void> {
  must(mail.text.startsWith("Bonjour"), `The mail to ${mail.to} is not in French`);
  must(mail.text.includes(hash), `The notice to ${mail.to} names another content than was approved`);
  const headers = await report.headersOf(mail);
  must(headers.has("subject"), "The mailbox does not show the headers of the mail");
  must(!headers.has("list-unsubscribe"), `The contractual notice to ${mail.to} offers to unsubscribe`);
  const why = mail.text.split("\n").find((line) => line.includes("contractuel"));
  must(why !== undefined, `The notice to ${mail.to} does not say why it cannot be unsubscribed from`);
  report.telling.say(why);
}

/** By the header's address (RFC 8058): looking at it changes nothing, one POST ends it and is answered directly. */
async function unsubscribesByOneClick(report: PlayedReport, mail: Mail): Promise<void> {
  const { telling } = report;
  const headers = await report.headersOf(mail);
  const post = headers.get("list-unsubscribe-post");
  must(post === "List-Unsubscribe=One-Click", `List-Unsubscribe-Post is "${post}"`);
  const url = /<(https?:[^>]+)>/.exec(headers.get("list-unsubscribe") ?? "")?.[1];
  must(url !== undefined, "List-Unsubscribe has no address");
  telling.say(`List-Unsubscribe-Post: ${post}`);

  await telling.person("A scanner of its mail opens that address, twice: a page, and nothing changes.");
  const scanner = new Visitor();
  await scanner.open(url);
  const title = scanner.read("h1");
  telling.say(title);
  await scanner.open(url);
  must(scanner.read("h1") === title, "Opening the address changed the subscription");

  await telling.person("The mail program POSTs to it: answered directly, without a redirection or a cookie.");
  const answer = await fetch(url, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }),
  });
  must(answer.status === 200, `The one-click POST was answered ${answer.status}`);
  telling.say(`${answer.status} ${answer.headers.get("content-type")}`);
  const subscriber = new Visitor();
  await subscriber.open(url);
  telling.quote(subscriber, "h1");
  must(subscriber.read("h1") !== title, "The POST did not end the subscription");

  await telling.person(
    "It was a mistake: the same page takes the subscription up again, for the next report.",
  );
  await subscriber.send();
  telling.quote(subscriber, "h1");
  await subscriber.open(url);
  must(subscriber.read("h1") === title, "The subscription was not taken up again");
}

/** A heading of a mail's text with the two blocks that stand under it. */
function quotePassage({ telling }: PlayedReport, { text }: Mail, heading: string): void {
  const [, passage] = text.split(`${heading}\n\n`);
  must(passage !== undefined, `The notice says nothing under "${heading}"`);
  telling.say(heading);
  const blocks = passage.split("\n\n").slice(0, 2);
  for (const line of blocks.join("\n").split("\n")) telling.say(line);
}
