/** The same function, keeping its last answer: asked again with the same arguments (by reference) it does not work it out again. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(work: (...given: Arguments) => Answer): (...given: Arguments) => Answer {
  let last: { given: Arguments; answer: Answer } | undefined;
  return (...given) => {
    if (!last || last.given.length !== given.length || given.some((value, index) => value !== last?.given[index])) last = { given, answer: work(...given) };
    return last.answer;
  };
}
