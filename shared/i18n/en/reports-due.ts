import { counted } from "../plural.ts";

/** What the dates of an agreement create: its reports. */
export const reportsDue = () => ({
  title: "What these dates create",
  line: ({ count, writtenBy, donorBy }: { count: number; writtenBy: string | null; donorBy: string }) => {
    const first = count === 1 ? "" : "the first ";
    const all = counted("en", count, { one: "report", other: "reports" });
    const written = writtenBy === null ? "" : `to be written by ${writtenBy}, `;
    return `${all}; ${first}${written}with the donor by ${donorBy}.`;
  },
  reckoned:
    "By when it is written follows from the donor’s day, less the business days that the policy of reports gives those who approve them.",
});
