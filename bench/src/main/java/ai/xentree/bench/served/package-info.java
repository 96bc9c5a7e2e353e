/** Measures the program from outside: in a process of its own, started as a user starts it, over HTTP. */
@NullMarked
package ai.xentree.bench.served;

import org.jspecify.annotations.NullMarked;
