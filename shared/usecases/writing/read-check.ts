import type { Basis } from "../../domain/documents/basis.ts";
import { claimsOf, hasAmount, speakersOf } from "../../domain/documents/forms.ts";
import {
  type Content,
  digestOfShown,
  type FieldError,
  readContent,
  readValues,
} from "../../domain/forms/content.ts";
import { overSize } from "../../domain/forms/kept-size.ts";
import { calendarIn } from "../../domain/organisation/office-time.ts";
import type { Over } from "../../domain/review/refusal.ts";
import { peopleAhead, wayAhead } from "../../domain/review/way-ahead.ts";
import type { Values } from "../../domain/typed/values.ts";
import type { Asides } from "../../ports/asides.ts";
import type { Clock } from "../../ports/clockwork.ts";
import type { Directory } from "../../ports/reading.ts";
import type { DecisionStore } from "../../ports/store.ts";
import { officeOf } from "../engine/office-of.ts";
import type { Identified } from "../entering/identify.ts";
import { routingBeside } from "./claim.ts";
import { endedPlansNamed, whyParentOver } from "./plans-ended.ts";
import { type AmissDeps, policyAmissNow } from "./policy-amiss.ts";
import type { FormView } from "./read-form.ts";
import { sectionsUnsaved } from "./save-section.ts";

/** What was written, as it stands on a day. */
type Written = Pick<FormView, "definition" | "typed" | "today">;

/** What keeps it from being submitted as it is. */
type Hindrances = {
  /** Where something is missing or wrong; or names a plan that is not in force any more. */
  errors: readonly FieldError[];
  /** By how many bytes it is more than can be kept in one piece; 0 where it fits. */
  over: number;
  /** Why what it amends holds no more; null where it does. */
  parentOver: Over | null;
};

/** What was written, checked: its content, where nothing keeps it from being submitted. */
type Checked = { ok: true; content: Content; values: Values } | ({ ok: false; values: Values } & Hindrances);

/** Whether what was written can be submitted: the page that shows all of it, and the submission, ask this one. */
export async function checkWritten(
  deps: { store: Pick<DecisionStore, "load"> } & AmissDeps,
  basis: Basis,
  { definition, typed, today }: Written,
): Promise<Checked> {
  const read = readContent(definition, typed, today);
  const { values } = read.ok ? read.content : readValues(definition, typed, today, () => false);
  const [parentOver, ended, amiss] = await Promise.all([
    whyParentOver(deps, basis, today),
    endedPlansNamed(deps, basis, values, today),
    read.ok ? policyAmissNow(deps, basis, values, today) : [],
  ]);
  const errors = [...(read.ok ? [] : read.errors), ...ended, ...amiss];
  const over = read.ok ? overSize(read.content) : 0;
  return read.ok && errors.length === 0 && over === 0 && parentOver === null
    ? { ok: true, content: read.content, values }
    : { ok: false, values, errors, over, parentOver };
}

/**
 * All that was written, as whoever submits it sees it first: what keeps it from that, by what it is known, which guards it will pass, and
 * where it will go, by the business days that its stages will be counted by.
 */
export async function readCheck(
  deps: {
    store: Pick<DecisionStore, "load">;
    directory: Pick<Directory, "organisation" | "names" | "person">;
    records: AmissDeps["records"];
    asides: Asides;
    clock: Clock;
  },
  who: Identified,
  basis: Basis,
  view: Written,
) {
  const { documentId } = who.link;
  const { report } = who.head;
  const checked = await checkWritten(deps, basis, view);
  const { values } = checked;
  const organisation = await deps.directory.organisation();
  const { roster } = organisation;
  const calendar = calendarIn(organisation, (await officeOf(deps, organisation, report.author)) ?? undefined);
  const routing = await routingBeside(deps, documentId, basis, values);
  const ahead = wayAhead(report, roster, deps.clock.now(), calendar, routing, {
    isWithoutAmount: !hasAmount(basis),
    speakers: speakersOf(basis, values, roster[report.policy.accountable ?? ""]?.[0]),
  });
  const nothing: Hindrances = { errors: [], over: 0, parentOver: null };
  const { errors, over, parentOver } = checked.ok ? nothing : checked;
  return {
    ...{ errors, over, parentOver },
    shown: checked.ok ? digestOfShown(checked.content) : null,
    unsaved: await sectionsUnsaved(deps, who, view),
    guards: claimsOf(basis, documentId, values).map(({ name }) => name),
    ahead,
    names: await deps.directory.names(peopleAhead(ahead)),
  };
}
