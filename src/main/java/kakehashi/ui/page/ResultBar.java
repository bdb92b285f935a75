package kakehashi.ui.page;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import kakehashi.model.value.Coded;
import kakehashi.query.GroupBy;
import kakehashi.query.ListOrder;
import kakehashi.session.Session;
import kakehashi.text.Words;
import kakehashi.ui.control.WrappingBar;
import org.jspecify.annotations.Nullable;

/** How the list of results is grouped, one button for each way, which pressed again leaves the list whole, and its order. */
final class ResultBar extends WrappingBar {

    private static final List<GroupBy> GROUPS = List.of(GroupBy.PROVINCE, GroupBy.PREFECTURE, GroupBy.FIELD);
    private static final String ORDER = "list.order";

    private final Session session;
    private final Runnable changed;
    private final ToggleGroup groups = new ToggleGroup();
    private ListOrder order;

    /** @param changed hears that the list is to be grouped or ordered in another way */
    ResultBar(Session session, Runnable changed) {
        super(4);
        this.session = session;
        this.changed = changed;
        order = session.preferences()
                .choice(ORDER)
                .flatMap(code -> Coded.find(ListOrder.class, code))
                .orElse(ListOrder.PLACE);
        Label title = new Label();
        title.getStyleClass().add("quiet");
        title.textProperty().bind(session.wordsProperty().map(words -> words.say("page.group")));
        title.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().add(title);
        for (GroupBy by : GROUPS) {
            ToggleButton button = new ToggleButton();
            button.setId("group-" + by.code());
            button.setUserData(by);
            button.setToggleGroup(groups);
            button.textProperty().bind(session.wordsProperty().map(words -> shortly(words, by)));
            Tooltip full = new Tooltip();
            full.textProperty().bind(session.wordsProperty().map(words -> words.name(by)));
            button.setTooltip(full);
            button.getStyleClass().add("small");
            getChildren().add(button);
        }
        groups.selectedToggleProperty().addListener(observed -> changed.run());
        getChildren().addAll(new WrappingBar.Spring(), orders());
        getStyleClass().add("result-bar");
    }

    private MenuButton orders() {
        MenuButton menu = new MenuButton();
        menu.setId("list-order");
        menu.getStyleClass().addAll("small", "flat");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup chosen = new ToggleGroup();
        for (ListOrder each : ListOrder.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("list-order-" + each.code());
            item.setToggleGroup(chosen);
            item.setSelected(each == order);
            item.textProperty().bind(session.wordsProperty().map(words -> words.name(each)));
            item.setOnAction(event -> {
                order = each;
                session.preferences().rememberChoice(ORDER, each.code());
                name(menu);
                changed.run();
            });
            menu.getItems().add(item);
        }
        session.wordsProperty().addListener(observed -> name(menu));
        name(menu);
        return menu;
    }

    private void name(MenuButton menu) {
        menu.setText(session.words().say("page.ordered", session.words().name(order)));
    }

    private static String shortly(Words words, GroupBy by) {
        return switch (by) {
            case PROVINCE -> words.say("page.group-province");
            case PREFECTURE -> words.say("page.group-prefecture");
            default -> words.name(by);
        };
    }

    /** Null where the list is whole. */
    @Nullable
    GroupBy grouping() {
        Toggle chosen = groups.getSelectedToggle();
        return chosen == null ? null : (GroupBy) chosen.getUserData();
    }

    ListOrder order() {
        return order;
    }
}
