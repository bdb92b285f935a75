package kakehashi.session;

import java.util.List;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.query.Meanings;
import kakehashi.query.line.LineReader;
import kakehashi.query.line.Meant;
import kakehashi.query.name.Reading;
import kakehashi.query.name.Understood;
import kakehashi.store.AtlasStore;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a filter mean, and which links hold those that are searched. The store is asked once while words and records
 * are the same, however often something else is chosen beside them or a playback goes on. Any thread.
 */
final class Matching {

    /** What the store says of a text. Any thread. */
    interface Texts {

        /** Ids of the links that match it. */
        Set<String> matching(String text);

        /** The places that it names. */
        default Understood places(String text) {
            return new Understood(List.of(), List.of());
        }

        static Texts of(AtlasStore store) {
            return new Texts() {
                @Override
                public Set<String> matching(String text) {
                    return store.matching(text);
                }

                @Override
                public Understood places(String text) {
                    return store.places(text);
                }
            };
        }
    }

    private record Found(Atlas atlas, String text, Set<String> ids) {}

    private record Read(Meanings meanings, LineReader reader, String text, Meant meant) {}

    private final Texts texts;
    private @Nullable Found found;
    private @Nullable Read read;

    Matching(Texts texts) {
        this.texts = texts;
    }

    synchronized Set<String> in(Atlas atlas, String text) {
        Found known = found;
        if (known == null || known.atlas() != atlas || !known.text().equals(text)) {
            known = new Found(atlas, text, texts.matching(text));
            found = known;
        }
        return known.ids();
    }

    synchronized Meant read(Meanings meanings, String text) {
        if (text.isBlank()) {
            return Meant.NOTHING;
        }
        Read known = read;
        boolean same = known != null && known.meanings() == meanings;
        if (known == null || !same || !known.text().equals(text)) {
            LineReader reader = known != null && same ? known.reader() : new LineReader(meanings, texts::places);
            known = new Read(meanings, reader, text, reader.read(text));
            read = known;
        }
        return known.meant();
    }

    /** The localities that a text as a whole names. */
    List<String> named(String text) {
        return texts.places(text).places().stream()
                .filter(Reading::isWhole)
                .map(Reading::locality)
                .toList();
    }
}
