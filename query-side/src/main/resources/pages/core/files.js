import { readFile } from './api.js';

/** Hands a file to whoever looks at the page. */
export function save(blob, name) {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60_000);
}

/** Saves a table of the API as the API writes it. */
export async function saveTable(path, params, name) {
  save(await readFile(path, params, 'text/csv'), `${name}.csv`);
}

/** Saves rows that a page has, by the same rules as the API's files (RFC 4180; formulas are defused). */
export function saveRows(columns, rows, name) {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  save(new Blob([`${lines.join('\r\n')}\r\n`], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}

function cell(value) {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
