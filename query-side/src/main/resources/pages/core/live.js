import { call, connection, isConnected, lost, Refused } from './api.js';

const AGAIN_MS = 1000;
const REFUSED_AGAIN_MS = 30_000;

/**
 * What happens, as it happens: `moved` once read models show newer events of an organization. Server-sent events are read with
 * fetch, because only that can send who asks.
 */
export class Live extends EventTarget {
  #abort = null;
  #organization = null;
  #position = null;

  /** Follows an organization, and nothing else any more; null for nothing. */
  follow(organization) {
    if (organization !== this.#organization) {
      this.#organization = organization;
      this.#position = null;
      this.#start();
    }
  }

  constructor() {
    super();
    connection.addEventListener('back', () => this.#start());
  }

  async #start() {
    this.#abort?.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    if (this.#organization === null || !isConnected()) {
      return;
    }
    try {
      const answer = await call('GET', `/pages/live?organization_id=${this.#organization}`, {
        headers: { Accept: 'text/event-stream' }, signal });
      await this.#read(answer.body.pipeThrough(new TextDecoderStream()), signal);
      this.#again(signal, AGAIN_MS);
    } catch (error) {
      if (error instanceof Refused) {
        this.#again(signal, REFUSED_AGAIN_MS);
      } else if (!signal.aborted) {
        lost();
      }
    }
  }

  #again(signal, after) {
    setTimeout(() => !signal.aborted && this.#start(), after);
  }

  async #read(stream, signal) {
    let rest = '';
    for await (const text of stream) {
      const events = (rest + text).split('\n\n');
      rest = events.pop();
      if (signal.aborted) {
        return;
      }
      events.filter((event) => event.startsWith('data:')).forEach((event) => this.#hear(JSON.parse(event.slice('data:'.length))));
    }
  }

  #hear({ position }) {
    const before = this.#position;
    this.#position = position;
    if (before !== null && position > before) {
      this.dispatchEvent(new Event('moved'));
    }
  }
}
