package ai.xentree.catalogue;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when files of the catalogue cannot be used; the message names file, line and reason of every problem. */
public final class CatalogueInvalid extends RuntimeException {

    CatalogueInvalid(List<Problem> problems) {
        super(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n  ", "The catalogue of Xentree English cannot be used:\n  ", "")));
    }
}
