package ai.xentree.standalone;

import java.net.URI;

/**
 * What scenarios are played on. Embedded in this JVM by default; on the Axon Server that {@code XENTREE_AXONSERVER} names,
 * which has to be empty; with {@code XENTREE_PROGRAMS=apart} there with each side as a program of its own.
 */
public interface Platform {

    String ADMIN = "admin";
    String ADMIN_PASSWORD = "eleven purple elephants";

    /** Where requests of that method to that path go. */
    URI address(String method, String path);

    /** A part of the program; fails where it runs elsewhere. */
    <T> T part(Class<T> type);

    /** Whether everything is in this JVM. */
    boolean isHere();

    /** The one that all scenarios share. */
    static Platform shared() {
        return SharedPlatform.PLATFORM;
    }
}
