/**
 * What is made of something that never changes, made once for as long as that is there: a page asks many times for the form of its
 * document, and for the rows that one state of its answers gives it.
 */
export function madeOnce<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const kept = new WeakMap<Of, { made: Made }>();
  return (of) => {
    const known = kept.get(of) ?? { made: make(of) };
    kept.set(of, known);
    return known.made;
  };
}
