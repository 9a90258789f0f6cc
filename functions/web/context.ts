import type { Context, Hono } from "hono";
import type { CalendarWriter } from "../../shared/domain/calendars/entry.ts";
import type { OwnAddresses } from "../../shared/domain/organisation/addresses.ts";
import type { Lang } from "../../shared/domain/organisation/organisation.ts";
import type { DocumentWord } from "../../shared/i18n/index.ts";
import type { Access } from "../../shared/ports/access.ts";
import type { Asides } from "../../shared/ports/asides.ts";
import type { Calendars } from "../../shared/ports/calendars.ts";
import type { Clock, Ids } from "../../shared/ports/clockwork.ts";
import type { Desks } from "../../shared/ports/desks.ts";
import type { Drafts } from "../../shared/ports/drafts.ts";
import type { FileStore, Files, TypeOf } from "../../shared/ports/files.ts";
import type { Meetings } from "../../shared/ports/meetings.ts";
import type { MinuteBooks } from "../../shared/ports/minute-books.ts";
import type {
  AddressNotes,
  Ahead,
  DocumentRegister,
  MeetingMail,
  Messages,
} from "../../shared/ports/oversight.ts";
import type { People } from "../../shared/ports/people.ts";
import type { Printer } from "../../shared/ports/printing.ts";
import type { Alteration, Archive, Directory, Records } from "../../shared/ports/reading.ts";
import type { Resolutions } from "../../shared/ports/resolutions.ts";
import type { Keyrings, OneTimeCodes, Passkeys } from "../../shared/ports/step-up.ts";
import type { DecisionStore } from "../../shared/ports/store.ts";
import type { Subscriptions } from "../../shared/ports/subscriptions.ts";
import type { Credentials } from "../../shared/usecases/entering/identify.ts";

/** What the pages need from outside. */
export type WebDeps = {
  store: DecisionStore;
  access: Access;
  desks: Desks;
  archive: Archive;
  directory: Directory;
  subscriptions: Subscriptions;
  drafts: Drafts;
  asides: Asides;
  records: Pick<Records, "agreement" | "agreementsUnder" | "clauses" | "parties" | "plan" | "policy">;
  register: DocumentRegister;
  ahead: Ahead;
  messages: Messages & AddressNotes & MeetingMail;
  people: People;
  meetings: Meetings;
  calendars: Calendars;
  keyrings: Keyrings;
  /** What verifies a code, and what verifies a passkey, are each compiled once somebody shows one. */
  openCodes: () => Promise<OneTimeCodes>;
  openPasskeys: () => Promise<Passkeys>;
  resolutions: Resolutions;
  minuteBooks: MinuteBooks;
  printer: Printer;
  files: Files;
  openFileStore: () => Promise<FileStore>;
  typeOf: TypeOf;
  /** What makes it is compiled once somebody asks for one. */
  calendarFile: CalendarWriter;
  /** Told of what is not what was recorded of a person; the archive tells of documents by itself. */
  tellAltered: (found: Alteration) => void;
  ownAddresses: OwnAddresses;
  clock: Clock;
  ids: Ids;
  /** From configuration, never from the Host header. */
  baseUrl: string;
};

/** What the middleware puts on each request: its language; and on a POST its form, and for a task whose form it is. */
export type WebEnv = {
  /** What the HTTP API hands over beside the request. */
  Bindings: { event?: { requestContext?: { timeEpoch?: number } } };
  Variables: {
    lang: Lang;
    form: Readonly<Record<string, string>>;
    /** The file that came with it, where its address takes one. */
    file?: File;
    /** The origin to which the page's own script sends files; no other page has a script. */
    sendsFilesTo?: string;
    credentials: Credentials;
    /** Whether the page has a script of ours that reaches nothing. */
    hasScript?: true;
    /** Where both are shown that were sent of the form on this page. */
    alsoSentUrl?: string;
    /** Of which kind the document is that the request is about, once it is read. */
    about?: DocumentWord;
  };
};

export type WebContext = Context<WebEnv>;

/** What registers some pages and forms. */
export type WebRoutes = (app: Hono<WebEnv>, deps: WebDeps) => void;
