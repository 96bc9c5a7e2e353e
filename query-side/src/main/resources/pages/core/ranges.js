import { daysBetween, isInstant, isoDay, plusDays } from './formats.js';

/** The days that figures are of when nothing else is asked for. */
export const DEFAULT_DAYS = 30;

/** The longest range that the API answers for (days). */
export const MOST_DAYS = 731;

/** Ranges that people ask for often, by what they are called. */
export function presets(today = isoDay(Date.now())) {
  return [
    ['7 days', { start_date: plusDays(today, -6), end_date: today }],
    ['30 days', { start_date: null, end_date: null }],
    ['90 days', { start_date: plusDays(today, -89), end_date: today }],
    ['A year', { start_date: plusDays(today, -364), end_date: today }],
    ['Two years', { start_date: plusDays(today, 1 - MOST_DAYS), end_date: today }],
  ];
}

/** The first and the last day that an address is about, as of its instant or today. */
export function rangeOf({ start_date, end_date, as_of }) {
  const last = isDay(end_date) ? end_date : isoDay(as_of && isInstant(as_of) ? as_of : Date.now());
  return { start_date: isDay(start_date) ? start_date : plusDays(last, 1 - DEFAULT_DAYS), end_date: last };
}

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? '') && isInstant(text);

/** A range in so many parts of equal length, the last of which may be shorter; in none where it ends before it begins. */
export function parts({ start_date, end_date }, most) {
  const days = Math.max(0, daysBetween(start_date, end_date));
  const length = Math.max(1, Math.ceil(days / most));
  return Array.from({ length: Math.ceil(days / length) }, (_, n) => {
    const first = plusDays(start_date, n * length);
    const last = plusDays(first, length - 1);
    return { start_date: first, end_date: last < end_date ? last : end_date };
  });
}
