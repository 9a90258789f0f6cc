import { expect, it } from "vitest";
import { heldBackBy } from "../../../shared/domain/documents/governance/held-back.ts";
import { messages } from "../../../shared/i18n/index.ts";

it.each([
  ["en" as const, "a committee would resolve on more than was delegated to it"],
  ["fr" as const, "un comité statuerait au-delà de ce qui lui a été délégué"],
])(
  "a policy by which a committee resolves on more than was delegated to it is held back for that, in words of its own: %s",
  (lang, said) => {
    const called = { en: "Agreements committee", fr: "Comité des ententes" };
    const names = { "agreements-committee": called } as unknown as Parameters<typeof heldBackBy>[2];
    const values = { "lanes.l1.role": "agreements-committee" };
    const amiss = [{ field: "lanes.l1.upTo", code: "policy-beyond-delegation" } as const];
    const because = heldBackBy(amiss as unknown as Parameters<typeof heldBackBy>[0], values, names);
    expect(because).toMatchObject([{ code: "beyond-delegation", role: { id: "agreements-committee" } }]);
    const { code, role } = because[0] ?? { code: "never-ends" as const, role: null };
    const words = messages(lang).governance.heldBack[code]({ role: role?.called[lang] ?? "" });
    expect(words).toContain(said);
    expect(words).toContain(role?.called[lang] ?? "nobody");
  },
);
