package kakehashi.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import kakehashi.map.ground.Viewpoint;
import kakehashi.map.scene.Hit;
import kakehashi.map.view.Projection;
import kakehashi.query.Facet;
import kakehashi.session.LatestTask;
import kakehashi.session.Session;
import kakehashi.session.Task;
import kakehashi.sheet.mappage.MapPage;
import kakehashi.sheet.mappage.MapPageWriter.Form;
import kakehashi.sheet.mappage.MapPageWriter.Size;
import kakehashi.text.Words;
import kakehashi.ui.control.Images;
import kakehashi.ui.control.RecordMenu;
import kakehashi.ui.control.Wish;

/**
 * The menu of what lies under the pointer or, by the keys, of what they have come to or what is selected; and everywhere
 * that of the map itself, which can be copied as a picture with its title, sources and viewpoint.
 */
final class MapMenu {

    /** Pixels across. */
    private static final int PICTURE = 2000;

    private final Session session;
    private final MapPane map;
    private final MapPointer pointer;
    private final MapKeys keys;
    private final RecordMenu records;
    private final MapPress press = new MapPress();
    private final LatestTask drawing;

    MapMenu(Session session, MapPane map, MapPointer pointer, MapKeys keys) {
        this.session = session;
        this.map = map;
        this.pointer = pointer;
        this.keys = keys;
        records = new RecordMenu(session, map);
        drawing = session.latestTask();
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            records.show(items(event), event);
            event.consume();
        });
    }

    private List<MenuItem> items(ContextMenuEvent event) {
        List<MenuItem> items = new ArrayList<>();
        if (event.isKeyboardTrigger()) {
            Optional.ofNullable(keys.at()).or(session::selection).ifPresent(id -> items.addAll(records.items(id)));
        } else {
            Point2D at = new Point2D(event.getX(), event.getY());
            List<Hit> hits = pointer.under(at);
            if (hits.size() == 1) {
                items.addAll(items(hits.get(0), at));
            } else {
                hits.forEach(hit -> {
                    Menu menu = new Menu(pointer.title(hit, at));
                    menu.setMnemonicParsing(false);
                    menu.getItems().setAll(items(hit, at));
                    items.add(menu);
                });
            }
        }
        items.addAll(ofMap());
        return items;
    }

    private List<MenuItem> items(Hit hit, Point2D at) {
        return hit.kind() == Hit.Kind.BAND ? List.of(narrowTo(pointer.ends(hit, at))) : records.items(hit.id());
    }

    /** A band is no record; what can be done with it is to see only its ties. */
    private MenuItem narrowTo(List<String> ends) {
        MenuItem narrow = new MenuItem(session.words().say("page.narrow"));
        narrow.setId("map-narrow");
        narrow.setOnAction(event -> session.narrow(session.asked()
                .filter()
                .with(Facet.VIETNAM, Set.of(ends.get(0)))
                .with(Facet.JAPAN, Set.of(ends.get(1)))));
        return narrow;
    }

    private List<MenuItem> ofMap() {
        Words words = session.words();
        MenuItem copy = new MenuItem(words.say("ui.map-copy"));
        copy.setId("map-copy");
        copy.setOnAction(event -> copy());
        MenuItem save = new MenuItem(words.say("ui.map-export-button"));
        save.setOnAction(event -> {
            if (map.lookup("#map-save") instanceof Button button) {
                button.fire();
            }
        });
        return List.of(copy, save);
    }

    /** Draws what is in view as a page, in the background, and lays it on the clipboard. */
    private void copy() {
        Words words = session.words();
        MapOrder.Subject shown = map.shown();
        Viewpoint viewpoint = MapOrder.usualViewpoint(
                session.drawing().viewpointProperty().get(),
                words.language(),
                session.drawing().secondLanguageProperty().get());
        MapOrder order = new MapOrder(
                true,
                Form.PNG,
                new Size(PaperSize.A4_LANDSCAPE.width(), PaperSize.A4_LANDSCAPE.height(), 2),
                Projection.WEB_MERCATOR,
                viewpoint,
                session.drawing().secondLanguageProperty().get(),
                MapPage.usualTitle(locality(), words));
        drawing.run(
                turn -> press.proof(turn, order, shown, PICTURE).picture(),
                picture -> {
                    session.messages().worked(Task.MAP);
                    Wish.copy(map, Images.of(picture), words.say("ui.map-copied"));
                },
                problem -> session.messages().failed(Task.MAP, problem));
    }

    /** What the map is about, where the filter asks for one locality. */
    private Optional<String> locality() {
        Set<String> chosen = session.filter().chosen(Facet.LOCALITY);
        return chosen.size() == 1
                ? Optional.of(session.places().name(chosen.iterator().next(), session.asOf()))
                : Optional.empty();
    }
}
