import { query } from './address.js';
import { accessToken, renew } from './session.js';

/** What the API refused, in its words. */
export class Refused extends Error {
  constructor(status, detail) {
    super(detail?.message ?? 'The server could not answer.');
    this.status = status;
    this.code = detail?.error ?? 'UNKNOWN';
    this.fields = detail?.errors ?? [];
  }
}

/** What went wrong, and with which fields. */
export function messageOf(error) {
  const fields = error instanceof Refused ? error.fields.map(({ field, message }) => `${field} ${message}`) : [];
  return fields.length === 0 ? error.message : `${error.message.replace(/\.$/, '')}: ${fields.join('; ')}.`;
}

/** Hears `lost` when the server cannot be reached and `back` once it answers again. */
export const connection = new EventTarget();

const LOOK_EVERY_MS = 2000;
const AWAY = [502, 503, 504];

let looking = null;

/** Whether the server could be reached last. */
export function isConnected() {
  return looking === null;
}

/**
 * Asks for JSON.
 *
 * @returns the answer, and of which event it is
 */
export async function read(path, params = {}, { signal } = {}) {
  const answer = await call('GET', path + query(params), { signal });
  return { data: await answer.json(), asOf: asOf(answer) };
}

/** Asks for a file, such as a table as CSV. */
export async function readFile(path, params, type) {
  return (await call('GET', path + query(params), { headers: { Accept: type } })).blob();
}

/** Has something done; answers what the API answers, or null where that is nothing. */
export async function send(method, path, body) {
  const headers = { 'Content-Type': 'application/json' };
  if (method === 'POST') {
    headers['Idempotency-Key'] = crypto.getRandomValues(new Uint32Array(4)).join('-');
  }
  const answer = await call(method, path, { headers, body: body === undefined ? undefined : JSON.stringify(body) });
  return answer.status === 204 ? null : answer.json();
}

/** Calls the API as whoever is signed in; where that has just ended, once more. */
export async function call(method, path, { headers = {}, ...options } = {}) {
  const attempt = async () =>
    fetch(path, { method, ...options, headers: { ...headers, Authorization: `Bearer ${await accessToken()}` } });
  let answer = await reached(attempt);
  if (answer.status === 401 && (await renew())) {
    answer = await reached(attempt);
  }
  if (!answer.ok) {
    throw new Refused(answer.status, (await answer.json().catch(() => null))?.detail);
  }
  return answer;
}

async function reached(attempt) {
  try {
    const answer = await attempt();
    if (AWAY.includes(answer.status)) {
      lost();
    }
    return answer;
  } catch (error) {
    if (error.name !== 'AbortError') {
      lost();
    }
    throw error;
  }
}

/** From now on looks whether the server is back. */
export function lost() {
  if (looking === null) {
    connection.dispatchEvent(new Event('lost'));
    looking = setInterval(look, LOOK_EVERY_MS);
  }
}

async function look() {
  const answer = await fetch('/health').catch(() => null);
  if (answer?.ok) {
    clearInterval(looking);
    looking = null;
    connection.dispatchEvent(new Event('back'));
  }
}

function asOf(answer) {
  const position = answer.headers.get('X-As-Of-Position');
  return position === null ? null : { position: Number(position), time: answer.headers.get('X-As-Of-Time') };
}
