import type { Basis } from "../../domain/documents/basis.ts";
import { nameOfParty } from "../../domain/documents/party-names.ts";
import type { Content } from "../../domain/forms/content.ts";
import type { Signed } from "../../domain/review/signature-record.ts";
import { instants, messages } from "../../i18n/index.ts";
import type { Frame } from "../frame.ts";
import { orMasked } from "../masked.ts";
import { Facts, Hash } from "./words.tsx";

type RecordProps = {
  frame: Frame;
  basis: Basis;
  content: Content | null;
  names: Readonly<Record<string, string>>;
  /** None before every party has signed. */
  signatures: readonly Signed[];
};

/** Who signed a document for each of its parties: when, as what, in which words, which version; and how anybody checks that. */
export function SignatureRecord(props: RecordProps) {
  const { frame, basis, content, signatures } = props;
  const { lang } = frame;
  const t = messages(lang, frame.about).signatureRecord;
  if (signatures.length === 0) return null;
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {signatures.map((signed) => (
        <section>
          <h3 dir="auto">
            {orMasked(
              lang,
              nameOfParty(basis, content?.values ?? {}, signed.party) ?? frame.organisation.name[lang],
            )}
          </h3>
          <Signature {...props} signed={signed} />
        </section>
      ))}
      <p>{t.check}</p>
    </section>
  );
}

function Signature({ frame, names, signed: { by, at, said } }: RecordProps & { signed: Signed }) {
  const { lang, timeZone } = frame;
  const { signatureRecord: t, parties, common } = messages(lang, frame.about);
  const on = [t.at, instants(lang, at, timeZone)] as const;
  if (said === "altered")
    return (
      <>
        <Facts items={[on]} />
        <p class="problem">{t.altered}</p>
      </>
    );
  const { name, role, words, shown } = said;
  const told = (text: string | undefined) => (text === undefined ? null : orMasked(lang, text));
  return (
    <Facts
      items={[
        [parties.evidence.name, told(name) ?? names[by] ?? common.nameUnknown],
        [parties.evidence.role, told(role)],
        on,
        [parties.evidence.words, told(words)],
        [parties.evidence.shown, shown === undefined ? null : <Hash hash={shown} />],
      ]}
    />
  );
}
