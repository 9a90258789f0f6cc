import fc from "fast-check";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { standingReservations } from "../../../shared/domain/review/reservations.ts";
import { answerQuestion, ask, withdrawQuestion } from "../../../shared/usecases/deciding/ask.ts";
import {
  closeOwnReservation,
  closeReservationOf,
} from "../../../shared/usecases/deciding/close-reservation.ts";
import { declareInterest, recuse } from "../../../shared/usecases/deciding/recuse.ts";
import { sayAbsence } from "../../../shared/usecases/deciding/say-absence.ts";
import { arrive, called, secretary, unique } from "./acts.ts";
import { known } from "./example.ts";
import {
  mayAsk,
  mayClose,
  mayDeclare,
  mayRecuse,
  mayReply,
  maySayAbsence,
  mayUnask,
  sayAbsence as noteAbsence,
  recuse as noteRecusal,
  type RecusedAs,
} from "./model-asides.ts";
import { during, fault, nth, often, person, pick, step } from "./step.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What people do beside their answers. */

const answers = ["review", "note", "sign"];
const formOf = (story: Story) => ({
  command: unique(story),
  masked: maskedNow(story.world.report ?? { masked: {} }),
});

const as = fc.constantFrom<RecusedAs[]>("recused", "recused", "disqualified", "stepped-aside");

export const recused = step(
  "somebody recuses themselves",
  fc.tuple(person, as, fault),
  ([who, how, fault]) =>
    async (story, say) => {
      const page = await arrive(story, who, "newest", answers);
      if (!page) return say(`${called(who)} is asked nothing that they could be out of`);
      say(`${called(who)} is ${how}, of ${page.link.lane}${during(fault)}`);
      const form = { ...formOf(story), how, nature: "family" as const, reason: "My brother's office." };
      const attempt: Attempt = {
        page,
        makes: "recusal-recorded",
        may: (now) => mayRecuse(story.model, page, how, now),
        send: () => recuse(story.world.deps, page, form),
        noted: () => noteRecusal(story.model, page, how),
        contentHash: page.contentHash,
      };
      await story.attempt([attempt], fault);
    },
);

export const declares = step(
  "a director declares an interest that the by-laws except",
  fc.tuple(person, fault),
  ([who, fault]) =>
    async (story, say) => {
      const page = await arrive(story, who, "newest", answers);
      if (!page) return say(`${called(who)} is asked nothing that they could have an interest in`);
      say(`${called(who)} declares an interest, of ${page.link.lane}${during(fault)}`);
      const source = { en: "s. 141(5)(a)", fr: "al. 141(5)a)" };
      const exception = { id: "pay", label: { en: "pay", fr: "la rémunération" }, source };
      const form = { ...formOf(story), nature: "financial" as const, exception, reason: "My pay." };
      const attempt: Attempt = {
        page,
        makes: "interest-declared",
        may: (now) => mayDeclare(story.model, page, now),
        send: () => declareInterest(story.world.deps, page, form),
        noted: () => {},
        contentHash: page.contentHash,
      };
      await story.attempt([attempt], fault);
    },
);

/** Mostly until a day that can be; once in a while that they are back, which nobody is who is not away. */
export const saysAbsence = step(
  "a director says that they are away, or back",
  fc.tuple(person, fc.constantFrom(2, 3, 40, 300, null, null, -2, 400), fault),
  ([who, days, fault]) =>
    async (story, say) => {
      const page = await arrive(story, who, "newest", answers);
      if (!page) return say(`${called(who)} is asked nothing that they could be away from`);
      const { model, world } = story;
      const today = dayOf(world.now, known.organisation.timeZone);
      const until = days === null ? null : daysLater(today, days);
      say(`${called(who)} is ${until === null ? "back" : `away until ${until}`}${during(fault)}`);
      const form = { ...formOf(story), until };
      const attempt: Attempt = {
        page,
        makes: "absence-said",
        may: (now) => maySayAbsence(model, page, until, now),
        send: () => sayAbsence(world.deps, page, form),
        noted: () => noteAbsence(model, page, until),
        contentHash: page.contentHash,
      };
      await story.attempt([attempt], fault);
    },
);

/** By whoever has one, or by the secretary; by its number among those that stand in the record. */
export const reservationClosed = step(
  "a reservation is closed",
  fc.tuple(nth, fc.boolean(), fault),
  ([n, isOwn, fault]) =>
    async (story, say) => {
      story.hear();
      const { model, world } = story;
      const [one, report] = [pick(model.reservations, n), world.report];
      const own = one && (await arrive(story, one.by, "newest", answers, one.lane));
      const page = isOwn ? own : await arrive(story, secretary, "newest", ["oversee"]);
      const found = report?.reservations.find(
        (each) => each.lane === one?.lane && each.by === one.by && each.stage === one.stage,
      );
      if (!one || !report || !page || !found) return say("nobody has a reservation to close");
      say(`${called(page.person)} closes the reservation of ${called(one.by)}${during(fault)}`);
      const form = { ...formOf(story), reservation: found.words, reason: "It was met." };
      const documentId = world.memory.entries[0]?.documentId ?? "";
      const attempt: Attempt = {
        page,
        makes: "reservation-closed",
        may: (now) => mayClose(model, page, one, now),
        send: () =>
          isOwn
            ? closeOwnReservation(world.deps, page, form)
            : closeReservationOf(world.deps, page, { ...form, documentId }),
        noted: () => {
          if (report && standingReservations(report).every(({ words }) => words !== found.words))
            throw new Error("What was closed did not stand");
          model.reservations = model.reservations.filter((each) => each !== one);
        },
        contentHash: page.contentHash,
      };
      await story.attempt([attempt], fault);
    },
);

const about = fc.constantFrom("", "narrative");

export const asks = step(
  "somebody asks the author",
  fc.tuple(person, nth, fc.boolean(), about, fault),
  ([who, n, isAwaited, about, fault]) =>
    async (story, say) => {
      story.hear();
      const late = isAwaited ? pick(story.model.late, n) : undefined;
      const page = await arrive(story, late?.who ?? who, "newest", answers, late?.lane);
      if (!page) return say("nobody has a link to ask by");
      say(`${called(page.person)} asks the author something${during(fault)}`);
      const form = { ...formOf(story), about, contentHash: page.contentHash, text: "How many?" };
      const attempt: Attempt = {
        page,
        makes: "question-asked",
        may: (now) => mayAsk(story.model, page, now),
        send: () => ask(story.world.deps, page, form),
        noted: () => {
          const { model } = story;
          model.asked += 1;
          model.questions.push({ number: model.asked, by: page.person, lane: page.link.lane ?? "" });
        },
        contentHash: page.contentHash,
      };
      await story.attempt([attempt], fault);
    },
);

/** The author answers one, or whoever asked withdraws it; once in a while both at one moment. */
export const questionSettled = step(
  "a question is settled",
  fc.tuple(nth, fc.constantFrom(...often(2, ["answer"]), ["withdraw"], ["answer", "withdraw"]), fault),
  ([n, ways, fault]) =>
    async (story, say) => {
      story.hear();
      const { model } = story;
      const { number = 1, by = "", lane } = pick(model.questions, n) ?? {};
      const pages = await Promise.all(
        ways.map((way) =>
          way === "answer"
            ? arrive(story, model.author, "newest", ["clarify", "report", "read"])
            : arrive(story, by, "newest", answers, lane),
        ),
      );
      const attempts = pages.flatMap((page, index) =>
        page ? [settling(story, page, number, ways[index] === "answer")] : [],
      );
      say(`of question ${number}: ${ways.join(" and ")}${during(fault)}`);
      await story.attempt(attempts, fault);
    },
);

function settling(story: Story, page: Page, number: number, isAnswer: boolean): Attempt {
  const { model, world } = story;
  const form = { ...formOf(story), number };
  return {
    page,
    makes: isAnswer ? "question-answered" : "question-withdrawn",
    may: (now) => (isAnswer ? mayReply : mayUnask)(model, page, number, now),
    send: () =>
      isAnswer
        ? answerQuestion(world.deps, page, { ...form, text: "Sixty-one." })
        : withdrawQuestion(world.deps, page, form),
    noted: () => {
      model.questions = model.questions.filter((one) => one.number !== number);
    },
    contentHash: page.contentHash,
  };
}
