/** What the API's names are called. */

const SHORT = /\b(ok|ai|api|lvi|xpi)\b/gi;
const SIGNS = { up: '▲', down: '▼' };

/** A sign for which way a figure went. */
export const directionWord = ({ direction }) => SIGNS[direction] ?? '';

/** A name of the API as words, such as `at_risk` as "At risk". */
export function words(name) {
  const text = String(name ?? '').replaceAll(/[_-]/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return (text.charAt(0).toUpperCase() + text.slice(1)).replace(SHORT, (each) => each.toUpperCase());
}

/** What somebody is called. */
export const nameOf = (person) => person.full_name ?? person.username ?? 'Erased person';

/** How a state is to be seen: good, bad, or neither. */
export function toneOf(state) {
  if (['active', 'achieved', 'on_track', 'running', 'completed', 'accepted', 'met', 'up', 'ok', 'healthy', 'resolved'].includes(state)) {
    return 'is-good';
  }
  return ['inactive', 'behind', 'failed', 'error', 'down', 'unhealthy', 'open', 'revoked', 'stopped'].includes(state)
    ? 'is-bad'
    : ['at_risk', 'degraded', 'queued', 'pending', 'rebuilding', 'expired'].includes(state) ? 'is-warning' : '';
}
