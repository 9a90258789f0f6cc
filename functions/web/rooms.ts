import type { WebRoutes } from "./context.ts";

/** A page or a form, by its method and its address. */
type Address = `${"GET" | "POST"} ${string}`;

/** Pages that are loaded together, when somebody first comes to one of them. */
export type Room = { addresses: readonly Address[]; load: () => Promise<{ routes: readonly WebRoutes[] }> };

const task = "/:lang{en|fr}/tasks/:linkId";
const overseen = "/:lang{en|fr}/tasks/:linkId/documents/:documentId";
/** Links about an address name their person's stream, and those to a meeting the meeting's, which no document's link does; those to a desk, also that they are one. */
const aboutAddress = ":linkId{_person\\.[^/]+}";
const toMeeting = ":linkId{_meeting\\.[^/]+}";
const toDesk = ":linkId{_person\\.[^/~]+~desk\\.[^/]+}";
const reservation = "/reservations/:reservation{[0-9a-f]{64}}";
const unsubscribe = "/:lang{en|fr}/unsubscribe/:topic/:donor/:token";

const page = (path: string): Address => `GET ${path}`;
const form = (path: string): Address => `POST ${path}`;
/** A page whose form is sent to its own address. */
const both = (path: string): Address[] => [page(path), form(path)];

/** Links about what somebody enrolled name their stream as well: their pages are compared before those of addresses. */
const aboutCredential = ":linkId{_person\\.[^/~]+~key\\.[^/]+}";

const steppingUp: Room = {
  addresses: [
    page(`${task}/step-up`),
    form(`${task}/step-up/proof`),
    form(`${task}/step-up/ending/:number{[0-9]+}`),
    ...both(`${task}/step-up/code`),
    page(`${task}/step-up/passkey`),
    form(`${task}/step-up/passkey/:to{enrol|prove}`),
    form(`${task}/step-up/passkey/answer`),
    ...both(`/:lang{en|fr}/link/${aboutCredential}/:token`),
    page(`/:lang{en|fr}/tasks/${aboutCredential}`),
    form(`/:lang{en|fr}/tasks/${aboutCredential}/answer`),
  ],
  load: () => import("./rooms/stepping-up.ts"),
};

const doors: Room = {
  addresses: [
    form("/:lang{en|fr}/desk"),
    page("/:lang{en|fr}/"),
    page("/:lang{en|fr}/desk"),
    page("/:lang{en|fr}/desk/asked"),
    form(`${task}/desk`),
    ...both(`${task}/electronic-documents`),
    ...both(`${task}/interest`),
    ...both(`/:lang{en|fr}/link/${toDesk}/:token`),
    page(`/:lang{en|fr}/tasks/${toDesk}`),
    page(`/:lang{en|fr}/tasks/${toDesk}/fresh-link`),
    form(`/:lang{en|fr}/tasks/${toDesk}/open/:task`),
    ...both(`/:lang{en|fr}/link/${aboutAddress}/:token`),
    page(`/:lang{en|fr}/tasks/${aboutAddress}`),
    form(`/:lang{en|fr}/tasks/${aboutAddress}/answer`),
    ...both(unsubscribe),
    form(`${unsubscribe}/subscribe`),
    page("/:lang{en|fr}/register"),
    page("/:lang{en|fr}/reports/:documentId"),
    page("/:lang{en|fr}/reports/:documentId/document.pdf"),
    page("/:lang{en|fr}/reports/:documentId/content.json"),
    page("/:lang{en|fr}/reports/:documentId/trace"),
  ],
  load: () => import("./rooms/doors.ts"),
};

const attending: Room = {
  addresses: [
    ...both(`/:lang{en|fr}/link/${toMeeting}/:token`),
    page(`/:lang{en|fr}/tasks/${toMeeting}`),
    form(`/:lang{en|fr}/tasks/${toMeeting}/answer`),
    page(`/:lang{en|fr}/tasks/${toMeeting}/meeting.ics`),
  ],
  load: () => import("./rooms/attending.ts"),
};

const papers: Room = {
  addresses: [
    page(`/:lang{en|fr}/tasks/${toMeeting}/papers/:item`),
    page(`/:lang{en|fr}/tasks/${toMeeting}/papers/:item/files/:sha256{[0-9a-f]{64}}`),
  ],
  load: () => import("./rooms/papers.ts"),
};

const writing: Room = {
  addresses: [
    ...both(`/:lang{en|fr}/tasks/${toDesk}/start/:kind`),
    ...both(`${task}/sections/:section`),
    ...both(`${task}/sections/:section/table`),
    page(`${task}/check`),
    form(`${task}/submission`),
    ...both(`${task}/writers`),
    ...both(`${task}/hand-over`),
    ...both(`${task}/discard`),
    form(`${task}/take-up`),
    ...both(`${task}/translators`),
    ...both(`${task}/translating/:section`),
    ...both(`${task}/comments`),
    ...both(`${task}/offers`),
    ...both(`${task}/comment-on/:section`),
    ...both(`${task}/propose/:section/:field`),
  ],
  load: () => import("./rooms/writing.ts"),
};

const attaching: Room = {
  addresses: [
    ...both(`${task}/attaching/:field`),
    form(`${task}/attaching/:field/upload`),
    page(`${task}/attaching/:field/:file/parts`),
    form(`${task}/attaching/:field/:file/arrived`),
    form(`${task}/attaching/:field/:file/removal`),
    ...both(`${overseen}/meeting/minutes`),
    form(`${overseen}/meeting/minutes/upload`),
    page(`${overseen}/meeting/minutes/:file/parts`),
    form(`${overseen}/meeting/minutes/:file/arrived`),
    form(`${overseen}/meeting/minutes/:file/removal`),
    page(`${task}/files/:sha256{[0-9a-f]{64}}`),
    page(`${overseen}/files/:sha256{[0-9a-f]{64}}`),
  ],
  load: () => import("./rooms/attaching.ts"),
};

const answering: Room = {
  addresses: [
    ...both(`${task}/confirmation`),
    form(`${task}/decision`),
    ...both(`${task}/signature`),
    form(`${task}/ballot`),
    form(`${task}/ballot/taking-back`),
    ...both(`${task}/party-signature`),
    form(`${task}/party-signing`),
    ...both(`${task}/consent-withdrawal`),
    form(`${task}/translation`),
    page(`${task}/document`),
    page(`${task}/document.pdf`),
    page(`${task}/document/entries/:number{[0-9]+}`),
    page(`${task}/agreement`),
    page(`${task}/trace`),
    page(`${task}/rehearsal`),
    page(`${task}/languages`),
    page(`${task}/languages/:section`),
    ...both(`${task}${reservation}`),
    ...both(`${task}/taking-back`),
    ...both(`${task}/recusal`),
    ...both(`${task}/handing-on`),
    ...both(`${task}/absence`),
    ...both(`${task}/question`),
    ...both(`${task}/questions/:number{[0-9]+}`),
    ...both(`${task}/questions/:number{[0-9]+}/withdrawal`),
    ...both(`${overseen}${reservation}`),
    ...both(`${overseen}/questions/:number{[0-9]+}`),
    page(`${task}/receipt`),
    form(`${task}/finish`),
    page("/:lang{en|fr}/finished"),
    page(`${task}/refused`),
    page(`${task}/choice`),
  ],
  load: () => import("./rooms/answering.ts"),
};

const publicity: Room = {
  addresses: [
    ...both(`${overseen}/publication`),
    ...both(`${overseen}/withholding`),
    ...both(`${task}/publication`),
  ],
  load: () => import("./rooms/publicity.ts"),
};

const paying: Room = {
  addresses: [...both(`${task}/tranches/:tranche`), ...both(`${task}/payments/:payment{[0-9]+}`)],
  load: () => import("./rooms/paying.ts"),
};

const amending: Room = {
  addresses: [
    ...both(`${task}/amendment`),
    ...both(`${task}/extension`),
    ...both(`${overseen}/amendment`),
    ...both(`${overseen}/extension`),
  ],
  load: () => import("./rooms/amending.ts"),
};

const ownWords: Room = {
  addresses: [form(`${task}/own-words`)],
  load: () => import("./rooms/own-words.ts"),
};

const overseeing: Room = {
  addresses: [
    page(`${task}/calendar`),
    page(`${task}/calendar.ics`),
    page(overseen),
    page(`${overseen}/trace`),
    page(`${overseen}/rehearsal`),
    ...both(`${overseen}/reassign/:task`),
    ...both(`${overseen}/remind`),
    ...both(`${overseen}/withdraw`),
    ...both(`${overseen}/addresses/:kind/:id`),
    ...both(`${overseen}/translations/:language{(?:en|fr)}`),
    ...both(`${overseen}/translators`),
    ...both(`${overseen}/signatories`),
    ...both(`${overseen}/donor-date`),
    ...both(`${overseen}/ending/:how{(?:terminated|closed)}`),
    ...both(`${overseen}/members`),
    ...both(`${overseen}/members-meeting`),
    ...both(`${overseen}/meeting`),
    form(`${task}/attestation`),
    ...both(`${overseen}/mask`),
    page(`${overseen}/taking-away`),
    ...both(`${overseen}/taking-away/:file`),
  ],
  load: () => import("./rooms/overseeing.ts"),
};

const meeting: Room = {
  addresses: [
    page(`${task}/meetings`),
    ...both(`${task}/meetings/new`),
    page(`${task}/meetings/:meeting`),
    form(`${task}/meetings/:meeting/entries/:act`),
    ...both(`${task}/meetings/:meeting/mask`),
  ],
  load: () => import("./rooms/meeting.ts"),
};

const offices: Room = {
  addresses: [
    page(`${task}/offices`),
    page(`${task}/offices/:office`),
    page(`${task}/offices/:office/days.csv`),
    form(`${task}/offices/:office/days/:change{add|remove|file}`),
  ],
  load: () => import("./rooms/offices.ts"),
};

const minuteBook: Room = {
  addresses: [
    page(`${task}/resolutions`),
    page(`${task}/resolutions/of/:body/:name`),
    page(`${task}/resolutions/of/:body/:name/certificate.pdf`),
    page(`${task}/resolutions/of/:body/:name/minutes`),
    page(`${task}/resolutions/of/:body/:name/extract`),
    page(`${task}/resolutions/of/:body/:name/extract.pdf`),
    ...both(`${task}/resolutions/books`),
    ...both(`${task}/resolutions/books/:book`),
    page(`${task}/resolutions/books/:book/:fetch{[0-9]+\\.zip}`),
  ],
  load: () => import("./rooms/minute-book.ts"),
};

/**
 * The rooms of the house behind the landing page, in the order in which addresses are compared. Every first page waits for all
 * that the function compiles when it starts; so what a link's page does not need comes with its room (docs/adr/0043).
 */
export const rooms: readonly Room[] = [
  steppingUp,
  doors,
  attending,
  papers,
  writing,
  attaching,
  answering,
  paying,
  publicity,
  amending,
  ownWords,
  overseeing,
  meeting,
  offices,
  minuteBook,
];
