import type { Browser } from "playwright-core";
import type { Link } from "../../../shared/domain/links/link.ts";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import type { Lang } from "../../../shared/domain/organisation/organisation.ts";
import { later } from "../../../shared/domain/time.ts";
import { landingUrl } from "../../../shared/views/urls.ts";
import { type Served, serve } from "../../support/served.ts";
import type { Paged } from "../../unit/functions/place.ts";
import { example, known } from "../../unit/histories/example.ts";
import { Keyboard, type Shown } from "./keyboard.ts";

/** The pages of a document in memory, as far as its scenes need it. */
type Scene = Pick<Paged, "app" | "memory" | "world" | "calm">;

/** A link of a mail. */
type Mailed = { link: { id: string; token: string } | null } | undefined;

const languages: ReadonlyMap<string, Lang> = new Map(
  [...example.people, ...example.partners].map(({ id, lang }) => [id, lang]),
);

/** What the people of all scenes share: the address under which they find the pages of one document at a time, and their keyboards. */
export class Walk {
  readonly #browser: Browser;
  readonly #look: (shown: Shown) => Promise<void>;
  /** Devices that somebody has left, by their language: to make each is to start a process of the browser's. */
  readonly #left = { en: [] as Keyboard[], fr: [] as Keyboard[] };
  #served: Served | null = null;
  #scene: Scene | null = null;
  /** Every request by which somebody with a keyboard alone went anywhere. */
  readonly requests: { method: string; url: string }[] = [];

  private constructor(browser: Browser, look: (shown: Shown) => Promise<void>) {
    this.#browser = browser;
    this.#look = look;
  }

  /** @param look sees every page that anybody comes to */
  static async begin(browser: Browser, look: (shown: Shown) => Promise<void>): Promise<Walk> {
    const walk = new Walk(browser, look);
    walk.#served = await serve({ request: (...asked) => walk.#answer(...asked) });
    return walk;
  }

  async close(): Promise<void> {
    await this.#served?.close();
  }

  get origin(): string {
    return this.#served?.origin ?? "";
  }

  /** From now on everybody comes to the pages of this document. */
  at(scene: Scene): void {
    this.#scene = scene;
  }

  get scene(): Scene {
    if (!this.#scene) throw new Error("There are no pages yet");
    return this.#scene;
  }

  get documentId(): string {
    return this.scene.memory.entries[0]?.documentId ?? "";
  }

  /** The day that it is at the head office. */
  get today(): string {
    return dayOf(this.scene.world.now, known.organisation.timeZone);
  }

  /** A day some days on. */
  inDays(count: number): string {
    return daysLater(this.today, count);
  }

  /** A day a year on. */
  get inAYear(): string {
    return this.inDays(365);
  }

  /** Somebody with a keyboard, no scripts and no mouse; each page that they come to is looked at. */
  somebody(lang: Lang): Promise<Keyboard> {
    const onRequest = (method: string, url: string) => this.requests.push({ method, url });
    return Keyboard.of(this.#browser, `${lang}-CA`, onRequest, this.#look, this.#left[lang]);
  }

  /** A minute later somebody comes by the newest link that was mailed to them, for a purpose where it is said. */
  async comes(person: string, purpose?: Link["purpose"]): Promise<Keyboard> {
    const somebody = await this.somebody(languages.get(person) ?? "en");
    await somebody.arrive(this.linkTo(person, purpose));
    return somebody;
  }

  linkTo(person: string, purpose?: Link["purpose"]): string {
    const { world, memory } = this.scene;
    const isWanted = ({ link: { id } }: { link: { id: string } }) =>
      purpose === undefined || memory.links.get(id)?.link.purpose === purpose;
    return this.link(world.mailsTo(person).findLast(isWanted), languages.get(person));
  }

  /** Where the link of a mail leads; a minute passes before it is opened. */
  link(mail: Mailed, lang: Lang = "en"): string {
    if (!mail?.link) throw new Error("Nobody was sent such a link");
    this.scene.world.now = later(this.scene.world.now, { minutes: 1 });
    return `${this.origin}${landingUrl(lang, mail.link.id, mail.link.token)}`;
  }

  /** Whatever follows from a form has come about before its sender sees the next page. */
  async #answer(url: string, init: RequestInit): Promise<Response> {
    const { app, calm } = this.scene;
    const answer = await app.request(url, init);
    if (init.method === "POST") await calm();
    return answer;
  }
}

/** The form whose address ends so, be it sent before or not. */
export const form = (end: string) => `main form:is([action$="/${end}"], [action$="/${end}?sent"])`;

/** The first line of the summary of what is wrong. */
export const firstError = "[role=alert] a";
