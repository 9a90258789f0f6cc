import type { Typed } from "../../domain/forms/content.ts";
import type { List } from "../../domain/forms/definition.ts";
import { changedRows, proposalName, proposedRows, proposingOf } from "../../domain/forms/proposed.ts";
import type { Lang } from "../../i18n/index.ts";
import { fieldId } from "../form-ids.ts";
import { RowButton } from "./row-button.tsx";

/**
 * The button by which rows are proposed that follow from other answers: what they lack, or the question whether rows are to be
 * replaced that somebody changed.
 */
export function Proposal({ lang, list, typed }: { lang: Lang; list: List; typed: Typed }) {
  const proposing = proposingOf(list);
  if (!proposing) return null;
  const { button, needs, again, replaces, replace } = proposing.proposed;
  const act = { list: list.name, id: "" };
  const id = fieldId(proposalName(list));
  if (changedRows(proposing, typed).length > 0)
    return (
      <details class="noprint" id={id}>
        <summary>{again[lang]}</summary>
        <p>{replaces[lang]}</p>
        <p class="actions">
          <RowButton lang={lang} act={{ verb: "replace", ...act }} text={replace[lang]} />
        </p>
      </details>
    );
  return (
    <div class="noprint" id={id} tabindex={-1}>
      {proposedRows(proposing, typed) === null && <p class="hint">{needs[lang]}</p>}
      <p class="actions">
        <RowButton lang={lang} act={{ verb: "propose", ...act }} text={button[lang]} />
      </p>
    </div>
  );
}
