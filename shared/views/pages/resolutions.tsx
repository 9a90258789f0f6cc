import type { Listed } from "../../domain/board/listed.ts";
import { certificateWords } from "../../i18n/certificates.ts";
import { days, messages, number } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { subjectOf } from "../parts/certified.tsx";
import { LineField, SelectField } from "../parts/controls.tsx";
import { Page } from "../parts/page.tsx";
import { Points } from "../parts/words.tsx";

/** What is looked for in the register; "" for anything. */
export type Sought = { words: string; called: string; year: string; way: string };

type Line = { url: string; known: Listed } | "altered";

type Props = {
  frame: Frame;
  listed: readonly Line[];
  /** How many there are in all, and of which years. */
  all: number;
  years: readonly string[];
  sought: Sought;
  ownUrl: string;
  /** How far it was looked through, and whether that began further back than the newest. */
  looked: { lines: number; until: string | null; older: number };
  isFurther: boolean;
  /** Where the minute book of a year is had; null for whoever reads a committee’s register alone. */
  booksUrl: string | null;
  /** How long they are kept, and what says so. */
  retention: string | null;
};

/** The register of resolutions of the board and its committees, by number, and what is looked for in it. */
export function resolutionsPage(props: Props) {
  const { frame, listed, all, sought } = props;
  const { lang } = frame;
  const words = certificateWords(lang);
  const t = words.register;
  const isSought = Object.values(sought).some((one) => one !== "");
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {all === 0 ? (
        <>
          <h2>{t.emptyTitle}</h2>
          <Points texts={t.empty} />
        </>
      ) : (
        <>
          <p class="lead">{t.lead}</p>
          <Search {...props} />
          <p>{t.found({ shown: number(lang, listed.length), all: number(lang, all) })}</p>
          {isSought && (
            <p class="noprint">
              <a href={props.ownUrl}>{t.clear}</a>
            </p>
          )}
          {listed.length === 0 ? (
            <p>{props.looked.older > 0 ? t.nothingYet : t.nothing}</p>
          ) : (
            <Lines {...props} />
          )}
          <Further {...props} />
        </>
      )}
      {props.booksUrl !== null && (
        <p class="noprint">
          <a href={props.booksUrl}>{words.book.fromRegister}</a>
        </p>
      )}
      {props.retention !== null && <p class="soft">{props.retention}</p>}
    </Page>
  );
}

function Search({ frame: { lang }, sought, years, ownUrl }: Props) {
  const { register: t, ways } = certificateWords(lang);
  const stands = (name: keyof Sought) => ({ lang, name, typed: sought[name], error: undefined });
  return (
    <search class="noprint" aria-label={t.search}>
      <form method="get" action={ownUrl}>
        <LineField {...stands("words")} label={t.words} />
        <LineField {...stands("called")} label={t.number} hint={t.numberHint} more={{ class: "short" }} />
        <SelectField
          {...stands("year")}
          label={t.year}
          options={[["", t.allYears], ...years.map((year): [string, string] => [year, year])]}
        />
        <SelectField {...stands("way")} label={t.way} options={[["", t.allWays], ...Object.entries(ways)]} />
        <p class="actions">
          <button class="button" type="submit">
            {t.find}
          </button>
        </p>
      </form>
    </search>
  );
}

/** How far it was looked, and a way to look further: nobody takes for all what is a part. */
function Further({ frame: { lang }, sought, ownUrl, looked, isFurther }: Props) {
  const { register: t } = certificateWords(lang);
  const { lines, until, older } = looked;
  const asked = Object.entries(sought).filter(([, said]) => said !== "");
  const urlOf = (more: readonly [string, string][]) =>
    `${ownUrl}?${new URLSearchParams([...asked, ...more])}`;
  return (
    <>
      {older > 0 && until !== null && (
        <p>
          {t.looked({ lines: number(lang, lines), until: days(lang, until), older: number(lang, older) })}{" "}
          <a class="noprint" href={urlOf([["older", String(older)]])}>
            {t.further}
          </a>
        </p>
      )}
      {isFurther && (
        <p class="noprint">
          <a href={urlOf([])}>{t.fromNewest}</a>
        </p>
      )}
    </>
  );
}

const Lines = ({ frame: { lang }, listed }: Props) => {
  const { register: t, ways, ended } = certificateWords(lang);
  return (
    <ul class="documents">
      {listed.map((one) => {
        if (one === "altered")
          return (
            <li>
              <p class="problem">{t.unreadable}</p>
            </li>
          );
        const { known, url } = one;
        const outcome = known.recommends ? "recommended" : known.outcome;
        const how = known.standing === "stands" ? outcome : known.standing;
        return (
          <li>
            <p class="lead" dir="auto">
              <a href={url}>
                {known.called === null ? "" : `${known.called} – `}
                {subjectOf(known, lang)}
              </a>
            </p>
            <p>
              {[days(lang, known.resolvedOn), ways[known.way], ended[how], known.bodyName?.[lang] ?? ""]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** Whoever is neither of the board nor keeps its record hears whom to ask. */
export function notForOutsidersPage({ frame }: { frame: Frame }) {
  const { outsider: t } = certificateWords(frame.lang);
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p>{t.text}</p>
      <p>
        <a href={`/${frame.lang}/register`}>{messages(frame.lang).meetings.toRegister}</a>
      </p>
    </Page>
  );
}
