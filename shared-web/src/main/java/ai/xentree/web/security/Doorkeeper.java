package ai.xentree.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Stands before authentication, and may refuse by {@code Refused}. */
public interface Doorkeeper {

    /** Lets a request in whose credentials were not seen before and have yet to be checked. */
    void admit(HttpServletRequest request, HttpServletResponse response);

    /** Lets one go on that has no credentials, or wrong ones. */
    void admitStranger(HttpServletRequest request, HttpServletResponse response);
}
