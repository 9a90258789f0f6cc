/** The register of resolutions: how it is searched, and what it says where nothing is found. */
export const register = {
  title: "Register of resolutions",
  lead: "Each resolution of the board and its committees, under its number. Numbers have no gap. What was decided at a meeting outside Accord stands here too, without a number.",
  search: "Search",
  words: "Words of the title or the text",
  number: "Number",
  numberHint: "For example 2026-07",
  year: "Year",
  allYears: "All years",
  way: "How it was made",
  allWays: "In any way",
  find: "Show",
  clear: "Show all",
  /** `count`: how many there are, and how many are shown. */
  found: ({ shown, all }: { shown: string; all: string }) => `Resolutions: ${shown} of ${all}`,
  nothing: "No resolution is like that. Search for fewer words, or show all.",
  nothingYet: "None of those looked through here is like that.",
  looked: ({ lines, until, older }: { lines: string; until: string; older: string }) =>
    `Looked through so far: ${lines}, back to ${until}. Older ones that were not looked through: ${older}.`,
  further: "Go on with older ones",
  fromNewest: "Begin with the newest again",
  emptyTitle: "No resolution yet",
  empty: [
    "A resolution in writing comes here by itself at its last signature.",
    "What a meeting decides comes here with its vote, and holds once whoever chaired has attested to it.",
    "What was decided at a meeting outside Accord comes here once it is entered and attested to.",
  ],
  head: { number: "Number", date: "Date", title: "On", way: "Made", ended: "How it ended" },
  noNumber: "none",
  certificate: "Certificate",
  unreadable: "What is kept of it is not what was recorded. Operators were told.",
  back: "Register of resolutions",
};
