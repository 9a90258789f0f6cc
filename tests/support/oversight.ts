import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { contactKey } from "../../shared/adapters/dynamodb/keys.ts";
import type { Tables } from "../../shared/adapters/dynamodb/tables.ts";
import { people } from "./cast.ts";
import { eventually } from "./eventually.ts";
import type { Mail } from "./mailbox.ts";
import { linkIn } from "./mailbox.ts";
import type { Story } from "./story.ts";
import type { Visitor } from "./visitor.ts";

/** The secretary opens her mail about a report, which leads to its page. */
export const oversee = async (story: Story): Promise<Visitor> =>
  story.arrive(await story.mailTo(people.secretary));

/** From the report's page to the page of an act, whose form is sent with these answers. */
export async function act(
  secretary: Visitor,
  link: string,
  answers: Record<string, string>,
): Promise<Visitor> {
  await secretary.open(secretary.link(link));
  await secretary.send(answers);
  return secretary;
}

/**
 * Who is asked second about an address has reached its owner by another channel: confirms it, and lets them decide at
 * once.
 */
export async function confirmAddress(story: Story): Promise<void> {
  const mail = await addressMailTo(story, people.director);
  const second = await story.arrive(mail);
  await second.send({ answer: "confirm" });
  await second.send();
}

/** The last mail that asks somebody to confirm an address. */
const addressMailTo = (story: Story, address: string): Promise<Mail> =>
  eventually(`a mail to ${address} about an address`, async () =>
    (await story.mailbox.to(address)).findLast((mail) => linkIn(mail).includes("/link/_person")),
  );

/** An address whose mails come back, as SES's simulator has it. */
export const bounces = "bounce@simulator.amazonses.com";

/** Writes a person's address on file, as if it had been so from the beginning. */
export async function addressOnFile(
  { client, private: TableName }: Tables,
  person: string,
  email: string,
): Promise<void> {
  await client.send(
    new UpdateCommand({
      TableName,
      Key: contactKey({ kind: "person", id: person }),
      UpdateExpression: "SET email = :email REMOVE suppressed",
      ExpressionAttributeValues: { ":email": email },
    }),
  );
}
