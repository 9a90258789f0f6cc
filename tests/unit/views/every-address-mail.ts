import { addressTemplates, noteTemplates } from "../../../shared/domain/outbox/mails.ts";
import type { Lang } from "../../../shared/i18n/index.ts";
import type { AddressMailData } from "../../../shared/views/mails/about-addresses.ts";
import { renderMail } from "../../../shared/views/mails/render.tsx";
import { sample } from "./sample.ts";

/** Every mail about a change of somebody's address, by its template; `change` is what is told of it. */
export function everyAddressMail(lang: Lang, change: Partial<AddressMailData> = {}) {
  const { organisation, names } = sample();
  const common = {
    organisation: organisation.name,
    correspondence: organisation.correspondence,
    recipient: names.daniel,
    person: names.daniel,
    by: names.awa,
    call: names.claire,
    oldAddress: "old@example.org",
    newAddress: "new@example.org",
    at: "old",
    heldUntil: "2026-12-02T18:00:00.000Z",
    timeZone: "America/Montreal",
    acts: true,
    url: { en: "https://accord.example/en/link/L1/token", fr: "https://accord.example/fr/link/L1/token" },
    ...change,
  } as const;
  return [...addressTemplates, ...noteTemplates].map(
    (template) => [template, renderMail({ ...common, template }, lang)] as const,
  );
}

/** What a file changed, at a donor or partner: nobody proposed it, nobody is to be called by name, nothing is held. */
export const byFile: Partial<AddressMailData> = { by: null, call: null, heldUntil: null, acts: false };
