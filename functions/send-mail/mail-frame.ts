import type { Bilingual } from "../../events/common.ts";
import { type PublicBasis, publicBasis } from "../../shared/domain/documents/public-basis.ts";
import { calendarIn, homesOf } from "../../shared/domain/organisation/office-time.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { Letter } from "../../shared/usecases/posting/send-mail.ts";
import { nameOf, titleOf } from "../../shared/views/title.ts";

type Framed = Pick<Letter, "organisation" | "contact" | "report"> & { basis: PublicBasis };

/** What each mail about a document begins with. @param url where it leads, null where nowhere */
export const frameOf = <U extends Bilingual | null>(
  { organisation, contact, basis, report }: Framed,
  url: U,
) => ({
  organisation: organisation.name,
  officeZone: calendarIn(organisation, report.office).timeZone,
  homes: homesOf(organisation),
  correspondence: organisation.correspondence,
  recipient: contact.name,
  documentTitle: titleOf(basis),
  report: nameOf(basis),
  basis,
  url,
});

/** The same of what goes to an organisation: a mail is read by many, and says no more than everybody may know. */
export const publicFrame = <U extends Bilingual | null>(letter: Letter, url: U) =>
  frameOf({ ...letter, basis: publicBasis(letter.basis) }, url);

/** An address in each language. */
export const both = (urlIn: (lang: Lang) => string): Bilingual => ({ en: urlIn("en"), fr: urlIn("fr") });
