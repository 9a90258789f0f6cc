/**
 * Stands where the unpacking of attached archives keeps a log for its own authors, which is never printed: its package is CommonJS, and
 * would have each file of a bundle make a `require` for it.
 */
export default () => () => {};
