package ai.xentree.prove;

import ai.xentree.proof.Hash;
import ai.xentree.proof.MerkleTree;
import ai.xentree.proof.Note;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** A history with a key of its own, as a server would keep and show it. */
final class SignedHistory {

    private final List<byte[]> leaves = new ArrayList<>();
    private final KeyPair keys;

    SignedHistory(int events) {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        add(events);
    }

    void add(int events) {
        for (int i = 0; i < events; i++) {
            leaves.add(leaf(leaves.size() + 1, "event-" + (leaves.size() + 1)));
        }
    }

    void change(int position, String name) {
        leaves.set(position - 1, leaf(position, name));
    }

    String key() {
        return base64(keys.getPublic().getEncoded());
    }

    private static byte[] leaf(long position, String name) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(1);
            out.writeLong(position);
            out.writeLong(0);
            out.writeLong(0);
            for (var text : List.of("id-" + position, "Test", "test", name, "1", "{}", "{}")) {
                out.writeInt(text.length());
                out.writeBytes(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private MerkleTree tree(long size) {
        return new MerkleTree(size, this::node);
    }

    private Hash node(int level, long index) {
        return level == 0
                ? Hash.ofLeaf(leaves.get((int) index))
                : Hash.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
    }

    String checkpoint(int size) {
        var note = new Note("test-history", size, tree(size).root());
        return """
                {"tree_size": %d, "root_hash": "%s", "signed_at": "2026-01-01T00:00:00.000Z", "key_id": "k", "algorithm": "Ed25519", \
                "public_key": "%s", "signature": "%s", "note": %s}""".formatted(size, note.root().hex(), key(), base64(signature(note)), quoted(note.text()));
    }

    String eventProof(int position, int size) {
        var leaf = leaves.get(position - 1);
        return """
                {"event_id": "id-%d", "leaf_index": %d, "leaf_hash": "%s", "leaf_data": "%s", "hash_algorithm": "SHA-256", \
                "path": %s, "checkpoint": %s}""".formatted(
                        position,
                        position - 1,
                        Hash.ofLeaf(leaf).hex(),
                        base64(leaf),
                        quoted(tree(size).inclusion(position - 1)),
                        checkpoint(size));
    }

    String historyProof(int earlier, int later) {
        return """
                {"hash_algorithm": "SHA-256", "path": %s, "earlier": %s, "later": %s}""".formatted(quoted(tree(later).consistency(earlier)), checkpoint(earlier), checkpoint(later));
    }

    private byte[] signature(Note note) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(note.text().getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(List<Hash> hashes) {
        return JsonMapper.shared()
                .writeValueAsString(hashes.stream().map(Hash::hex).toList());
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
