import type { Bilingual } from "../../../events/common.ts";
import type { Electronic, standingOnElectronic } from "../../domain/people/person.ts";
import { citation } from "../../domain/typed/citation.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { Facts, Hidden } from "../parts/words.tsx";

/** Somebody says whether documents reach them by electronic means: what they said, at which address, by which rule. */
export function electronicPage(props: {
  frame: Frame;
  standing: ReturnType<typeof standingOnElectronic>;
  electronic: Electronic | null;
  /** The address on file. */
  address: string;
  /** The citation of the rule. */
  rule: Bilingual;
  command: string;
  csrf: string;
  actionUrl: string;
  backUrl: string;
}) {
  const { frame, standing, electronic } = props;
  const { lang, timeZone } = frame;
  const { electronic: t } = messages(lang);
  const when = electronic ? instants(lang, electronic.at, timeZone) : "";
  const said = standing === "not-asked" ? t.standing[standing] : t.standing[standing]({ when });
  const answers = [
    ...(standing === "accepted" ? [] : [["accept", t.accept] as const]),
    ...(standing === "declined"
      ? []
      : [["decline", standing === "accepted" ? t.withdraw : t.decline] as const]),
  ];
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <section class={standing === "accepted" ? "panel good" : "panel"} aria-labelledby="said">
        <h2 id="said">{t.standing.title}</h2>
        <p>{said}</p>
      </section>
      <Facts
        items={[
          [
            t.address,
            <>
              {props.address}
              <p class="hint">{t.addressHint}</p>
            </>,
          ],
          [t.rule, citation(props.rule[lang])],
        ]}
      />
      {answers.map(([answer, action]) => (
        <form method="post" action={props.actionUrl}>
          <Hidden values={{ csrf: props.csrf, command: `${props.command}.${answer}`, answer }} />
          <p class="actions">
            <button class={answer === "accept" ? "button" : "button quiet"} type="submit">
              {action}
            </button>
          </p>
        </form>
      ))}
      <p class="noprint">
        <a href={props.backUrl}>{t.back}</a>
      </p>
    </Page>
  );
}
