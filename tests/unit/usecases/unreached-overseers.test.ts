import { describe, expect, it } from "vitest";
import { later } from "../../../shared/domain/time.ts";
import type { MessageRecord } from "../../../shared/ports/oversight.ts";
import { wasReachedSince } from "../../../shared/usecases/posting/who-missed.ts";
import { tailOf } from "../../support/report-tail.ts";
import { goodDay } from "../histories/acts.ts";
import { known } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import { World } from "../histories/world.ts";

const [secretary, otherSecretary, deputy] = ["P-007", "P-005", "P-006"];

/** A world with two people who watch over documents, of whom some get no mail: it comes back. */
class Mailless extends World {
  unreached: readonly string[];
  readonly #how: "bounced" | "mailbox-full";

  constructor(
    unreached: readonly string[],
    how: "bounced" | "mailbox-full" = "bounced",
    deputyBy: string | null = "executive-director",
  ) {
    super();
    this.unreached = unreached;
    this.#how = how;
    const roster = { ...known.organisation.roster, secretary: [secretary, otherSecretary] };
    const deputies: Record<string, string> = deputyBy === null ? {} : { secretary: deputyBy };
    const organisation = () => Promise.resolve({ ...known.organisation, roster, deputies });
    Object.assign(this.deps.directory, { organisation });
  }

  /** All that waits is carried out, and what the provider tells of each mail; then days go by, and again. */
  async live(days: number): Promise<void> {
    for (let day = 0; day <= days; day += 1) {
      for (let left = 100; left > 0 && this.busy; left -= 1) await this.#one();
      this.now = new Date(Date.parse(this.now) + 25 * 60 * 60 * 1000).toISOString();
      await this.tick();
    }
  }

  get busy(): boolean {
    return this.memory.stream.length + this.queue.length > 0;
  }

  async #one(): Promise<void> {
    const row = this.memory.stream.shift();
    if (row !== undefined) return this.relay(row);
    const before = this.sent.length;
    await this.mail(this.queue.shift() ?? "");
    for (const { row: message, address, letter } of this.sent.slice(before)) {
      const isLost = letter.to === "person" && this.unreached.includes(letter.person.id);
      if (!isLost) await this.told(message, "delivered", address);
      else if (this.#how === "bounced") await this.told(message, "bounced", address);
      else await this.fullMailbox(message, address);
    }
  }

  /** What an entry of the document says of a mail, and how many there are. */
  get reported(): string[] {
    return this.memory.entries
      .filter(({ type }) => type === "delivery-reported")
      .map(({ facts }) => `${(facts["recipient"] as { id: string }).id} ${String(facts["audience"])}`);
  }

  templatesTo = (person: string) => this.mailsTo(person).map(({ template }) => template);
}

/** A world in which nobody holds the role of whoever watches over documents. */
class Unwatched extends World {
  constructor(deputies: Record<string, string>) {
    super();
    const roster = { ...known.organisation.roster, secretary: [] as string[] };
    this.organisation = { ...known.organisation, roster, deputies };
    Object.assign(this.deps.directory, { organisation: () => Promise.resolve(this.organisation) });
  }

  organisation: typeof known.organisation;

  async settle(): Promise<void> {
    for (let left = 100; left > 0 && this.memory.stream.length + this.queue.length > 0; left -= 1) {
      const row = this.memory.stream.shift();
      await (row === undefined ? this.mail(this.queue.shift() ?? "") : this.relay(row));
    }
  }

  templatesTo = (person: string) => this.mailsTo(person).map(({ template }) => template);
}

describe("mail for a role that nobody holds", () => {
  it("goes to their deputy", async () => {
    const world = new Unwatched({ secretary: "executive-director" });
    await world.tick();
    await world.settle();
    expect(world.templatesTo(deputy)).toEqual(["oversee-unreachable"]);
  });

  it("waits, where there is no deputy either, until somebody holds it", async () => {
    const world = new Unwatched({});
    await world.tick();
    await world.settle();
    expect(world.templatesTo(secretary)).toEqual([]);
    world.organisation = { ...world.organisation, roster: known.organisation.roster };
    world.now = new Date(Date.parse(world.now) + 10 * 60 * 1000).toISOString();
    await world.tick();
    await world.settle();
    expect(world.templatesTo(secretary)).toEqual(["oversee-opened"]);
  });
});

describe("mail that does not reach whoever watches over documents", () => {
  it.each(["bounced", "mailbox-full"] as const)(
    "of two whose mail all fails (%s), there is one entry each, however long it lasts, and their deputy hears of it",
    async (how) => {
      const world = new Mailless([secretary, otherSecretary], how);
      await world.tick();
      await world.live(1);
      const entries = [`${otherSecretary} overseer`, `${secretary} overseer`];
      expect([...world.reported].sort()).toEqual(entries);
      await world.live(9);
      expect([...world.reported].sort()).toEqual(entries);
      const told = world.templatesTo(deputy).filter((template) => template === "oversee-unreachable");
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(2);
      expect(world.templatesTo(secretary)).not.toContain("oversee-undelivered");
    },
  );

  it("the one whose mail arrives is told nothing of the other’s", async () => {
    const world = new Mailless([secretary]);
    await world.tick();
    await world.live(3);
    expect(world.templatesTo(otherSecretary)).toEqual(["oversee-opened"]);
    expect(world.templatesTo(deputy)).toEqual(["oversee-unreachable"]);
  });

  it.each([
    ["bounced", 0],
    ["mailbox-full", 2],
  ] as const)(
    "and while it does not reach them (%s), their deputy is told what they would be, by its name",
    async (how, days) => {
      const world = new Mailless([secretary, otherSecretary], how);
      await world.tick();
      await world.live(days);
      const [toAuthor] = world.mailsTo("P-001");
      await world.told(toAuthor?.link.id ?? "", "bounced", toAuthor?.contact.email ?? "");
      await world.live(0);
      const last = world.mailsTo(deputy).at(-1);
      expect(last).toMatchObject({ template: "oversee-unreachable", purpose: "read" });
      expect(
        world.mailsTo(deputy).map(({ matter }) => matter && "missed" in matter && matter.missed),
      ).toContain("oversee-undelivered");
      expect(last?.missed).toEqual(expect.arrayContaining(["Samuel Roy", "Hannah Weiss"]));
      const toldBefore = world.mailsTo(deputy).length;
      await world.live(5);
      expect(world.mailsTo(deputy)).toHaveLength(toldBefore);
    },
  );

  it("until a later mail arrives: the deputy is told no more then, but anew where one does not again", async () => {
    const manager = "P-003";
    const world = new Mailless([secretary], "mailbox-full", "programme-manager");
    const told = () =>
      world
        .mailsTo(manager)
        .flatMap(({ template, matter }) =>
          template === "oversee-unreachable" ? [matter && "missed" in matter ? matter.missed : "a mail"] : [],
        );
    const until = async (day: string | undefined) => {
      while (world.now < `${day}T00:00:00.000Z`) await world.live(0);
    };
    await world.tick();
    await world.live(2);
    expect(told()).toEqual(["a mail"]);
    world.unreached = [];
    const { dueOn = "" } = world.report ?? {};
    await until(later(`${dueOn}T00:00:00.000Z`, { days: 10 }).slice(0, 10));
    expect(world.templatesTo(secretary).filter((one) => one === "writing-late")).toHaveLength(2);
    expect(told()).toEqual(["a mail"]);
    world.unreached = [secretary];
    await until(tailOf(world.report).donorDueOn);
    await world.live(5);
    expect(world.templatesTo(secretary)).toContain("donor-date-passed");
    expect(told()).toEqual(["a mail", "a mail"]);
  });

  it("when the deputy’s own mail fails too, that is an entry and nothing more", async () => {
    const world = new Mailless([secretary, otherSecretary, deputy]);
    await world.tick();
    await world.live(9);
    expect([...world.reported].sort()).toEqual([
      `${otherSecretary} overseer`,
      `${deputy} deputy`,
      `${secretary} overseer`,
    ]);
  });

  it("where no deputy is named nobody is told, and nothing is tried for ever", async () => {
    const world = new Mailless([secretary, otherSecretary], "bounced", null);
    await world.tick();
    await world.live(3);
    expect(world.reported).toHaveLength(2);
    expect([...world.memory.rows.values()].filter(({ status }) => status === "pending")).toEqual([]);
  });
});

describe("many mails that do not arrive", () => {
  it("are one mail a day to each who watches over the document, which names whom they were for", async () => {
    const world = new Mailless(["P-001"]);
    await world.tick();
    await world.live(0);
    const digests = () =>
      world.mailsTo(secretary).filter(({ template }) => template === "oversee-undelivered");
    expect(digests()).toHaveLength(1);
    expect(digests()[0]?.missed).toEqual(["Awa Traoré"]);
    await world.live(5);
    expect(digests()).toHaveLength(1);
  });
});

describe("a deputy who is accountable too", () => {
  it.each([
    ["an address that may work again", null],
    ["an address that does not work", "bounced"],
  ] as const)(
    "is told once that a report is late, where mail misses the secretary at %s",
    async (_, held) => {
      const story = new Story();
      const { world } = story;
      await goodDay(story, 0);
      await world.tick();
      await story.calm();
      const [opened] = world.mailsTo(secretary);
      const email = opened?.contact.email ?? "";
      if (held) await world.told(opened?.link.id ?? "", held, email);
      else await world.fullMailbox(opened?.link.id ?? "", email);
      await story.calm();
      const { dueOn } = world.report ?? {};
      for (const [day, template] of [
        [dueOn, "writing-late"],
        [tailOf(world.report).donorDueOn, "donor-date-passed"],
      ] as const) {
        world.now = later(`${day}T18:00:00.000Z`, { days: 1 });
        const before = world.mailsTo(deputy).length;
        await world.tick();
        await story.calm();
        const told = world.mailsTo(deputy).slice(before);
        expect(told.map((mail) => mail.template)).toContain(template);
        expect(told.filter(({ matter }) => matter && "missed" in matter)).toEqual([]);
      }
    },
  );
});

describe("the deputy of whoever is accountable", () => {
  it("hears that a report is late where mail does not reach them, though it reaches the secretary", async () => {
    const [accountable, standsIn] = ["P-006", "P-003"];
    const story = new Story();
    const { world } = story;
    const deputies = { "executive-director": "programme-manager" };
    const organisation = await world.deps.directory.organisation();
    Object.assign(world.deps.directory, {
      organisation: () => Promise.resolve({ ...organisation, deputies }),
    });
    await goodDay(story, 0);
    await world.tick();
    await story.calm();
    const contact = world.memory.contacts.get(`person ${accountable}`);
    if (!contact) throw new Error("nobody is accountable");
    world.memory.contacts.set(`person ${accountable}`, { ...contact, suppressed: "bounced" });
    world.now = later(`${world.report?.dueOn}T18:00:00.000Z`, { days: 2 });
    await world.tick();
    await story.calm();
    expect(world.mailsTo(standsIn ?? "").map(({ template, matter }) => [template, matter])).toContainEqual([
      "oversee-unreachable",
      expect.objectContaining({ missed: "writing-late", role: "executive-director" }),
    ]);
  });
});

describe("whether mail reached an overseer since their deputy was told that none does", () => {
  const message = (
    template: MessageRecord["template"],
    person: string,
    state: MessageRecord["state"],
    day: number,
  ) => ({
    ...{ id: `${template} ${day}`, template, state, trouble: null, toldAt: null, sentAgain: false },
    recipient: { kind: "person" as const, id: person },
    askedAt: `2026-12-0${day}T08:00:00.000Z`,
  });
  const told = message("oversee-unreachable", deputy, "delivered", 2);
  it.each<[string, MessageRecord[], boolean]>([
    ["one that came before", [message("oversee-opened", secretary, "delivered", 1), told], false],
    ["one of the same moment", [told, message("oversee-overdue", secretary, "delivered", 2)], true],
    ["one of later", [told, message("oversee-overdue", secretary, "delivered", 3)], true],
    ["one of later that came back", [told, message("oversee-overdue", secretary, "bounced", 3)], false],
    ["one to somebody else", [told, message("oversee-overdue", otherSecretary, "delivered", 3)], false],
  ])("%s", (_, messages, isReached) => {
    expect(wasReachedSince(messages, secretary, deputy)).toBe(isReached);
  });
});
