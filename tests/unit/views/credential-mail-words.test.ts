import { describe, expect, it } from "vitest";
import { everyCredentialMail } from "./every-credential-mail.ts";
import { sample } from "./sample.ts";

const { claire, daniel } = sample().names;
const hostile = `"'><script>alert(1)</script>\r\nBcc: everybody@elsewhere.example`;

describe.each([
  { lang: "en" as const, call: "by a telephone number that you knew before", lost: "My device is lost" },
  {
    lang: "fr" as const,
    call: "à un numéro de téléphone que vous connaissiez",
    lost: "Mon appareil est perdu",
  },
])("a mail about what somebody enrolled, in $lang", ({ lang, call, lost }) => {
  const marked = new Map(everyCredentialMail(lang, hostile));

  it.each(everyCredentialMail(lang))(
    "%s names its reader, and is complete as text and as HTML",
    (template, mail) => {
      const isToSecond = /-to-|-tried$/.test(template);
      expect(mail.subject).toMatch(new RegExp(`^${isToSecond ? claire : daniel}`));
      expect(mail.text).toContain(`https://accord.example/${lang}/link/L1/token`);
      expect(mail.text + mail.html).not.toMatch(/undefined|\[object|NaN|<img/);
      expect(marked.get(template)?.subject).not.toMatch(/[\r\n]/);
      expect(marked.get(template)?.html).not.toContain("<script");
      // Whoever is to say yes to something is told to hear its owner, by another channel than mail.
      if (template.includes("-to-")) expect(mail.text).toContain(call);
      if (/^exception-(?!refused)/.test(template)) expect(mail.text).toContain(lost);
    },
  );
});
