import type { Recipient } from "../../../events/common.ts";
import type { MailTemplate } from "../../domain/outbox/mails.ts";
import { hoursOf, type Lang, messages, moments } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";

/** A message as the page shows it; `toldAt` says when the provider told how it fared (instants, ISO 8601 UTC). */
export type ShownMessage = {
  recipient: Recipient;
  /** Null where it is not shown which mail it was, nor when, for a vote is open. */
  template: MailTemplate | null;
  state: keyof ReturnType<typeof messages>["oversight"]["state"];
  trouble: keyof ReturnType<typeof messages>["oversight"]["trouble"] | null;
  askedAt: string | null;
  toldAt: string | null;
  /** Whether it went out again later, to a corrected address. */
  sentAgain: boolean;
};

type ToldProps = {
  frame: Frame;
  messages: readonly ShownMessage[];
  /** How many messages cannot be read. */
  unreadable: number;
  /** Names of people, donors and partners by id. */
  names: Readonly<Record<string, string>>;
};

/** Who was told what: a table that on a narrow screen becomes a list. */
export function Told({ frame, messages: told, unreadable, names }: ToldProps) {
  const { lang, timeZone } = frame;
  const t = messages(lang, frame.about).oversight;
  const columns = [t.document.to, t.document.what, t.document.when, t.document.state];
  if (told.length === 0)
    return (
      <>
        <h2>{t.document.toldTitle}</h2>
        <p>{t.document.toldNobody}</p>
        {unreadable > 0 && <p class="attention">{t.document.unreadable({ count: unreadable })}</p>}
      </>
    );
  return (
    <>
      <h2 id="told">{t.document.toldTitle}</h2>
      <p class="soft">{hoursOf(lang, timeZone)}</p>
      {unreadable > 0 && <p class="attention">{t.document.unreadable({ count: unreadable })}</p>}
      <table class="told" aria-labelledby="told">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {told.map(({ recipient, template, state, trouble, askedAt, toldAt, sentAgain }) => (
            <tr class={troubled.has(state) && !sentAgain ? "troubled" : undefined}>
              <th scope="row" data-column={columns[0]} dir="auto">
                {recipientInWords(lang, recipient, names)}
              </th>
              <td data-column={columns[1]}>
                {template === null ? t.document.ofOpenVote : t.mails[template]}
              </td>
              <td data-column={columns[2]}>{askedAt !== null && moments(lang, askedAt, timeZone)}</td>
              <td data-column={columns[3]}>
                {t.state[state]}
                {trouble !== null && !sentAgain && t.why({ trouble: t.trouble[trouble] })}
                {sentAgain && t.sentAgain}
                {toldAt !== null && <span class="soft"> {moments(lang, toldAt, timeZone)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const troubled: ReadonlySet<ShownMessage["state"]> = new Set([
  "bounced",
  "complained",
  "delayed",
  "address",
  "failed",
  "held",
]);

function recipientInWords(
  lang: Lang,
  { kind, id }: Recipient,
  names: Readonly<Record<string, string>>,
): string {
  const { oversight: t, common } = messages(lang);
  const name = names[id] ?? common.nameUnknown;
  return kind === "person" ? name : `${name} (${t.as[kind]})`;
}
