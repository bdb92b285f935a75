package kakehashi.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kakehashi.model.Atlas;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.EventKind;
import kakehashi.model.value.SourceRank;
import kakehashi.model.value.TieType;
import kakehashi.query.Meanings;
import kakehashi.query.term.Standing;
import kakehashi.text.Places;
import kakehashi.text.Words;

/**
 * What a careful officer must know of a tie before a sheet that tells of it is signed. It is a matter of the record alone,
 * so it is the same whatever kind of sheet tells of it.
 */
final class TieFindings {

    private final Meanings meanings;
    private final Places places;

    /** @param places names the ties in the language of the reader of the list */
    TieFindings(Meanings meanings, Places places) {
        this.meanings = meanings;
        this.places = places;
    }

    List<Finding> of(Tie tie) {
        List<Finding> findings = new ArrayList<>();
        LocalDate asOf = meanings.asOf();
        String title = Words.opening(places.title(tie, asOf));
        if (tie.events().stream().anyMatch(event -> !event.conflictsWith().isEmpty())) {
            findings.add(new Finding(Finding.Kind.CONFLICT, title, tie.id()));
        }
        if (contradictsItsStatus(tie)) {
            findings.add(new Finding(
                    Finding.Kind.STATUS,
                    places.words().say("sheet.finding.of", title, places.words().name(tie.status())),
                    tie.id()));
        }
        String weak = tie.events().stream()
                .filter(this::restsOnOthersAlone)
                .map(this::named)
                .distinct()
                .collect(Collectors.joining(places.words().say("sheet.separator")));
        if (!weak.isEmpty()) {
            findings.add(new Finding(
                    Finding.Kind.WEAK_SOURCE, places.words().say("sheet.finding.of", title, weak), tie.id()));
        }
        if (meanings.inForceOn(tie, asOf) && meanings.lastContact(tie).isEmpty()) {
            findings.add(new Finding(Finding.Kind.NO_CONTACT, title, tie.id()));
        }
        if (meanings.standing(tie).kind() == Standing.Kind.IN_FORCE) {
            findings.add(new Finding(Finding.Kind.NO_END, title, tie.id()));
        }
        if (tie.note() != null) {
            findings.add(new Finding(Finding.Kind.NOTE, title, tie.id()));
        }
        return findings;
    }

    /** A mention is no fact about the tie, and is not weighed. */
    private boolean restsOnOthersAlone(TieEvent event) {
        Atlas atlas = meanings.atlas();
        return event.kind() != EventKind.MENTIONED
                && event.sources().stream()
                        .flatMap(id -> atlas.findSource(id).stream())
                        .allMatch(source -> source.rank() == SourceRank.OTHER);
    }

    private String named(TieEvent event) {
        Words words = places.words();
        String kind = words.name(event.kind());
        return event.date() == null
                ? kind
                : words.say("sheet.contact", words.date(Objects.requireNonNull(event.date())), kind);
    }

    /** The status is that of the edition's date; as of a day before, that of the day. */
    private boolean contradictsItsStatus(Tie tie) {
        LocalDate edited = meanings.atlas().edition().date();
        boolean holds = meanings.inForceOn(tie, meanings.asOf().isBefore(edited) ? meanings.asOf() : edited);
        boolean binds = tie.type() != TieType.EXCHANGE && tie.type() != TieType.ANNOUNCED;
        return switch (tie.status()) {
            case ACTIVE -> binds && !holds;
            case COMPLETED, LAPSED -> holds;
            case PROPOSED -> tie.events().stream().anyMatch(event -> event.kind() == EventKind.SIGNED);
            case UNKNOWN -> false;
        };
    }
}
