import type { Declaring } from "../../domain/board/bodies.ts";
import type { Disclosed } from "../../domain/board/listed-interest.ts";
import type { BylawProfile } from "../../domain/board/profile.ts";
import { lookAt } from "../../domain/forms/look-again.ts";
import { citation } from "../../domain/typed/citation.ts";
import { instants, type Lang, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import type { ActError } from "../parts/errors.tsx";
import { ErrorSummary, linked } from "../parts/errors.tsx";
import { NatureOfInterest } from "../parts/nature-of-interest.tsx";
import { Page } from "../parts/page.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Carried, Facts, Paragraphs, Points } from "../parts/words.tsx";

/**
 * An officer declares an interest in two questions, as a director does before a vote; below stands what they declared before, each with when,
 * who reads it and what follows, which is its receipt.
 */
export function ownInterestPage(props: {
  frame: Frame;
  rules: BylawProfile["disqualification"];
  /** Whether they declare as an officer; else why they do not by now. */
  declaring: Declaring;
  disclosed: readonly Disclosed[];
  /** Of how many of their declarations what is kept is not what was recorded. */
  altered: number;
  errors: readonly ActError[];
  typed: Readonly<Record<string, string>>;
  /** Of how many of their declarations words were masked by now. */
  masked: string;
  aside: string;
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
}) {
  const { frame, rules, declaring, disclosed, altered, errors, typed } = props;
  const { lang, timeZone } = frame;
  const { declare, natures } = messages(lang).recusing;
  const { examinedBy = "nobody" } = rules;
  const { own: t } = declare;
  const cited = { source: citation(rules.source[lang]) };
  return (
    <Page frame={frame} title={declare.title} failed={errors.length > 0}>
      <h1>{declare.title}</h1>
      <ErrorSummary lang={lang} errors={linked(errors)} />
      {declaring === "officer" ? (
        <Points texts={[t.duty(cited), t.goesOn, declare.readBy[examinedBy](cited)]} />
      ) : (
        <NotDeclared lang={lang} why={t.not[declaring](cited)} typed={typed["reason"] ?? ""} />
      )}
      {altered > 0 && <p class="attention">{t.altered({ count: altered })}</p>}
      {disclosed.length > 0 && (
        <section class="panel good" aria-labelledby="declared-title">
          <h2 id="declared-title">{t.declared}</h2>
          {declaring === "officer" && <p>{t.stays}</p>}
          {disclosed.map(({ at, nature, words }) => (
            <Facts
              items={[
                [declare.declared.at, instants(lang, at, timeZone)],
                [declare.confirm.nature, natures[nature].label],
                [declare.confirm.extent, <Paragraphs text={orMasked(lang, words)} />],
              ]}
            />
          ))}
        </section>
      )}
      {declaring === "officer" && (
        <form class="noprint" method="post" action={props.actionUrl} novalidate>
          <Carried
            values={{ csrf: props.csrf, command: props.command, masked: props.masked, aside: props.aside }}
          />
          <NatureOfInterest frame={frame} title={declare.nature} errors={errors} typed={typed} />
          <ReasonField
            lang={lang}
            words={{ reason: t.extent, reasonHint: declare.extentHint[examinedBy] }}
            typed={typed["reason"]}
            errors={errors}
            look={lookAt("reason", typed["reason"] ?? "", typed)}
          />
          <p class="actions">
            <button class="button" type="submit">
              {t.action}
            </button>
          </p>
        </form>
      )}
      <p class="noprint">
        <a href={props.backUrl}>{t.back}</a>
      </p>
    </Page>
  );
}

/** Why nothing can be declared here by now; what was written meanwhile is theirs to take elsewhere. */
function NotDeclared({ lang, why, typed }: { lang: Lang; why: string; typed: string }) {
  const { own: t } = messages(lang).recusing.declare;
  return (
    <>
      <p class="attention">{why}</p>
      {typed !== "" && (
        <section class="panel">
          <h2>{t.notDeclared}</h2>
          <Paragraphs text={typed} />
        </section>
      )}
    </>
  );
}
