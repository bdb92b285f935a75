package kakehashi.ui.edit.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import kakehashi.model.ChangeSet;
import kakehashi.model.value.PartialDate;
import kakehashi.model.value.Scheme;
import kakehashi.query.edit.Remark;
import kakehashi.query.edit.Stamp;
import kakehashi.query.ledger.Extent;
import kakehashi.query.ledger.Ledger;
import kakehashi.query.ledger.NewSearch;
import kakehashi.text.Words;
import kakehashi.ui.edit.Attempt;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.FormCard;
import kakehashi.ui.edit.field.CodedChoice;
import kakehashi.ui.edit.field.DateField;
import kakehashi.ui.edit.field.FormField;
import kakehashi.ui.edit.field.TextsField;

/**
 * Takes down a search for ties of a locality that was just made. It opens as "searched today, none found" with where the
 * last one was made, so that a row of searches is one key each.
 */
final class SearchForm extends FormCard {

    private static final String LAST_WHERE = "search.where";

    private final String locality;
    private final CodedChoice<Scheme> scheme;
    private final TextField found = new TextField("0");
    private final TextField where = new TextField();
    private final CheckBox within = new CheckBox();
    private final DateField date;
    private final TextsField left;
    private final FormField foundField;
    private final FormField dateField;
    private final FormField whereField;
    private final FormField leftField;

    SearchForm(Desk desk, String locality) {
        super(desk, "search", title(desk, locality), locality);
        this.locality = locality;
        Words words = words();
        scheme = new CodedChoice<>(words, "search-scheme", Ledger.SCHEMES, open(desk, locality), this::look);
        date = new DateField(desk.session(), "search-date", this::look);
        date.text().setText(PartialDate.of(desk.session().today()).toString());
        left = new TextsField(words, "search-left", words.say("ledger.form.left"), this::look);
        found.setId("search-found");
        found.textProperty().addListener(changed -> look());
        where.setId("search-where");
        where.setText(desk.session().preferences().choice(LAST_WHERE).orElse(""));
        where.textProperty().addListener(changed -> look());
        within.setId("search-within");
        within.setText(words.say("ledger.form.within"));
        within.setWrapText(true);
        within.setSelected(true);
        within.selectedProperty().addListener(changed -> look());
        foundField = new FormField("search-found", words.say("ledger.form.found"), found, found);
        whereField = new FormField("search-where", words.say("ledger.form.where"), where, where);
        dateField = new FormField("search-date", words.say("ledger.form.date"), date, date.text());
        leftField = new FormField("search-left", words.say("ledger.form.left"), left, left.first());
        add(new FormField("search-scheme", words.say("ledger.form.scheme"), scheme, scheme));
        add(foundField);
        add(whereField);
        add(dateField);
        add(within);
        add(leftField);
        keeps(found);
        keeps(where);
        keeps(date.text());
        left.areas().values().forEach(this::keeps);
        begin();
        left.showFilled();
    }

    private static String title(Desk desk, String locality) {
        LocalDate today = desk.session().today();
        return desk.words().say("ledger.form.title", desk.session().places().full(locality, today));
    }

    /** What was not searched yet, or not all of it. */
    private static Scheme open(Desk desk, String locality) {
        Ledger ledger = new Ledger(desk.session().meanings());
        return Ledger.SCHEMES.stream()
                .filter(each -> ledger.of(locality, each).extent() != Extent.SEARCHED)
                .findFirst()
                .orElse(Scheme.OFFICIAL);
    }

    @Override
    protected Node first() {
        return where.getText().isBlank() ? where : found;
    }

    @Override
    protected Node firstMissing() {
        if (count().isEmpty()) {
            return found;
        }
        return where.getText().isBlank() ? where : date.text();
    }

    private Optional<Integer> count() {
        String typed = found.getText().strip();
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    @Override
    protected Attempt attempt() {
        Words words = words();
        List<String> missing = new ArrayList<>();
        if (count().isEmpty()) {
            missing.add(words.say("ledger.form.found"));
        }
        if (where.getText().isBlank()) {
            missing.add(words.say("ledger.form.where"));
        }
        if (date.isRefused() || date.date().isEmpty()) {
            missing.add(words.say("ledger.form.date"));
        }
        return new Attempt(missing, missing.isEmpty() ? date.date().flatMap(this::drafted) : Optional.empty());
    }

    private Optional<ChangeSet> drafted(PartialDate day) {
        Stamp stamp = desk().editing().stamp(null);
        // A step in the making looks at the records as they are now.
        draftNow();
        NewSearch search = new NewSearch(
                locality,
                scheme.getValue(),
                day,
                count().orElse(0),
                within.isSelected(),
                where.getText(),
                stamp.by(),
                left.isBlank() ? null : left.text());
        return Optional.of(search.set(desk().editing().atlas(), words().language(), stamp));
    }

    @Override
    protected List<Remark> say(List<Remark> remarks) {
        List<Remark> rest = new ArrayList<>(remarks);
        place(rest, foundField, "count", "result");
        place(rest, dateField, "date", "published");
        place(rest, whereField, "title");
        place(rest, leftField, "note");
        return rest;
    }

    @Override
    protected void written(ChangeSet set) {
        desk().session()
                .preferences()
                .rememberChoice(LAST_WHERE, where.getText().strip());
        desk().undoing().written(set);
        desk().session().select(locality);
    }
}
