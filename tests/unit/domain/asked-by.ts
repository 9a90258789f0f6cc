import { upcast } from "../../../events/entry.ts";
import type { Command } from "../../../shared/domain/documents/commands.ts";
import { evolve } from "../../../shared/domain/documents/evolve.ts";
import type { Document } from "../../../shared/domain/documents/kinds.ts";
import { effectsOf } from "../../../shared/domain/documents/kinds.ts";
import type { Effect } from "../../../shared/domain/outbox/effect.ts";
import { History } from "../../support/example-report.ts";

/** What the last command makes happen outside beside the word of how something ended, in words, after all the others. */
export function askedBy(...commands: Command[]): string[] {
  const history = new History().after(...commands.slice(0, -1));
  const from = history.entries.length;
  let report: Document | null = history.report;
  history.after(...commands.slice(-1));
  return history.entries.slice(from).flatMap((entry) => {
    const { event } = upcast(entry);
    const before = report;
    report = evolve(before, event);
    return effectsOf(before, report, event).map(inWords);
  });
}

function inWords(effect: Effect): string {
  switch (effect.effect) {
    case "conduct":
      return `conduct ${effect.round}.${effect.attempt}`;
    case "resume":
      return `resume ${effect.round}.${effect.stage} ${Object.values(effect.result).join(" ")}`;
    case "mail":
      return `${effect.template} to ${effect.person} to ${effect.purpose}`;
    case "mails":
      return `${effect.template} to ${effect.people.join(", ")} to ${effect.purpose} in ${effect.round}.${effect.stage}`;
    case "tell":
      return `${effect.template} to the ${effect.role} to ${effect.purpose}`;
    case "answer-lessons":
      return "answers to lessons, to those who wrote them";
    case "open-tranches":
      return "what waited for it, to be paid";
    case "follow-publication":
      return "what everybody may know of it, to its reports";
    case "tell-deputy":
      return `word to the deputy of the ${effect.role}`;
    case "notices":
      return `${effect.template} to ${effect.recipients.map(({ id }) => id).join(", ")}`;
    case "notice":
      return `${effect.template} to ${effect.recipient.id}`;
    case "supersede":
      return `word to ${effect.plan} that its place is taken`;
    case "give-place":
      return `word to ${effect.document} that ${effect.holds ? "it holds again" : "its place is taken"}`;
    case "put-policy":
      return "the approval policy, to be in force";
    case "put-bylaws":
      return `how the board decides, ${effect.holds ? "to be in force" : "as it was before"}`;
    case "resend":
      return `again ${effect.message}`;
    case "mind-translation":
      return `a look whether ${effect.asked} has read it`;
    case "bind-minute-book":
      return `the minute book of ${effect.year}, to be made`;
    case "delete-files":
      return `the files ${effect.files.join(", ")}, to be deleted`;
    case "sweep-file":
      return `a look whether ${effect.file} was submitted`;
    case "mind-attestation":
      return "a look whether it was attested to";
    case "tell-departed":
      return `word that ${effect.person} can answer no more`;
    case "ask-on-return":
      return `what still awaits ${effect.person}, who is back`;
    case "ask-at-new-address":
      return `what awaits ${effect.person} at their new address`;
    case "welcome":
      return `their page for ${effect.person}, by ${effect.roles.join(" or ")}`;
    case "desk":
      return "the link to a desk";
    case "interest-mail":
      return `that an interest was declared to ${effect.person}`;
    case "calendar-mail":
      return `the lack of the holidays of ${effect.year} to ${effect.person}`;
    case "address-mail":
      return `${effect.template} to ${effect.person}`;
    case "meeting-mail":
    case "credential-mail":
      return `${effect.template} to ${effect.person}`;
    case "enter-resolution":
      return `the resolution of ${effect.lane}, into the register of ${effect.body}`;
    case "resolve-at-meeting":
      return `what was voted on ${effect.item}, to its document`;
    case "ask-anew":
      return `another in the place of ${effect.asked}`;
    case "address-note":
      return `${effect.template} at the ${effect.at} address of ${effect.recipient.id}`;
    case "settle-address":
      return `address of ${effect.person} ${effect.outcome.ended}`;
    case "apply-address":
      return `address ${effect.change} of ${effect.recipient.id}, then again ${effect.messages.join(", ")}`;
  }
}
