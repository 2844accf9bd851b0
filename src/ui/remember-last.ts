/** The same function, keeping its last answer: asked again with the same arguments (by reference) it does not work it out again. */
export function rememberLast<Arguments extends readonly unknown[], Answer>(work: (...given: Arguments) => Answer): (...given: Arguments) => Answer {
  let last: { given: Arguments; answer: Answer } | undefined;
  return (...given) => {
    const before = last?.given;
    if (last && before?.length === given.length && given.every((value, index) => value === before[index])) return last.answer;
    last = { given, answer: work(...given) };
    return last.answer;
  };
}
