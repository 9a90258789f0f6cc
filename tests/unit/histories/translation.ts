import { definitionOf } from "../../../shared/domain/documents/forms.ts";
import { missingWords, otherThan } from "../../../shared/domain/forms/languages.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { suppliedNow } from "../../../shared/domain/review/translations.ts";
import { confirmTranslation } from "../../../shared/usecases/deciding/confirm-translation.ts";
import { supplyTranslation } from "../../../shared/usecases/overseeing/oversee.ts";
import { arrive, secretary, unique } from "./acts.ts";
import type { Story } from "./story.ts";

/** The secretary supplies all that is missing in the other language, and whoever is asked to read it confirms it. */
export async function translateAll(story: Story): Promise<void> {
  const { world } = story;
  const { basis, contents, entries } = world.memory;
  const { report, version: contentHash } = world;
  const content = contents.get(contentHash)?.value;
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  if (!basis || !content || !report || !page) throw new Error("nothing was submitted");
  const definition = definitionOf(basis);
  const lang = otherThan(definition.lang);
  const typed = Object.fromEntries(
    missingWords(definition, content, lang).map(({ name }, n) => [name, `Words ${n}.`]),
  );
  const masked = maskedNow(report);
  const form = {
    command: unique(story),
    lang,
    contentHash,
    masked,
    replaces: suppliedNow(report, lang),
    typed,
  };
  const supplied = await supplyTranslation(world.deps, page, {
    documentId: entries[0]?.documentId ?? "",
    ...form,
  });
  if (!supplied.ok) throw new Error(supplied.refusal.code);
  await story.calm();
  const waiting = world.report?.proposedTranslations[lang];
  const reader = await arrive(story, waiting?.asked ?? "", "newest", ["confirm-translation"]);
  if (!waiting || !reader) throw new Error("nobody is asked to read it");
  const answer = { command: unique(story), lang, contentHash, translationHash: waiting.hash };
  const read = await confirmTranslation(world.deps, reader, {
    ...answer,
    answer: "confirm",
    reason: "",
    masked,
  });
  if (!read.ok) throw new Error(read.refusal.code);
  await story.calm();
}
