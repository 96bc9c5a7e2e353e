/** Which of several forms of an answer a client gets. */
@NullMarked
package ai.xentree.web.negotiation;

import org.jspecify.annotations.NullMarked;
