import { counted, formFor } from "../plural.ts";
import type { Nouns } from "./kinds.ts";

/** One sentence for each type of event; `when` and the names come in words already. */
type Told = { when: string };

export const history = (n: Nouns) => ({
  imported: {
    agreement: ({ when, version }: Told & { version: string }) =>
      `On ${when}, an agreement signed before Accord was taken over as it stands, version ${version}.`,
    plan: ({ when, version }: Told & { version: string }) =>
      `On ${when}, a plan adopted before Accord was taken over as it stands, version ${version}.`,
  },
  /** Where a donor awaits it, `donorDue` says by when. */
  opened: ({
    when,
    author,
    due,
    donorDue,
  }: Told & { author: string; due: string; donorDue: string | null }) =>
    donorDue === null
      ? `On ${when}, ${author} began this document, to be submitted by ${due}.`
      : `On ${when}, Accord opened this report, because the agreement asks for it, and asked ${author} to write it by ${due}, so that it is with the donor by ${donorDue}.`,
  openedForYear: ({ when, author, due }: Told & { author: string; due: string }) =>
    `On ${when}, Accord opened this report, because a year of the plan is over, and asked ${author} to write it by ${due}.`,
  invited: {
    writer: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} invited ${name} to write the ${n.noun} too.`,
    translator: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} invited ${name} to translate the ${n.noun}.`,
    commenter: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} invited ${name} to comment on the ${n.noun}.`,
  },
  released: {
    writer: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} ended the invitation of ${name} to write the ${n.noun}.`,
    translator: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} ended the invitation of ${name} to translate the ${n.noun}.`,
    commenter: ({ when, by, name }: Told & { by: string; name: string }) =>
      `On ${when}, ${by} ended the invitation of ${name} to comment on the ${n.noun}.`,
  },
  submitted: ({ when, by, round, version }: Told & { by: string; round: number; version: string }) =>
    `On ${when}, ${by} submitted the ${n.noun}${round === 1 ? "" : ` again (submission no.\u00a0${round})`}, version ${version}.`,
  takenBack: ({ when, by }: Told & { by: string }) =>
    `On ${when}, ${by} took the ${n.noun} back, before anybody had decided on it.`,
  resumed: {
    halted: ({ when, attempt }: Told & { attempt: number }) =>
      `On ${when}, Accord found that the review had come to a halt, and resumed it from the record (run no.\u00a0${attempt}). No decision was lost.`,
    meeting: ({ when }: Told & { attempt: number }) =>
      `On ${when}, Accord went on from what the meeting had decided.`,
    translation: ({ when }: Told & { attempt: number }) =>
      `On ${when}, the translation was there, and Accord went on to the publication.`,
  },
  stageOpened: ({
    when,
    stage,
    people,
    version,
  }: Told & { stage: string; people: string; version: string }) =>
    `On ${when}, the stage “${stage}” opened: ${people} to decide on version ${version}.`,
  stageVacant: ({ when, stage, version }: Told & { stage: string; version: string }) =>
    `On ${when}, the stage “${stage}” opened for version ${version}.`,
  informed: ({ people }: { people: string }) => `To take note, which is no decision: ${people}.`,
  decided: {
    approve: ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) approved version ${version}.`,
    "request-changes": ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) requested changes to version ${version}.`,
    "approve-with-reservations": ({
      when,
      by,
      role,
      version,
    }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) approved version ${version} with reservations.`,
    reject: ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) rejected version ${version}.`,
    accept: ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) accepted version ${version}, for the donor.`,
    consent: ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) consented to version ${version}.`,
    "take-note": ({ when, by, role, version }: Told & { by: string; role: string; version: string }) =>
      `On ${when}, ${by} (${role}) took note of version ${version}, which is no decision.`,
  },
  recused: {
    recused: ({ when, by, role, nature }: Told & { by: string; role: string; nature: string }) =>
      `On ${when}, ${by} recused themselves from “${role}”: ${nature}. Accord told the secretary, who finds somebody else where nobody is left.`,
    disqualified: ({
      when,
      by,
      nature,
      ground,
    }: Told & { by: string; role: string; nature: string; ground?: string | undefined }) =>
      `On ${when}, ${by} declared that they are disqualified from the resolution: ${nature}${ground === undefined ? "" : `, by the ground “${ground}”`}. They are not entitled to vote on it.`,
    "stepped-aside": ({ when, by, nature }: Told & { by: string; role: string; nature: string }) =>
      `On ${when}, ${by} stepped aside from the resolution: ${nature}.`,
  },
  interestDeclared: ({
    when,
    by,
    nature,
    exception,
  }: Told & { by: string; nature: string; exception: string }) =>
    `On ${when}, ${by} declared an interest that takes the vote from nobody: ${nature}, by the exception “${exception}”. They are entitled to vote.`,
  reservationClosed: ({ when, by, of }: Told & { by: string; of: string | null }) =>
    of === null
      ? `On ${when}, ${by} closed their reservations.`
      : `On ${when}, ${by} closed the reservations of ${of}.`,
  stageNoted: ({ when, stage }: Told & { stage: string }) =>
    `On ${when}, the stage “${stage}”, in which people take note, was over.`,
  stageClosed: {
    approved: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended with an approval.`,
    "changes-requested": ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended with a request for changes: the ${n.noun} went back to its author.`,
    refused: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended with a refusal: the ${n.noun} is refused for good.`,
  },
  ballot: {
    sign: ({ when, by, version }: Told & { by: string; version: string }) =>
      `On ${when}, ${by} signed the resolution on version ${version}.`,
    refuse: ({ when, by, version }: Told & { by: string; version: string }) =>
      `On ${when}, ${by} refused to sign the resolution on version ${version}.`,
    abstain: ({ when, by, version }: Told & { by: string; version: string }) =>
      `On ${when}, ${by} abstained from the resolution on version ${version}.`,
  },
  uncounted: "It does not count: as the resolution passed, they no longer sat on the body that resolves.",
  hadLeft: ({ people }: { people: string }) => `By then, ${people} had left.`,
  ballotTakenBack: ({ when, by }: Told & { by: string }) =>
    `On ${when}, ${by} took back what they had answered to the resolution, before it took effect.`,
  directorJoined: ({ when, person }: Told & { person: string }) =>
    `On ${when}, ${person}, a director elected while the resolution was open, was asked to sign it too.`,
  toMeeting: {
    refused: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because a director refused to sign: the matter goes to a meeting.`,
    abstained: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because a director abstained: the matter goes to a meeting.`,
    silence: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because not every director had signed in time: the matter goes to a meeting.`,
    recused: ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because a director stepped aside, or nobody was left who is entitled to vote: the matter goes to a meeting.`,
    "stepped-aside": ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because a director stepped aside, who is entitled to vote still: the matter goes to a meeting.`,
    "nobody-entitled": ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because nobody was left who is entitled to vote: each director who was asked was disqualified, or had left. The matter goes to a meeting.`,
    "author-entitled": ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because a director wrote the ${n.noun}, or was given its writing: the matter goes to a meeting.`,
    "no-quorum": ({ when, stage }: Told & { stage: string }) =>
      `On ${when}, the stage “${stage}” ended without a resolution, because fewer people were in office by then than a quorum: the matter goes to a meeting, once vacancies are filled.`,
  },
  laneClosed: {
    refused: ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” ended, because a director refused to sign.`,
    abstained: ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” ended, because a director abstained.`,
    silence: ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the time for the resolution of “${lane}” was over, and not every director had signed.`,
    recused: ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” ended, because a director stepped aside, or nobody was left who is entitled to vote.`,
    "stepped-aside": ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” ended, because a director stepped aside, who is entitled to vote still.`,
    "nobody-entitled": ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” ended, because nobody was left who is entitled to vote: each director who was asked was disqualified, or had left.`,
    "author-entitled": ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” could not be put in writing: a director who would have to sign it wrote the ${n.noun}, or was given its writing, and nobody approves their own work.`,
    "no-quorum": ({ when, lane }: Told & { lane: string }) =>
      `On ${when}, the resolution of “${lane}” could not be passed in writing: fewer people were in office than a quorum, and nothing is resolved in writing that no meeting of theirs could resolve.`,
  },
  laneFilled: ({ when, lane, people }: Told & { lane: string; people: string }) =>
    `On ${when}, somebody held the role of “${lane}” again: ${people} to decide.`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  vacant: ({ lanes }: { lanes: string }) => `Nobody held the role of ${lanes}; Accord told the secretary.`,
  reminded: ({ when, people }: Told & { people: string }) => `On ${when}, Accord reminded ${people}.`,
  remindedBy: ({ when, by, people }: Told & { by: string; people: string }) =>
    people === ""
      ? `On ${when}, ${by} asked for a reminder: nobody who had not answered could.`
      : `On ${when}, ${by} had a reminder sent to ${people}.`,
  escalated: ({ when, role, person }: Told & { role: string; person: string }) =>
    `On ${when}, the time for “${role}” was over: ${person}, the alternate, may now decide.`,
  /** `silent`: who had said nothing, by name; empty where everybody had. */
  noteOver: ({ when, role, silent }: Told & { role: string; silent: string }) =>
    silent === ""
      ? `On ${when}, the time to take note as “${role}” was over: nobody waits for it any longer.`
      : `On ${when}, the time to take note as “${role}” was over. Nothing was heard from ${silent}: that is silence, and no consent.`,
  overdue: ({ when, role }: Told & { role: string }) =>
    `On ${when}, the time for “${role}” was over: Accord told the secretary.`,
  reassignedFromNobody: ({ when, by, task, to }: Told & { by: string; task: string; to: string }) =>
    `On ${when}, ${by} gave the task “${task}”, which nobody had, to ${to}.`,
  reassigned: ({ when, by, task, from, to }: Told & { by: string; task: string; from: string; to: string }) =>
    `On ${when}, ${by} gave the task “${task}” of ${from} to ${to}.`,
  handedOn: ({ when, by, task, to }: Told & { by: string; task: string; to: string }) =>
    `On ${when}, ${by} handed the task “${task}” to ${to}.`,
  writing: `Writing the ${n.noun}`,
  authorDateSet: ({ when, due }: Told & { due: string }) =>
    `On ${when}, its author was given until the end of ${due} to submit it again.`,
  authorReminded: ({ when, name, due }: Told & { name: string; due: string }) =>
    `On ${when}, Accord reminded ${name} to submit the ${n.noun}, due ${due}.`,
  authorRemindedBy: ({ when, by, name, due }: Told & { by: string; name: string; due: string }) =>
    `On ${when}, ${by} had ${name} reminded to submit the ${n.noun}, due ${due}.`,
  latenessTold: {
    author: ({ when, due }: Told & { due: string }) =>
      `On ${when}, Accord told those who watch over the ${n.noun} and answer for it that nothing had been submitted, due ${due}.`,
    donor: ({ when, due }: Told & { due: string }) =>
      `On ${when}, Accord told those who watch over the report and answer for it that it was not with the donor, due ${due}.`,
  },
  donorDateChanged: ({ when, by, was, due }: Told & { by: string; was: string; due: string }) =>
    `On ${when}, ${by} gave the donor a new date: ${due} in place of ${was}.`,
  withdrawn: ({ when, by }: Told & { by: string }) => `On ${when}, ${by} withdrew the ${n.noun}.`,
  publicationHeld: {
    en: ({ when }: Told) => `On ${when}, the publication began to wait for the translation into English.`,
    fr: ({ when }: Told) => `On ${when}, the publication began to wait for the translation into French.`,
  },
  translationBrought: ({ when, by, count }: Told & { by: string; count: number }) =>
    `On ${when}, the translation by ${by} went with the submission as far as it had come: ${counted("en", count, { one: "text was", other: "texts were" })} missing.`,
  translationConfirmed: ({ when, by }: Told & { by: string }) =>
    `On ${when}, ${by} read both texts and confirmed the translation: it holds from now on.`,
  translationRefused: ({ when, by }: Told & { by: string }) =>
    `On ${when}, ${by} read both texts and refused the translation: it is shown to nobody.`,
  translationAskedAnew: ({ when, name }: Told & { name: string }) =>
    `On ${when}, ${name} was asked to read the translation, which still waited.`,
  translationUnread: ({ when, name }: Told & { name: string }) =>
    `On ${when}, the translation had still not been read by ${name}: the secretary is told.`,
  masked: ({ when, by, places }: Told & { by: string; places: number }) =>
    places === 0
      ? `On ${when}, ${by} masked words of this document that are not shown to you. The rest can still be proved.`
      : `On ${when}, ${by} masked words of this document in ${counted("en", places, { one: "place", other: "places" })}. The rest can still be proved.`,
  fileTakenAway: ({ when, by }: Told & { by: string }) =>
    `On ${when}, ${by} took a file of this document away, for everybody and for good. What was submitted with it can still be proved.`,
  translated: {
    en: ({ when, by, version }: Told & { by: string; version: string }) =>
      `On ${when}, ${by} supplied the English translation beside version ${version}.`,
    fr: ({ when, by, version }: Told & { by: string; version: string }) =>
      `On ${when}, ${by} supplied the French translation beside version ${version}.`,
  },
  held: ({ names, count }: { names: string; count: number }) =>
    `Until there is a translation into their language, ${names} ${formFor("en", count, { one: "waits", other: "wait" })} for it.`,
  reported: {
    bounced: ({ when, name, why }: Told & { name: string; why: string }) =>
      `On ${when}, a mail to ${name} had come back: ${why}.`,
    delayed: ({ when, name, why }: Told & { name: string; why: string }) =>
      `On ${when}, a mail to ${name} had not arrived: ${why}.`,
    complained: ({ when, name }: Told & { name: string }) =>
      `On ${when}, ${name} told their mail provider that a mail was not wanted: Accord sends them nothing more.`,
  },
  trouble: {
    "no-such-address": "the address does not work",
    suppressed: "the mail provider sends nothing to the address any more",
    unroutable: "no mail could be sent to the domain of the address",
    "mailbox-full": "the mailbox was full",
    "too-large": "it was too large for the mail provider that receives it",
    "content-refused": "the mail provider that receives it refused what it says",
    unsafe: "the mail provider that sends it took it to be dangerous",
    "not-taken": "the mail provider that receives it did not take it",
    unknown: "the mail provider that receives it did not say why",
    delayed: "the mail provider that receives it did not take it for a day",
  },
  corrected: ({ when, by, name }: Told & { by: string; name: string }) =>
    `On ${when}, ${by} corrected the address of ${name}, and what they had missed was sent again where it was still needed.`,
  kept: ({ when, by, name }: Told & { by: string; name: string }) =>
    `On ${when}, ${by} found the address of ${name} to be right as it is, and what they had missed was sent again where it was still needed.`,
  confirmed: ({ when, by, name, second }: Told & { by: string; name: string; second: string }) =>
    `On ${when}, the address of ${name} was changed: ${by} proposed it, ${second} confirmed it, and what had been missed was sent again where it was still needed.`,
  addressRefused: ({ when, name, second }: Told & { name: string; second: string }) =>
    `On ${when}, ${second} refused a new address for ${name}: the one on file stays.`,
  addressObjected: ({ when, name }: Told & { name: string }) =>
    `On ${when}, the change of the address of ${name} was stopped by whoever reads the address of before.`,
  addressReplaced: ({ when, name }: Told & { name: string }) =>
    `On ${when}, the new address for ${name} that waited gave way to one that was proposed from another ${n.noun}, whose history says how it ends.`,
  addressDisputed: ({ when, name }: Told & { name: string }) =>
    `On ${when}, whoever reads the address of before said that the new address of ${name} is not right: it is on file, and nobody decides by it until the second person has spoken with them.`,
  addressReleased: ({ when, name, second }: Told & { name: string; second: string }) =>
    `On ${when}, ${second} reached ${name} once more by another channel, and ended the hold of the new address: decisions can be made by it.`,
  approved: ({ when, version }: Told & { version: string }) =>
    `On ${when}, the ${n.noun} was approved: version ${version} has every approval that the policy asks for.`,
  published: ({ when, version }: Told & { version: string }) =>
    `On ${when}, version ${version} was published.`,
  notified: ({ when, donors }: Told & { donors: string }) =>
    `On ${when}, Accord set the notice of publication on its way to ${donors}.`,
  readers: ({ count }: { count: number }) => counted("en", count, { one: "reader", other: "readers" }),
  whoWas: { told: "Who was told", waiting: "Who waits" },
  notifiedNobody: ({ when }: Told) =>
    `On ${when}, Accord looked whom it could tell of the publication now, and found nobody.`,
  failed: {
    author: ({ when }: Told) =>
      `On ${when}, a mail to the author could not be delivered. Somebody must reach them another way.`,
    reviewer: ({ when }: Told) =>
      `On ${when}, a mail to a reviewer could not be delivered. Somebody must reach them another way.`,
    director: ({ when }: Told) =>
      `On ${when}, a mail to a director could not be delivered. Somebody must reach them another way.`,
    overseer: ({ when }: Told) =>
      `On ${when}, a mail to the secretary could not be delivered. Somebody must reach them another way.`,
    deputy: ({ when }: Told) =>
      `On ${when}, a mail to the secretary’s deputy could not be delivered. Somebody must reach them another way.`,
    partner: ({ when }: Told) =>
      `On ${when}, a notice to the partner could not be delivered. Somebody must reach them another way.`,
    donor: ({ when }: Told) =>
      `On ${when}, a notice to a donor could not be delivered. Somebody must reach them another way.`,
    machine: ({ when }: Told) =>
      `On ${when}, Accord could not hand the next step to its review process after every try. An operator must look into it.`,
  },
});
