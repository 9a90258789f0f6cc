/** Where in the data something stands: names of fields, and numbers within lists. */
export type Path = readonly (string | number)[];
