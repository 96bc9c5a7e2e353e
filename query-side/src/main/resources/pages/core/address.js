/** What a page shows stands in its address, so that a link shows the same thing to whoever may see it. */

const KEPT = ['organization_id', 'team_id', 'start_date', 'end_date', 'as_of'];
const changes = new EventTarget();

/** The page and what it is asked to show. */
export function address() {
  const [page, id] = location.pathname.slice(1).split('/');
  return { page: page || 'engagement', id: id ?? null, params: Object.fromEntries(new URLSearchParams(location.search)) };
}

/** The parameters of figures: whose, when, and as of when. */
export function scope({ params } = address()) {
  return Object.fromEntries(KEPT.filter((name) => params[name]).map((name) => [name, params[name]]));
}

/** The address of another page about the same people and days. */
export function link(page, own = {}) {
  return `/${page}${query({ ...scope(), ...own })}`;
}

/** Goes to an address. */
export function go(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  changes.dispatchEvent(new Event('change'));
}

/** Changes some of what the address says; null takes a parameter away. */
export function change(some, options) {
  go(location.pathname + query({ ...address().params, ...some }), options);
}

/** Hears of every change until the signal is aborted. */
export function onAddress(listener, signal) {
  changes.addEventListener('change', listener, { signal });
}

/** Parameters as they stand in an address. */
export function query(params) {
  const pairs = Object.entries(params).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

addEventListener('popstate', () => changes.dispatchEvent(new Event('change')));

/** Links of this program are followed without loading the document again. */
addEventListener('click', (event) => {
  const anchor = event.target.closest?.('a[href^="/"]');
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (anchor && plain && !anchor.hasAttribute('download') && !anchor.target && !event.defaultPrevented) {
    event.preventDefault();
    go(anchor.getAttribute('href'));
    scrollTo(0, 0);
  }
});
