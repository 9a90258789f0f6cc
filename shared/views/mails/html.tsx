import { raw } from "hono/html";
import { type Lang, messages, otherLanguage } from "../../i18n/index.ts";
import type { MailData } from "./data.ts";
import type { Letter } from "./letter.ts";

/** Mail programs drop stylesheets, so styles stand inline; text keeps the program's own colours, light or dark. */
const styles = {
  body: "margin:0;padding:24px 16px;font-family:-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-size:17px;line-height:1.5;",
  column: "max-width:600px;margin:0 auto;",
  brand:
    "font-family:Charter,'Palatino Linotype',Palatino,Georgia,serif;font-size:24px;font-weight:700;margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid #0e7488;",
  title: "font-size:17px;font-weight:700;margin:24px 0 8px;",
  paragraph: "margin:0 0 16px;",
  list: "margin:0 0 16px;padding:0 0 0 20px;",
  item: "margin:0 0 6px;",
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
            <p style={styles.brand}>Accord</p>
            <p style={styles.paragraph}>{letter.greeting}</p>
            <p style={styles.paragraph}>{letter.intro}</p>
            <Matter letter={letter} />
            <Action letter={letter} lang={lang} />
            {letter.more.map((text) => (
              <p style={styles.paragraph}>{text}</p>
            ))}
            {letter.notes.map((text) => (
              <p style={styles.note}>{text}</p>
            ))}
            <Foot data={data} lang={lang} />
          </div>
        </body>
      </html>
    </>
  );
}

function Matter({ letter: { facts, list } }: { letter: Letter }) {
  return (
    <>
      {facts.map(([term, value]) => (
        <p style={styles.fact}>
          <strong>{term}</strong>
          <br />
          {value}
        </p>
      ))}
      {list && (
        <>
          <h2 style={styles.title}>{list.title}</h2>
          <ul style={styles.list}>
            {list.items.map((item) => (
              <li style={styles.item}>{item}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Action({ letter: { action }, lang }: { letter: Letter; lang: Lang }) {
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

function Foot({ data: { organisation, url }, lang }: { data: MailData; lang: Lang }) {
  const { mails: t } = messages(lang);
  const other = otherLanguage(lang);
  return (
    <div style={styles.foot}>
      <p style={styles.link} lang={other}>
        {t.otherLanguage}{" "}
        <a href={url[other]} style="color:inherit;">
          {url[other]}
        </a>
      </p>
      <p style={styles.note}>{t.sender({ organisation: organisation[lang] })}</p>
    </div>
  );
}
