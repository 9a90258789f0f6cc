type Labelled = { label: string };
type OfFile = Labelled & { file: string };
type Named = { name: string };

/** What is wrong with the files of a field (report.ts). */
export const fileErrors = {
  "required-attachments": ({ label }: Labelled) => `Attach a file to “${label}”`,
  "file-unfinished": ({ label, file }: OfFile) =>
    `“${label}”: “${file}” has not arrived whole. Choose it once more to go on, or remove it`,
  "file-in-quarantine": ({ label, file }: OfFile) =>
    `“${label}”: “${file}” is still being checked for malicious software. That takes a minute or two: load this page again`,
  "file-refused": ({ label, file }: OfFile) =>
    `“${label}”: “${file}” could not be taken, as its page says. Remove it, and attach another if you have one`,
};

/** Files that are attached to a document: where they are sent, how they stand, what they are. */
export const attachments = () => ({
  open: "Add or remove files",
  openOf: ({ label }: Labelled) => `: ${label}`,
  none: "No file is attached.",
  title: ({ label }: Labelled) => `Files: ${label}`,
  back: "Back to this part",
  lead: "PDF, pictures (JPEG, PNG, WebP, HEIC), and files of word processors, spreadsheets and presentations (DOCX, XLSX, PPTX, ODT, ODS, ODP). Each is checked for malicious software before anybody can open it.",
  attached: "Attached",
  size: ({ amount, isKilobytes }: { amount: string; isKilobytes: boolean }) =>
    `${amount} ${isKilobytes ? "kB" : "MB"}`,
  types: {
    "application/pdf": "PDF document",
    "image/jpeg": "JPEG picture",
    "image/png": "PNG picture",
    "image/webp": "WebP picture",
    "image/heic": "HEIC picture",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel workbook",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint presentation",
    "application/vnd.oasis.opendocument.text": "OpenDocument text",
    "application/vnd.oasis.opendocument.spreadsheet": "OpenDocument spreadsheet",
    "application/vnd.oasis.opendocument.presentation": "OpenDocument presentation",
  },
  state: {
    uploading:
      "Has not arrived whole. Choose the same file below to go on from where it stopped, or remove it.",
    quarantined: "Being checked for malicious software. Load this page again in a minute.",
    clean: "Checked.",
    refused: "Not taken.",
    "taken-away":
      "Taken away by whoever watches over this document. It is not submitted; you can remove it here.",
  },
  problem: {
    "no-file": "Choose a file",
    empty: "This file is empty: it has no content. Look whether it is the right one, and choose it again",
    "too-large":
      "This file is larger than 25 MB. Make it smaller (fewer pages, pictures of a lower resolution), or attach it in parts",
    "too-large-for-form":
      "Without scripts a file can have 4 MB at most, and this one is larger. Allow scripts of this site in your browser, make the file smaller, or attach it in parts",
    "not-taken": "A file of this kind is not taken. Save it as PDF, for example, and attach that",
    "not-what-it-says":
      "What this file holds is not what the ending of its name says. Open it in the program that it was made with, save it again, and attach that",
    malware: "Malicious software was found in this file. Remove it here, and have your device checked",
    "taken-away":
      "This very file was taken away from this document, for good. Remove it here, and ask whoever watches over the document if you need to know why",
    "not-scanned":
      "This file could not be checked: it may be protected by a password. Save it without one, and attach that",
  },
  full: ({ limit }: { limit: string }) =>
    `There are ${limit} files here, and there can be no more. Remove one, or put several into one file.`,
  isThere:
    "There is one file here, and no more are asked for. To attach another in its place, remove it first.",
  removed: "The file was removed.",
  arrived: "The file has arrived, and is being checked.",
  remove: "Remove",
  removeOf: ({ name }: Named) => `: ${name}`,
  add: "Attach a file",
  file: "File",
  again: "A browser forgets which file was chosen: choose it once more.",
  most: "25 MB at most.",
  mostInForm: "4 MB at most, since your browser runs no scripts here.",
  purpose: "What it is",
  purposeHint: "Such as “Certificate of registration, 2024”",
  language: { label: "Language of the file", en: "English", fr: "French", other: "Another language" },
  recognised: {
    label: "Can a child be recognised in it?",
    hint: "By a picture of the child, or by a name with an age or a place",
    no: "No",
    yes: "Yes, and there is a written consent",
  },
  consent: "Reference of the consent",
  consentHint:
    "Where the written consent of the child and of whoever has parental authority is kept. Without one, do not attach the file",
  missing: {
    purpose: "Say what the file is",
    fileLanguage: "Choose the language of the file",
    recognised: "Answer whether a child can be recognised in it",
    consent: "Give the reference of the consent, or remove the child from the file before you attach it",
  },
  tooLong: ({ limit }: { limit: string }) => `Use ${limit} characters at most`,
  send: "Attach this file",
  consented: ({ consent }: { consent: string }) => `A child can be recognised in it; consent: ${consent}`,
  sending: "Sending: {percent} %",
  waiting: "The line dropped. Sending goes on by itself as soon as it is back; leave this page open.",
  failed:
    "The file could not be sent. What arrived is kept: choose the same file and press the button again.",
});
