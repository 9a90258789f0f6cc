import { maskedNow } from "../../../shared/domain/review/masked.ts";
import { awaited } from "../../../shared/domain/review/standing.ts";
import { recordDecision } from "../../../shared/usecases/deciding/record-decision.ts";
import { findPassages, maskPassage } from "../../../shared/usecases/overseeing/mask-passage.ts";
import { saveSection } from "../../../shared/usecases/writing/save-section.ts";
import { submitReport } from "../../../shared/usecases/writing/submit-report.ts";
import { arrive, secretary } from "../histories/acts.ts";
import { documentId } from "../histories/example.ts";
import { Story } from "../histories/story.ts";
import type { Page } from "../histories/world.ts";

export const name = "Awa Traoré-Kéïta";
export const written = `Officers met ${name}, who was afraid.`;

/** A report that names a child in two versions, and in the remark that asked to remove the name. */
export class Naming {
  readonly story = new Story();
  readonly world = this.story.world;

  static async live(): Promise<Naming> {
    const naming = new Naming();
    await naming.world.tick();
    await naming.story.calm();
    await naming.submit(written);
    await naming.sendBack("Remove the name “awa traore-keita”.", { narrative: "Who is this child?" });
    await naming.submit(`${written} She spoke.`);
    return naming;
  }

  head() {
    const { head, basis } = this.world.memory;
    if (!head || !basis) throw new Error("no report");
    return { head, basis };
  }

  /** Who has not answered yet. */
  get asked(): string[] {
    return this.world.report ? awaited(this.world.report).flatMap(({ people }) => people) : [];
  }

  async find(words: string) {
    const { head, basis } = this.head();
    const found = await findPassages(this.world.deps, documentId, head, basis, words, secretary);
    if (found === "altered") throw new Error("altered");
    return found.passages;
  }

  async come(who: string, purposes: string[]): Promise<Page> {
    const page = await arrive(this.story, who, "newest", purposes);
    if (!page) throw new Error(`${who} was not asked`);
    return page;
  }

  async mask(words: string, places: readonly string[], reason = "A child is named.", command = "m1") {
    const page = await this.come(secretary, ["oversee"]);
    return maskPassage(this.world.deps, page, { documentId, command, words, places, reason });
  }

  /** The author types into the draft, and it is saved. */
  async type(
    narrative: string,
    view = "a view",
    seen = this.seen,
    at = this.world.now,
    masked = this.masked,
  ) {
    const page = await this.come(this.world.report?.author ?? "", ["report"]);
    const of = { aside: "", view, at, section: "narrative" };
    return saveSection(this.world.deps, page, { ...of, seen, masked, typed: { narrative } });
  }

  /** What a page opened now would say of what is masked. */
  get masked(): string {
    return maskedNow(this.world.report ?? { masked: {} });
  }

  /** The revision of the section that a page opened now would show. */
  get seen(): number {
    return this.world.memory.draft?.["narrative"]?.revision ?? 0;
  }

  async submit(narrative: string): Promise<void> {
    const page = await this.come(this.world.report?.author ?? "", ["report"]);
    await this.world.write(page, 0);
    await this.type(narrative);
    const form = {
      command: narrative,
      shown: this.world.draftHash,
      before: this.world.version === "" ? null : this.world.version,
      masked: this.masked,
    };
    const done = await submitReport(this.world.deps, page, form);
    if (!done.ok) throw new Error(done.refusal.code);
    await this.story.calm();
  }

  /** Everybody who is asked wants changes, for the same reason. */
  async sendBack(text: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
    const { round = 0 } = this.world.report ?? {};
    for (const id of this.asked) {
      const page = await this.come(id, ["review"]);
      await recordDecision(this.world.deps, page, {
        command: `${id} ${round}`,
        ...{ round, contentHash: this.world.version, lane: page.link.lane ?? "" },
        replaces: null,
        masked: this.masked,
        answer: { decision: "request-changes" },
        comment: { text, fields },
      });
    }
    await this.story.calm();
  }
}
