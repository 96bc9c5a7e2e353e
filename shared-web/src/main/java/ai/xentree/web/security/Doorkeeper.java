package ai.xentree.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Stands before authentication, and may refuse by {@code Refused} without anybody having looked at the credentials. */
public interface Doorkeeper {

    /** Lets a request in, of which nothing is known yet but where it comes from. */
    void admit(HttpServletRequest request, HttpServletResponse response);

    /** Lets one go on that has no credentials, or wrong ones. */
    void admitStranger(HttpServletRequest request, HttpServletResponse response);
}
