import { credentialTemplates } from "../../../shared/domain/outbox/mails.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { sample } from "./sample.ts";

/** Every mail about what somebody enrolled, or an exception for one ballot of theirs, by its template. */
export function everyCredentialMail(lang: Lang, mark = "") {
  const { organisation, names, basis } = sample(mark);
  const common = {
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    owner: names.daniel,
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
  };
  return credentialTemplates.map((template) => {
    const isToSecond = /-to-|-tried$/.test(template);
    const recipient = isToSecond ? names.claire : names.daniel;
    const excepted = template.startsWith("exception-")
      ? {
          ...{ title: titleOf(basis), because: "lost" as const },
          ...{
            granted: template === "exception-granted-once" ? names.claire : null,
            others: [names.awa, names.rive],
          },
        }
      : null;
    return [template, renderMail({ ...common, template, recipient, excepted }, lang)] as const;
  });
}
