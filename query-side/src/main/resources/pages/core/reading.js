import { connection } from './api.js';

/**
 * What an element shows of the API: asked for when what it is about changes, given up when something else is asked for, and
 * asked for again when the server comes back. What was shown stays until there is something newer.
 */
export class Reading {
  #host;
  #key;
  #moves;
  #ask;
  #abort = null;

  data = null;
  asOf = null;
  error = null;
  pending = false;

  constructor(host) {
    this.#host = host;
    host.addController(this);
  }

  /** Asks, unless that is what was asked last; where only `moves` are other, quietly, since what is shown is of the same. */
  of(key, ask, moves) {
    if (key === this.#key && moves === this.#moves) {
      return;
    }
    const quietly = key === this.#key && !this.pending;
    this.pending = !quietly;
    this.#key = key;
    this.#moves = moves;
    this.#ask = ask;
    this.#start();
  }

  /** Asks the same once more. */
  again() {
    this.pending = true;
    return this.#start();
  }

  async #start() {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    try {
      const { data, asOf } = await this.#ask(abort.signal);
      this.#hear(abort, () => Object.assign(this, { data, asOf, error: null }));
    } catch (error) {
      this.#hear(abort, () => (this.error = error));
    }
  }

  #hear(abort, change) {
    if (!abort.signal.aborted) {
      this.pending = false;
      change();
      this.#host.requestUpdate();
    }
  }

  #back = () => this.error && this.again();

  hostConnected() {
    connection.addEventListener('back', this.#back);
  }

  hostDisconnected() {
    connection.removeEventListener('back', this.#back);
    this.#abort?.abort();
    this.#key = undefined;
  }
}
