import type { PersonEvent } from "../../../events/people.ts";
import type { AddressOutcome, Effect, EffectOf } from "../outbox/effect.ts";
import type { AddressTemplate, NoteTemplate } from "../outbox/mails.ts";
import { credentialEffects, isOfCredential } from "./credentials.ts";
import type { PersonRecord, Proposal } from "./person.ts";
import { leftOnHold } from "./person.ts";

/**
 * What must happen outside after an event of a person's stream. Whose address it is hears of it at the old one and the
 * new one, before anything changes and once it has; while the old one is on hold itself, at the one that stood last too.
 * @param before as the event found the person
 * @param now instant, ISO 8601 UTC
 */
export function personEffectsOf(
  id: string,
  before: PersonRecord | null,
  event: PersonEvent,
  now: string,
): Effect[] {
  if (isOfCredential(event)) return credentialEffects(id, before ?? {}, event);
  const { proposal = null, confirmed = null } = before ?? {};
  const leftBy = before && leftOnHold(before, now);
  const atLeft = (told: ReturnType<typeof notes>, left: number | null = leftBy) =>
    left === null ? [] : [{ ...told("old"), left: String(left) }];
  switch (event.type) {
    case "address-change-proposed": {
      const { change, asked, by, about } = event.facts;
      const told = notes(id, "address-changing", { change, by, second: asked });
      const toConfirm = mailTo("address-to-confirm", asked, by);
      const isElsewhere = proposal?.about != null && proposal.about.documentId !== about?.documentId;
      const replaced = settle(id, before?.changes ?? 0, proposal, { ended: "replaced" });
      return [
        ...(isElsewhere ? [replaced] : []),
        ...[toConfirm, ...atLeft(told), told("old"), told("new"), askAnewAfter(asked)],
      ];
    }
    case "address-change-asked-anew": {
      const { change, asked } = event.facts;
      return proposal && before?.changes === change
        ? [mailTo("address-to-confirm", asked, proposal.by), askAnewAfter(asked)]
        : [mailTo("address-disputed", asked, confirmed?.proposedBy ?? null), askAnewAfter(asked)];
    }
    case "address-change-confirmed": {
      const { change, by: second } = event.facts;
      const told = notes(id, "address-changed", { change, by: proposal?.by ?? null, second });
      const settled = settle(id, change, proposal, { ended: "confirmed", by: second });
      return [settled, ...atLeft(told), told("old"), told("new")];
    }
    case "address-change-refused": {
      const { change, by: second } = event.facts;
      const told = notes(id, "address-kept", { change, by: proposal?.by ?? null, second });
      const settled = settle(id, change, proposal, { ended: "refused", by: second });
      return [settled, ...atLeft(told), told("old")];
    }
    case "address-change-objected": {
      const stopped = before?.changes === event.facts.change ? proposal : null;
      const ended = stopped ?? (confirmed && { about: confirmed.about, by: confirmed.proposedBy });
      const second = stopped?.asked ?? confirmed?.by;
      return [
        ...(second === undefined
          ? []
          : [mailTo(stopped ? "address-stopped" : "address-disputed", second, ended?.by ?? null)]),
        settle(id, event.facts.change, ended, { ended: stopped ? "objected" : "disputed" }),
        ...(stopped === null && second !== undefined ? [askAnewAfter(second)] : []),
        ...(stopped === null ? [departed(id, [])] : []),
      ];
    }
    case "address-hold-lifted": {
      const { change, by: second } = event.facts;
      const told = notes(id, "address-released", { change, by: confirmed?.proposedBy ?? null, second });
      const lifted = confirmed && { about: confirmed.about, by: confirmed.proposedBy };
      const settled = settle(id, change, lifted, { ended: "lifted", by: second });
      return [settled, ...atLeft(told, confirmed?.left ?? null), told("old"), told("new")];
    }
    case "person-registered":
      return welcome(id, event.facts.roles);
    case "person-roles-changed": {
      const { granted, ended } = event.facts;
      // Whoever is away hears of their roles once they are back; that they can answer no more was told when they left.
      return before?.active
        ? [...welcome(id, granted), ...(ended.length > 0 ? [departed(id, ended)] : [])]
        : [];
    }
    case "person-returned": {
      const back: Effect[] = [...welcome(id, before?.roles ?? []), { effect: "ask-on-return", person: id }];
      if (!confirmed || event.facts.heldUntil === null) return back;
      const { change, proposedBy, by: second, left = null } = confirmed;
      const told = notes(id, "address-changed", { change, by: proposedBy, second });
      return [...back, ...atLeft(told, left), told("old"), told("new")];
    }
    case "person-left":
      return [departed(id, before?.roles ?? [])];
    case "interest-disclosed":
      return [id, ...event.facts.told].map((person) => ({ effect: "interest-mail", person }));
    case "address-change-settled":
      return [{ effect: "ask-at-new-address", person: id, about: confirmed?.about ?? null }];
    case "electronic-documents-accepted":
    case "electronic-documents-declined":
    case "disclosure-masked":
    case "person-moved":
    case "person-renamed":
      return [];
  }
}

const welcome = (person: string, roles: readonly string[]): Effect[] =>
  roles.length === 0 ? [] : [{ effect: "welcome", person, roles }];

const departed = (person: string, roles: readonly string[]): Effect => ({
  effect: "tell-departed",
  person,
  roles,
});

const mailTo = (template: AddressTemplate, person: string, by: string | null): Effect => ({
  effect: "address-mail",
  template,
  person,
  by,
});

const askAnewAfter = (asked: string): Effect => ({ effect: "ask-anew", asked, because: "link-over" });

const notes =
  (
    id: string,
    template: NoteTemplate,
    { change, ...people }: { change: number; by: string | null; second: string },
  ) =>
  (at: "old" | "new"): EffectOf<"address-note"> => {
    const recipient = { kind: "person", id } as const;
    return { effect: "address-note", template, recipient, change: String(change), at, ...people };
  };

const settle = (
  person: string,
  change: number,
  ended: Pick<Proposal, "about" | "by"> | null,
  outcome: AddressOutcome,
): Effect => ({
  effect: "settle-address",
  person,
  change: String(change),
  about: ended?.about ?? null,
  by: ended?.by ?? null,
  outcome,
});
