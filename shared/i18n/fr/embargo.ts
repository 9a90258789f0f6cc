import type { embargo as english } from "../en/embargo.ts";
import type { Nouns } from "./kinds.ts";

export const embargo = (n: Nouns): ReturnType<typeof english> => ({
  awaits: ({ day }) => `${n.The} est définitif. Selon son entente, il est publié le ${day}, et pas avant.`,
  embargoed: ({ when, day }) =>
    `Le ${when}, la publication a commencé à attendre : selon son entente, ${n.the} est publié le ${day}, et pas avant.`,
  over: ({ when }) => `Le ${when}, le jour était venu où ${n.the} peut être publié.`,
});
