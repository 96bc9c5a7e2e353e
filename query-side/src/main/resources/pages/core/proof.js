/** Checks that an event is in a signed history, by RFC 9162 (2.1.3.2), here and not on the server. */
export async function inclusionHolds({ event_id, leaf_data, leaf_index, path, checkpoint }) {
  if (!new TextDecoder().decode(base64(leaf_data)).includes(event_id)) {
    return false;
  }
  let hash = await sha256(0, base64(leaf_data));
  let node = BigInt(leaf_index);
  let last = BigInt(checkpoint.tree_size) - 1n;
  for (const sibling of path.map(bytes)) {
    if (last === 0n) {
      return false;
    }
    if (node % 2n === 1n || node === last) {
      hash = await sha256(1, sibling, hash);
      while (node % 2n === 0n && node !== 0n) {
        node >>= 1n;
        last >>= 1n;
      }
    } else {
      hash = await sha256(1, hash, sibling);
    }
    node >>= 1n;
    last >>= 1n;
  }
  return last === 0n && hex(hash) === checkpoint.root_hash;
}

/** Checks that a checkpoint is signed by the key that it names (Ed25519, RFC 8032). */
export async function signatureHolds({ public_key, signature, note }) {
  const key = await crypto.subtle.importKey('spki', base64(public_key), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, base64(signature), new TextEncoder().encode(note));
}

async function sha256(prefix, ...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', await new Blob([Uint8Array.of(prefix), ...parts]).arrayBuffer()));
}

const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const hex = (array) => Array.from(array, (byte) => byte.toString(16).padStart(2, '0')).join('');
const base64 = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
