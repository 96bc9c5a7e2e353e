/** Numbers, days and lengths of time as people read them. */

const whole = new Intl.NumberFormat('en');
const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZone: 'UTC',
});
const minutely = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC',
});
const DAY_MS = 86_400_000;

/** Between a number and its unit, so that no line ends there. */
const NEXT_TO = '\u00a0';

/** A whole number. */
export const count = (number) => whole.format(number);

/** So many of something, such as 1 event or 2 events. */
export const many = (number, what) => `${whole.format(number)} ${what}${number === 1 ? '' : 's'}`;

/** A number with two decimals at most. */
export const decimal = (number) => (number === null || number === undefined ? '–' : exact.format(number));

/** A number with as many decimals as the others of its column. */
export function fixed(number, decimals = 1) {
  return number === null || number === undefined
    ? '–'
    : number.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** A figure in its unit, such as 12.5 h or 63 %. */
export function figure(value, unit) {
  if (value === null || value === undefined) {
    return '–';
  }
  switch (unit) {
    case 'percent': return `${exact.format(value)}${NEXT_TO}%`;
    case 'hours': return `${exact.format(value)}${NEXT_TO}h`;
    case 'minutes': return `${exact.format(value)}${NEXT_TO}min`;
    case 'days': return many(value, 'day').replace(' ', NEXT_TO);
    default: return exact.format(value);
  }
}

/** A change with its sign. */
export function change(value, unit) {
  const sign = value > 0 ? '+' : '−';
  return sign + figure(Math.abs(value), unit).replace('%', 'points');
}

/** Seconds as hours and minutes; less than a minute as they are. */
export function duration(seconds) {
  if (seconds > 0 && seconds < 60) {
    return `${seconds} s`;
  }
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${whole.format(Math.floor(minutes / 60))} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** An ISO date as a day with its year. */
export const date = (text) => (text ? day.format(new Date(text)) : '–');

/** An ISO date as a day without its year. */
export const dayOfYear = (text) => shortDay.format(new Date(text));

/** An instant, in UTC. */
export const moment = (text) => (text ? (isInstant(text) ? `${instant.format(new Date(text))} UTC` : text) : '–');

/** An instant to the minute, in UTC. */
export const minute = (text) => (text ? minutely.format(new Date(text)) : '–');

/** Whether a text of the address is an instant. */
export const isInstant = (text) => !Number.isNaN(new Date(text).getTime());

/** How long ago an instant was, in words. */
export function ago(text, now = Date.now()) {
  const seconds = Math.max(0, Math.round((now - new Date(text)) / 1000));
  if (seconds < 60) {
    return `${seconds} s ago`;
  }
  if (seconds < 3600) {
    return `${Math.floor(seconds / 60)} min ago`;
  }
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} h ago` : `${whole.format(Math.floor(seconds / 86_400))} days ago`;
}

/** The ISO date of an instant, in UTC. */
export const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** An ISO date so many days later. */
export const plusDays = (text, days) => isoDay(new Date(`${text}T00:00:00Z`).getTime() + days * DAY_MS);

/** The days from one ISO date to another, both counted. */
export const daysBetween = (first, last) => Math.round((new Date(last) - new Date(first)) / DAY_MS) + 1;
