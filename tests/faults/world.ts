import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { DeleteObjectCommand, ListObjectVersionsCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { StoredEntry } from "../../events/entry.ts";
import { compose } from "../../functions/send-mail/compose.ts";
import { entriesOf, outboxOf } from "../../shared/adapters/dynamodb/keys.ts";
import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import { type Incoming, incomingObject, keptObject } from "../../shared/domain/attachments/objects.ts";
import type { Purpose } from "../../shared/domain/outbox/mails.ts";
import { removeFiles } from "../../shared/usecases/attaching/remove-files.ts";
import { tick } from "../../shared/usecases/clock/tick.ts";
import { advance } from "../../shared/usecases/conducting/advance.ts";
import { openStage } from "../../shared/usecases/conducting/open-stage.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";
import { startSession } from "../../shared/usecases/entering/start-session.ts";
import { relayOutboxRow } from "../../shared/usecases/posting/relay-outbox.ts";
import type { AnyLetter } from "../../shared/usecases/posting/send-mail.ts";
import { sendMail } from "../../shared/usecases/posting/send-mail.ts";
import { beginning, documentId } from "../unit/histories/example.ts";
import { Machine } from "../unit/histories/machine.ts";
import type { Engine } from "./engine.ts";
import type { Accepted } from "./services.ts";
import { type Contents, contentsOf } from "./tables.ts";
import { Killed } from "./wire.ts";

/** A mail or a notice as the provider took it. */
type Sent = Accepted & { recorded: boolean; replyLost: boolean };

type Commit = { entries: StoredEntry[]; rows: string[] };
type LinkOf = { id: string; token: string; purpose: Purpose };

/** How the stream and the queue bring what they carry. */
export const deliveries = ["as it comes", "twice", "reversed", "half at first", "never"] as const;
export type Delivery = (typeof deliveries)[number];

/** A world as it stood, to begin from again. */
export type Saved = { contents: Contents; machine: Machine; memory: Memory; now: string };

/** What is known besides the tables. */
type Memory = {
  stream: string[];
  queue: string[];
  removals: string[];
  sent: Sent[];
  commits: Commit[];
  /** Links by the people who were sent them, the oldest first. */
  letters: Record<string, LinkOf[]>;
};

const nothingYet = (): Memory => ({
  stream: [],
  queue: [],
  removals: [],
  sent: [],
  commits: [],
  letters: {},
});

/** As often as AWS brings an event again whose function failed: Lambda from the stream, SQS before it parks a message. */
const tries = { stream: 4, queue: 5, removal: 3, person: 4 };

/** One organisation with one report on the real adapters; whoever calls a function calls it again as they do on AWS. */
export class World {
  readonly machine: Machine;
  readonly memory: Memory;
  now: string;
  delivery: Delivery = "as it comes";
  readonly #engine: Engine;
  readonly #names: TableNames;
  #brought = 0;
  readonly deps;

  constructor(engine: Engine, names: TableNames, from?: Saved) {
    this.#engine = engine;
    this.#names = names;
    this.machine = from?.machine.copy() ?? new Machine();
    this.memory = structuredClone(from?.memory) ?? nothingYet();
    this.now = from?.now ?? beginning;
    this.deps = { ...engine.adapters(names), clock: { now: () => this.now } };
    engine.world = this;
  }

  get queue(): string[] {
    return this.memory.queue;
  }

  get removals(): string[] {
    return this.memory.removals;
  }

  async save(): Promise<Saved> {
    const contents = await contentsOf(this.#engine.dynamodb, this.#names);
    const { memory, machine, now } = this;
    return { contents, machine: machine.copy(), memory: structuredClone(memory), now };
  }

  /** What the stream would tell of a transaction that was written. */
  written(items: readonly { table: string; item: Record<string, AttributeValue> }[]): void {
    const own = Object.values(this.#names);
    const partitions = [entriesOf(documentId), outboxOf(documentId)];
    const read = items
      .filter(({ table, item }) => own.includes(table) && partitions.includes(item["pk"]?.S ?? ""))
      .map(({ item }) => unmarshall(item));
    const rows = read.flatMap(({ kind, row }) => (kind === "outbox" ? [row.id as string] : []));
    const entries = read.flatMap(({ entry }) => (entry === undefined ? [] : [entry as StoredEntry]));
    const seen = new Set(
      this.memory.commits.flatMap(({ rows, entries }) => [...rows, ...entries.map(numberOf)]),
    );
    if ([...rows, ...entries.map(numberOf)].some((each) => seen.has(each))) return;
    if (entries.length > 0) this.memory.commits.push({ entries, rows });
    this.memory.stream.push(...rows);
  }

  /** What lies in the bucket of a file that came, and was kept under its hash. */
  async keepBytes(of: Incoming): Promise<void> {
    const Bucket = this.#engine.bucket;
    for (const Key of [incomingObject(of), incomingObject(of), keptObject(of, "0".repeat(64))])
      await this.#engine.s3.send(new PutObjectCommand({ Bucket, Key, Body: "file" }));
    await this.#engine.s3.send(new DeleteObjectCommand({ Bucket, Key: incomingObject(of) }));
  }

  /** Each version of what lies there still, and each mark of what was deleted, by its key. */
  async bytesLeft(): Promise<string[]> {
    const { s3, bucket: Bucket } = this.#engine;
    const { Versions = [], DeleteMarkers = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    return [...Versions, ...DeleteMarkers].map(({ Key = "" }) => Key);
  }

  async accept(message: Accepted): Promise<void> {
    const { head } = await this.deps.store.load({ documentId });
    const recorded = head?.report.status === "approved" || head?.report.status === "published";
    this.memory.sent.push({ ...message, recorded, replyLost: false });
  }

  /** The SDK sends the last message again by itself, for nobody heard that the provider took it. */
  replyOfProviderLost(): void {
    const last = this.memory.sent.at(-1);
    if (last) last.replyLost = true;
  }

  /** Somebody sends a form, and sends it again where they saw an error. Throws when it never was answered. */
  async person<T>(send: () => Promise<T>): Promise<T> {
    for (let left = tries.person; ; left -= 1) {
      try {
        return await this.#engine.wire.invoke("web", send);
      } catch (fault) {
        if (left === 1) throw fault;
      }
    }
  }

  /** Somebody opens their newest link for a purpose. */
  async arrive(person: string, purposes: readonly Purpose[]): Promise<Credentials> {
    const link = this.memory.letters[person]?.findLast(({ purpose }) => purposes.includes(purpose));
    const session = link && (await startSession(this.deps, link.id, link.token));
    if (!session || !("secret" in session))
      throw new Error(`${person} has no link to ${purposes.join(" or ")}`);
    return { linkId: session.link.id, person, secret: session.secret };
  }

  /** The ticker fails by itself; what was due is due again a minute later. */
  async tick(): Promise<void> {
    const deps = { ...this.deps, register: this.deps.documents, onFault: () => undefined };
    await this.#engine.wire.invoke("tick", () => tick(deps)).catch(() => undefined);
  }

  /** Everything that waits is carried out, in the order of the delivery. @param but a task of the conductor that is left */
  async calm(but?: "publish" | "notify"): Promise<void> {
    const { stream, queue, removals } = this.memory;
    const late: string[] = [];
    for (let left = 400; left > 0; left -= 1) {
      const task = this.machine.due.find(({ place }) => place !== but);
      if (stream.length > 0) await this.#stream(stream, late);
      else if (queue.length > 0) await this.#mail(this.#next(queue));
      else if (removals.length > 0) await this.#remove(this.#next(removals));
      else if (task) await this.#conduct(task);
      else if (late.length > 0) stream.push(...late.splice(0));
      else return;
    }
    throw new Error("it goes on for ever");
  }

  async #stream(stream: string[], late: string[]): Promise<void> {
    const id = this.#next(stream);
    if (this.delivery === "never") return;
    this.#brought += 1;
    if (this.delivery === "half at first" && this.#brought % 2 === 0) {
      late.push(id);
      return;
    }
    await Promise.all(this.#times(() => this.#relay(id)));
  }

  #next(from: string[]): string {
    return (this.delivery === "reversed" ? from.pop() : from.shift()) ?? "";
  }

  #times<T>(work: () => Promise<T>): Promise<T>[] {
    return this.delivery === "twice" ? [work(), work()] : [work()];
  }

  /** A fault is caught, and leaves the row to the ticker; who is killed in a batch is brought the batch again. */
  async #relay(id: string): Promise<void> {
    for (let left = tries.stream; left > 0; left -= 1) {
      try {
        await this.#engine.wire.invoke("relay", () => relayOutboxRow(this.deps, id));
        return;
      } catch (fault) {
        if (!(fault instanceof Killed)) return;
      }
    }
  }

  async #mail(id: string): Promise<void> {
    await Promise.all(
      this.#times(async () => {
        for (let left = tries.queue; left > 0; left -= 1) if (await this.#mailOnce(id)) return;
      }),
    );
  }

  /** Lambda calls a function that failed twice more, and the ticker hands it the row again. */
  async #remove(id: string): Promise<void> {
    const once = () => this.#engine.wire.invoke("remove-files", () => removeFiles(this.deps, id));
    await Promise.all(
      this.#times(async () => {
        for (let left = tries.removal; left > 0; left -= 1)
          if (
            await once().then(
              () => true,
              () => false,
            )
          )
            return;
      }),
    );
  }

  /** A mail whose sender failed after the provider took it may come twice: the reply came to nobody (I16). */
  async #mailOnce(id: string): Promise<boolean> {
    const before = this.memory.sent.length;
    try {
      const deps = {
        ...this.deps,
        compose: (letter: AnyLetter) => this.#compose(letter),
      };
      await this.#engine.wire.invoke("send-mail", () => sendMail(deps, id));
      return true;
    } catch {
      return false;
    } finally {
      const mine = this.memory.sent.slice(before).filter(({ row }) => row === id);
      const isOpen = mine.length > 0 && (await this.deps.outbox.pending(id)) !== null;
      for (const sent of mine) sent.replyLost ||= isOpen;
    }
  }

  #compose(letter: AnyLetter) {
    if (letter.to === "person") {
      const { letters } = this.memory;
      const before = letters[letter.person.id] ?? [];
      letters[letter.person.id] = [...before, { ...letter.link, purpose: letter.purpose }];
    }
    return compose(letter, "https://accord.example");
  }

  async #conduct(task: Machine["executions"][number]): Promise<void> {
    const call = <T>(by: string, work: () => Promise<T>) => this.#engine.wire.invoke(by, work);
    await this.machine.step(
      task,
      {
        openStage: (stage) => call("open-stage", () => openStage(this.deps, stage)),
        advance: (execution) => call(execution.step, () => advance(this.deps, execution)),
      },
      this.delivery === "twice",
    );
  }
}

const numberOf = ({ number }: StoredEntry) => String(number);
