/** Small files of each kind, as their first bytes tell them. */

export const pdf = Buffer.from("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<<>>\nendobj\n%%EOF\n", "latin1");
export const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const jpeg = Buffer.from("ffd8ffe000104a46494600010100000100010000ffd9", "hex");

/** What everybody tries scanners with, which is nothing harmful; written backwards, so that none finds it here. */
export const eicar = Buffer.from(
  [...String.raw`*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP\4[PA@%P!O5X`].reverse().join(""),
);

/** An archive (ZIP) with one entry that is stored as it is: enough to tell what it is an archive of. */
function archive(name: string, content: string): Buffer {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04_03_4b_50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(data.length, 22);
  local.writeUInt16LE(file.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06_05_4b_50, 0);
  return Buffer.concat([local, file, data, end]);
}

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const documents = {
  docx: archive(
    "[Content_Types].xml",
    `<Types><Override PartName="/word/document.xml" ContentType="${word}.main+xml"/></Types>`,
  ),
  odt: archive("mimetype", "application/vnd.oasis.opendocument.text"),
  zip: archive("notes.txt", "hello"),
  exe: Buffer.concat([Buffer.from("MZ"), Buffer.alloc(80)]),
};
