import type { Told } from "./meeting-log.ts";

/** What is amiss in what was typed of a meeting, by its field. */
export const meetingTyped = () => ({
  person: "Choose a person.",
  because: "Choose why.",
  item: "Choose an item.",
  mover: "Choose who moved it.",
  motion: "Choose the motion.",
  each: "Choose a vote for everybody in the room, or for nobody and give the count.",
  votes: "Give the count of each kind of vote as a whole number, 0 where there was none.",
  when: "Write a day such as 2027-03-05 and an hour such as 14:30.",
  attendance: "Choose how people attend.",
  place: "Say where it is held, or how to join, in 200 characters at most.",
  until: "Write a day such as 2027-03-05 and an hour such as 14:30, or leave out both.",
  words: "Write it in words.",
  long: "Shorten it to 4,000 characters.",
  recognisable:
    "A child could be recognised by this heading, which stands on certificates that leave the house. Put it otherwise, or tick below that nobody can be.",
  "recognisable-text":
    "A child could be recognised by the text of this resolution, which stands on certificates that leave the house. Put it otherwise, or tick below that nobody can be.",
  "heading-en": "Write the heading in English: minutes and certificates are in both languages.",
  "heading-fr": "Write the heading in French: minutes and certificates are in both languages.",
  "heading-en-long":
    "Shorten the heading in English to 200 characters. The text of a resolution has a field of its own.",
  "heading-fr-long":
    "Shorten the heading in French to 200 characters. The text of a resolution has a field of its own.",
  "resolved-en":
    "The text of the resolution is there in French alone. Write it in English as well, or leave out both.",
  "resolved-fr":
    "The text of the resolution is there in English alone. Write it in French as well, or leave out both.",
  "resolved-en-long": "Shorten the text of the resolution in English to 4,000 characters.",
  "resolved-fr-long": "Shorten the text of the resolution in French to 4,000 characters.",
  "correction-en":
    "Write in English what is wrong, and how it is right: minutes and certificates are in both languages.",
  "correction-fr":
    "Write in French what is wrong, and how it is right: minutes and certificates are in both languages.",
  "correction-en-long": "Shorten in English what is wrong, and how it is right, to 4,000 characters.",
  "correction-fr-long": "Shorten in French what is wrong, and how it is right, to 4,000 characters.",
  nature: "Choose what kind of interest it is.",
  follows: "Choose what follows from the interest: a ground of the by-laws, an exception, or none of them.",
  declaredWhen: "Choose when it is declared.",
  extent: "Say what the interest is, and how far it goes.",
  earlier: "Choose the meeting whose record is to be corrected, or name an older one: one of the two.",
  noEarlier:
    "This body has no record that was attested to of that day or number. Write the day that the meeting was convened for as year-month-day, such as 2024-03-05, or the number of a resolution of that meeting, such as 2024-07.",
  severalEarlier:
    "This body met more than once that day. Write the number of a resolution of the meeting, such as 2024-07.",
  awaits:
    "This document does not wait for a decision of this body any more. Open the page again to see which do.",
});

/** Why something is not entered of a meeting, and what to do next. */
export const meetingRefusals = () => ({
  "unknown-meeting": () => "There is no such meeting. Go back to all meetings.",
  "not-yours": () => "Only whoever keeps the record of meetings enters this.",
  "no-longer-authorised": () => "You do not hold the role any more that keeps the record of meetings.",
  "comment-required": () => "Say it in words.",
  over: () =>
    "The meeting is over: nothing more is entered of it. Until its chair has attested, correct the line that ended it, and it sits again; else convene another.",
  "not-open": () => "The meeting does not sit now. Open it first.",
  "already-open": () => "The meeting sits already. Adjourn or end it first.",
  "in-the-past": () => "This time has passed. Choose a later one.",
  "electronic-never-allowed": () =>
    "The by-laws do not allow anybody to attend by telephone or video. Choose the room.",
  "electronic-not-accepted": ({ name }: Told) =>
    `Every member has to agree to telephone and video, and ${name} has not. Record their agreement first.`,
  "not-in-the-room": () => "This meeting is held by telephone or video alone.",
  "not-electronic": () => "This meeting is held in the room alone.",
  "before-its-time": () =>
    "It is not the time yet that its members were told. Open the meeting then; or move it to an earlier time, so that each has notice of that, or waives it.",
  "no-notice": ({ name, limit }: Told) =>
    `Notice is short of ${limit} days, and ${name} has not waived it. Record their waiver, or adjourn to a later day.`,
  "nobody-told": () =>
    "Whoever was told of this meeting is a member no more, and nobody who is one now was told. Move it to a day, with notice to them, and open it then.",
  "no-members": () =>
    "Nobody is a member now or on that day, so that there is nobody to tell. Move the meeting once somebody has taken office.",
  "no-paper-notice": ({ name }: Told) =>
    `${name} did not agree to electronic documents, so that notice was not given to them. Send it on paper and record that, or record their waiver.`,
  "not-on-paper": ({ name }: Told) =>
    `${name} takes notices by electronic means: none goes to them on paper.`,
  "cannot-be-waived": () =>
    "The by-laws do not let anybody waive notice. Convene the meeting for a later day.",
  "not-a-member": ({ name }: Told) => `${name} is not a member of this body. Enter members alone.`,
  "already-here": ({ name }: Told) => `${name} is here already.`,
  "not-here": ({ name }: Told) => `${name} is not here. Enter that they arrived first.`,
  "out-of-room": ({ name }: Told) =>
    `${name} is out of the room for this item. Choose somebody who is in it, or enter that they came back where they may.`,
  "not-out": ({ name }: Told) => `${name} is not out of the room.`,
  "unknown-item": () => "This item is not on the agenda, or was not voted on. Put it on the agenda first.",
  "item-decided": ({ item }: Told) =>
    `“${item}” was voted on. Correct the line of the vote first where it is wrong.`,
  "item-not-called": ({ item }: Told) => `“${item}” is not before the meeting. Call it first.`,
  "no-quorum": ({ limit }: Told) =>
    limit === ""
      ? "There is no quorum. Wait until enough are here, or adjourn the meeting."
      : `There was no quorum of ${limit} throughout this item. Call it again once enough are here, put it off, or adjourn the meeting.`,
  "to-decide": ({ item }: Told) =>
    `“${item}” is to be decided on. Record the vote, put it off, or take it off the agenda: a meeting that takes note decides nothing.`,
  "not-to-decide": ({ item }: Told) => `“${item}” is not to be decided on. Take note of it, or save a note.`,
  "author-in-room": ({ name }: Told) =>
    `${name} wrote the text, and is in the room. Enter that they go out for this item, then record the vote.`,
  "nobody-seconds": () =>
    "Choose who seconded it: only a motion of who is alone in the room to vote needs nobody to second it.",
  "same-as-mover": ({ name }: Told) => `${name} moved it, and cannot second it. Choose somebody else.`,
  "votes-missing": ({ limit }: Told) =>
    `${limit} are in the room, and fewer votes are given. Enter each, abstentions among them.`,
  "too-many-votes": ({ limit }: Told) =>
    `Only ${limit} are in the room, and more votes are given. Check who is in it, and the count.`,
  "votes-differ": () => "The count is not that of the votes of each. Correct one of them.",
  "no-tie": () => "The votes are not equal: the chair has no casting vote. Choose “None”.",
  "no-casting-vote": () => "The by-laws give the chair no casting vote. Choose “None”.",
  "casting-vote-not-of-chair": ({ name }: Told) =>
    `${name}, who is in the chair, is out of the room: nobody has a casting vote. Choose “None”, or enter who takes the chair.`,
  "no-chair": ({ name }: Told) =>
    `${name}, who is in the chair, is not here: nobody presides. Enter who takes the chair, then record the vote.`,
  "nothing-decided": () =>
    "A lost motion to send back or to refuse decides nothing. Put another motion, or put the item off.",
  "not-resolved": ({ item }: Told) =>
    `Nothing was resolved on “${item}”, so that there is nothing to dissent from.`,
  "voted-for": ({ name }: Told) => `${name} voted for it, and cannot dissent from it.`,
  "too-many-dissents": ({ item }: Told) =>
    `Of the vote on “${item}” the count alone is recorded, and as many dissents as did not vote for it. Correct the dissent that is wrong; or correct the vote, and enter it again with another count, or with each vote by name.`,
  "dissents-differ": ({ item, limit }: Told) =>
    `By this count ${limit} did not vote for “${item}”, and more dissents than that are recorded. Correct the count, enter each vote by name, or correct the dissent that is wrong first.`,
  "was-absent": ({ name }: Told) =>
    `${name} was not in the room for the vote. They dissent by themselves, within the days of the by-laws.`,
  "was-there": ({ name }: Told) => `${name} was there: their dissent is recorded at the meeting.`,
  "too-late": () => "The days for it have passed.",
  "unknown-entry": () => "This line counts no more, or cannot be corrected.",
  superseded: () => "The meeting changed while this page was open. Look at it again, then choose anew.",
  "items-open": ({ item }: Told) =>
    `“${item}” was neither voted on nor put off. Do one of the two, or adjourn the meeting.`,
  "room-differs": ({ item }: Told) =>
    `The vote on “${item}” was counted with others than were in the room by what is entered now. Correct the line of that vote, then enter it again.`,
  "no-day": () =>
    "It was adjourned to no day, so that nobody was told when it goes on. Move it to a day, with notice, and open it then.",
  "not-attested": () => "Whoever chaired has not attested to what was decided yet.",
  "already-answered": () => "This was answered already.",
  "reason-for-author": ({ item }: Told) =>
    `Whoever wrote “${item}” gets it back. Say what they are asked to change, in the field of the vote.`,
  "unknown-ground": () =>
    "The by-laws by which this meeting is held have no such ground. Choose one of the list.",
  "voted-already": ({ name, item }: Told) =>
    `“${item}” was voted on meanwhile. If ${name} had declared it and left the room before, correct the line of the vote, enter the interest as of then, and the vote again. If it is declared only now, send the form again: it is minuted as declared after the vote.`,
  "not-voted-yet": ({ item }: Told) =>
    `“${item}” has not been voted on. Choose whether the interest is declared before its discussion, or once that has begun.`,
  "has-a-vote": ({ name }: Told) =>
    `${name} is a member of this body. Choose what follows from their interest by the by-laws, and not that they are an officer.`,
  "has-no-vote": ({ name }: Told) =>
    `${name} is no member of this body, and has no vote in it. Choose that they declare the interest as an officer.`,
  "not-an-officer": ({ name }: Told) =>
    `${name} holds none of the offices whose holders declare interests here. Choose a member, or an officer of the list.`,
  "disqualified-in-room": ({ name }: Told) =>
    `${name} declared an interest that disqualifies them, and is in the room. Enter that they go out for this item, then record the vote.`,
  "minutes-contested": ({ name }: Told) => `${name} contests the minutes. Answer that first.`,
  "has-not-left": ({ name }: Told) => `${name} has not left, and does so themselves.`,
  "cannot-stand-in": ({ name }: Told) =>
    `${name} was not at the meeting, sits on its body no more, or keeps its record. Choose a member who was there.`,
  "chair-was-there": ({ name }: Told) =>
    `${name} chairs this body now, and was there: it is theirs to attest and to sign. Choose them.`,
  "masked-meanwhile": () =>
    "Words of this meeting were masked after the page on which you wrote this was opened, so it is not recorded. Check that what you send names nobody who should not be named, then send it again.",
  "too-long": () => "The record of this meeting is as long as it can be. End it, and go on in another.",
});
