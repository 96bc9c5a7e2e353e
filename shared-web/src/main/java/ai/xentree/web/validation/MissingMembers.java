package ai.xentree.web.validation;

import ai.xentree.web.errors.FieldError;
import ai.xentree.web.json.Patch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a body lacks: components that are null though their type does not say that they may be. */
final class MissingMembers {

    private final List<FieldError> errors = new ArrayList<>();

    /** The errors of a body. */
    static List<FieldError> of(Object body) {
        var search = new MissingMembers();
        search.visit("", body);
        return search.errors;
    }

    private void visit(String path, @Nullable Object value) {
        switch (value) {
            case Patch<?> patch -> visit(path, patch.toOptional().orElse(null));
            case Record body -> visitRecord(path, body);
            case Collection<?> items -> visitItems(path, items);
            case null, default -> {}
        }
    }

    private void visitItems(String path, Collection<?> items) {
        int index = 0;
        for (var item : items) {
            var itemPath = path + "." + index++;
            if (item == null) {
                errors.add(new FieldError(itemPath, "must not be null"));
            }
            visit(itemPath, item);
        }
    }

    private void visitRecord(String path, Record body) {
        for (var member : BodyMember.of(body)) {
            var memberPath = path.isEmpty() ? member.name() : path + "." + member.name();
            var value = member.valueIn(body);
            if (value == null && member.required()) {
                errors.add(new FieldError(memberPath, "must be given"));
            }
            visit(memberPath, value);
        }
    }
}
