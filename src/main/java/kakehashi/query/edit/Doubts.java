package kakehashi.query.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kakehashi.model.Atlas;
import kakehashi.model.Change;
import kakehashi.model.ChangeSet;
import kakehashi.model.Locality;
import kakehashi.model.Tie;
import kakehashi.model.TieEvent;
import kakehashi.model.value.PartialDate;
import kakehashi.query.edit.Remark.Weight;

/** What may be so but seldom is, in the events that a step adds or alters. */
final class Doubts {

    private final Atlas atlas;

    Doubts(Atlas atlas) {
        this.atlas = atlas;
    }

    List<Remark> of(ChangeSet set) {
        List<Remark> doubts = new ArrayList<>();
        for (Change change : set.changes()) {
            if (change.after() instanceof Tie tie) {
                Set<TieEvent> before = change.before() instanceof Tie was ? new HashSet<>(was.events()) : Set.of();
                for (int i = 0; i < tie.events().size(); i++) {
                    if (!before.contains(tie.events().get(i))) {
                        check(tie, i, doubts);
                    }
                }
            }
        }
        return doubts;
    }

    private void check(Tie tie, int number, List<Remark> doubts) {
        TieEvent event = tie.events().get(number);
        PartialDate date = event.date();
        if (date == null) {
            return;
        }
        String field = "events[" + number + "].date";
        Optional<PartialDate> signed = firstSigning(tie);
        if (event.kind().isContact()
                && !event.kind().isSigning()
                && signed.filter(first -> date.latest().isBefore(first.earliest()))
                        .isPresent()) {
            doubts.add(new Remark(
                    tie.key(),
                    field,
                    Weight.DOUBTFUL,
                    words ->
                            words.say("query.doubt.before-signing", words.date(date), words.date(signed.orElseThrow())),
                    null));
        }
        ended(tie, field, tie.vietnam(), date, doubts);
        ended(tie, field, tie.japan(), date, doubts);
    }

    private static Optional<PartialDate> firstSigning(Tie tie) {
        return tie.events().stream()
                .filter(event -> event.kind().isSigning() && event.date() != null)
                .map(TieEvent::date)
                .min(Comparator.naturalOrder());
    }

    private void ended(Tie tie, String field, String locality, PartialDate date, List<Remark> doubts) {
        Optional<PartialDate> ended = atlas.findLocality(locality)
                .flatMap(Locality::ended)
                .filter(last -> last.latest().isBefore(date.earliest()));
        if (ended.isPresent()) {
            String successor = atlas.successorOn(locality, date.latest());
            boolean isOther = !successor.equals(locality);
            doubts.add(new Remark(
                    tie.key(),
                    field,
                    Weight.DOUBTFUL,
                    words -> words.say("query.doubt.ended", words.date(ended.orElseThrow())),
                    isOther ? successor : null));
        }
    }
}
