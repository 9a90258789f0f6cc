import { describe, expect, it } from "vitest";
import { clauseLibrary } from "../../support/clause-library.ts";
import { agreementBegun, submitsIn } from "./agreement-place.ts";

/** The clauses that are ticked on a page of the form. */
const ticked = ({ page }: Awaited<ReturnType<typeof agreementBegun>>["writer"]) =>
  page.root
    .querySelectorAll('input[name="clauses.chosen"]')
    .flatMap((box) => (box.hasAttribute("checked") ? [box.getAttribute("value")] : []));

describe("an agreement that was begun", () => {
  it("has the organisation as its first party, and asks what is still missing of it", async () => {
    const { writer } = await agreementBegun("intermediary", null);
    await writer.open(writer.link("/sections/parties"));
    expect(writer.links("/sections/parties.")).toHaveLength(1);
    await writer.open(writer.link("/sections/parties."));
    const { form } = writer.fillIn({}, "/sections/");
    expect(form["parties.a1.name"]).toBe("Bureau international des droits des enfants (exemple)");
    expect(form["parties.a1.role"]).toBe("us");
    expect(form["parties.a1.signatoryEmail"]).toBe("");
  });

  it("has the clauses that its type needs, and takes out what its author takes out", async () => {
    const needed = clauseLibrary.flatMap(({ id, requiredFor }) =>
      requiredFor.includes("intermediary") ? [id] : [],
    );
    const { writer } = await agreementBegun("intermediary", null);
    const list = writer.page.url;
    await writer.open(writer.link("/sections/clauses"));
    expect(ticked(writer)).toEqual(needed);
    await writer.send({ "clauses.chosen": "audit-access", go: "list" }, "/sections/");
    await writer.open(list);
    await writer.open(writer.link("/sections/clauses"));
    expect(ticked(writer)).toEqual(["audit-access"]);
  });

  it("is submitted with none of that where its author wrote otherwise", async () => {
    const { place, writer } = await agreementBegun("mou");
    await writer.open(writer.link("/check"));
    expect(writer.text).not.toContain("Not answered yet");
    await submitsIn({ place, writer });
    expect(place.world.report?.status).toBe("in-review");
    expect(place.world.report?.parties).toHaveLength(2);
  });
});
