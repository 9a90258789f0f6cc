import { achievements } from "../../domain/documents/report/achievement.ts";
import type { Basis } from "../../domain/documents/report/basis.ts";
import type { Content } from "../../domain/documents/report/content.ts";
import type { Definition } from "../../domain/documents/report/definition.ts";
import { messages } from "../../i18n/index.ts";
import { sectionId } from "../form-ids.ts";
import type { Frame } from "../frame.ts";
import { Page } from "../parts/page.tsx";
import { AboutDueReport, SectionValues } from "../parts/report-content.tsx";
import { Result } from "../parts/results.tsx";
import { Facts, Hash, Hidden } from "../parts/words.tsx";

type CheckProps = {
  frame: Frame;
  basis: Basis;
  definition: Definition;
  content: Content;
  contentHash: string;
  /** Makes a repeated POST of this page harmless. */
  command: string;
  csrf: string;
  submitUrl: string;
  changeUrl: string;
};

/** Everything that was answered, on one page, and the button that submits exactly this. */
export function checkPage({
  frame,
  basis,
  definition,
  content,
  contentHash,
  command,
  csrf,
  submitUrl,
  changeUrl,
}: CheckProps) {
  const { lang } = frame;
  const { report, common } = messages(lang);
  const t = report.check;
  const achieved = achievements(basis, content);
  return (
    <Page frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      <AboutDueReport lang={lang} basis={basis} />
      {definition.sections.map((section) => {
        const achievement = achieved.find(({ indicator }) => indicator.id === section.indicator?.id);
        return (
          <section id={sectionId(section.id)}>
            <div class="head">
              <h2>{section.title[lang]}</h2>
              <a class="noprint" href={`${changeUrl}#${sectionId(section.id)}`}>
                {t.change}
                <span class="visually-hidden">{t.changeOf({ section: section.title[lang] })}</span>
              </a>
            </div>
            {achievement ? (
              <Result lang={lang} achievement={achievement} bySex />
            ) : (
              <SectionValues lang={lang} section={section} content={content} />
            )}
          </section>
        );
      })}
      <h2>{t.meansTitle}</h2>
      <ul>
        {t.means.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
      <Facts items={[[common.version, <Hash hash={contentHash} />]]} />
      <form method="post" action={submitUrl}>
        <Hidden values={{ csrf, command, contentHash }} />
        <p class="actions">
          <button class="button" type="submit">
            {t.submit}
          </button>
        </p>
      </form>
    </Page>
  );
}
