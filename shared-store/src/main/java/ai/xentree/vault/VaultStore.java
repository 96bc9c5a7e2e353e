package ai.xentree.vault;

/** A vault that keeps secrets in the form in which it is given them. */
public interface VaultStore extends Vault {

    /** The form in which a secret is kept, which may be the one it has. */
    @FunctionalInterface
    interface Form {

        /** Of an entry of a kind. */
        byte[] of(String kind, Entry entry);
    }

    /** Keeps every secret in a form; of the form before, nothing is left in files that this store writes. */
    void rewrite(Form form);
}
