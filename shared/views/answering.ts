import type { Called } from "../domain/documents/called.ts";
import { titledBy } from "../domain/documents/lessons-answered.ts";
import type { Answering } from "../i18n/en/letter.ts";
import type { Lang } from "../i18n/index.ts";
import { nameOf } from "./title.ts";

/** A document that answered lessons as sentences name it. */
export const answering = (lang: Lang, called: Called): Answering => ({
  kind: "agreement" in called ? "agreement" : "plan",
  name: nameOf(titledBy(called))[lang],
});
