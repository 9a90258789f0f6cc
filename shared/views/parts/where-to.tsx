import type { Condition } from "../../../events/common.ts";
import { isResolution, isSignature } from "../../domain/organisation/lane-rule.ts";
import type { WayAhead } from "../../domain/review/way-ahead.ts";
import { amounts, days, list, messages, number } from "../../i18n/index.ts";
import { allOf, anyOf, weighedInWords } from "../conditions.ts";
import type { Frame } from "../frame.ts";
import { Facts, Points } from "./words.tsx";

type WhereToProps = {
  frame: Frame;
  ahead: WayAhead;
  names: Readonly<Record<string, string>>;
};

/** Where a document goes once it is submitted: its stages and people, who has the last word and why, and by when. */
export function WhereTo({ frame: { lang, about }, ahead, names }: WhereToProps) {
  const { wayAhead: t, conditions } = messages(lang, about);
  const { stages, last, policy } = ahead;
  if (!last) return null;
  const weighed = weighedInWords(ahead.weighed, lang, about);
  const isInWriting = last.lanes.some(isResolution);
  const because = { stage: last.label[lang], version: number(lang, policy.version) };
  return (
    <>
      <h2 id="where-to">{t.title}</h2>
      <p>{t.lead}</p>
      <ol class="steps" aria-labelledby="where-to">
        {stages.map(({ label, serviceLevelDays, endsOn, lanes }) => (
          <li>
            <p class="name">{label[lang]}</p>
            <p class="soft">
              {endsOn === null
                ? t.days({ count: serviceLevelDays })
                : t.until({ day: days(lang, endsOn), count: serviceLevelDays })}
            </p>
            {lanes.map((lane) => (
              <>
                <p class="soft">{laneInWords(lane, { lang, about }, names)}</p>
                {lane.because && (
                  <p class="soft">{conditions.asked({ reasons: allOf(lane.because, lang, about) })}</p>
                )}
              </>
            ))}
          </li>
        ))}
      </ol>
      {stages.some(({ lanes }) => lanes.some(({ parties }) => parties?.some((one) => "of" in one))) && (
        <p class="soft">{t.outside}</p>
      )}
      <Besides lang={lang} about={about} ahead={ahead} />
      <Facts
        items={[
          ...(weighed.length === 0
            ? []
            : [
                [
                  conditions.weighed.title,
                  weighed.length === 1 ? weighed[0] : <Points texts={weighed} />,
                ] as const,
              ]),
          [
            t.last,
            list(
              lang,
              last.lanes.map(({ label }) => label[lang]),
            ),
          ],
          [t.why, `${t.because(because)}${isInWriting ? ` ${t.inWriting}` : ""}`],
          [t.passed, last.endsOn === null ? t.unknown : days(lang, last.endsOn)],
        ]}
      />
    </>
  );
}

/** Who is not asked, and why; and while no amount is known who would be, by amount. */
function Besides({ lang, about, ahead }: Pick<Frame, "lang" | "about"> & { ahead: WayAhead }) {
  const t = messages(lang, about).conditions;
  const { notAsked, gaveWay, byAmount } = ahead;
  const largest = byAmount.at(-2)?.upTo;
  return (
    <>
      {byAmount.length > 0 && <p id="by-amount">{t.byAmount.lead}</p>}
      {byAmount.length > 0 && (
        <ul aria-labelledby="by-amount">
          {byAmount.map(({ upTo, lanes }) => {
            const labels = lanes.map((label) => label[lang]);
            const asked = labels.length === 0 ? t.byAmount.nobody : list(lang, labels);
            const of = (limit: Condition["above"]) => ({
              amount: limit ? amounts(lang, limit) : "",
              lanes: asked,
            });
            return <li>{upTo ? t.byAmount.upTo(of(upTo)) : t.byAmount.above(of(largest ?? undefined))}</li>;
          })}
        </ul>
      )}
      {notAsked.map(({ label, when }) => (
        <p class="soft">{t.notAsked({ lane: label[lang], conditions: anyOf(when, lang, about) })}</p>
      ))}
      {gaveWay.map(({ label, to }) => {
        const those = list(
          lang,
          to.map((one) => one[lang]),
        );
        return <p class="soft">{t.gaveWay({ lane: label[lang], to: those })}</p>;
      })}
    </>
  );
}

/** Who is asked in a lane, as far as anybody is. */
function laneInWords(
  { label, rule, people, standIn, parties }: WayAhead["stages"][number]["lanes"][number],
  { lang, about }: Pick<Frame, "lang" | "about">,
  names: WhereToProps["names"],
): string {
  const { wayAhead: t, common } = messages(lang, about);
  const nameOf = (person: string) => names[person] ?? common.nameUnknown;
  const lane = label[lang];
  if (parties) {
    const named = parties.map((one) => ("person" in one ? nameOf(one.person) : t.speaker(one)));
    const asked = { lane, names: list(lang, named) };
    return parties.length === 0
      ? t.unnamed({ lane })
      : t.asked[isSignature({ rule }) ? "signature" : "consent"](asked);
  }
  if (people.length > 0) {
    const asked = { lane, names: list(lang, people.map(nameOf)) };
    return typeof rule === "string"
      ? t.asked[rule](asked)
      : t.asked.atLeast({ ...asked, needed: number(lang, rule.atLeast) });
  }
  return standIn === null ? t.vacant({ lane }) : t.vacantButFor({ lane, name: nameOf(standIn) });
}
