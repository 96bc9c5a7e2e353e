package ai.xentree.catalogue;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What makes an answer right. */
sealed interface Key {

    /** Whether an answer is right. */
    boolean opens(List<String> answer);

    /** These, each at its place. */
    record Sequence(List<String> right) implements Key {
        @Override
        public boolean opens(List<String> answer) {
            return answer.equals(right);
        }
    }

    /** These and no others, in any order. */
    record Choice(Set<String> right) implements Key {
        @Override
        public boolean opens(List<String> answer) {
            return answer.size() == right.size() && new HashSet<>(answer).equals(right);
        }
    }

    /** One of these texts; case, outer spaces and the number of inner ones do not matter. */
    record Texts(Set<String> right) implements Key {

        /** Accepts those texts, however they are spaced. */
        static Texts of(List<String> right) {
            var plain = new HashSet<String>();
            right.forEach(text -> plain.add(plain(text)));
            return new Texts(Set.copyOf(plain));
        }

        @Override
        public boolean opens(List<String> answer) {
            return answer.size() == 1 && right.contains(plain(answer.getFirst()));
        }

        private static String plain(String text) {
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                    .replace('\u2019', '\'')
                    .strip();
            return composed.replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }
}
