import { describe, expect, it } from "vitest";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import {
  asksLessons,
  dueOnceStarted,
  inPlaceOf,
  readStart,
  withLessonsOf,
  withStandingOf,
} from "../../../shared/domain/documents/starting.ts";
import type { PlanIndicatorNamed } from "../../../shared/domain/framework/standing.ts";

const today = "2026-11-26";

describe("a document that somebody starts", () => {
  it("is a plan for the years that they say, or an agreement of the type that they say", () => {
    expect(readStart("plan", { "start.first": "2027", "start.years": "4" }, "fr", today)).toEqual({
      ok: true,
      value: {
        basis: {
          kind: "plan",
          lang: "fr",
          period: { start: "2027-01-01", end: "2030-12-31" },
          supersedes: null,
        },
        idBegins: "SP-2027-2030",
      },
    });
    expect(readStart("agreement", { "start.type": "mou" }, "en", today)).toMatchObject({
      ok: true,
      value: {
        basis: {
          ...{ kind: "agreement", lang: "en", agreementType: "mou", begunOn: today, currency: "CAD" },
          ...{ fiscalYearStart: "04-01", countries: [], planIndicators: [], known: [] },
        },
        idBegins: "PA-2026",
      },
    });
  });

  it("is none where they do not say what is asked", () => {
    expect(readStart("agreement", {}, "en", today)).toMatchObject({ ok: false });
    expect(readStart("plan", { "start.first": "2031", "start.years": "4" }, "en", today)).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ["plan", "2027-02-24"],
    ["agreement", "2027-01-25"],
    ["governance", "2027-01-25"],
  ] as const)("is to be submitted within the days that a %s takes", (kind, day) => {
    expect(dueOnceStarted(kind, today)).toBe(day);
  });

  const started = (kind: "plan" | "agreement"): Basis => {
    const read = readStart(
      ...([kind, { "start.first": "2027", "start.years": "4", "start.type": "mou" }, "en", today] as const),
    );
    if (!read.ok) throw new Error("nothing is started");
    return read.value.basis;
  };
  const lessons = [{ document: "R", contentHash: "h", row: "r1" }];

  it("answers the lessons that are open, if it is a plan", () => {
    const bind = withLessonsOf("plan");
    expect(bind?.(started("plan"), lessons)).toEqual({ ...started("plan"), lessons });
    expect(bind?.(started("plan"), [])).toEqual(started("plan"));
    expect(bind?.(started("agreement"), lessons)).toEqual(started("agreement"));
    expect(asksLessons("plan", started("plan"))).toEqual({ about: { countries: [], rights: [] }, all: true });
  });

  it("answers those that share its country or its rights, if it is an agreement", () => {
    const bind = withLessonsOf("agreement");
    expect(bind?.(started("agreement"), lessons)).toEqual({ ...started("agreement"), lessons });
    expect(asksLessons("agreement", started("agreement"))).toEqual({
      ...{ about: { countries: [], rights: [] }, all: false },
    });
    const about = {
      "start.country": "ML",
      "start.rights": "CRC-12 CRC-40 CRC-999",
      "start.tags": "advocacy",
    };
    const read = readStart("agreement", { "start.type": "mou", ...about }, "en", today);
    if (!read.ok) throw new Error("nothing is started");
    expect(asksLessons("agreement", read.value.basis)).toEqual({
      about: { countries: ["ML"], rights: ["CRC-12", "CRC-40"], tags: ["advocacy"] },
      all: false,
    });
  });

  it("is made under what the organisation has, if it is an agreement", () => {
    const known = [{ kind: "donor", id: "d", name: "D" }] as const;
    const planIndicators: PlanIndicatorNamed[] = [{ plan: "SP", name: "SP/i1", wording: "Heard" }];
    const standing = {
      currency: "EUR",
      fiscalYearStart: "01-01",
      countries: ["FR"],
      planIndicators,
      known,
      organisation: "The Bureau",
      clauses: [],
    } as const;
    const roles = ["secretary"];
    const bind = withStandingOf("agreement");
    expect(bind?.(started("agreement"), { ...standing, roles })).toEqual({
      ...started("agreement"),
      ...standing,
    });
    expect(bind?.(started("plan"), { ...standing, roles })).toEqual(started("plan"));
    expect(withStandingOf("plan")).toBeNull();
  });

  it("takes the place of what is in force on its days, if it is a plan", () => {
    const claim = { by: "SP-0", start: "2024-01-01", end: "2028-12-31" };
    expect(inPlaceOf("plan", started("plan"), [claim])).toEqual({
      ...started("plan"),
      supersedes: { id: "SP-0", period: { start: "2024-01-01", end: "2028-12-31" } },
    });
    expect(inPlaceOf("plan", started("plan"), [])).toEqual(started("plan"));
    expect(inPlaceOf("agreement", started("agreement"), [claim])).toEqual(started("agreement"));
    expect(inPlaceOf("plan", started("agreement"), [claim])).toEqual(started("agreement"));
  });
});
