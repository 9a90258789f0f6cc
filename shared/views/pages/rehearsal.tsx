import type { Bilingual } from "../../../events/common.ts";
import { ruleCalled } from "../../domain/documents/governance/approval/sections.ts";
import { inWords } from "../../domain/documents/governance/role-names.ts";
import type { Rehearsal, RehearsedDocument } from "../../domain/documents/rehearsed.ts";
import type { Difference } from "../../domain/review/rehearsal.ts";
import { days, type Lang, list, messages } from "../../i18n/index.ts";
import { allOf, anyOf } from "../conditions.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Points } from "../parts/words.tsx";
import { titleOf } from "../title.ts";

type Props = { frame: Frame; rehearsal: Rehearsal; back: string };

/** What a proposed approval policy would have changed, document by document. */
export function rehearsalPage({ frame, rehearsal, back }: Props) {
  const { lang } = frame;
  const t = messages(lang).rehearsal;
  const { otherwise, same, since, unreadable, isCut } = rehearsal;
  const all = otherwise.length + same.length;
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{all === 0 ? t.none : t.summary({ all, otherwise: otherwise.length, since: days(lang, since) })}</p>
      {unreadable > 0 && <p class="attention">{t.unreadable({ count: unreadable })}</p>}
      {isCut && <p class="attention">{t.isCut}</p>}
      {all > 0 && <Otherwise lang={lang} rehearsal={rehearsal} />}
      {same.length > 0 && <Same lang={lang} documents={same} />}
      <p class="noprint">
        <a href={back}>{t.back}</a>
      </p>
    </Page>
  );
}

const isNamed = ({ basis }: RehearsedDocument): boolean => basis !== null;

function Otherwise({ lang, rehearsal }: { lang: Lang; rehearsal: Rehearsal }) {
  const t = messages(lang).rehearsal;
  const named = rehearsal.otherwise.filter(isNamed);
  const others = rehearsal.otherwise.length - named.length;
  return (
    <section aria-labelledby="otherwise-title">
      <h2 id="otherwise-title">{t.otherwise}</h2>
      {rehearsal.otherwise.length === 0 && <p>{t.noneOtherwise}</p>}
      {named.map((document) => (
        <section class="result">
          <h3>
            <span dir="auto">{calledIn(lang, document)}</span>
          </h3>
          <p class="soft">{whenIn(lang, document)}</p>
          <Points texts={linesOf(lang, document, rehearsal)} />
        </section>
      ))}
      {others > 0 && <p>{t.others({ count: others })}</p>}
    </section>
  );
}

function Same({ lang, documents }: { lang: Lang; documents: readonly RehearsedDocument[] }) {
  const t = messages(lang).rehearsal;
  const named = documents.filter(isNamed);
  const others = documents.length - named.length;
  return (
    <section aria-labelledby="same-title">
      <h2 id="same-title">{t.same}</h2>
      {named.length > 0 && (
        <ul>
          {named.map((document) => (
            <li>
              <span dir="auto">{calledIn(lang, document)}</span>{" "}
              <span class="soft">{whenIn(lang, document)}</span>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p>{t.sameOthers({ count: others })}</p>}
    </section>
  );
}

/** By its title, and its number where the title does not say it. */
function calledIn(lang: Lang, { basis, documentId }: RehearsedDocument): string {
  const title = basis === null ? "" : titleOf(basis)[lang];
  return title.includes(documentId) ? title : `${title} (${documentId})`;
}

const whenIn = (lang: Lang, { approvedOn }: RehearsedDocument): string => {
  const t = messages(lang).rehearsal;
  return approvedOn === null ? t.open : t.approved({ day: days(lang, approvedOn) });
};

/** What would be otherwise about a document, in sentences; and how far the answers on record would have taken it. */
function linesOf(
  lang: Lang,
  document: RehearsedDocument,
  { names, roleNames }: Pick<Rehearsal, "names" | "roleNames">,
): string[] {
  const t = messages(lang).rehearsal;
  const people = (ids: readonly string[]) =>
    ids.length === 0
      ? t.nobody
      : list(
          lang,
          ids.map((id) => names[id] ?? id),
        );
  const { end, differences } = document;
  return [
    ...differences.map((one) => `${lineOf(lang, one, people, document, roleNames)}.`),
    ...(end?.is === "waits"
      ? [
          `${t.waits({
            lanes: list(
              lang,
              end.lanes.map((one) => t.waitsFor({ lane: one.lane[lang], people: people(one.people) })),
            ),
          })}.`,
        ]
      : []),
    ...(end?.is === "approved" ? [t.stillApproved] : []),
  ];
}

function lineOf(
  lang: Lang,
  one: Difference,
  peopleIn: (ids: readonly string[]) => string,
  { basis }: RehearsedDocument,
  names: Rehearsal["roleNames"],
): string {
  const t = messages(lang).rehearsal;
  const about = basis?.kind ?? "governance";
  const said = (text: Bilingual): string => text[lang];
  if (one.is === "time") return t.time({ stage: said(one.stage), days: one.days, was: one.was });
  const { lane, stage, people } = one;
  const named = { lane: said(lane), stage: said(stage), people: peopleIn(people) };
  switch (one.is) {
    case "added":
      return t.added(named) + (one.because ? t.addedFor({ because: allOf(one.because, lang, about) }) : "");
    case "dropped":
      return t.dropped(named) + (one.when ? t.onlyWhere({ when: anyOf(one.when, lang, about) }) : t.gone);
    case "role":
      return t.role({ ...named, role: said(inWords(one.role, names)), was: said(inWords(one.was, names)) });
    case "rule":
      return t.rule({ lane: named.lane, rule: said(ruleCalled(one.rule)), was: said(ruleCalled(one.was)) });
    case "stage":
      return t.moved({ lane: named.lane, stage: named.stage, was: said(one.was) });
  }
}
