import { read } from './api.js';
import { parts } from './ranges.js';

const PARTS = 8;

/** The key figures of equal parts of a range, by key and in order. */
export async function figuresOfParts(path, params, range, signal) {
  const answers = await Promise.all(parts(range, PARTS).map((part) => read(path, { ...params, ...part }, { signal })));
  const history = new Map();
  answers.flatMap(({ data }) => data.kpis).forEach(({ key, value }) => history.set(key, [...(history.get(key) ?? []), value]));
  return { data: history, asOf: null };
}
