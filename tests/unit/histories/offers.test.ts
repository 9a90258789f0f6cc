import fc from "fast-check";
import { it } from "vitest";
import { offeredIn } from "../../../shared/domain/documents/agreement/offered.ts";
import type { Signatory } from "../../../shared/domain/documents/agreement/signatories.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { later } from "../../../shared/domain/time.ts";
import { commentOnDraft } from "../../../shared/usecases/commenting/comment-on-draft.ts";
import { confirmSignatory } from "../../../shared/usecases/overseeing/confirm-signatory.ts";
import { settleComment } from "../../../shared/usecases/writing/comment-period.ts";
import { offerDraft, takeOfferBack } from "../../../shared/usecases/writing/offer-draft.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { takeSubmissionBack } from "../../../shared/usecases/writing/take-back.ts";
import { tellLived } from "../../support/lived.ts";
import { arrive, secretary, unique } from "./acts.ts";
import { type As, OfferedStory, people } from "./offered.ts";
import { fault, often } from "./step.ts";

/** Random histories of a draft that is offered to its other party: who reads it, who proposes, and what is answered. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 180) / 15;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

const officer = "P-001";

class Step implements fc.AsyncCommand<object, OfferedStory> {
  readonly #words: string;
  readonly #does: (real: OfferedStory) => Promise<void>;
  constructor(words: string, does: (real: OfferedStory) => Promise<void>) {
    this.#words = words;
    this.#does = does;
  }
  check = () => true;
  toString = () => this.#words;
  run = (_: object, real: OfferedStory): Promise<void> =>
    real.story.tell(this.#words, async () => {
      real.world.now = later(real.world.now, { minutes: 1 });
      await this.#does(real);
      real.check();
    });
}

const byAuthor = (real: OfferedStory) => arrive(real.story, officer, "newest", ["report", "read"]);
const maskedIn = ({ world }: OfferedStory) => maskedNow(world.report ?? { masked: {} });

const named = (whom: number): Signatory => ({
  ...{ party: "a2", isOurs: false, of: "Association Yiriwa Denw", country: "ML", as: "Présidente" },
  ...{ lang: "fr", roleOfKnown: null, name: people[whom]?.name ?? "", email: people[whom]?.email ?? "" },
});

const offers = fc
  .tuple(fc.constantFrom<As[]>("signatory", "colleague"), fc.nat({ max: people.length - 1 }), fault)
  .map(
    ([as, whom, fault]) =>
      new Step(`the author offers the draft to ${people[whom]?.name} as ${as} (${fault})`, async (real) => {
        const page = await byAuthor(real);
        const { head, basis } = real.world.memory;
        if (!page || !head || !basis) return;
        const history = await real.world.deps.archive.history(real.documentId, head, basis);
        const before = history === "altered" ? [] : offeredIn(head.report, history);
        const form = {
          command: unique(real.story),
          masked: maskedIn(real),
          as,
          named: named(whom),
          parties: [],
          before,
        };
        const isKnown = real.isKnown(as, whom);
        const may = real.status === "written" && !real.standing(as) && !(isKnown && real.reads(whom));
        // Who signs is offered it anew; a colleague's address is one that nobody else was offered it at.
        const isTaken = real.offers.some(
          (one) => !one.isOver && one.whom === whom && [one.as, as].includes("colleague"),
        );
        const done = await real.send(() => offerDraft(real.world.deps, page, form), fault);
        real.expect("an offer", done, may && !isTaken);
        if (done) real.offers.push({ as, whom, isConfirmed: isKnown, isOver: false });
      }),
  );

const taken = fc.tuple(fc.nat({ max: 5 }), fault).map(
  ([n, fault]) =>
    new Step(`the author takes offer ${n + 1} back (${fault})`, async (real) => {
      const page = await byAuthor(real);
      if (!page) return;
      const form = { command: unique(real.story), number: n + 1 };
      const done = await real.send(() => takeOfferBack(real.world.deps, page, form), fault);
      real.expect("taking an offer back", done, real.status === "written");
      const offer = real.offers[n];
      if (done && offer) offer.isOver = true;
    }),
);

const confirmed = fc.tuple(fc.nat({ max: 5 }), fc.boolean(), fault).map(
  ([n, isTwice, fault]) =>
    new Step(
      `the secretary confirms the address of offer ${n + 1}${isTwice ? " in two windows" : ""} (${fault})`,
      async (real) => {
        const offer = real.offers[n];
        const role = real.world.report?.offers?.[n]?.role;
        const page = await arrive(real.story, secretary, "newest", ["oversee"]);
        if (!offer || role === undefined || !page) return;
        const may = real.mayConfirm(offer);
        const commands = [unique(real.story), unique(real.story)];
        const form = (at: number) =>
          confirmSignatory(real.world.deps, page, {
            ...{ documentId: real.documentId, command: commands[at] ?? "", role },
          });
        const both = async () => {
          const [one, other] = await Promise.all([form(0), isTwice ? form(1) : { ok: false }]);
          return { ok: one.ok || other.ok };
        };
        const done = await real.send(both, fault);
        if (may || !offer.isConfirmed) real.expect("a confirmation", done, may);
        if (may && done) offer.isConfirmed = true;
      },
    ),
);

const proposed = fc
  .tuple(fc.nat({ max: 1 }), fc.constantFrom("newest" as const, "older" as const, "page" as const), fault)
  .map(
    ([whom, by, fault]) =>
      new Step(`${people[whom]?.name} proposes another purpose by the ${by} (${fault})`, async (real) => {
        const person = real.personAt(whom);
        const page = person === null ? null : await arrive(real.story, person, by, ["comment"]);
        if (!page) return;
        const form = {
          ...{ command: unique(real.story), section: "identity", field: "purpose.fr", revision: 1 },
          ...{ masked: maskedIn(real), text: "", proposed: { "purpose.fr": `Former, le ${real.made + 1}.` } },
        };
        const done = await real.send(() => commentOnDraft(real.world.deps, page, form), fault);
        real.expect("a proposal", done, real.status === "written" && real.reads(whom));
        if (!done) return;
        real.made += 1;
        real.open.add(real.made);
      }),
  );

const settled = fc.tuple(fc.nat({ max: 5 }), fc.boolean(), fault).map(
  ([n, isTakenIn, fault]) =>
    new Step(
      `the author ${isTakenIn ? "takes in" : "answers"} proposal ${n + 1} (${fault})`,
      async (real) => {
        const page = await byAuthor(real);
        if (!page) return;
        const outcome = isTakenIn ? ("taken-in" as const) : ("answered" as const);
        const form = { command: unique(real.story), number: n + 1, outcome, text: isTakenIn ? "" : "Non." };
        const done = await real.send(
          () => settleComment(real.world.deps, page, { ...form, masked: maskedIn(real) }),
          fault,
        );
        if (real.open.has(n + 1)) real.expect("an answer", done, real.status === "written");
        if (done) real.open.delete(n + 1);
      },
    ),
);

const submitted = fault.map(
  (fault) =>
    new Step(`the author submits it (${fault})`, async (real) => {
      const page = await byAuthor(real);
      if (!page || real.status !== "written") return;
      const before = real.world.report?.contentHash ?? null;
      const form = { command: unique(real.story), shown: real.shown, before };
      const done = await real.send(() => submitReport(real.world.deps, page, form), fault);
      real.expect("a submission", done, real.open.size === 0);
      if (done) real.status = "submitted";
    }),
);

const takenBack = fault.map(
  (fault) =>
    new Step(`the author takes it back (${fault})`, async (real) => {
      const page = await byAuthor(real);
      if (!page || real.status !== "submitted") return;
      const form = { command: unique(real.story), round: real.world.report?.round ?? 0 };
      if (await real.send(() => takeSubmissionBack(real.world.deps, page, form), fault))
        real.status = "written";
    }),
);

const steps = [
  ...often(5, offers),
  ...often(4, confirmed),
  ...often(6, proposed),
  ...often(4, settled),
  ...often(2, taken),
  submitted,
  ...often(3, takenBack),
];
const histories = fc.commands<object, OfferedStory, false>(steps, { maxCommands: 60, size: "max" });

it("a draft is read by those it is offered to at addresses that were confirmed, and by nobody else, whatever happens", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const real = new OfferedStory();
      await real.begin();
      await fc.asyncModelRun(() => ({ model: {}, real }), history);
      for (const { type } of real.world.memory.entries) lived.set(type, (lived.get(type) ?? 0) + 1);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(`${runs} drafts of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`);
}, 3_600_000);
