import type { Content } from "../../domain/forms/content.ts";
import { lookAt } from "../../domain/forms/look-again.ts";
import { messages } from "../../i18n/index.ts";
import { Milestone } from "../documents/tranches.tsx";
import { LineField } from "../parts/controls.tsx";
import { textAt } from "../parts/errors.tsx";
import { ReasonField } from "../parts/reason-field.tsx";
import { Facts, Hidden, Points } from "../parts/words.tsx";
import { ActPage, type ActProps } from "./acts.tsx";

type Typed = Readonly<Record<string, string>>;

/**
 * Whoever pays records a payment of a tranche.
 * @param props `number`, `left`: which tranche, and what is left of it, in words; `changes`: how often its payments changed, which
 *   the form sends
 */
export function payTranchePage(
  props: ActProps & { number: string; left: string; changes: number; typed: Typed },
) {
  const { frame, number, left, changes, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).tranches.pay;
  const field = (name: string) => ({ lang, name, typed: typed[name] ?? "", error: textAt(errors, name) });
  return (
    <ActPage {...props} title={t.title({ number })} action={t.action}>
      <Points texts={t.means} />
      <Facts items={[[t.left, left]]} />
      <Hidden values={{ view: "pay", replaces: changes }} />
      <LineField {...field("day")} label={t.day} hint={t.dayHint} />
      <LineField
        {...field("amount")}
        label={t.amount}
        hint={t.amountHint({ left })}
        more={{ inputmode: "decimal" }}
      />
      <LineField
        {...field("reference")}
        label={t.reference}
        hint={t.referenceHint}
        look={lookAt("reference", typed["reference"] ?? "", typed)}
      />
    </ActPage>
  );
}

/** Whoever pays takes a payment back that was recorded by mistake. */
export function undoPaymentPage(props: ActProps & { number: string; payment: string; typed: Typed }) {
  const { frame, number, payment, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).tranches.undo;
  return (
    <ActPage {...props} title={t.title({ number })} action={t.action}>
      <Points texts={t.means} />
      <Facts items={[[t.payment, payment]]} />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}

/** Whose agreement it is records that a milestone is reached. */
export function reachMilestonePage(
  props: ActProps & { number: string; row: string; content: Content | null; typed: Typed },
) {
  const { frame, number, typed, errors } = props;
  const { lang } = frame;
  const t = messages(lang).tranches.reach;
  return (
    <ActPage {...props} title={t.title({ number })} action={t.action}>
      <Points texts={t.means} />
      <p class="label">{t.milestone}</p>
      <Milestone {...props} lang={lang} />
      <Hidden values={{ view: "reach" }} />
      <ReasonField lang={lang} words={t} typed={typed["reason"]} errors={errors} />
    </ActPage>
  );
}
