/**
 * Who is signed in. The access token is in memory only; what renews it is a cookie that no script can read. Of several tabs one
 * renews at a time.
 */

const PATH = '/pages/session';
const JSON_BODY = { 'Content-Type': 'application/json' };
const EARLY_SECONDS = 30;

let token = null;
let until = 0;

/** Hears `begun` and `ended`. */
export const sessions = new EventTarget();

/** The access token, renewed where it is about to end; null for nobody. */
export async function accessToken() {
  if (token !== null && Date.now() > until) {
    await renew();
  }
  return token;
}

/** Signs in; answers an error's message, or null. */
export async function signIn(username, password) {
  const answer = await post('', { username, password });
  if (answer.ok) {
    begin(await answer.json());
    return null;
  }
  const problem = await answer.json().catch(() => null);
  return problem?.detail?.message ?? 'Signing in did not work. Try again.';
}

/** Goes on being signed in by the cookie; answers whether that worked. */
export function renew() {
  // there are no locks where pages come over plain HTTP from another machine
  return navigator.locks ? navigator.locks.request('xentree-session', exchange) : exchange();
}

async function exchange() {
  const answer = await post('/renewal', {});
  if (answer.status === 200) {
    begin(await answer.json());
  } else if (answer.status === 204 || answer.status === 401) {
    end();
  }
  return answer.status === 200;
}

/** Signs out here and ends the log-in. */
export async function signOut() {
  await fetch(PATH, { method: 'DELETE' });
  end();
}

function post(path, body) {
  return fetch(PATH + path, { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });
}

function begin({ access_token: text, expires_in: seconds }) {
  const first = token === null;
  token = text;
  until = Date.now() + (seconds - EARLY_SECONDS) * 1000;
  if (first) {
    sessions.dispatchEvent(new Event('begun'));
  }
}

function end() {
  token = null;
  sessions.dispatchEvent(new Event('ended'));
}
