import { expect, it } from "vitest";
import { citation } from "../../../shared/domain/typed/citation.ts";

it.each([
  [
    "Canada Not-for-profit Corporations Act, s. 141(5)(a)",
    "Canada Not-for-profit Corporations Act, s.~141(5)(a)",
  ],
  [
    "Loi canadienne sur les organisations, al. 141(5)a)",
    "Loi canadienne sur les organisations, al.~141(5)a)",
  ],
  ["Act (CQLR c. C-38), ss. 91(2)(e) and 224; by-laws", "Act (CQLR c.~C-38), ss.~91(2)(e) and 224; by-laws"],
  ["Civil Code of Québec, arts. 324 and 325", "Civil Code of Québec, arts.~324 and 325"],
  ["(RLRQ, c. C-38), partie III, et règlements", "(RLRQ, c.~C-38), partie~III, et règlements"],
  ["Income Tax Act, s. 149.1(1), para. (b)", "Income Tax Act, s.~149.1(1), para.~(b)"],
  ["bound already, par.\u00a0197(1)", "bound already, par.~197(1)"],
  [
    "Articles of the example, and whose parts. 3 of them",
    "Articles of the example, and whose parts. 3 of them",
  ],
])("“%s” is drawn without an end of a line before its number", (said, drawn) => {
  expect(citation(said).replaceAll("\u00a0", "~")).toBe(drawn);
});
