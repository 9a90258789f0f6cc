type Days = { days: string };

/** The days on which offices do not work, as whoever keeps them sees them; days come in words already. */
export const offices = () => ({
  title: "Business days of the offices",
  link: "Business days of the offices",
  lacking: ({ year }: { year: string }) =>
    `No public holiday of ${year} is on its list yet: its days are counted as if there were none. Enter them there, by hand or as a file.`,
  /** To whoever keeps calendars that lack the next year. */
  mail: {
    subject: ({ year }: { year: string }) => `Business days: the holidays of ${year} are missing`,
    intro: ({ year }: { year: string }) =>
      `You look after business days in Accord. No public holiday of ${year} is on the list yet of:`,
    of: "Office",
    counts: ({ year }: { year: string }) =>
      `Until they are entered, the days of ${year} are counted as if there were none: whoever is asked for an answer then is told an earlier day than they should be.`,
    enter:
      "Enter them on your desk, under “Business days of the offices”, by hand or as a file; or ask the operators to load the public holidays.",
    action: "Go to your desk",
    once: "Accord writes of this once. Your desk says it until the holidays are entered.",
  },
  lead: "Whoever is asked for an answer has so many business days. Each office has its own: its hours, its weekend, its holidays.",
  keeps: ({ days }: Days) => `${days} days off are on its list.`,
  keepsNone: ({ city }: { city: string }) => `It keeps no list, and counts as ${city} does.`,
  keepsNoneYet: "It keeps no list of its own yet; the holidays of the organisation’s file count.",
  of: ({ city }: { city: string }) => `Business days: ${city}`,
  year: ({ year }: { year: string }) => `Days off in ${year}`,
  counted: ({ city, weekend }: { city: string; weekend: string }) =>
    `Counted in the time of ${city}. No business days: ${weekend}, and the days below.`,
  inFlight:
    "Whoever was asked already keeps the day that they were told. A change counts for what is asked from then on.",
  none: "No day is on the list for this year. Ask the operators to load its public holidays; what the office adds stands here at once.",
  day: "Day",
  name: "Name",
  from: "From",
  holiday: ({ source }: { source: string }) => `Public holiday (source: ${source})`,
  own: "The office’s own list",
  onWeekend: "falls on its weekend, and changes nothing",
  notKept: "Public holidays that the office does not keep",
  remove: ({ day }: { day: string }) => `Remove ${day}`,
  putBack: ({ day }: { day: string }) => `Put ${day} back`,
  add: "Add a day off",
  addDay: "Day (year-month-day)",
  addName: "What it is called",
  addNameHint: "Shown on this page; it can be left empty.",
  addAction: "Add this day",
  file: {
    title: "Many days at once",
    text: "A file of comma-separated values (CSV): a day a line, and beside it what it is called. Days are added, none is removed.",
    label: "The file",
    action: "Add the days of this file",
    download: ({ year }: { year: string }) => `Download ${year} as a file (CSV)`,
    added: ({ count }: { count: string }) =>
      count === "1" ? "One day was added." : `${count} days were added.`,
    there: ({ lines }: { lines: string }) => `Were on the list already: lines ${lines}.`,
    weekend: ({ lines }: { lines: string }) => `Fall on a weekend, and change nothing: lines ${lines}.`,
    encoding: "It was not written in UTF-8, and was read as Windows-1252: please look at the accents.",
    columns: { day: "date", name: "name" },
  },
  wrong: {
    none: "Choose a file first.",
    empty:
      "This file has no line with a day. The first column is the day, such as 2027-07-01, the second what it is called.",
    nothing: "Every day of this file is on the list already: there is nothing to add.",
    day: ({ line, typed }: { line: string; typed: string }) =>
      `Line ${line}, column 1: “${typed}” is no day. Write year-month-day, such as 2027-07-01.`,
    twice: ({ line, first }: { line: string; first: string }) =>
      `Line ${line}, column 1: this day stands on line ${first} already. Keep one of the two.`,
    more: ({ line, column }: { line: string; column: string }) =>
      `Line ${line}, column ${column}: nothing is expected there. A name with a comma in it stands between quotation marks.`,
    long: ({ line, limit }: { line: string; limit: string }) =>
      `Line ${line}, column 2: a name has ${limit} characters at most.`,
    quotes: ({ line }: { line: string }) =>
      `Line ${line}: a quotation mark is open or stands where none can. Close it, or write it twice.`,
    lines: ({ lines, limit }: { lines: string; limit: string }) =>
      `This file has ${lines} lines, and ${limit} at most are taken at once. Split it by years.`,
    binary: "This is no text. Save the list as CSV, and choose that file.",
    year: ({ line }: { line: string }) =>
      `Line ${line}, column 1: the year is not within the last one and the next ten.`,
    nothingTaken: "Nothing of this file was taken. Mend it, and choose it again.",
    others: ({ count }: { count: string }) => `And ${count} more.`,
    typedDay: "Write the day as year-month-day, such as 2027-07-01.",
    typedYear: "Give a day of the last year, or of the next ten.",
    typedName: ({ limit }: { limit: string }) => `A name has ${limit} characters at most.`,
    "closed-already": "This day is on the list already.",
    "open-already": "This day is not on the list any more.",
    "too-many": ({ limit }: { limit: string }) => `An office’s own list has ${limit} days at most.`,
  },
  history: "Who changed it",
  loaded: ({ when, year, days }: { when: string; year: string; days: string }) =>
    `${when}: ${days} public holidays of ${year} were loaded by the operators.`,
  closed: ({ when, who, days }: { when: string; who: string; days: string }) =>
    `${when}: ${who} added ${days}.`,
  opened: ({ when, who, days }: { when: string; who: string; days: string }) =>
    `${when}: ${who} removed ${days}.`,
  back: "All offices",
  toCalendar: "Calendar of what is owed",
  toDesk: "Back to your desk",
});
