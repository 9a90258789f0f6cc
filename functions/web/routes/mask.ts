import type { Hono } from "hono";
import { type FileWord, fileWords } from "../../../shared/domain/attachments/masking.ts";
import { nameUnder } from "../../../shared/domain/audit/commitments.ts";
import { placeField } from "../../../shared/domain/board/meeting.ts";
import { isOfMinutes, minutesName } from "../../../shared/domain/board/minutes-file.ts";
import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { madeFromOf } from "../../../shared/domain/forms/parity.ts";
import { fieldsOf, naming } from "../../../shared/domain/forms/rows.ts";
import { isOfTranslation } from "../../../shared/domain/review/masked.ts";
import type { Passage } from "../../../shared/domain/review/passages.ts";
import { nameOfPlace } from "../../../shared/domain/review/passages.ts";
import { decidesBesideOthers, isVoteOpen } from "../../../shared/domain/review/standing.ts";
import { type Lang, messages, number } from "../../../shared/i18n/index.ts";
import { copiesOf } from "../../../shared/usecases/overseeing/copies-of.ts";
import { findPassages, maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import type { OversightView } from "../../../shared/usecases/overseeing/read-oversight.ts";
import type { Frame } from "../../../shared/views/frame.ts";
import { sentenceOf } from "../../../shared/views/history.ts";
import { maskPage } from "../../../shared/views/pages/mask.tsx";
import { type ActContext, actPath, beginAct, conclude, sent } from "../acts.ts";
import type { WebDeps, WebEnv } from "../context.ts";
import { isSearch, maskErrors, tickedIn, wordsIn } from "../mask-form.ts";
import { answerOverseerRefusal, reasonErrors, reasonIn } from "../overseer.ts";

type Form = WebEnv["Variables"]["form"];

/** The list that was shown does not fit any more: a place is gone, or the author saved something since. */
const listedAnew: ReadonlySet<string> = new Set(["invalid", "draft-changed"]);

/** Masking words wherever they stand: they are looked for, listed, and masked where they are left ticked. */
export function maskRoutes(app: Hono<WebEnv>, deps: WebDeps): void {
  app.get(`${actPath}/mask`, (c) => masking(c, deps));
  app.post(`${actPath}/mask`, (c) => masking(c, deps, c.var.form));
}

async function masking(c: ActContext, deps: WebDeps, form?: Form): Promise<Response> {
  const { lang } = c.var;
  if (form && !isSearch(form) && reasonErrors(lang, form).length === 0) {
    const given = { ...sent(c, form), words: wordsIn(form), places: tickedIn(form), reason: reasonIn(form) };
    const outcome = await maskPassage(deps, c.var.credentials, given);
    const isToBeListedAnew = !outcome.ok && listedAnew.has(outcome.refusal.code);
    if (!isToBeListedAnew) return conclude(c, deps, outcome, "masked");
  }
  const act = await beginAct(c, deps, form);
  if ("answer" in act) return act.answer;
  const { typed, view, head, by } = act;
  const looked = wordsIn(typed);
  const search =
    looked === "" ? null : await findPassages(deps, c.req.param("documentId"), head, view.basis, looked, by);
  if (search === "altered") return answerOverseerRefusal(c, deps, { code: "altered" });
  const passages = search?.passages ?? [];
  // Where nothing is found there is no field for a reason: another page of theirs may have masked it all.
  const words = passages.length > 0 ? ["reason"] : [];
  const shown = await act.page(
    act.checked
      ? maskErrors(
          lang,
          act.checked,
          passages.map(({ place }) => nameOfPlace(place)),
        )
      : [],
    words,
  );
  const ticked = tickedIn(typed);
  const page = maskPage({
    ...shown,
    copies: await copiesOf(deps, c.req.param("documentId"), head.report.kind),
    copiedFrom: head.report.copiedFrom ?? null,
    typed: { words: looked, reason: typed["reason"] ?? "" },
    isVoteOpen: isVoteOpen(head.report),
    isBesideOthers: decidesBesideOthers(head.report, by),
    found: search && {
      hasMore: search.hasMore,
      retained: search.retained,
      places: passages.map((passage) => {
        const name = nameOfPlace(passage.place);
        const where = placeInWords(lang, passage, view, shown.frame);
        const text = textShown(lang, passage);
        return { name, where, text, isTicked: isSearch(typed) || ticked.includes(name) };
      }),
    },
  });
  return act.show(page);
}

/** What else a draft says is not shown, of whichever it is; nor what is said of a file, before it is submitted. */
function textShown(lang: Lang, { place, text, field }: Passage): string {
  const { mask: t } = messages(lang).oversight;
  if (place.in === "file") return isOfMinutes({ field: field ?? "" }) ? text : t.fileText;
  if (place.in !== "draft") return text;
  return isOfTranslation(place) ? t.translationDraftText : t.draftText;
}

/** Which words of a file a place is of. */
const wordAt = (path: string): FileWord => fileWords.find((of) => path === `/${of}`) ?? "name";

/** What is said of a meeting outside Accord stands at no field of a form. */
function ofMeeting(lang: Lang, field: string): string | null {
  const { record } = messages(lang).meeting;
  if (field === placeField) return record.place;
  return field === minutesName || isOfMinutes({ field }) ? record.minutes : null;
}

/** Where a passage stands: in which version at which question, or beside which entry of the history. */
function placeInWords(
  lang: Lang,
  { place, field: ofFile }: Passage,
  view: OversightView,
  frame: Frame,
): string {
  const { mask: t } = messages(lang, frame.about).oversight;
  const { document } = messages(lang, frame.about);
  const field = ofFile ?? nameUnder("/values", place.path) ?? nameUnder("/fields", place.path);
  const there = view.content?.values ?? {};
  const { field: own, isSource } = madeFromOf(field ?? "");
  const known = fieldsOf(definitionOf(view.basis), there, naming([own])).find(({ name }) => name === own);
  const label = known?.label[lang] ?? ofMeeting(lang, field ?? "") ?? field ?? "";
  const facts = view.history.map(({ stored }) => stored.facts);
  if (place.in === "content") {
    const round = facts.find(({ contentHash, round }) => contentHash === place.name && round !== undefined);
    return t.inVersion({ round: number(lang, Number(round?.["round"] ?? 1)), label });
  }
  if (place.in === "file") return t.ofFile[wordAt(place.path)]({ label });
  if (isOfTranslation(place))
    return isSource ? t.inTranslationDraft.source({ label }) : t.inTranslationDraft.words({ label });
  if (place.in === "draft") return t.inDraft({ label });
  if (place.in === "translation") {
    const supplied = facts.find(({ translationHash }) => translationHash === place.name);
    return t.inTranslation[supplied?.["lang"] === "fr" ? "fr" : "en"]({ label });
  }
  const line = view.history.find(({ entry }) => String(entry.number) === place.name);
  const said = line ? sentenceOf(line.entry, view.names, view.report, frame) : t.comment;
  return field === null ? said : `${said} ${document.commentOn({ label })}`;
}
