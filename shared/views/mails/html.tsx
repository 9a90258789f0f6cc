import { raw } from "hono/html";
import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import { DaysWhole } from "../parts/days-whole.tsx";
import type { MailData } from "./data.ts";
import type { Letter, Passage, ResultLines } from "./letter.ts";
import { repliesOf } from "./text.ts";

/** At least 3:1 on white and on the dark grounds of mail programs alike (WCAG 1.4.11). */
const barColour = "#14899e";

/** Mail programs drop stylesheets, so styles stand inline; text keeps the program's own colours, light or dark. */
const styles = {
  body: "margin:0;padding:24px 16px;font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:17px;line-height:1.5;",
  column: "max-width:600px;margin:0 auto;",
  brand:
    "font-family:Charter,'Palatino Linotype',Palatino,Georgia,serif;font-size:24px;font-weight:700;margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid #0e7488;",
  title: "font-size:20px;line-height:1.3;font-weight:700;margin:28px 0 10px;",
  subtitle: "font-size:17px;line-height:1.4;font-weight:700;margin:0 0 6px;",
  label: "font-weight:700;margin:0 0 2px;",
  paragraph: "margin:0 0 16px;overflow-wrap:anywhere;",
  quote: "margin:0 0 16px;padding:4px 0 0 12px;border-left:3px solid #8f989d;",
  bar: `width:100%;margin:0 0 6px;border:1px solid ${barColour};border-collapse:collapse;`,
  filled: `height:10px;padding:0;background-color:${barColour};font-size:1px;line-height:10px;`,
  open: "height:10px;padding:0;font-size:1px;line-height:10px;",
  fact: "margin:0 0 8px;overflow-wrap:anywhere;",
  button:
    "display:inline-block;background-color:#0b5160;color:#ffffff;border:1px solid #8ccfdb;border-radius:4px;padding:13px 24px;font-weight:700;text-decoration:none;",
  link: "margin:0 0 16px;font-size:14px;overflow-wrap:anywhere;word-break:break-word;",
  note: "margin:0 0 12px;font-size:15px;",
  foot: "margin:24px 0 0;padding:12px 0 0;border-top:1px solid #8f989d;font-size:15px;",
} as const;

type MailProps = { letter: Letter; data: MailData; lang: Lang };

/** The HTML part of a mail: one column, no image, nothing fetched. */
export function MailDocument({ letter, data, lang }: MailProps) {
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="supported-color-schemes" content="light dark" />
          <title>{letter.subject}</title>
        </head>
        <body style={styles.body}>
          <div style={styles.column}>
            <DaysWhole>
              <p style={styles.brand}>Accord</p>
              <p style={styles.paragraph}>{letter.greeting}</p>
              <p style={styles.paragraph}>{letter.intro}</p>
              <Matter letter={letter} lang={lang} />
              <Action letter={letter} lang={lang} />
              {letter.more.map((text) => (
                <p style={styles.paragraph}>{text}</p>
              ))}
              {letter.notes.map((text) => (
                <p style={styles.note}>{text}</p>
              ))}
              {letter.unsubscribe && (
                <p style={styles.note}>
                  <a href={letter.unsubscribe.url} style="color:inherit;">
                    {letter.unsubscribe.label}
                  </a>
                </p>
              )}
              <Foot data={data} lang={lang} />
            </DaysWhole>
          </div>
        </body>
      </html>
    </>
  );
}

function Matter({ letter: { facts, sections = [] }, lang }: { letter: Letter; lang: Lang }) {
  return (
    <>
      {facts.map(([term, value]) => (
        <p style={styles.fact}>
          <strong>{term}</strong>
          <br />
          <span dir="auto">{value}</span>
        </p>
      ))}
      {sections.map((section) => (
        <>
          <h2 style={styles.title} dir="auto">
            {section.title}
          </h2>
          {section.note !== null && <p style={styles.note}>{section.note}</p>}
          {section.results.map((result) => (
            <Result result={result} />
          ))}
          {section.passages.map((passage) => (
            <Words passage={passage} lang={lang} />
          ))}
        </>
      ))}
    </>
  );
}

function Result({ result: { title, lines, share } }: { result: ResultLines }) {
  return (
    <>
      <h3 style={styles.subtitle} dir="auto">
        {title}
      </h3>
      {share !== null && <Bar share={share} />}
      <p style={styles.paragraph}>
        {lines.map((line, index) => (
          <>
            {index > 0 && <br />}
            <span dir="auto">{line}</span>
          </>
        ))}
      </p>
    </>
  );
}

/**
 * A bar that mail programs draw, Outlook among them: two cells of a table. It repeats the words below it, so that screen
 * readers pass it over.
 */
function Bar({ share }: { share: number }) {
  const full = Math.max(0, Math.min(100, share));
  return (
    <table
      role="presentation"
      aria-hidden="true"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style={styles.bar}
    >
      <tr>
        {full > 0 && (
          <td width={`${full}%`} height={10} bgcolor={barColour} style={styles.filled}>
            {"\u00a0"}
          </td>
        )}
        {full < 100 && (
          <td width={`${100 - full}%`} height={10} style={styles.open}>
            {"\u00a0"}
          </td>
        )}
      </tr>
    </table>
  );
}

/** Words as they were written, in their own language; an empty line, or a new one, begins a paragraph. */
function Words({ passage: { label, text, lang: written, note }, lang }: { passage: Passage; lang: Lang }) {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return (
    <>
      {label !== null && <p style={styles.label}>{label}</p>}
      {note !== null && <p style={styles.note}>{note}</p>}
      <blockquote style={styles.quote} dir="auto" {...(written !== lang && { lang: written })}>
        {lines.map((line) => (
          <p style={styles.paragraph} dir="auto">
            {line}
          </p>
        ))}
      </blockquote>
    </>
  );
}

function Action({ letter: { action }, lang }: { letter: Letter; lang: Lang }) {
  if (!action) return null;
  return (
    <>
      <p style="margin:24px 0;">
        <a href={action.url} style={styles.button}>
          {action.label}
        </a>
      </p>
      <p style={styles.link}>
        {messages(lang).mails.copyLink}
        <br />
        <a href={action.url} style="color:inherit;">
          {action.url}
        </a>
      </p>
    </>
  );
}

function Foot({ data: { organisation, correspondence, url }, lang }: { data: MailData; lang: Lang }) {
  const { mails: t } = messages(lang);
  const other = otherLanguage(lang);
  return (
    <div style={styles.foot}>
      {url && (
        <p style={styles.link} lang={other}>
          {t.otherLanguage}{" "}
          <a href={url[other]} style="color:inherit;">
            {url[other]}
          </a>
        </p>
      )}
      <p style={styles.note}>{repliesOf(correspondence, lang)}</p>
      <p style={styles.note}>{t.sender({ organisation: organisation[lang] })}</p>
    </div>
  );
}
