import fc from "fast-check";
import type { AgreementDocument } from "../../../shared/domain/documents/agreement/document.ts";
import type { Publication } from "../../../shared/domain/documents/agreement/publication.ts";
import { dayOf, daysLater } from "../../../shared/domain/organisation/business-days.ts";
import { publicitySeen } from "../../../shared/domain/review/publicity.ts";
import type { Level } from "../../../shared/domain/review/publicity-state.ts";
import { decidePublication } from "../../../shared/usecases/deciding/decide-publication.ts";
import {
  proposePublication,
  withholdPublication,
} from "../../../shared/usecases/overseeing/review-publication.ts";
import { arrive, called, secretary, unique } from "./acts.ts";
import { documentId, known } from "./example.ts";
import {
  decide,
  mayDecide,
  mayPropose,
  mayWithhold,
  propose,
  withhold as withholdNoted,
} from "./model-publicity.ts";
import { during, fault, nth, often, person, pick, step } from "./step.ts";
import type { Attempt, Story } from "./story.ts";
import type { Page } from "./world.ts";

/** What becomes of how much everybody may know: of the report by itself, and of its agreement, which it follows. */

const inDays = ({ world }: Story, days: number) =>
  daysLater(dayOf(world.now, known.organisation.timeZone), days);

/** How much may be known, as it is decided: what is published in part leaves out who the partner is. */
const levelOf = (publication: Publication): Level => ({
  publication,
  leavesOut: publication === "redacted" ? ["partner"] : [],
});

function withholding(story: Story, page: Page): Attempt {
  const { model, world } = story;
  const form = { documentId, command: unique(story), reason: "Threats." };
  return {
    page,
    makes: "publication-withheld",
    may: (now) => mayWithhold(model, page, now),
    send: () => withholdPublication(world.deps, page, form),
    noted: () => withholdNoted(model, inDays(story, 30)),
    contentHash: page.contentHash,
  };
}

/** @param isOld whether their page was opened before the last that was proposed, or decided */
function proposing(story: Story, page: Page, opens: boolean, isOld: boolean): Attempt {
  const { model, world } = story;
  const seen = publicitySeen(world.report ?? {}) - (isOld ? 1 : 0);
  const form = { documentId, command: unique(story), reason: "It is safe.", seen };
  return {
    page,
    makes: "publication-proposed",
    may: (now) => !isOld && mayPropose(model, page, opens, now),
    send: () =>
      proposePublication(world.deps, page, {
        ...form,
        ...(opens ? { to: levelOf("full"), reviewOn: null } : { to: null, reviewOn: inDays(story, 60) }),
      }),
    noted: () => propose(model, page, opens),
    contentHash: page.contentHash,
  };
}

function deciding(story: Story, page: Page, agrees: boolean, isOld: boolean): Attempt {
  const { model, world } = story;
  const number = model.publicity.proposals - (isOld ? 1 : 0);
  const form = { command: unique(story), number, agrees, reason: "Not yet." };
  const { reviewOn = null } = world.report?.publicity?.proposed ?? {};
  return {
    page,
    makes: agrees ? "publication-decided" : "publication-declined",
    may: (now) => mayDecide(model, page, number, now),
    send: () => decidePublication(world.deps, page, form),
    noted: () => decide(model, agrees, reviewOn ?? ""),
    contentHash: page.contentHash,
  };
}

const withheld = step("the secretary withholds it at once", fault, (fault) => async (story, say) => {
  const page = await arrive(story, secretary, "newest", ["oversee"]);
  if (!page) return say("the secretary has no link to withhold anything by");
  say(`${called(secretary)} withholds it at once${during(fault)}`);
  await story.attempt([withholding(story, page)], fault);
});

const seldom = fc.constantFrom(...often(5, false), true);

const proposed = step(
  "the secretary proposes what everybody may know",
  fc.tuple(fc.constantFrom(true, true, false), seldom, fault),
  ([opens, isOld, fault]) =>
    async (story, say) => {
      const page = await arrive(story, secretary, "newest", ["oversee"]);
      if (!page) return say("the secretary has no link to propose anything by");
      say(
        `${called(secretary)} proposes to ${opens ? "open" : "keep"} it${isOld ? ", by an old page" : ""}${during(fault)}`,
      );
      await story.attempt([proposing(story, page, opens, isOld)], fault);
    },
);

/** Whoever holds the role, or somebody else; once in a while as the secretary withholds it. */
const decided = step(
  "somebody decides what everybody may know",
  fc.tuple(nth, person, seldom, fc.constantFrom(true, true, false), seldom, fault),
  ([n, anybody, isAnybody, agrees, isOld, fault]) =>
    async (story, say) => {
      story.hear();
      const who = (isAnybody ? null : pick(story.model.holders("executive-director"), n)) ?? anybody;
      const page = await arrive(story, who, "newest", ["read", "review", "sign", "oversee"]);
      if (!page) return say(`${called(who)} has no link to decide anything by`);
      say(
        `${called(who)} ${agrees ? "agrees" : "declines"}${isOld ? ", by an old page" : ""}${during(fault)}`,
      );
      await story.attempt([deciding(story, page, agrees, isOld)], fault);
    },
);

/** In the agreement's own stream; its reports hear by a row of its outbox, and as they are published. */
const agreementChanged = step(
  "what everybody may know of its agreement changes",
  fc.constantFrom<Publication[]>("full", "full", "redacted", "withheld"),
  (publication) => (story, say) => {
    const { model, world } = story;
    const changes = model.publicity.ofAgreement.push(publication);
    const { id } = known.agreement;
    world.memory.beside.set(id, {
      report: {
        ...{ kind: "agreement", tail: { reports: [{ id: documentId }] } },
        publicity: { level: levelOf(publication), proposals: changes, changes, followed: 0 },
      } as unknown as AgreementDocument,
      chain: { number: changes, hash: null },
    } as never);
    world.memory.addRow({
      ...{ id: `${id}~${changes}`, documentId: id, effect: { effect: "follow-publication" } },
      ...{ linkId: null, createdAt: world.now },
    });
    say(`of its agreement everybody may know: ${publication}`);
  },
);

export const publicity = [withheld, ...often(2, proposed), ...often(2, decided), agreementChanged];
