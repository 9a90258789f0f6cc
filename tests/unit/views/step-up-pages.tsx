import { renderSVG } from "uqr";
import type { StepUpView } from "../../../shared/domain/board/step-up.ts";
import { type Lang, messages } from "../../../shared/i18n/index.ts";
import {
  confirmCredentialPage,
  credentialLandingPage,
  credentialOverPage,
} from "../../../shared/views/pages/confirm-credential.tsx";
import { enrolCodePage, passkeyPage, stepUpPage } from "../../../shared/views/pages/step-up.tsx";
import { titleOf } from "../../../shared/views/title.ts";
import { frameFor, type Sample } from "./sample.ts";

const secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const rule = { asks: "code", holdDays: 3, tries: 5, lockedMinutes: 15, proofMinutes: 10 } as const;
const credential = { number: 1, kind: "code", commitment: "a".repeat(64), asked: "claire" } as const;
const waits = { ...credential, confirmed: null };
const counts = { ...credential, confirmed: { by: "claire", standsFrom: "2026-11-20T15:00:00.000Z" } };
const view: StepUpView = {
  ...{
    rule,
    isForBallot: true,
    ways: [],
    waiting: [],
    held: [],
    own: [],
    lockedUntil: null,
    exception: null,
  },
};

/** The pages before a ballot that asks for more than a link, and of the second person who confirms by what. */
export function steppingUp(lang: Lang, s: Sample, mark: string): Record<string, unknown> {
  const frame = frameFor(lang, s);
  const { reader: _, ...nobody } = frame;
  const t = messages(lang).stepUp;
  const urls = {
    ...{
      own: "/step-up",
      proof: "/step-up/proof",
      code: "/step-up/code",
      passkey: (to: string) => `/passkey/${to}`,
    },
    ...{ ending: (number: number) => `/step-up/ending/${number}`, back: "/task" },
  };
  const common = { frame, urls, csrf: "csrf-token", errors: [] };
  const source = { en: "General by-law, s. 34", fr: "Règlement administratif général, art. 34" };
  const page = (more: Partial<StepUpView>, errors: { at: string; text: string }[] = []) =>
    stepUpPage({ ...common, errors, rule: source, view: { ...view, ...more } });
  const awaited = { seconds: [s.names.claire], granted: null, numberToRead: "048213" };
  const waiting = [{ credential: waits, ...awaited }];
  const ballot = { documentId: "GD-2026-0a1b2c3d", round: 1, lane: "board" };
  const exception = { ...ballot, because: "lost" as const, granted: [] };
  const asks = { ...waits, kind: "exception" as const, exception };
  const standsFrom = "2026-11-27T15:00:00.000Z";
  const begun = { secret, picture: renderSVG(`otpauth://totp/Accord?secret=${secret}`) };
  const second = {
    ...{ frame, owner: s.names.daniel, kind: "code" as const, excepted: null, errors: [], typed: {} },
    ...{ command: "c6", csrf: "csrf-token", actionUrl: "/answer" },
  };
  const asking = { ...common, asked: { to: "prove", options: {} }, answerUrl: "/answer" } as const;
  const excepted = { title: titleOf(s.basis)[lang], because: "lost", first: null } as const;
  return {
    "step-up": page({ ways: ["passkey", "code"], own: [counts] }),
    "step-up-wrong": page({ ways: ["code"], own: [counts] }, [
      { at: "code", text: t.errors.wrong({ left: 4 }) },
    ]),
    "step-up-none": page({ exception: "may-ask" }),
    "step-up-no-reason": page({ exception: "may-ask" }, [{ at: "because.lost", text: t.errors.because }]),
    "step-up-exception-waits": page({
      exception: "may-ask",
      waiting: [{ credential: asks, ...awaited, seconds: [s.names.claire, s.names.daniel] }],
    }),
    "step-up-exception-once": page({
      exception: "may-ask",
      waiting: [{ credential: asks, ...awaited, granted: s.names.daniel }],
    }),
    "step-up-exception-alone": page({ exception: "may-ask" }, [{ at: "because.lost", text: t.errors.alone }]),
    "step-up-excepted": page({ exception: { grantedBy: [s.names.claire, s.names.daniel] } }),
    "step-up-waits": page({ waiting }),
    "step-up-held": page({ held: [{ credential: counts, standsFrom }], own: [counts] }),
    "step-up-locked": page({ ways: ["code"], own: [counts], lockedUntil: "2026-11-24T18:15:00.000Z" }),
    "step-up-lost": page({ ways: ["code"], own: [counts], waiting }),
    "step-up-ahead": page({ isForBallot: false, ways: ["code"], own: [counts] }),
    "enrol-code": enrolCodePage({ ...common, begun }),
    "enrol-code-wrong": enrolCodePage({ ...common, begun, errors: [{ at: "code", text: t.errors.enrol }] }),
    "passkey-asked": passkeyPage({ ...asking, isUnanswered: false }),
    "passkey-unanswered": passkeyPage({ ...asking, isUnanswered: true }),
    "passkey-over": passkeyPage({ ...asking, asked: null, isUnanswered: false }),
    "second-landing": credentialLandingPage({
      ...{ frame: nobody, reader: s.names.claire, owner: s.names.daniel, actionUrl: "/link" },
      isException: false,
    }),
    "granting-landing": credentialLandingPage({
      ...{ frame: nobody, reader: s.names.claire, owner: s.names.daniel, actionUrl: "/link" },
      isException: true,
    }),
    "granting-first": confirmCredentialPage({ ...second, kind: "exception", excepted }),
    "granting-second": confirmCredentialPage({
      ...{ ...second, kind: "exception", excepted: { ...excepted, first: s.names.awa } },
      errors: [{ at: "answer.confirm", text: t.second.choose }],
    }),
    "second-asked": confirmCredentialPage(second),
    "second-wrong": confirmCredentialPage({
      ...second,
      errors: [{ at: "digits", text: t.second.other }],
      typed: { answer: "confirm", digits: "111 111", reason: `No${mark}` },
    }),
    "second-over": credentialOverPage({ frame: nobody, owner: s.names.daniel }),
  };
}
