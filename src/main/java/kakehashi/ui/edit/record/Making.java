package kakehashi.ui.edit.record;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kakehashi.model.Source;
import kakehashi.model.value.Coded;
import kakehashi.model.value.Country;
import kakehashi.model.value.LocalityKind;
import kakehashi.model.value.Scheme;
import kakehashi.model.value.SuccessionKind;
import kakehashi.text.Words;
import kakehashi.ui.edit.Desk;
import org.jspecify.annotations.Nullable;

/**
 * What the controls of one form share.
 *
 * @param country of the locality that the form is about, in which what it names lies too; null where any may be named
 * @param fresh the sources that the form brings with it
 * @param changed told of every change
 */
record Making(Desk desk, @Nullable Country country, FreshSources fresh, Runnable changed) {

    Words words() {
        return desk.words();
    }

    /** The control for a member, by what it holds. */
    Control control(Asked asked, Class<?> type, String id) {
        if (type.isEnum()) {
            return new ChoiceControl<>(id, values(asked, type), this::named, changed);
        }
        return switch (asked) {
            case NETWORK_MEMBERS, LOCALITY_ERAS -> throw new IllegalArgumentException("made by the form: " + asked);
            case MEMBER_LOCALITY, ERA_PARENT, SUCCESSION_TO ->
                RecordChoice.ofLocality(desk.session(), id, country, changed);
            case SOURCE_LANGUAGE -> new ChoiceControl<>(id, languages(), this::language, changed);
            default -> Controls.of(this, type, asked.member().equals("source"), id, words().name(asked));
        };
    }

    /** What a value is called where it is chosen. */
    private String named(Object value) {
        Words words = words();
        if (value instanceof SuccessionKind kind) {
            return Words.opening(words.name(kind, "…"));
        }
        return Words.opening(words.name((Coded) value));
    }

    private List<?> values(Asked asked, Class<?> type) {
        Stream<?> all = Arrays.stream(type.getEnumConstants());
        return switch (asked) {
            case LEDGER_SCHEME -> all.filter(each -> each != Scheme.NETWORK).toList();
            case ERA_KIND ->
                all.filter(each -> isOfCountry((LocalityKind) each)).toList();
            default -> all.toList();
        };
    }

    /** The ranks are in the order of their countries. */
    private boolean isOfCountry(LocalityKind kind) {
        boolean isJapanese = kind.compareTo(LocalityKind.PREFECTURE) >= 0;
        boolean isBoth = kind == LocalityKind.TOWN || kind == LocalityKind.VILLAGE;
        return country == null || isBoth || isJapanese == (country == Country.JP);
    }

    private List<String> languages() {
        return Stream.concat(
                        Stream.of("vi", "ja", "en"),
                        desk.editing().atlas().records().sources().stream()
                                .map(Source::language)
                                .sorted(Comparator.naturalOrder()))
                .distinct()
                .toList();
    }

    private String language(Object tag) {
        Words words = words();
        String name = Locale.forLanguageTag((String) tag)
                .getDisplayName(words.language().locale());
        return name.isEmpty() ? (String) tag : Words.opening(name);
    }
}
