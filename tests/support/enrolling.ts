import { Secret, TOTP } from "otpauth";
import type { Visitor } from "./visitor.ts";

/**
 * A director enrols an app for one-time codes, a second person confirms it by six digits, and a code is shown before a ballot: by their
 * pages alone, in memory or over a line. In order:
 *
 *     await openStepUp(director);                        // from any page of a task of theirs
 *     const { app, digits } = await enrolApp(director, now);
 *     await confirmEnrolled(second, digits);             // who arrived by the link of their mail
 *     // the caller lets the by-laws’ days pass (`holdDays`)
 *     await director.send({ ballot: "sign" }, "/signature");
 *     await prove(director, app, now);                   // the ballot is confirmed next, by "/ballot"
 *
 * `now`: the product’s own clock, in milliseconds.
 */

const stepMilliseconds = 30_000;

/** An app for one-time codes, on a device of somebody's own (RFC 6238). */
export class App {
  /** Base32, as the page shows it to be typed by hand. */
  readonly secret: string;
  #lastStep = 0;

  constructor(secret: string) {
    this.secret = secret;
  }

  /** What it shows. */
  shows(now: number): string {
    return new TOTP({ secret: Secret.fromBase32(this.secret) }).generate({ timestamp: now });
  }

  /** A code that was not used yet: each is taken once, and one ahead of its time is taken too. */
  code(now: number): string {
    this.#lastStep = Math.max(Math.floor(now / stepMilliseconds), this.#lastStep + 1);
    return this.shows(this.#lastStep * stepMilliseconds);
  }
}

/** Their page about who they are, from any page of their task. */
export async function openStepUp(director: Visitor): Promise<void> {
  const { origin, pathname } = new URL(director.page.url);
  const [task] = /^\/(?:en|fr)\/tasks\/[^/]+/.exec(pathname) ?? [];
  if (task === undefined) throw new Error(`${director.page.url} is no page of a task`);
  await director.open(`${origin}${task}/step-up`);
}

/** Whoever has that page open enrols an app. @returns it, and the six digits that they read to the second person */
export async function enrolApp(director: Visitor, now: number): Promise<{ app: App; digits: string }> {
  await director.send({}, "/step-up/code");
  const app = new App(director.read("main code").replaceAll(" ", ""));
  await director.send({ code: app.code(now) }, "/step-up/code");
  return { app, digits: digitsOn(director) };
}

/** The six digits on somebody's own page, which they read to whoever confirms. */
export const digitsOn = (director: Visitor): string => director.read("main strong").replaceAll(/\D/g, "");

/** The second person, who arrived by their mail (a link with `~key.` in it), confirms what they heard. */
export async function confirmEnrolled(second: Visitor, digits: string): Promise<void> {
  await second.send({ answer: "confirm", digits }, "/answer");
}

/** Whoever chose a ballot, and was asked for more, shows a code of their app: they stand before the ballot's last page. */
export async function prove(director: Visitor, app: App, now: number): Promise<void> {
  await director.send({ code: app.code(now) }, "/step-up/proof");
}
