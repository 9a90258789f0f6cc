import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { board } from "../../support/cast.ts";
import { eventually } from "../../support/eventually.ts";
import type { Mail } from "../../support/mailbox.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** What an app shows of a secret, by the product's own clock. */
async function codeOf({ local }: Walk, secret: string): Promise<string> {
  const { now } = (await (await fetch(`${local.timeControl}/time`)).json()) as { now: string };
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(now) });
}

/** A director enrols an app for one-time codes, which a second person confirms, and gives it up again. */
export async function enrols(walk: Walk): Promise<void> {
  const director = await walk.somebody("en-CA");
  await director.arrive(await walk.story.mailTo(board[2]));
  const own = `${director.address.split("?")[0]}/step-up`;
  await director.open(own);
  // Without scripts the page of a passkey says what to take in its place.
  await director.follow(`${form("passkey/enrol")} button`);
  await director.open(own);
  await director.follow(`${form("step-up/code")} button`);
  await director.follow(`${form("step-up/code")} button`);
  await director.jump(firstError);
  const secret = (await director.read("main code")).replaceAll(/\s/g, "");
  await director.type("code", await codeOf(walk, secret));
  await director.follow(`${form("step-up/code")} button`);
  const digits = (await director.read("main strong")).replaceAll(/\D/g, "");

  const [, person = ""] = /~.*?\.(P-\d+)/.exec(own) ?? [];
  const second = await walk.somebody("fr-CA");
  await second.arrive(await mailOf(walk, person));
  await second.follow(`${form("answer")} button`);
  await second.jump(firstError);
  await second.choose("answer", "confirm");
  await second.type("digits", digits);
  await second.follow(`${form("answer")} button`);
  expect(await second.count(form("answer"))).toBe(0);
  await second.leave();

  await director.open(own);
  await director.follow(`${form("ending/1")} button`);
  expect(await director.count(form("ending/1"))).toBe(0);
  await director.leave();
}

/** The mail to whoever is asked to confirm it. */
const mailOf = ({ story }: Walk, person: string): Promise<Mail> =>
  eventually("the mail to a second person", async () => {
    const mails = await Promise.all(
      [...board, "samuel.roy@ibcr.example", "claire.beaulieu@ibcr.example"].map((one) =>
        story.mailbox.to(one),
      ),
    );
    return mails.flat().find(({ text }) => text.includes(`_person.${person}~key.`));
  });
