package kakehashi.ui.edit.keep;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kakehashi.model.value.PartialDate;
import kakehashi.session.edit.LogWork;
import kakehashi.session.keep.Keeper;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;
import kakehashi.ui.edit.field.DateField;

/** Whether the log of changes is whole, in sentences, and the one way to take anything out of it, which is pressed twice. */
final class LogCard extends ListedCard<String> {

    private static final double HEIGHT = 150;

    private final Keeper keeper;
    private final Words words;
    private final TextField noted = new TextField();
    private final TextField author = new TextField();
    private final DateField before;
    private final Label told = FactColumn.text("", "value");
    private final Button forget = new Button();
    private final BiConsumer<LocalDate, String> forgetting;
    private boolean isSure;

    /** @param forgetting forgets what was done before a day, by somebody */
    LogCard(Desk desk, Keeper keeper, BiConsumer<LocalDate, String> forgetting) {
        super(desk, "log", desk.words().say("keep.log.title"), desk.words().say("keep.log.looking"));
        this.keeper = keeper;
        this.forgetting = forgetting;
        words = desk.words();
        before = new DateField(desk.session(), "log-before", this::count);
        before.whenEmpty(words.say("keep.forget.no-day"));
        noted.setId("log-noted");
        noted.setPromptText(words.say("keep.log.noted-prompt"));
        noted.setOnAction(event -> show());
        author.setId("log-author");
        author.setText(desk.session().preferences().authorProperty().get());
        author.textProperty().addListener((observed, former, name) -> count());
        told.setId("log-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        forget.setId("log-forget");
        forget.getStyleClass().addAll("flat", "danger");
        forget.setOnAction(event -> press());
        list().setPrefHeight(HEIGHT);
        getChildren().add(1, FactColumn.text(words.say("keep.log.about"), "quiet"));
        getChildren().add(2, named("keep.log.noted", noted));
        int foot = getChildren().size() - 1;
        getChildren()
                .addAll(
                        foot,
                        List.of(
                                FactColumn.text(words.say("keep.forget.heading"), "event-head"),
                                before,
                                named("keep.forget.by", author),
                                told));
        offerForgetting(0);
        offer(List.of(forget));
        show();
    }

    private Node named(String key, TextField field) {
        Label name = FactColumn.text(words.say(key), "quiet");
        name.setLabelFor(field);
        field.setAccessibleText(name.getText());
        return new VBox(2, name, field);
    }

    private Optional<LocalDate> day() {
        return before.date().map(PartialDate::earliest);
    }

    /** What is asked twice is asked anew once anything has changed. */
    private void count() {
        offerForgetting(0);
        told.setText("");
        day().ifPresent(day -> desk().editing()
                .log()
                .olderThan(keeper.beginning(day))
                .whenComplete((older, unreadable) -> {
                    if (unreadable == null && day().filter(day::equals).isPresent()) {
                        told.setText(
                                older == 0
                                        ? words.say("keep.forget.none", words.date(day))
                                        : words.say("keep.forget.older", older, words.date(day)));
                        offerForgetting(older);
                    }
                }));
    }

    private void offerForgetting(int older) {
        isSure = false;
        forget.setText(words.say("keep.forget.button"));
        forget.setDisable(older == 0
                || author.getText().isBlank()
                || desk().session().readOnly(words).isPresent());
    }

    private void press() {
        LocalDate day = day().orElseThrow();
        if (isSure) {
            forgetting.accept(day, author.getText().strip());
            return;
        }
        isSure = true;
        told.setText(words.say("keep.forget.sure", words.date(day)));
        forget.setText(words.say("keep.forget.yes"));
    }

    @Override
    protected CompletableFuture<List<String>> ask() {
        String hash = noted.getText().strip();
        return hash.isEmpty() || LogWork.isHash(hash)
                ? desk().editing().log().look(hash, words)
                : CompletableFuture.completedFuture(List.of(words.say("keep.log.no-hash")));
    }

    @Override
    protected Node line(String sentence) {
        return FactColumn.text(sentence, "value");
    }
}
