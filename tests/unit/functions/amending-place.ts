import { makeApp } from "../../../functions/web/app.ts";
import type { Typed } from "../../../shared/domain/forms/content.ts";
import type { Archive } from "../../../shared/ports/reading.ts";
import { officer } from "../../support/agreement-submitted.ts";
import { Memory } from "../histories/memory.ts";
import { archiveOf } from "../histories/ports.ts";
import type { Story } from "../histories/story.ts";
import { agreementId, agreementInForce } from "../hostile/agreement.ts";
import { partner } from "../hostile/parties.ts";
import { placeOf } from "../hostile/place.ts";
import { arriveAs, type Paged, planPages } from "./place.ts";

/** A document in force, its amendments and its reports in memory: each a document of its own that reaches the others. */

/** Both parties as the agreement's last submission named them. */
const parties = [
  { party: "a1", role: "executive-director", person: null },
  { party: "a2", role: "partner.yiriwa-denw", person: partner },
];

class Documents {
  readonly #all = new Map<string, Memory>();
  /** Where the next amendment lies that is begun. */
  #next: Memory | null = null;
  readonly #amended: string;

  /** @param amended the id of what is amended */
  constructor(amended: string) {
    this.#amended = amended;
  }

  /** The memory of a document; an amendment that is not there yet is the next. */
  of(id: string): Memory {
    const isNext = !this.#all.has(id) && id.startsWith(`${this.#amended}-A`);
    const found = this.#all.get(id) ?? (isNext ? this.#next : null) ?? new Memory();
    if (isNext) this.#next = null;
    this.#all.set(id, found);
    return found;
  }

  /** Has all that a world reads or writes of other documents reach them. */
  join({ memory, deps }: Pick<Story["world"], "memory" | "deps">, id: string | null): void {
    const [first] = this.#all.values();
    if (first) memory.guards = first.guards;
    if (id === null) this.#next = memory;
    else this.#all.set(id, memory);
    const [load, commit] = [memory.load.bind(memory), memory.commit.bind(memory)];
    const reaching: Pick<Memory, "load" | "commit"> = {
      load: (wanted) => {
        const of = this.of(wanted.documentId);
        return of === memory ? load(wanted) : of.load(wanted);
      },
      commit: (change) => {
        const of = this.of(change.documentId);
        return of === memory ? commit(change) : of.commit(change);
      },
    };
    // What a memory holds is copied as a whole; how others reach it is none of that.
    for (const [name, value] of Object.entries(reaching)) Object.defineProperty(memory, name, { value });
    const archive = (of: string): Archive => archiveOf(this.of(of));
    Object.assign(deps.archive, {
      content: (of, ...rest) => archive(of).content(of, ...rest),
      history: (of, ...rest) => archive(of).history(of, ...rest),
      translations: (of, ...rest) => archive(of).translations(of, ...rest),
      keptContent: (of, ...rest) => archive(of).keptContent(of, ...rest),
    } satisfies Partial<Archive>);
  }
}

export type Amending = { amended: Paged; documents: Documents };

/** An agreement in force that its parties signed, with the pages on it. */
export async function amendable(typed: Typed = {}): Promise<Amending> {
  const documents = new Documents(agreementId);
  const place = await placeOf("an agreement in force", null, undefined, async (story) => {
    await agreementInForce(story, typed, parties);
    documents.join(story.world, agreementId);
  });
  return { amended: { ...place, app: makeApp(place.deps) }, documents };
}

/** A strategic plan that the board adopted, with the pages on it. */
export async function adoptedPlan(): Promise<Amending> {
  let documents: Documents | undefined;
  const amended = await planPages(11, ({ world }) => {
    const id = world.memory.entries[0]?.documentId ?? "";
    documents = new Documents(id);
    documents.join(world, id);
    return Promise.resolve();
  });
  if (!documents) throw new Error("nothing was adopted");
  return { amended, documents };
}

/** An amendment of it that is begun on its page, with the pages on the amendment. */
export const begunOn = (amending: Amending, by = officer, path = "/amendment"): Promise<Paged> =>
  begunBy(amending, async () => {
    const reader = await arriveAs(amending.amended, by);
    await reader.open(reader.link(path));
    await reader.send({}, path);
  });

/** The same, begun in another way. */
export async function begunBy({ amended, documents }: Amending, begin: () => Promise<void>): Promise<Paged> {
  const place = await placeOf("an amendment", null, undefined, async ({ world }) => {
    world.now = amended.world.now;
    // What one writes to the other's document bears an id that nothing there has.
    Object.assign(world.ids, amended.world.ids);
    documents.join(world, null);
    await begin();
  });
  return { ...place, app: makeApp(place.deps) };
}
