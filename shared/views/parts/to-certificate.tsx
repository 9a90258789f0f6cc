import { type Lang, messages } from "../../i18n/index.ts";

/** Where the certificate is of a resolution, and by which number that is called; null of one that has none here. */
export type CertificateLink = { url: string; called: string | null };

/** To the certificate of the resolution by which a document was adopted, for whoever reads the register that it stands in. */
export const ToCertificate = ({ lang, certificate }: { lang: Lang; certificate: CertificateLink | null }) =>
  certificate && (
    <p>
      <a href={certificate.url}>{messages(lang).governance.toCertificate({ called: certificate.called })}</a>
    </p>
  );
