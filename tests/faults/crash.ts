import type { TableNames } from "../../shared/adapters/dynamodb/tables.ts";
import { Aws } from "../support/aws.ts";
import type { Local } from "../support/local.ts";
import { type Ending, settle } from "./ending.ts";
import { Engine } from "./engine.ts";
import { type Flow, goodDay, type Place } from "./flows.ts";
import { createTables, deleteTables, fillTables, type Shapes, shapesOf } from "./tables.ts";
import type { Call, Mishap } from "./wire.ts";
import { type Delivery, type Saved, World } from "./world.ts";

/** What befalls a flow: one of its calls fails, or what it leaves is brought otherwise than in its order. */
type Trouble = { at: number; mishap: Mishap } | { delivery: Delivery };

/** Runs flows from where they begin, each time in tables of its own, and brings trouble on them. */
export class Crashes {
  readonly #engine: Engine;
  readonly #shapes: Shapes;
  readonly #saved: ReadonlyMap<Place, Saved>;

  /** What a report's good day comes by, lived once for all who ask for it. */
  static prepare(local: Local): Promise<Crashes> {
    prepared ??= Crashes.#prepare(local);
    return prepared;
  }

  static async #prepare(local: Local): Promise<Crashes> {
    const engine = await Engine.start(local);
    const like = new Aws(local).tables;
    const shapes = await shapesOf(engine.dynamodb, like);
    const names = await createTables(engine.dynamodb, shapes, prefix());
    const world = new World(engine, names);
    const saved = new Map<Place, Saved>();
    await goodDay(world, async (place) => {
      saved.set(place, await world.save());
    });
    await deleteTables(engine.dynamodb, names);
    return new Crashes(engine, shapes, saved);
  }

  private constructor(engine: Engine, shapes: Shapes, saved: ReadonlyMap<Place, Saved>) {
    this.#engine = engine;
    this.#shapes = shapes;
    this.#saved = saved;
  }

  /** Lives a flow to its end; returns its calls to AWS, in their order, and what came of it. */
  live(flow: Flow, trouble: Trouble | null = null): Promise<{ calls: Call[]; ending: Ending }> {
    const { wire } = this.#engine;
    return this.at(flow.from, async (world, names) => {
      const act = await flow.begin?.(world);
      if (trouble && "mishap" in trouble) wire.arm(trouble.at, trouble.mishap);
      else wire.arm(null);
      world.delivery = trouble && "delivery" in trouble ? trouble.delivery : "as it comes";
      if (act && !(await world.person(act)).ok) throw new Error("the act was refused");
      await world.calm(flow.but);
      const calls = [...wire.calls];
      wire.arm(null);
      world.delivery = "as it comes";
      return { calls, ending: await settle(this.#engine, names, world) };
    });
  }

  /** Does something in a world of its own that begins at a place, and takes its tables away again. */
  async at<T>(place: Place, use: (world: World, names: TableNames) => Promise<T>): Promise<T> {
    const { dynamodb } = this.#engine;
    const saved = this.#saved.get(place);
    if (!saved) throw new Error(`no report was ever ${place}`);
    const names = await createTables(dynamodb, this.#shapes, prefix());
    try {
      await fillTables(dynamodb, names, saved.contents);
      return await use(new World(this.#engine, names, saved), names);
    } finally {
      this.#engine.wire.arm(null);
      await deleteTables(dynamodb, names);
    }
  }
}

let prepared: Promise<Crashes> | undefined;
let made = 0;
const prefix = () => {
  made += 1;
  return `crash-${process.pid}-${Date.now()}-${made}`;
};
