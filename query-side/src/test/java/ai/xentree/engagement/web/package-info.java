@NullMarked
package ai.xentree.engagement.web;

import org.jspecify.annotations.NullMarked;
