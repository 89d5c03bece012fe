/**
 * What each item becomes, all in one list. The method of arrays of the same name asks the runtime for every element, which
 * makes it many times slower, and one question goes through dozens of lists.
 */
export function flatMap<T, U>(items: readonly T[], each: (item: T, at: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  let at = 0;
  for (const item of items) {
    const one = each(item, at);
    at += 1;
    if (isList(one)) for (const part of one) all.push(part);
    else all.push(one);
  }
  return all;
}

const isList = <U>(one: U | readonly U[]): one is readonly U[] => Array.isArray(one);
