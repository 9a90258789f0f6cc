import { type Lang, messages } from "../../../shared/i18n/index.ts";
import type { ActProps } from "../../../shared/views/pages/acts.tsx";
import { membersMeetingPage, membersPage } from "../../../shared/views/pages/members.tsx";

/** The pages on which it is recorded, or corrected, what the members made of a by-law, and on which their meeting is put off. */
export function membersPages(lang: Lang, act: ActProps, mark: string): Record<string, unknown> {
  const { members: t } = messages(lang).governance;
  const rule = {
    en: "Canada Not-for-profit Corporations Act, s. 152",
    fr: "Loi canadienne sur les organisations à but non lucratif, art. 152",
  };
  const reason = `As their minutes say.${mark}`;
  const asked = { ...act, typed: {}, recorded: null, rule };
  const lacks = [
    { at: "outcome", text: t.outcomeMissing },
    { at: "day", text: t.dayWrong },
  ];
  const wrong = [{ at: "day", text: t.moving.dayWrong({ last: "2028" }) }];
  const moving = { ...act, typed: {}, on: "2026-12-15", last: "2028-02-23" };
  return {
    members: membersPage(asked),
    "members-lacks": membersPage({
      ...asked,
      typed: { outcome: "", day: `2027${mark}`, reason },
      errors: lacks,
    }),
    "members-correct": membersPage({ ...asked, recorded: { outcome: "rejected", heldOn: "2026-11-20" } }),
    "members-meeting": membersMeetingPage(moving),
    "members-meeting-wrong": membersMeetingPage({
      ...moving,
      ...{ typed: { day: `2026${mark}`, reason }, errors: wrong },
    }),
  };
}
