import type { HTMLElement } from "node-html-parser";
import { parse } from "node-html-parser";
import { pathOfControl } from "../../shared/views/form-ids.ts";
import { withPlainDays } from "./plain-days.ts";

/** A page as its reader has it. */
export type Page = { status: number; url: string; root: HTMLElement; headers: Headers };

type Answers = Readonly<Record<string, string>>;
type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

/** Somebody with a browser of their own: keeps cookies, follows redirects, fills in the forms that pages show. */
export class Visitor {
  /** What this browser keeps, by the cookies' names. */
  readonly cookies = new Map<string, string>();
  /** Every address that was asked for, in order. */
  readonly asked: string[] = [];
  readonly #fetch: Fetch;
  #page: Page | null = null;

  /** @param reach how its requests get to the pages, where not over a line */
  constructor(reach: Fetch = fetch) {
    this.#fetch = reach;
  }

  get page(): Page {
    if (!this.#page) throw new Error("No page was opened yet");
    return this.#page;
  }

  /** Shows the very page of another tab, as one does that was duplicated from it. */
  copy({ page }: Visitor): void {
    this.#page = page;
  }

  /** What it keeps, as it sends it. */
  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  open(url: string): Promise<Page> {
    return this.request("GET", url);
  }

  /**
   * Sends the only form of the page, or the one whose action contains a text, with these answers in it.
   * @param of what the form says already, where several have such an action: of whom or what each of them is
   */
  send(answers: Record<string, string> = {}, actionContains = "", of: Answers = {}): Promise<Page> {
    const { url, form } = this.fillIn(answers, actionContains, of);
    return this.request("POST", url, form);
  }

  /** Sends such a form with a file, as a browser without scripts does. */
  sendFile(
    name: string,
    bytes: Uint8Array,
    answers: Record<string, string>,
    actionContains = "",
  ): Promise<Page> {
    const { url, form } = this.fillIn(answers, actionContains);
    const body = new FormData();
    for (const [field, text] of Object.entries(form)) body.set(field, text);
    body.set("file", new File([Buffer.from(bytes)], name));
    return this.request("POST", url, body);
  }

  /** What such a form would send, and where to. */
  fillIn(
    answers: Record<string, string> = {},
    actionContains = "",
    of: Answers = {},
  ): { url: string; form: Record<string, string> } {
    const form = this.form(actionContains, of);
    const url = new URL(form.getAttribute("action") ?? "", this.page.url).href;
    return { url, form: { ...filledIn(form), ...answers } };
  }

  /** Whether such a form has a field of this name. */
  asks(name: string, actionContains = ""): boolean {
    return this.form(actionContains).querySelector(`[name="${name}"]`) !== null;
  }

  /** The only form of the page's main part whose action contains a text, and that says this already. */
  form(actionContains = "", of: Answers = {}): HTMLElement {
    const forms = this.page.root
      .querySelectorAll("main form")
      .filter((form) => (form.getAttribute("action") ?? "").includes(actionContains))
      .filter((form) => Object.entries(of).every(([name, said]) => filledIn(form)[name] === said));
    const [form] = forms;
    if (!form || forms.length > 1)
      throw new Error(
        `${this.page.url} has ${forms.length} forms "${actionContains}" ${Object.values(of).join(" ")}`,
      );
    return form;
  }

  /** The names of what the form can hold whose action contains a text. */
  fields(actionContains = ""): Set<string> {
    const inputs = this.form(actionContains).querySelectorAll("input, textarea, select");
    return new Set(inputs.map((input) => pathOfControl(input.getAttribute("name") ?? "")));
  }

  /** Where every link leads whose address contains a text, each once, in the page's order. */
  links(hrefContains: string): string[] {
    const found = this.page.root.querySelectorAll("main a").flatMap((anchor) => {
      const href = anchor.getAttribute("href") ?? "";
      return href.includes(hrefContains) ? [new URL(href, this.page.url).href] : [];
    });
    return [...new Set(found)];
  }

  /** The text of an element, its white space folded. */
  read(selector: string): string {
    const found = this.page.root.querySelector(selector);
    if (!found) throw new Error(`${this.page.url} (${this.page.status}) shows no "${selector}"`);
    return textOf(found);
  }

  /** All that the page's main part says. */
  get text(): string {
    return this.read("main");
  }

  /** Where a link leads whose address contains a text. */
  link(hrefContains: string): string {
    const link = this.page.root
      .querySelectorAll("a")
      .find((anchor) => (anchor.getAttribute("href") ?? "").includes(hrefContains));
    if (!link) throw new Error(`${this.page.url} links to no "${hrefContains}"`);
    return new URL(link.getAttribute("href") ?? "", this.page.url).href;
  }

  /** @param headers what this browser says beside its cookies */
  async request(
    method: string,
    url: string,
    form?: Record<string, string> | FormData,
    headers: Record<string, string> = {},
  ): Promise<Page> {
    this.asked.push(url);
    const response = await this.#fetch(url, {
      method,
      redirect: "manual",
      headers: {
        ...headers,
        cookie: this.cookieHeader,
      },
      ...(form && { body: form instanceof FormData ? form : new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const location = response.headers.get("location");
    if (location && response.status < 400) return this.open(new URL(location, url).href);
    this.#page = {
      status: response.status,
      url,
      root: parse(withPlainDays(await response.text())),
      headers: response.headers,
    };
    return this.#page;
  }

  /** Takes a cookie as an answer sets it, or takes it back. */
  keep(cookie: string): void {
    const [pair = "", ...attributes] = cookie.split(";");
    const name = pair.slice(0, pair.indexOf("="));
    const isOver = attributes.some((attribute) => attribute.trim().toLowerCase() === "max-age=0");
    if (isOver) this.cookies.delete(name);
    else this.cookies.set(name, pair.slice(pair.indexOf("=") + 1));
  }
}

const textOf = (element: HTMLElement): string =>
  element.textContent.replaceAll(/[\s\u00a0\u202f]+/g, " ").trim();

/** The fields of a form with what stands in them. */
export function filledIn(form: HTMLElement): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const input of form.querySelectorAll("input, textarea")) {
    const name = pathOfControl(input.getAttribute("name") ?? "");
    const type = input.getAttribute("type");
    const isChoice = type === "radio" || type === "checkbox";
    if (!name || (isChoice && input.getAttribute("checked") === undefined)) continue;
    const value = input.tagName === "TEXTAREA" ? input.textContent : (input.getAttribute("value") ?? "");
    // Of several boxes of one name the product reads what is ticked as one answer.
    fields[name] = type === "checkbox" && fields[name] ? `${fields[name]} ${value}` : value;
  }
  for (const option of form.querySelectorAll("select option[selected]"))
    fields[option.closest("select")?.getAttribute("name") ?? ""] = option.getAttribute("value") ?? "";
  return fields;
}
