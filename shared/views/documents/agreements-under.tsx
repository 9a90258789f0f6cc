import {
  type PlanAgreements,
  runningOn,
  type UnderPlan,
} from "../../domain/documents/plan/agreements-under.ts";
import type { PlanTail } from "../../domain/documents/plan/document.ts";
import type { PublicBasis } from "../../domain/documents/public-basis.ts";
import { days, type Lang, messages } from "../../i18n/index.ts";
import { Facts } from "../parts/words.tsx";
import { nameOf } from "../title.ts";

type Props = {
  lang: Lang;
  agreements: PlanAgreements;
  /** What the plan's indicators say, by how agreements name them; left out where they are not told. */
  wordings?: ReadonlyMap<string, string>;
};

/** The agreements whose indicators contribute to those of a plan. */
export function AgreementsUnder({ lang, agreements: { own, more }, wordings }: Props) {
  const t = messages(lang).underPlan;
  return (
    <section aria-labelledby="under-title">
      <h2 id="under-title">{t.title}</h2>
      {own.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <List lang={lang} agreements={own} {...(wordings && { wordings })} />
      )}
      {more && <p>{t.more}</p>}
    </section>
  );
}

/** The same for whoever watches over documents: of a plan whose place another takes also what is to be done. */
export function AgreementsToAmend(props: Props & { basis: PublicBasis; tail: PlanTail }) {
  const { lang, basis, tail, agreements } = props;
  const { underPlan: t, kinds } = messages(lang);
  const { adopted, superseded } = tail;
  const before = basis.kind === "plan" && basis.supersedes;
  return (
    <>
      <AgreementsUnder {...props} />
      {superseded && runningOn(superseded.from, agreements.own).length > 0 && (
        <>
          <p class="attention">
            {t.superseded.todo({
              plan: kinds.plan.name({ period: superseded.by }),
              from: days(lang, superseded.from),
            })}
          </p>
          <p class="soft">{t.outside}</p>
        </>
      )}
      {before && adopted?.supersedes && agreements.before.length > 0 && (
        <section aria-labelledby="still-title">
          <h2 id="still-title">{t.stillBefore.title}</h2>
          <p class="attention">
            {t.stillBefore.todo({
              plan: nameOf({ kind: "plan", period: before.period, supersedes: null })[lang],
              from: days(lang, adopted.supersedes.from),
            })}
          </p>
          <p class="soft">{t.outside}</p>
          <List lang={lang} agreements={agreements.before} />
        </section>
      )}
    </>
  );
}

function List({
  lang,
  agreements,
  wordings,
}: Omit<Props, "agreements"> & { agreements: readonly UnderPlan[] }) {
  const t = messages(lang).underPlan;
  return (
    <ul class="documents">
      {agreements.map(({ id, title, start, end, serves }) => {
        const told = serves.flatMap((name) => wordings?.get(name) ?? []);
        return (
          <li>
            <h3 dir="auto">{title[lang]}</h3>
            <p class="soft">{`${id}, ${t.dates({ start: days(lang, start), end: days(lang, end) })}`}</p>
            {told.length > 0 && (
              <Facts
                items={[
                  [
                    t.serves,
                    <ul>
                      {told.map((wording) => (
                        <li dir="auto">{wording}</li>
                      ))}
                    </ul>,
                  ],
                ]}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
