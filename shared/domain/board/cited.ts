import type { Bilingual } from "../../../events/common.ts";
import type { BylawProfile } from "./profile.ts";

/** A ground or an exception with what it stands on, in each language. */
export const citedAs = ({ label, source }: { label: Bilingual; source: Bilingual }): Bilingual => ({
  en: `${label.en} (${source.en})`,
  fr: `${label.fr} (${source.fr})`,
});

/** What it stands on that directors alone sit on committees: of its own, or on what the board delegates to nobody. */
export const directorsAloneBy = ({
  onCommittees,
  undelegable,
}: Pick<BylawProfile, "onCommittees" | "undelegable">): Bilingual => (onCommittees ?? undelegable).source;
