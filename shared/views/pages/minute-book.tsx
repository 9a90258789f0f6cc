import { bookKeptDays } from "../../domain/attachments/objects.ts";
import { bookStands, isBeingMade, type MinuteBook } from "../../domain/board/minute-book.ts";
import { later } from "../../domain/time.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { instants, type Lang, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { SelectField } from "../parts/controls.tsx";
import { type ActError, ErrorSummary, linked, textAt } from "../parts/errors.tsx";
import { sizeText } from "../parts/files.tsx";
import { Page } from "../parts/page.tsx";
import { Carried, Facts, Hash, Hidden } from "../parts/words.tsx";

type Names = Readonly<Record<string, string>>;

type Asking = {
  frame: Frame;
  /** The years of which there is anything, the newest first. */
  years: readonly string[];
  /** Each book that was asked for, the newest first, with its page. */
  asked: readonly { book: MinuteBook; url: string }[];
  names: Names;
  errors: readonly ActError[];
  typed: string;
  command: string;
  csrf: string;
  actionUrl: string;
  registerUrl: string;
};

const nameIn = (names: Names, lang: Lang, id: string): string =>
  names[id] ?? messages(lang).common.nameUnknown;

/** Choose a year, and have its minute book made; and what was asked for before. */
export function minuteBooksPage(props: Asking) {
  const { frame, years, asked, names, errors } = props;
  const { lang, timeZone } = frame;
  const { book: t, register } = certificateWords(lang);
  return (
    <Page frame={frame} title={t.title} failed={errors.length > 0}>
      <h1>{t.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      <p class="lead">{t.lead}</p>
      <p>{t.stays}</p>
      {years.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <form method="post" action={props.actionUrl}>
          <Hidden values={{ csrf: props.csrf, command: props.command }} />
          <SelectField
            {...{ lang, name: "year", typed: props.typed, error: textAt(errors, "year") }}
            label={t.year}
            hint={t.choose}
            options={years.map((year): [string, string] => [year, year])}
          />
          <p class="actions">
            <button class="button" type="submit">
              {t.ask}
            </button>
          </p>
        </form>
      )}
      <h2>{t.others}</h2>
      {asked.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul class="documents">
          {asked.map(({ book, url }) => (
            <li>
              <h3>
                <a href={url}>{t.ofYear(book)}</a>
              </h3>
              <p>
                {t.askedBy({
                  person: nameIn(names, lang, book.asked.by),
                  when: instants(lang, book.asked.at, timeZone),
                })}
              </p>
              <p>{standsIn(frame, book)}</p>
            </li>
          ))}
        </ul>
      )}
      <p class="noprint">
        <a href={props.registerUrl}>{register.back}</a>
      </p>
    </Page>
  );
}

/** How far a book has come, in words. */
function standsIn({ lang, now, timeZone }: Frame, book: MinuteBook): string {
  const { stands: t } = certificateWords(lang).book;
  const { standing } = book;
  const stands = bookStands(book, now);
  if (stands === "gone" || stands === "masked") return t[stands];
  switch (standing.state) {
    case "asked":
      return t.asked;
    case "making":
      return t.making({ done: number(lang, standing.done), of: number(lang, standing.of) });
    case "ready":
      return t.ready({
        papers: number(lang, standing.papers),
        size: sizeText(lang, standing.size),
        until: instants(lang, later(standing.at, { days: bookKeptDays }), timeZone),
      });
    case "empty":
      return t.empty(book);
  }
}

type One = {
  frame: Frame;
  book: MinuteBook;
  names: Names;
  /** Where the file is had by whoever fetched it just now; null for nobody. */
  fileUrl: string | null;
  command: string;
  csrf: string;
  ownUrl: string;
  booksUrl: string;
};

/** One minute book that was asked for: how far it is, its file, and who fetched it. */
export function minuteBookPage(props: One) {
  const { frame, book, names, fileUrl, csrf, ownUrl, booksUrl } = props;
  const { lang, timeZone, now } = frame;
  const { book: t } = certificateWords(lang);
  const { standing } = book;
  const stands = bookStands(book, now);
  const said = (told: { by: string; at: string }) => ({
    person: nameIn(names, lang, told.by),
    when: instants(lang, told.at, timeZone),
  });
  return (
    <Page frame={frame} title={t.ofYear(book)}>
      <h1>{t.ofYear(book)}</h1>
      <p class="lead">{t.askedBy(said(book.asked))}</p>
      <section class={stands === "ready" ? "panel good" : "panel"} aria-labelledby="stands">
        <h2 id="stands">{t.standsTitle}</h2>
        <p>{standsIn(frame, book)}</p>
        {standing.state === "making" && (
          <progress max={standing.of} value={standing.done} aria-labelledby="stands" />
        )}
        {standing.state === "ready" && standing.altered > 0 && (
          <p class="problem">{t.altered({ count: number(lang, standing.altered) })}</p>
        )}
        {fileUrl !== null && (
          <>
            <p class="actions">
              <a class="button" href={fileUrl} download="">
                {t.save({ name: `minute-book-${book.year}.zip` })}
              </a>
            </p>
            <p>{t.saveHint}</p>
          </>
        )}
        {/* Nothing reloads by itself: whoever reads slowly, or by ear, would begin again each time (WCAG 2.2, technique F41). */}
        {isBeingMade(book) && (
          <p class="actions">
            <a class="button" href={ownUrl}>
              {t.lookAgain}
            </a>
          </p>
        )}
        {stands === "ready" && fileUrl === null && (
          <form method="post" action={ownUrl}>
            <Hidden values={{ csrf }} />
            <p>{t.fetchHint}</p>
            <p class="actions">
              <button class="button" type="submit">
                {t.fetch}
              </button>
            </p>
          </form>
        )}
      </section>
      {standing.state === "ready" && <Facts items={[[t.sha256, <Hash hash={standing.sha256} />]]} />}
      {standing.state === "ready" && (
        <>
          <h2>{t.fetchedTitle}</h2>
          {book.fetched.length === 0 ? (
            <p>{t.nobodyYet}</p>
          ) : (
            <ul>
              {book.fetched.map((one) => (
                <li>{t.fetchedBy(said(one))}</li>
              ))}
            </ul>
          )}
        </>
      )}
      {!isBeingMade(book) && (
        <form class="noprint" method="post" action={booksUrl}>
          <Hidden values={{ csrf, command: props.command }} />
          <Carried values={{ year: book.year }} />
          <p class="actions">
            <button class="button quiet" type="submit">
              {t.again}
            </button>
          </p>
        </form>
      )}
      <p class="noprint">
        <a href={booksUrl}>{t.toBooks}</a>
      </p>
    </Page>
  );
}

/** A link to the file that is over, or somebody else's: what to do. */
export function bookLinkOverPage({ frame, bookUrl }: { frame: Frame; bookUrl: string }) {
  const { over: t } = certificateWords(frame.lang).book;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <p>
        <a href={bookUrl}>{t.back}</a>
      </p>
    </Page>
  );
}
