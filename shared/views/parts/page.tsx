import { raw } from "hono/html";
import type { PropsWithChildren } from "hono/jsx";
import { noSources } from "../../domain/documents/report/sources.ts";
import { messages, otherLanguage } from "../../i18n/index.ts";
import { stylesheet } from "../assets.ts";
import type { Frame } from "../frame.ts";
import { homeUrl } from "../urls.ts";
import { DaysWhole } from "./days-whole.tsx";
import { FilesBelow } from "./files.tsx";
import { HoldNotice } from "./hold.tsx";
import { LinkMark } from "./line-input.tsx";
import { favicon, Mark } from "./mark.tsx";
import { SourcesHere } from "./origin.tsx";

type PageProps = PropsWithChildren<{
  frame: Frame;
  /** What the page is, for the browser's tab; the page's own h1 says it to its reader. */
  title: string;
  /** Something must be corrected first: said in the title, which screen readers speak before all else. */
  failed?: boolean;
  /** Whether search engines may list the page: only what is public. */
  listed?: boolean;
  /** What a search engine shows of a page that it may list. */
  description?: string;
}>;

/** A whole HTML document: header with the language switch, who is here, content, footer. */
export function Page({ frame, title, failed = false, listed = false, description, children }: PageProps) {
  const { lang } = frame;
  const t = messages(lang, frame.about).frame;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${failed ? t.errorPrefix : ""}${t.titleOf({ page: title })}`}</title>
          {!listed && <meta name="robots" content="noindex" />}
          {description !== undefined && <meta name="description" content={description} />}
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href={favicon} />
          <link rel="stylesheet" href={stylesheet.path} />
        </head>
        <body>
          <a class="skip" href="#main">
            {t.skip}
          </a>
          <header>
            <Masthead frame={frame} />
            <Reader frame={frame} />
          </header>
          <main id="main" class="wrap" tabindex={-1}>
            <DaysWhole>
              <HoldNotice frame={frame} />
              {frame.alsoSentUrl !== undefined && (
                <p class="attention">
                  <a href={frame.alsoSentUrl}>{messages(lang).doors.keptAnswers.competing.also}</a>
                </p>
              )}
              <FilesBelow.Provider value={frame.reader?.filesBelow ?? ""}>
                <LinkMark.Provider value={frame.reader?.mark ?? ""}>
                  <SourcesHere.Provider value={frame.sources ?? noSources}>{children}</SourcesHere.Provider>
                </LinkMark.Provider>
              </FilesBelow.Provider>
            </DaysWhole>
          </main>
          <footer class="foot">
            <div class="wrap">
              <p>{t.footer({ organisation: frame.organisation.name[lang] })}</p>
              <p>{t.footerPrivacy}</p>
            </div>
          </footer>
        </body>
      </html>
    </>
  );
}

function Masthead({ frame: { lang, path, organisation } }: { frame: Frame }) {
  const t = messages(lang).frame;
  const other = otherLanguage(lang);
  return (
    <div class="masthead">
      <div class="wrap">
        <a class="brand" href={homeUrl(lang)}>
          <Mark />
          <span class="wordmark">Accord</span>
        </a>
        <span class="organisation" dir="auto">
          {organisation.name[lang] === "Accord" ? t.tagline : organisation.name[lang]}
        </span>
        {path !== null && (
          <nav aria-label={t.language}>
            <a class="switch" href={`/${other}${path}`} lang={other} hreflang={other}>
              {t.otherLanguage}
            </a>
          </nav>
        )}
      </div>
    </div>
  );
}

function Reader({ frame: { lang, reader } }: { frame: Frame }) {
  if (!reader) return null;
  const { frame: t, desk } = messages(lang);
  return (
    <div class="reader">
      <div class="wrap">
        <p>{t.signedIn({ name: reader.name })}</p>
        {reader.deskUrl !== null && (
          <form method="post" action={reader.deskUrl}>
            <input type="hidden" name="csrf" value={reader.csrf} />
            <button class="quiet" type="submit">
              {desk.ask}
            </button>
          </form>
        )}
        <form method="post" action={reader.finishUrl}>
          <input type="hidden" name="csrf" value={reader.csrf} />
          <button class="quiet" type="submit">
            {t.finish}
          </button>
        </form>
      </div>
    </div>
  );
}
