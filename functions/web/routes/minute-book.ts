import type { Context, Hono } from "hono";
import { type MinuteBook, mayHaveMinuteBook } from "../../../shared/domain/board/minute-book.ts";
import { certificateWords } from "../../../shared/i18n/certificates.ts";
import { askForBook, fetchBook, isLed, readBook } from "../../../shared/usecases/minute-book/ask-for-book.ts";
import { withMasks } from "../../../shared/usecases/minute-book/masked-since.ts";
import { yearsOfBooks } from "../../../shared/usecases/minute-book/read-year.ts";
import {
  bookLinkOverPage,
  minuteBookPage,
  minuteBooksPage,
} from "../../../shared/views/pages/minute-book.tsx";
import { notForOutsidersPage } from "../../../shared/views/pages/resolutions.tsx";
import { booksUrl, bookUrl, resolutionsUrl } from "../../../shared/views/urls.ts";
import type { WebContext, WebDeps, WebEnv } from "../context.ts";
import { answerMessage } from "../faults.ts";
import { answerForm } from "../form-pages.ts";
import { frameOf } from "../frame.ts";
import { csrfToken } from "../session-cookie.ts";
import { boardHere } from "./resolutions.ts";

const path = "/:lang{en|fr}/tasks/:linkId/resolutions/books" as const;
const one = `${path}/:book` as const;

/** The minute book of a year as one file, for directors and whoever keeps the record of their meetings. */
export function minuteBookRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(path, async (c) => {
    const here = await houseHere(c, deps, "/resolutions/books");
    if (here instanceof Response) return here;
    const { lang } = c.var;
    const { credentials } = here;
    const years = await yearsOfBooks(deps);
    const asked = (await Promise.all(years.map((year) => deps.minuteBooks.of(year)))).flat();
    const looked = await Promise.all(asked.map((book) => withMasks(deps, book)));
    const newest = looked.toSorted((a, b) => b.asked.at.localeCompare(a.asked.at));
    const typed = c.req.query("year") ?? "";
    const isWrong = c.req.query("checked") !== undefined && !years.includes(typed);
    const page = minuteBooksPage({
      frame: await frameOf(c, deps, credentials, here.by),
      ...{ years, typed, names: await namesIn(deps, asked) },
      asked: newest.map((book) => ({ book, url: bookUrl(lang, credentials.linkId, book) })),
      errors: isWrong ? [{ at: "year", text: certificateWords(lang).book.wrongYear }] : [],
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
      actionUrl: booksUrl(lang, credentials.linkId),
      registerUrl: resolutionsUrl(lang, credentials.linkId),
    });
    return answerForm(c, page);
  });

  app.post(path, async (c) => {
    const here = await houseHere(c, deps, "/resolutions/books");
    if (here instanceof Response) return here;
    const { form, lang } = c.var;
    const { year = "", command = "" } = form;
    if (command === "" || command.length > 100) return answerMessage(c, deps, "bad-request", 400);
    const { linkId, person } = here.credentials;
    if (!(await yearsOfBooks(deps)).includes(year))
      return c.redirect(
        `${booksUrl(lang, linkId)}?checked&year=${encodeURIComponent(year.slice(0, 10))}`,
        303,
      );
    const number = await askForBook(deps, { year, by: person, command });
    return c.redirect(bookUrl(lang, linkId, { year, number }), 303);
  });

  app.get(one, async (c) => {
    const here = await bookHere(c, deps, "/resolutions/books/:book");
    if (here instanceof Response) return here;
    const { lang } = c.var;
    const { credentials, book } = here;
    const { linkId, person } = credentials;
    const fetch = Number(c.req.query("fetched") ?? 0);
    const ownUrl = bookUrl(lang, linkId, book);
    const page = minuteBookPage({
      frame: await frameOf(c, deps, credentials, here.by),
      ...{ book, names: await namesIn(deps, [book]), ownUrl, booksUrl: booksUrl(lang, linkId) },
      fileUrl: isLed(book, fetch, person, deps.clock.now()) ? `${ownUrl}/${fetch}.zip` : null,
      command: deps.ids.unique(),
      csrf: csrfToken(credentials),
    });
    return c.html(page);
  });

  app.post(one, async (c) => {
    const here = await bookHere(c, deps, "/resolutions/books/:book");
    if (here instanceof Response) return here;
    const { credentials, book } = here;
    const ownUrl = bookUrl(c.var.lang, credentials.linkId, book);
    const fetch = await fetchBook(deps, book, credentials.person);
    return c.redirect(fetch === null ? ownUrl : `${ownUrl}?fetched=${fetch}`, 303);
  });

  app.get(`${one}/:fetch{[0-9]+\\.zip}`, async (c) => {
    const here = await bookHere(c as never, deps, "/resolutions/books/:book/:fetch{[0-9]+\\.zip}");
    if (here instanceof Response) return here;
    const { credentials, book } = here;
    const fetch = Number.parseInt(c.req.param("fetch"), 10);
    if (isLed(book, fetch, credentials.person, deps.clock.now()))
      return c.redirect(await (await deps.openFileStore()).bookUrl(book), 303);
    const frame = await frameOf(c, deps, credentials, here.by);
    return c.html(bookLinkOverPage({ frame, bookUrl: bookUrl(c.var.lang, credentials.linkId, book) }), 410);
  });
}

/** Whoever asked for books, or fetched them. */
const namesIn = (deps: WebDeps, asked: readonly MinuteBook[]) =>
  deps.directory.names([
    ...new Set(asked.flatMap(({ asked: { by }, fetched }) => [by, ...fetched.map((fetch) => fetch.by)])),
  ]);

/** A director or whoever keeps the record is here: what is bound is what every body decided. */
async function houseHere(c: WebContext, deps: WebDeps, at: Parameters<typeof boardHere>[2]) {
  const here = await boardHere(c, deps, at);
  if (here instanceof Response) return here;
  if (mayHaveMinuteBook(here.organisation.bylaws, here.by.roles)) return here;
  return c.html(notForOutsidersPage({ frame: await frameOf(c, deps, here.credentials) }), 403);
}

async function bookHere(c: Context<WebEnv, typeof one>, deps: WebDeps, at: Parameters<typeof boardHere>[2]) {
  const here = await houseHere(c, deps, at);
  if (here instanceof Response) return here;
  const [, year = "", number = ""] = /^(\d{4})-(\d{1,6})$/.exec(c.req.param("book")) ?? [];
  const book = year === "" ? null : await readBook(deps, year, Number(number));
  return book ? { ...here, book: await withMasks(deps, book) } : answerMessage(c, deps, "not-found", 404);
}
