import { Secret, TOTP } from "otpauth";
import { expect } from "vitest";
import { board } from "./cast.ts";
import type { Walk } from "./walk.ts";
import { firstError, form } from "./walk.ts";

/** What an app shows of a secret, by the product's own clock. */
const codeOf = ({ scene: { world } }: Walk, secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.parse(world.now) });

/** A director enrols an app for one-time codes, which a second person confirms, and gives it up again. */
export async function enrols(walk: Walk): Promise<void> {
  const director = await walk.comes(board[2]);
  const own = `${director.address.split("?")[0]}/step-up`;
  await director.open(own);
  // Without scripts the page of a passkey says what to take in its place.
  await director.follow(`${form("passkey/enrol")} button`);
  await director.open(own);
  await director.follow(`${form("step-up/code")} button`);
  await director.follow(`${form("step-up/code")} button`);
  await director.jump(firstError);
  const secret = (await director.read("main code")).replaceAll(/\s/g, "");
  await director.type("code", codeOf(walk, secret));
  await director.follow(`${form("step-up/code")} button`);
  const digits = (await director.read("main strong")).replaceAll(/\D/g, "");

  const asked = walk.scene.world.provider.credentialMails.findLast(({ link }) => link !== null);
  const second = await walk.somebody("fr");
  await second.arrive(walk.link(asked, "fr"));
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
