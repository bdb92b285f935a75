package kakehashi.ui.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kakehashi.query.Match;
import kakehashi.session.Session;
import kakehashi.text.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The heading of a facet, which folds it, with the number of values chosen and how they must be met. */
final class FacetHeading extends VBox {

    private final Session session;
    private final FacetPick pick;
    private final Button fold = new Button();
    private final FontIcon chevron = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Label chosen = new Label();
    private final MenuButton match = new MenuButton();

    FacetHeading(Session session, FacetPick pick, Runnable folded) {
        this.session = session;
        this.pick = pick;
        chosen.getStyleClass().add("chosen");
        chosen.setMinWidth(Region.USE_PREF_SIZE);
        chosen.managedProperty().bind(chosen.visibleProperty());
        fold.setGraphic(chevron);
        fold.setWrapText(true);
        fold.setMinWidth(0);
        fold.setMinHeight(Region.USE_PREF_SIZE);
        fold.setMaxWidth(Double.MAX_VALUE);
        fold.getStyleClass().addAll("flat", "facet-heading");
        fold.setOnAction(event -> folded.run());
        HBox.setHgrow(fold, Priority.ALWAYS);
        HBox line = new HBox(4, fold, chosen);
        line.setAlignment(Pos.CENTER_LEFT);
        match.setWrapText(true);
        match.setMinHeight(Region.USE_PREF_SIZE);
        match.getStyleClass().addAll("flat", "small", "facet-match");
        getChildren().add(line);
    }

    void show(boolean unfolded) {
        Words words = session.words();
        String label = words.name(pick.facet());
        fold.setText(label);
        int active = session.asked().filter().chosen(pick.facet()).size();
        chosen.setText(active == 0 ? "" : words.number(active));
        chosen.setVisible(active > 0);
        fold.setAccessibleText(unfolded ? words.say("ui.facet-open", label) : words.say("ui.facet-closed", label));
        chevron.setIconCode(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        boolean asks = unfolded
                && (active > 1 || active == 1 && pick.match() != Match.ANY)
                && pick.matches().count() > 1;
        if (asks) {
            match.setText(words.name(pick.match()));
            match.getItems()
                    .setAll(pick.matches().map(each -> pick.item(words, each)).toList());
        }
        if (asks != getChildren().contains(match)) {
            if (asks) {
                getChildren().add(match);
            } else {
                getChildren().remove(match);
            }
        }
    }
}
