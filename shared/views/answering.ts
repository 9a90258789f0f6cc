import type { Called } from "../domain/documents/called.ts";
import { titledBy } from "../domain/documents/lessons-answered.ts";
import type { Answering } from "../i18n/en/letter.ts";
import type { Lang } from "../i18n/index.ts";
import { nameOf } from "./title.ts";

/** A document that answered lessons as sentences name it. */
export function answering(lang: Lang, called: Called): Answering {
  const titled = titledBy(called);
  return { kind: titled.kind, name: nameOf(titled)[lang] };
}
