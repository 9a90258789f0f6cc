import fc from "fast-check";
import { it } from "vitest";
import { filesIn } from "../../../shared/domain/attachments/refs.ts";
import { isNamedBy } from "../../../shared/domain/audit/commitments.ts";
import { digestOfBytes } from "../../../shared/domain/audit/hash.ts";
import { isWritten } from "../../../shared/domain/review/dates.ts";
import { later } from "../../../shared/domain/time.ts";
import { attachFile, removeFile } from "../../../shared/usecases/attaching/attach-file.ts";
import { lookAtScanned, type Scanned } from "../../../shared/usecases/attaching/look-at-scanned.ts";
import { writingPlace } from "../../../shared/usecases/attaching/writing-place.ts";
import { takeFileAway } from "../../../shared/usecases/overseeing/take-file-away.ts";
import { agreementTyped } from "../../support/example-agreement.ts";
import { pdf } from "../../support/files.ts";
import { tellLived } from "../../support/lived.ts";
import { agreementBegun, officer } from "../functions/agreement-place.ts";
import { answerAs, arriveAs, type Paged } from "../functions/place.ts";
import { secretary } from "./acts.ts";
import { during, fault, nth, often, pick } from "./step.ts";

/** Random histories of an agreement's files: attached, scanned, submitted, taken away, and left to the days that sweep them. */

const runs = Number(process.env["ACCORD_HISTORIES"] ?? 180) / 60;
const seed = Number(process.env["ACCORD_SEED"] ?? Date.now() % 2 ** 31);

const field = "dueDiligence.files";
const typed = { purpose: "Search of the lists", fileLanguage: "en", recognised: "no" };
const reviewer = "P-003";
const days = 90;
/** What people attach, some of it more than once. */
const papers = ["a", "b", "c"].map((each) => Buffer.concat([pdf, Buffer.from(each)]));
const elsewhere = papers.map((bytes) => `files/PA-2026-other/f0/${digestOfBytes(bytes)}`);

class Filing {
  readonly place: Paged;
  readonly told: string[] = [];
  readonly lived = new Map<string, number>();
  /** The hashes of what was taken away; and since when a file is off its field, by its id. */
  readonly taken = new Set<string>();
  readonly off = new Map<string, string>();
  /** Whether S3 is away when it is next asked to delete. */
  isHeldUp = false;
  constructor(place: Paged) {
    this.place = place;
    const deleteAll = this.files.deleteAll.bind(this.files);
    this.files.deleteAll = (of) => {
      if (!this.isHeldUp) return deleteAll(of);
      this.isHeldUp = false;
      return Promise.reject(new Error("S3 is away"));
    };
    for (const [n, key] of elsewhere.entries()) this.files.objects.set(key, papers[n] ?? pdf);
  }

  /** An agreement that is being written, with two files that were found clean. */
  static begin = async () => {
    const real = new Filing((await agreementBegun("mou", agreementTyped)).place);
    for (const n of [0, 1]) await attach(real, n);
    await scan(real, "clean");
    return real;
  };

  get world() {
    return this.place.world;
  }
  get files() {
    return this.world.files;
  }
  get documentId() {
    return this.place.memory.entries[0]?.documentId ?? "";
  }
  get report() {
    const { report } = this.world;
    if (!report) throw new Error("there is no agreement");
    return report;
  }
  /** Those of which any submission names the record. */
  get named(): Set<string> {
    const versions = [...this.place.memory.contents.values()];
    return new Set(
      versions.flatMap(({ value: { values } }) =>
        Object.values(values).flatMap((value) => filesIn(value).map(({ id }) => id)),
      ),
    );
  }
  count = (what: string) => void this.lived.set(what, (this.lived.get(what) ?? 0) + 1);

  /** Somebody comes by their newest link for a purpose; null where they cannot act by it. */
  page(who: string, purpose: string) {
    const mail = this.world.mailsTo(who).findLast((each) => each.purpose === purpose);
    return mail ? this.world.open(mail) : Promise.resolve(null);
  }

  /** The clock looks at what is due, as often as it is. */
  async pass(time: { days: number } | { minutes: number }) {
    this.world.now = later(this.world.now, time);
    for (let ticks = 0; ticks < 3; ticks += 1) {
      this.world.now = later(this.world.now, { minutes: 6 });
      await this.world.tick();
      await this.place.calm();
    }
  }

  check() {
    const { place, files, documentId } = this;
    for (const [hash, kept] of place.memory.contents)
      if (!isNamedBy(hash, kept)) throw new Error("A version’s hash does not name it any more");
    if (place.memory.alterations.length > 0) throw new Error("What is lawful is taken for altered");
    for (const key of elsewhere)
      if (!files.objects.has(key)) throw new Error("Another document’s copy is gone");
    const keys = [...files.objects.keys()];
    for (const id of this.named) {
      const file = files.records.get(id);
      if (!file || !("sha256" in file.standing)) throw new Error(`${id} was submitted, and has no record`);
      const isThere = keys.includes(`files/${documentId}/${id}/${file.standing.sha256}`);
      if (isThere === this.taken.has(file.standing.sha256))
        throw new Error(`${id} was submitted; that its bytes are there is ${isThere}`);
    }
    for (const [id, { standing }] of files.records)
      if (standing.state === "taken-away" && keys.some((key) => key.includes(`/${id}`)))
        throw new Error(`${id} was taken away, and lies there still`);
    for (const [id, since] of this.off)
      if (!this.named.has(id) && this.world.now > later(since, { days, minutes: 10 }))
        if (
          files.records.get(id)?.standing.state !== "taken-away" &&
          keys.some((key) => key.includes(`/${id}`))
        )
          throw new Error(`${id} was never submitted, and lies there after ${days} days`);
    if (JSON.stringify(place.memory.entries).includes(digestOfBytes(papers[0] ?? pdf)))
      throw new Error("A file’s own hash is on record");
  }

  /** Who asks for a file has it, hears that it is gone, or is not let to it; before anything is deleted as well as after. */
  async asks(who: string | null, bytes: Buffer) {
    const sha256 = digestOfBytes(bytes);
    const browser = who === null ? null : await arriveAs(this.place, who);
    const [, task = "none"] = browser?.page.url.split("/tasks/")[1]?.match(/^([^/?#]+)/) ?? [];
    const base = browser ? browser.page.url.replace(/[?#].*/, "") : `${this.place.origin}/en/tasks/none`;
    const url =
      who === secretary
        ? `${base}/files/${sha256}`
        : `${base.split("/tasks/")[0]}/tasks/${task}/files/${sha256}`;
    const headers = { cookie: browser?.cookieHeader ?? "" };
    const { status } = await this.place.app.request(url, { headers });
    this.count(`${status}`);
    const isClean = [...this.files.records.values()].some(
      ({ standing }) => standing.state === "clean" && standing.sha256 === sha256,
    );
    if (status === 303 && (who === null || !isClean || this.taken.has(sha256)))
      throw new Error(`${who ?? "A stranger"} has what nobody may have`);
    if (who !== secretary) return;
    const gone = this.taken.has(sha256) ? 410 : 404;
    const wanted = isClean ? 303 : gone;
    if (status !== wanted) throw new Error(`Who watches over it hears ${status}, and not ${wanted}`);
  }
}

class Step implements fc.AsyncCommand<object, Filing> {
  readonly #words: string;
  readonly #does: (real: Filing) => Promise<void>;
  constructor(words: string, does: (real: Filing) => Promise<void>) {
    this.#words = words;
    this.#does = does;
  }
  check = () => true;
  toString = () => this.#words;
  run = async (_: object, real: Filing): Promise<void> => {
    real.told.push(this.#words);
    try {
      await this.#does(real);
      await real.pass({ minutes: 1 });
      real.check();
    } catch (cause) {
      throw new Error(
        `${cause instanceof Error ? cause.message : cause} The history: ${real.told.join("; ")}`,
        { cause },
      );
    }
  };
}

async function attach(real: Filing, n: number): Promise<void> {
  const page = await real.page(officer, "report");
  if (!page) return;
  const command = real.world.ids.unique();
  const sent = { field, command, name: "paper.pdf", typed, bytes: pick(papers, n) ?? pdf };
  const { ok } = await attachFile(real.world.deps, writingPlace(real.world.deps, page), sent);
  if (ok && !isWritten(real.report)) throw new Error("It was attached to what is not theirs to change");
  if (ok) real.count("attached");
}

async function scan(real: Filing, as: Scanned): Promise<void> {
  const { files, typeOf } = real.world.deps;
  for (const id of [...real.files.records.keys()]) {
    const of = { documentId: real.documentId, id };
    real.count(await lookAtScanned({ files, quarantine: real.files, typeOf }, of, as));
    const standing = real.files.records.get(id)?.standing;
    if (standing?.state === "clean" && real.taken.has(standing.sha256))
      throw new Error("What was taken away came back");
  }
}

const attaches = nth.map(
  (n) => new Step(`paper ${n % papers.length} is attached`, (real) => attach(real, n)),
);

const scans = fc
  .constantFrom<Scanned>("clean", "clean", "clean", "malware", "not-scanned")
  .map((as) => new Step(`what waits is scanned: ${as}`, (real) => scan(real, as)));

const removes = nth.map(
  (n) =>
    new Step(`file ${n} is taken off its field`, async (real) => {
      const page = await real.page(officer, "report");
      const id = pick([...real.files.records.keys()], n);
      if (!page || id === undefined) return;
      const { ok } = await removeFile(real.world.deps, writingPlace(real.world.deps, page), id);
      if (!ok || real.off.has(id)) return;
      real.off.set(id, real.world.now);
      real.count("removed");
    }),
);

const submits = fc.constant(
  new Step("it is submitted", async (real) => {
    if (!isWritten(real.report) || !(await real.page(officer, "report"))) return;
    const { round } = real.report;
    const writer = await arriveAs(real.place, officer);
    const check = writer.links("/check").at(0);
    if (check === undefined) return;
    await writer.open(check);
    if (writer.page.root.querySelector('form[action$="/submission"]') === null) return;
    const waits = [...real.files.records.values()].some(
      ({ standing, isRemoved }) => standing.state === "quarantined" && !isRemoved,
    );
    await writer.send({}, "/submission");
    await real.place.calm();
    if (real.report.round === round) return;
    if (waits) throw new Error("It was submitted with a file in quarantine");
    real.count("submitted");
  }),
);

const returns = fc.constant(
  new Step("changes are requested", async (real) => {
    if (real.report.status !== "in-review" || !(await real.page(reviewer, "review"))) return;
    await answerAs(real.place, reviewer, { decision: "request-changes", comment: "Another file, please." });
    real.count(real.report.status);
  }),
);

const takes = fc.tuple(nth, fault, fc.boolean(), fc.boolean()).map(
  ([n, fault, isTwice, isHeldUp]) =>
    new Step(
      `file ${n} is taken away${isTwice ? ", in two windows" : ""}${isHeldUp ? ", and S3 is away" : ""}${during(fault)}`,
      async (real) => {
        const page = await real.page(secretary, "oversee");
        const [id, file] = pick([...real.files.records], n) ?? [];
        if (!page || id === undefined || !file) return;
        const isHeld = file.standing.state === "clean";
        real.isHeldUp = isHeldUp;
        real.place.memory.fault = fault;
        const windows = (isTwice ? [0, 1] : [0]).map(() => {
          const form = {
            documentId: real.documentId,
            command: real.world.ids.unique(),
            file: id,
            reason: "A child.",
          };
          return () => takeFileAway(real.world.deps, page, form);
        });
        const all = await Promise.all(windows.map((send) => send().catch(send)));
        real.place.memory.fault = null;
        if (all.filter(({ ok }) => ok).length !== (isHeld ? 1 : 0))
          throw new Error(`It was ${JSON.stringify(all)}`);
        if (isHeld && "sha256" in file.standing) real.taken.add(file.standing.sha256);
        if (isHeld) real.count("taken away");
        // Nobody has it from that moment on, whatever becomes of its bytes.
        for (const bytes of papers) await real.asks(secretary, bytes);
      },
    ),
);

const asks = fc.tuple(fc.constantFrom(null, officer, reviewer, secretary), nth).map(
  ([who, n]) =>
    new Step(`${who ?? "a stranger"} asks for paper ${n % papers.length}`, async (real) => {
      if (who === null || real.world.mailsTo(who).length > 0) await real.asks(who, pick(papers, n) ?? pdf);
    }),
);

const passes = fc
  .constantFrom(1, 20, days + 1)
  .map((many) => new Step(`${many} days pass`, (real) => real.pass({ days: many })));

const histories = fc.commands<object, Filing, false>(
  [
    ...[...often(2, attaches), ...often(2, scans), ...often(2, removes), ...often(2, submits), returns],
    ...[...often(2, takes), asks, passes],
  ],
  { maxCommands: 40, size: "max" },
);

it("a file that was taken away is nobody’s, one that was submitted stays, and no proof is broken, whatever happens", async () => {
  const lived = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const real = await Filing.begin();
      await fc.asyncModelRun(() => ({ model: {}, real }), history);
      for (const [what, times] of real.lived) lived.set(what, (lived.get(what) ?? 0) + times);
    }),
    { numRuns: runs, seed, endOnFailure: false },
  );
  tellLived(
    `${runs} agreements with files of seed ${seed}: ${[...lived].map((each) => each.join(" ")).join(", ")}`,
  );
}, 3_600_000);
