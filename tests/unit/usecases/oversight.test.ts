import { describe, expect, it } from "vitest";
import type { StoredEntry } from "../../../events/entry.ts";
import { digestOfSecret } from "../../../shared/domain/audit/hash.ts";
import type { Basis } from "../../../shared/domain/documents/basis.ts";
import { grantLink, linkIdOf } from "../../../shared/domain/links/grant.ts";
import type { Authority } from "../../../shared/domain/review/acting.ts";
import { maskedNow } from "../../../shared/domain/review/masked.ts";
import type { MessageRecord } from "../../../shared/ports/oversight.ts";
import type { Archive, Directory } from "../../../shared/ports/reading.ts";
import type { Change, DecisionStore, Head } from "../../../shared/ports/store.ts";
import { identifyOverseer } from "../../../shared/usecases/overseeing/act-as-overseer.ts";
import {
  reassignTask,
  supplyTranslation,
  withdrawReport,
} from "../../../shared/usecases/overseeing/oversee.ts";
import { History, openStage, submit, versionOne } from "../../support/example-report.ts";
import { finance, mel, openWithBoard, otherFinance, secretary } from "../../support/whole-line.ts";
import { basisOf } from "../views/sample-basis.ts";

const documentId = "PA-1-R1";
const now = "2026-11-23T18:00:05.000Z";

/** A report in review, a second one from which the secretary's link is, and people with their authority. */
class World {
  readonly changes: Change[] = [];
  readonly reads: string[] = [];
  readonly rows: MessageRecord[] = [];
  readonly people: Record<string, Authority>;
  purpose: "oversee" | "read" = "oversee";
  #heads = new Map<string, Head>();
  readonly #done = new Set<string>();

  constructor(person: Authority = secretary) {
    this.people = { [person.person]: person, finance, treasury: otherFinance, mel };
    this.person = person.person;
    const { report, chain } = new History().after(openWithBoard, submit(), openStage(0));
    if (!report) throw new Error("no report");
    this.#heads.set(documentId, { report, chain }).set("PA-2-R1", { report, chain });
  }

  readonly person: string;
  basis: Basis | null = null;

  get credentials() {
    return { linkId: linkIdOf("PA-2-R1", "1.1"), person: this.person, secret: "secret" };
  }

  readonly store: DecisionStore = {
    load: ({ documentId: wanted, person, other, command, session }) => {
      this.reads.push(wanted);
      const known = (who: string | undefined) => {
        const authority = who === undefined ? undefined : this.people[who];
        return authority ? { ...authority, version: 1 } : null;
      };
      const link = grantLink(
        this.credentials.linkId,
        "PA-2-R1",
        this.person,
        { purpose: this.purpose, lane: null },
        { round: 0, stage: null },
        now,
      );
      const digest = digestOfSecret("secret");
      return Promise.resolve({
        head: this.#heads.get(wanted) ?? null,
        session:
          session?.digest === digest
            ? {
                linkId: link.id,
                documentId: "PA-2-R1",
                person: this.person,
                digest,
                validUntil: link.validUntil,
              }
            : null,
        link: { link, tokenDigest: "d" },
        authority: known(person),
        other: known(other),
        commandDone: command !== undefined && this.#done.has(command),
        basis: this.basis,
        draft: null,
      });
    },
    commit: (change) => {
      const command = change.command ?? "";
      if (this.#done.has(command)) return Promise.resolve({ committed: false, because: "command-done" });
      this.#done.add(command);
      this.changes.push(change);
      this.#heads.set(change.documentId, change.head);
      return Promise.resolve({ committed: true });
    },
  };

  readonly clock = { now: () => now };
  readonly ids = { unique: () => "unique", secret: () => "salt" };
  readonly messages = { ofDocument: () => Promise.resolve({ readable: this.rows, unreadable: [] }) };
  readonly directory = {
    organisation: () =>
      Promise.resolve({
        confirmsAddresses: ["director"],
        roster: { director: ["author"] },
        timeZone: "America/Montreal",
        holidays: [],
        offices: [],
      }),
    person: (id: string) =>
      Promise.resolve({
        person: { active: true },
        contact: { name: id, email: `${id}@ibcr.example`, suppressed: null },
      }),
  } as unknown as Directory;
  readonly archive = {
    history: () => Promise.resolve([]),
    content: () => Promise.resolve({ schema: "results-report/2", lang: "fr", values: {} }),
    translations: () => Promise.resolve({}),
  } as unknown as Archive;

  get entries(): StoredEntry[] {
    return this.changes.flatMap(({ entries }) => entries);
  }
}

const reassign = (world: World, more: Partial<Parameters<typeof reassignTask>[2]> = {}) =>
  reassignTask(world, world.credentials, {
    documentId,
    command: "c1",
    task: { stage: 0, lane: "finance" },
    from: ["finance"],
    to: "treasury",
    reason: "On leave.",
    ...more,
  });

describe("who watches over a document", () => {
  it("has a link for another document, and the role that its policy names", async () => {
    const world = new World();
    const who = await identifyOverseer(world, world.credentials, { documentId });
    expect(who).toMatchObject({ ok: true, value: { documentId, by: { person: "secretary" } } });
    expect(world.reads).toEqual([documentId]);
  });

  it("is nobody with a link for anything else, or without the role", async () => {
    const reader = new World();
    reader.purpose = "read";
    const of = (world: World, id?: string) => identifyOverseer(world, world.credentials, { documentId: id });
    expect(await of(reader)).toEqual({ ok: false, refusal: { code: "no-session" } });
    expect(await of(reader, documentId)).toMatchObject({ ok: false });
    const former = new World({ ...secretary, roles: [] });
    expect(await of(former, documentId)).toEqual({ ok: false, refusal: { code: "no-longer-authorised" } });
    const other = new World();
    expect(await of(other, "PA-9-R9")).toEqual({ ok: false, refusal: { code: "unknown-document" } });
    expect(await of(other, "../x")).toEqual({ ok: false, refusal: { code: "unknown-document" } });
    const wrong = { ...other.credentials, secret: "guessed" };
    expect(await identifyOverseer(other, wrong, { documentId })).toEqual({
      ok: false,
      refusal: { code: "no-session" },
    });
  });
});

describe("giving a task to somebody else", () => {
  it("is one read and one transaction, with the reason beside its commitment, once however often it is sent", async () => {
    const world = new World();
    expect(await reassign(world)).toEqual({ ok: true, value: null });
    expect(await reassign(world)).toEqual({ ok: true, value: null });
    expect(world.reads).toEqual([documentId, documentId]);
    expect(world.entries.map(({ type }) => type)).toEqual(["task-reassigned"]);
    const [change] = world.changes;
    expect(change?.comment).toMatchObject({
      kept: { value: { text: "On leave." } },
      hash: world.entries[0]?.facts["reasonCommitment"],
      entry: (change?.from.number ?? 0) + 1,
    });
    expect(change?.other).toMatchObject({ person: "treasury" });
    expect(change?.outbox).toMatchObject([
      { effect: { template: "review-requested", person: "treasury" } },
      { effect: { template: "task-given-away", people: ["finance"] } },
    ]);
    expect(JSON.stringify(world.entries)).not.toContain("On leave");
  });

  it("is refused without a reason, for a director, and to somebody unknown or without the role", async () => {
    const world = new World();
    const codes = await Promise.all([
      reassign(world, { reason: " " }),
      reassign(world, { task: { stage: 2, lane: "board" } }),
      reassign(world, { from: ["treasury"] }),
      reassign(world, { to: "nobody" }),
      reassign(world, { to: "mel" }),
    ]);
    expect(codes.map((each) => !each.ok && each.refusal.code)).toEqual([
      "comment-required",
      "nobody-acts-for-a-director",
      "given-meanwhile",
      "not-eligible",
      "not-eligible",
    ]);
    expect(world.changes).toEqual([]);
  });
});

describe("withdrawing", () => {
  it("ends the report with a reason, and is refused to whoever lost the role", async () => {
    const world = new World();
    const form = { documentId, command: "c2", reason: "Sent twice." };
    expect(await withdrawReport(world, world.credentials, form)).toMatchObject({ ok: true });
    expect(world.changes[0]?.head.report.status).toBe("withdrawn");
    const former = new World({ ...secretary, roles: ["director"] });
    expect(await withdrawReport(former, former.credentials, form)).toMatchObject({ ok: false });
    expect(former.changes).toEqual([]);
  });
});

describe("supplying a translation", () => {
  const supply = (world: World, more: Partial<Parameters<typeof supplyTranslation>[2]> = {}) =>
    supplyTranslation(world, world.credentials, {
      documentId,
      command: "c4",
      lang: "en",
      contentHash: versionOne,
      masked: maskedNow({ masked: {} }),
      replaces: null,
      typed: { "summary.en": " Children are heard. " },
      ...more,
    });

  it("puts the words beside the content that the page showed, once however often it is sent", async () => {
    const world = new World();
    world.basis = basisOf("");
    expect(await supply(world)).toEqual({ ok: true, value: null });
    expect(await supply(world)).toEqual({ ok: true, value: null });
    expect(world.entries.map(({ type }) => type)).toEqual(["translation-supplied"]);
    expect(world.changes[0]?.translation?.kept.value.values).toEqual({ "summary.en": "Children are heard." });
  });

  it("is refused with a field left empty, and for a content that came since", async () => {
    const world = new World();
    world.basis = basisOf("");
    const code = async (more: Parameters<typeof supply>[1]) => {
      const outcome = await supply(world, more);
      return !outcome.ok && outcome.refusal.code;
    };
    expect(await code({ typed: {} })).toBe("invalid");
    expect(await code({ contentHash: "0".repeat(64) })).toBe("content-changed");
    expect(world.changes).toEqual([]);
  });
});
