/** Names of fields and sections hold dots, which selectors take for classes. */
const safe = (name: string) => name.replaceAll(".", "--");

/** DOM id of a field's control, of its hint and of its error. */
export const fieldId = (name: string): string => `field-${safe(name)}`;
export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;

/** DOM id of a section of a form. */
export const sectionId = (id: string): string => `section-${safe(id)}`;

/** Name of a control of one line: the path of what it asks, and the mark of the link by whose pages it is asked. */
export const controlName = (path: string, mark: string): string => `${path}@${mark}`;

/** The path of what a control asks, by its name; what bears no mark is its own path. */
export const pathOfControl = (name: string): string => name.replace(/@[0-9a-f]{8}$/, "");
