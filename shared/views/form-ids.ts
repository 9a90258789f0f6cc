/** Names of fields and sections hold dots, which selectors take for classes. */
const safe = (name: string) => name.replaceAll(".", "--");

/** DOM id of a field's control, of its hint and of its error. */
export const fieldId = (name: string): string => `field-${safe(name)}`;
export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const errorId = (name: string): string => `${fieldId(name)}-error`;

/** DOM id of a section of a form. */
export const sectionId = (id: string): string => `section-${safe(id)}`;
