package ai.xentree.web.errors;

import java.io.IOException;

/** Thrown while reading a body that exceeds the limit; answered as 413. */
public final class PayloadTooLarge extends IOException {

    /** The body has more bytes than that. */
    public PayloadTooLarge(long limitBytes) {
        super("The body exceeds the limit of " + limitBytes + " bytes");
    }
}
