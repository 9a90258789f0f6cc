import type { Organisation } from "../../shared/domain/organisation/organisation.ts";
import { paperOf } from "../../shared/domain/organisation/paper.ts";
import { type Lang, messages } from "../../shared/i18n/index.ts";
import type { Clock } from "../../shared/ports/clockwork.ts";
import type { BookPages } from "../../shared/ports/minute-books.ts";
import type { Frame } from "../../shared/views/frame.ts";
import { boundIndexPage, boundMinutesPage } from "../../shared/views/pages/bound.tsx";
import { boundInterestsPage } from "../../shared/views/pages/bound-interests.tsx";
import { certificatePage } from "../../shared/views/pages/certificate.tsx";

/** The papers of a minute book as pages, without anybody's session around them: each as the house reads it, whole. */
export function bookPages(organisation: () => Promise<Organisation>, clock: Clock): BookPages {
  const frameIn = async (lang: Lang): Promise<Frame> => {
    const { name, shortName, timeZone, holidays, offices, bylaws } = await organisation();
    return {
      ...{ lang, about: "document", path: null, organisation: { name, shortName } },
      ...{
        committees: bylaws.committees,
        timeZone,
        now: clock.now(),
        calendar: { timeZone, holidays, offices },
      },
    };
  };
  const printed = async (lang: Lang, page: { toString(): string | Promise<string> }) => ({
    html: await page.toString(),
    unshown: messages(lang).printing.unshown,
    paper: paperOf(await organisation()),
  });
  return {
    async page(lang, paper) {
      const frame = await frameIn(lang);
      if (paper.paper === "minutes") return printed(lang, boundMinutesPage({ frame, paper }));
      const { certificate, names } = paper;
      const zone = frame.timeZone;
      return printed(lang, certificatePage({ frame, ...certificate, names, zone, urls: null }));
    },
    fileName(paper) {
      if (paper.paper === "minutes") return `${paper.on}-minutes-${paper.meeting.body}-${paper.id}`;
      const { known } = paper.certificate;
      const called = known.called === null ? `decision-${paper.name}` : `resolution-${known.called}`;
      return `${paper.on}-${called}-${known.body}`;
    },
    async index(lang, book, bound, interests) {
      return printed(lang, boundIndexPage({ frame: await frameIn(lang), ...book, bound, interests }));
    },
    async interests(lang, book, disclosures) {
      return printed(lang, boundInterestsPage({ frame: await frameIn(lang), ...book, disclosures }));
    },
  };
}
