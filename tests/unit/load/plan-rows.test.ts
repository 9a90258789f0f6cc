import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { checkFile } from "../../../infra/operations/load/findings.ts";
import { organisationFrom } from "../../../infra/operations/load/read.ts";
import { wordsOf } from "../../../infra/operations/load/show.ts";
import { wordsIn } from "../../../infra/operations/load/words.ts";
import { plansServedBy } from "../../../shared/domain/organisation/plans-served.ts";
import { whatLoadingChanges } from "../../../shared/usecases/loading/load-organisation.ts";
import { type Paged, planPages } from "../functions/place.ts";
import { edited, own, today } from "./file.ts";
import { Registry } from "./world.ts";

/** A plan that the board adopted in Accord. */
let adopted: Paged;
let plan: string;
let registry: Registry;
beforeAll(async () => {
  adopted = await planPages(11);
  plan = adopted.memory.entries[0]?.documentId ?? "";
}, 60_000);
beforeEach(() => {
  registry = new Registry();
  registry.adopted = adopted.deps;
});

const naming = (name: string) => edited(["planIndicator: SP-I1.1", `planIndicator: ${name}`]);

/** What is said of the file once it is compared with what is on file, in English and in French. */
async function said(text: string): Promise<string[]> {
  const checked = checkFile(Buffer.from(text), today, own);
  if (!checked.data) throw new Error(JSON.stringify(checked.findings));
  const { taken } = await whatLoadingChanges(registry.deps, checked.data);
  return checked
    .placed(taken)
    .flatMap(({ line, problem }) => [
      `${line}: ${wordsOf(wordsIn("en"), problem)}`,
      wordsOf(wordsIn("fr"), problem),
    ]);
}

describe("an agreement’s indicator", () => {
  it("contributes to one of an adopted plan, by the plan and its row; the agreement is found from the plan", async () => {
    const text = naming(`${plan}/i1`);
    expect(await said(text)).toEqual([]);
    await registry.load(organisationFrom(Buffer.from(text)));
    expect(registry.records.get("PA-2025-014")?.under).toEqual([plan, "SP-2025-2029"]);
  });

  it("is refused where the plan has none such, at its line, with those that it has and the nearest", async () => {
    const [english = "", french = ""] = await said(naming(`${plan}/i9`));
    const line =
      naming("")
        .split("\n")
        .findIndex((each) => each.endsWith("planIndicator: ")) + 1;
    expect(english).toContain(`${line}: The adopted plan “${plan}” has no indicator “${plan}/i9”.`);
    expect(english).toMatch(new RegExp(`It has: ${plan}/i1 \\(“.+”\\), ${plan}/i2 \\(“.+”\\)\\.$`));
    expect(french).toContain(
      `Le plan adopté “${plan}” n’a pas d’indicateur`.replaceAll(/“([^”]+)”/g, "«\u00a0$1\u00a0»"),
    );
  });

  it("is refused where no such plan was adopted", async () => {
    expect((await said(naming("SP-2031-2034/i1")))[0]).toContain("no plan of that id was adopted in Accord");
  });

  it("of an agreement that is on file is asked nothing: it stays as it was taken over", async () => {
    await registry.load(organisationFrom(Buffer.from(naming(`${plan}/i1`))));
    registry.adopted = new Registry().adopted;
    expect(await said(naming(`${plan}/i1`))).toEqual([]);
  });

  it("of a plan that was taken over names it by its own id", () => {
    const { agreements, plans } = organisationFrom(Buffer.from(edited()));
    expect(agreements.map((agreement) => plansServedBy(agreement, plans))).toEqual([["SP-2025-2029"]]);
  });
});
