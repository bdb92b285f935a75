package kakehashi.ui.edit.edition;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kakehashi.query.edit.Disagreement.Choice;
import kakehashi.query.edition.EditionWords;
import kakehashi.query.edition.Question;
import kakehashi.session.edit.EditionWork;
import kakehashi.text.Words;
import kakehashi.ui.control.FactColumn;
import kakehashi.ui.control.SessionNames;
import kakehashi.ui.edit.Desk;
import kakehashi.ui.edit.ListedCard;

/** What the edition says otherwise than the user, one a line, each to be decided whenever one likes. */
final class QuestionsCard extends ListedCard<Question> {

    private final EditionWork editions;
    private final Words words;
    private final EditionWords told;
    private final SessionNames names;

    /** @param mayDecide whether anything can be written */
    QuestionsCard(Desk desk, EditionWork editions, boolean mayDecide) {
        super(
                desk,
                "questions",
                desk.words().say("edit.questions"),
                desk.words().say("edit.questions-none"));
        this.editions = editions;
        words = desk.words();
        told = new EditionWords(desk.session().places(), desk.session().asOf());
        names = new SessionNames(desk.session());
        Label about = FactColumn.text(words.say("edit.questions-about"), "quiet");
        about.setId("questions-about");
        getChildren().add(1, about);
        Button mine = button("questions-mine", words.say("edit.questions-mine"), Choice.MINE);
        Button theirs = button("questions-theirs", words.say("edit.questions-theirs"), Choice.THEIRS);
        Button both = button("questions-both", words.say("edit.questions-both"), Choice.BOTH);
        list().getSelectionModel().selectedItemProperty().addListener((observed, before, question) -> {
            mine.setDisable(question == null || !mayDecide);
            theirs.setDisable(question == null || !mayDecide);
            both.setDisable(question == null || !mayDecide || !question.canBeBoth());
        });
        offer(List.of(mine, theirs, both));
        show();
    }

    private Button button(String id, String text, Choice choice) {
        Button button = new Button(text);
        button.setId(id);
        button.setDisable(true);
        button.setOnAction(event -> decide(choice));
        return button;
    }

    private void decide(Choice choice) {
        Question question = list().getSelectionModel().getSelectedItem();
        if (question != null) {
            after(editions.decide(question, choice, desk().editing().stamp(null)));
            list().requestFocus();
        }
    }

    @Override
    protected CompletableFuture<List<Question>> ask() {
        return CompletableFuture.completedFuture(Question.of(desk().editing().atlas()));
    }

    @Override
    protected Node line(Question question) {
        String before = told.before(question.said());
        VBox lines = new VBox(
                1,
                FactColumn.text(
                        words.say(
                                "edit.questions-what",
                                names.name(question.record()),
                                told.member(question.record(), question.said())),
                        "event-head"),
                FactColumn.text(Words.opening(told.theirs(question.said())), "value"),
                FactColumn.text(Words.opening(told.mine(question.said())), "value"));
        if (!before.isEmpty()) {
            lines.getChildren().add(FactColumn.text(Words.opening(before), "quiet"));
        }
        return lines;
    }
}
