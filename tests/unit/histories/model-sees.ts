import type { LaneRule, ServiceLevel } from "../../../events/common.ts";
import type { DocumentEvent } from "../../../events/facts.ts";
import type { Model } from "./model.ts";
import { isOver, isToBeReminded, type Lane, must, needs, timeOf } from "./model-lane.ts";
import { follow, mayBeKnown } from "./model-publicity.ts";

/** A donor is asked where the agreement says so, and passed over elsewhere. */
const isForDonor = ({ rule }: { rule: LaneRule }) => rule === "acceptance";

function mustHaveItsDays(model: Model, level: ServiceLevel | null, { id, days }: Lane): void {
  const until = level && model.deadlineFrom(level.from, days);
  must(level?.deadline === until, `${id} has ${days} business days, until ${until}`);
}

/** What the clock and the conductor did, which people only see, as the model notes it. Throws where they may not. */
export function seen(model: Model, event: DocumentEvent, at: string): void {
  switch (event.type) {
    case "document-opened": {
      model.author = event.facts.author;
      model.donorsDays = [event.facts.donorDueOn ?? ""];
      // What these histories write bears no tag: a lane that is for some tags alone asks nobody.
      model.stages = event.facts.policy.stages.map(({ lanes, serviceLevelDays: days }) =>
        lanes
          .filter(({ when }) => when === undefined)
          .map(({ alternate, ...lane }) => ({
            ...{ ...lane, days },
            standIns: alternate?.role ?? null,
            ...timeOf(null),
            takenOff: [],
            recused: [],
            isWithoutClock: false,
            failed: null,
          })),
      );
      model.forDonor = model.stages.filter((lanes) => lanes.every(isForDonor));
      model.stages = model.stages.filter((lanes) => !lanes.every(isForDonor));
      return;
    }
    case "acceptance-required": {
      const role = `donor.${event.facts.donor}`;
      model.stages.push(...model.forDonor.map((lanes) => lanes.map((lane) => ({ ...lane, role }))));
      return;
    }
    case "stage-opened": {
      const next = model.stage === null ? 0 : model.stage + 1;
      const isNext = !model.open && next === event.facts.stage && event.facts.round === model.handedIn;
      must(
        isNext && ["submitted", "in-review", "with-donor"].includes(model.status),
        "only the next stage opens",
      );
      const { assigned, serviceLevel, resolution, ballotAsks } = event.facts;
      const status = model.status === "with-donor" ? model.status : "in-review";
      Object.assign(model, { status, stage: next, open: true, answers: [] });
      const time = timeOf(serviceLevel);
      model.rules = model.bylaws;
      if (model.lanes.some(({ rule }) => rule === "written-resolution")) {
        const { graceMinutes, joinersSign, asksMore } = model.rules;
        must(resolution?.graceMinutes === graceMinutes, "a resolution has the grace of the by-laws in force");
        must((resolution?.joiners === "sign-too") === joinersSign, "they say whether joiners sign");
        must((ballotAsks !== undefined) === asksMore, "they say what a ballot asks for");
      }
      for (const lane of model.lanes) {
        const people = model.askedIn(lane);
        must(people.join() === assigned[lane.id]?.join(), `${lane.id} asks ${people.join() || "nobody"}`);
        mustHaveItsDays(model, serviceLevel, lane);
        Object.assign(lane, { people, ...time, failed: null, isWithoutClock: false });
      }
      return;
    }
    case "lane-filled": {
      const lane = model.awaited.find((each) => each.lane.id === event.facts.lane)?.lane;
      must(!!lane && lane.people.length < needs(lane), "only a lane that lacks somebody is filled");
      must(lane?.isWithoutClock !== true, "whom a recusal left without anybody, no clock fills");
      must(!!lane && model.askedIn(lane).join() === event.facts.people.join(), "the next holder is asked");
      const { people, serviceLevel } = event.facts;
      if (lane) mustHaveItsDays(model, serviceLevel, lane);
      if (lane) Object.assign(lane, { people: [...people], ...timeOf(serviceLevel) });
      return;
    }
    case "director-joined": {
      const lane = model.awaited.find((each) => each.lane.id === event.facts.lane)?.lane;
      const { person } = event.facts;
      must(!!lane && lane.people.length > 0, "whoever is elected joins a resolution that is open");
      must(!!lane && model.joining(lane).includes(person), "who is a director by now, and not asked, joins");
      lane?.people.push(person);
      return;
    }
    case "reviewers-reminded": {
      const { people, lanes, by } = event.facts;
      const late = model.awaited.flatMap((each) =>
        by !== null || (isToBeReminded(each.lane, at) && model.endedBy(each.lane, at) === null)
          ? each.people.filter((who) => model.canAnswer(who, each.lane))
          : [],
      );
      must(people.join() === [...new Set(late)].join(), "who is late, and here, is reminded, no other");
      for (const { lane } of by === null ? model.awaited : [])
        lane.isReminded ||= lanes?.includes(lane.id) ?? false;
      return;
    }
    case "task-escalated": {
      const lane = model.awaited.find((each) => each.lane.id === event.facts.lane)?.lane;
      must(
        !!lane && lane.rule !== "written-resolution" && isOver(lane, at),
        "only a reviewer who is late has a stand-in",
      );
      const { to } = event.facts;
      if (lane?.isStoodIn || (lane?.isLate && !lane.isLongLate)) {
        must(to === null, "when a lane is late by half its time again, nobody else is asked");
        must(event.facts["tells"] !== undefined, "and whoever is accountable, or chairs, is told");
        lane.isStoodIn = false;
        lane.isLongLate = true;
        return;
      }
      must(lane?.isLate === false, "a lane is late once, and once more at 150 % of its time");
      const free = model
        .holders(lane?.standIns ?? null)
        .filter((who) => !lane?.people.includes(who) && model.isFree(who));
      must(
        to === null ? free.length === 0 : free.includes(to),
        "whoever holds the alternate's role stands in",
      );
      if (lane) lane.isLate = true;
      if (to !== null && lane) {
        lane.people.push(to);
        lane.isStoodIn = true;
      }
      return;
    }
    case "lane-closed": {
      const { lane: id, because } = event.facts;
      const lane = model.lanes.find((each) => each.id === id);
      const isBarred = lane?.people.some(model.wrote) === true;
      const isSilent = model.awaited.some(
        ({ lane: one }) => one.id === id && isOver(one, at) && model.endedBy(one, at) === null,
      );
      must(lane?.failed !== "silence" && lane?.failed !== "author-entitled", "a lane closes once");
      if (because === "author-entitled")
        must(isBarred, "only an author among the directors bars a resolution");
      else if (because === "silence") must(isSilent, "only silence closes by itself");
      else if (because === "refused" || because === "abstained")
        must(
          lane?.failed === because || (lane !== undefined && model.endedBy(lane, at) === because),
          "a refusal closes its own lane once it is taken back no more, as it was given",
        );
      else must(lane?.failed === because, "an answer closes its own lane, and as it was given");
      if (lane) lane.failed = because;
      return;
    }
    case "stage-closed": {
      const vetoing = model.vetoing;
      must(
        model.open && (vetoing.length > 0 || model.keepingOpen.length === 0),
        "a stage ends when each of its lanes has, or by a veto",
      );
      const failed = model.lanes.flatMap((lane) => lane.failed ?? []);
      const ends = model.lanes.map((lane) => model.endOf(lane));
      const isRejected = ends.includes("rejected") || vetoing.some(({ id }) => model.vetoed.has(id));
      const isReturned = ends.includes("returned");
      for (const { id } of vetoing) model.vetoed.add(id);
      const outcome = failed.length > 0 ? "to-meeting" : "approved";
      const answered = isReturned ? "changes-requested" : outcome;
      must(event.facts.outcome === (isRejected ? "refused" : answered), "a stage ends as it was answered");
      if (isRejected) model.close("refused");
      else if (isReturned) model.close("changes-requested");
      else model.close(failed.length > 0 ? "awaiting-meeting" : "");
      return;
    }
    case "words-asked": {
      const { role, person, until } = event.facts;
      must(model.speaker === "" && until !== null, "a partner is asked once");
      must(person !== null && model.holders(role).includes(person), "who speaks for the partner is asked");
      Object.assign(model, { speaker: person, wordsUntil: until });
      return;
    }
    case "words-reminded":
      must(model.isPartnerAwaited && event.facts.person === model.speaker, "who is awaited is reminded");
      return;
    case "words-unanswered":
      must(model.isPartnerAwaited, "whoever spoke is not silent");
      must(at.slice(0, 10) > (model.wordsUntil ?? ""), "nobody is silent before their day is over");
      model.isPartnerSilent = true;
      return;
    case "comment-period-over":
      must(!model.areCommentsOver && model.commentsUntil === event.facts.until, "a day is over once");
      must(event.facts.open === model.openComments.size, "what awaits an answer is said");
      model.areCommentsOver = true;
      return;
    case "document-approved":
      must(
        ["approved", "with-donor"].includes(model.status),
        "the last decision's approval is the report's own",
      );
      return;
    case "document-accepted":
      must(
        model.status === "approved" &&
          model.lanes.every((lane) => isForDonor(lane) && model.endOf(lane) === "passed"),
        "a donor accepts",
      );
      return;
    case "document-published":
      must(
        model.status === "approved" || (model.status === "concluded" && model.publicity.isOpening),
        "only what is approved, or opened since, is published",
      );
      must(mayBeKnown(model), "what is kept inside is not published");
      model.status = "published";
      model.publicity.isOpening = false;
      return;
    case "report-concluded": {
      const { isWithheld, level = model.publication } = model.publicity;
      must(model.status === "approved", "only what is approved is concluded");
      must(
        event.facts.publication === (isWithheld ? "withheld" : level),
        "it is kept inside as its agreement says, or by itself",
      );
      model.status = "concluded";
      return;
    }
    case "publication-followed":
      follow(model, event.facts);
      return;
    case "publication-resumed":
      must(model.status === "concluded" && mayBeKnown(model), "only what everybody may know is opened");
      model.publicity.isOpening = true;
      return;
    case "publication-review-due": {
      const { reviewOn, proposed } = model.publicity;
      must(reviewOn === event.facts.on && proposed === null, "what awaits no answer is not looked at again");
      must(at.slice(0, 10) >= event.facts.on, "nobody is told before the day");
      return;
    }
    case "document-announced":
    case "announcement-continued":
      must(["published", "concluded"].includes(model.status), "only what is final is told");
      return;
  }
}
