package kakehashi.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.PointQuery;

/** Mouse and keyboard. After each thing done with them the window settles; no time is given that may be too short. */
public final class Hands extends FxRobot {

    private final MouseRobot mouse = robotContext().getMouseRobot();
    private final KeyboardRobot keyboard = robotContext().getKeyboardRobot();
    private final Runnable settle;
    private Point2D at = Point2D.ZERO;

    /** @param settle waits until the window has taken in what was done */
    Hands(Runnable settle) {
        this.settle = settle;
    }

    private Hands then(Runnable done) {
        done.run();
        settle.run();
        return this;
    }

    // ---- keyboard

    @Override
    public Hands press(KeyCode... keys) {
        return then(() -> keyboard.pressNoWait(keys));
    }

    @Override
    public Hands release(KeyCode... keys) {
        return then(() -> keyboard.releaseNoWait(keys));
    }

    /** One after the other. */
    @Override
    public Hands type(KeyCode... keys) {
        for (KeyCode key : keys) {
            push(key);
        }
        return this;
    }

    /** All at once. */
    @Override
    public Hands push(KeyCode... keys) {
        List<KeyCode> lastFirst = new ArrayList<>(List.of(keys));
        Collections.reverse(lastFirst);
        return then(() -> {
            keyboard.pressNoWait(keys);
            keyboard.releaseNoWait(lastFirst.toArray(new KeyCode[0]));
        });
    }

    /** Into what has the focus, faster than the window settles. */
    @Override
    public Hands write(String text) {
        Window focused = window(Window::isFocused);
        return then(() -> text.chars().forEach(each -> robotContext()
                .getBaseRobot()
                .typeKeyboard(focused.getScene(), KeyCode.UNDEFINED, Character.toString(each))));
    }

    // ---- mouse

    private void go(Point2D target) {
        at = target;
        mouse.moveNoWait(target);
    }

    @Override
    public Hands moveTo(PointQuery target, Motion motion) {
        return then(() -> go(target.query()));
    }

    @Override
    public Hands moveBy(double x, double y, Motion motion) {
        return then(() -> go(at.add(x, y)));
    }

    @Override
    public Hands press(MouseButton... buttons) {
        return then(() -> mouse.pressNoWait(buttons));
    }

    @Override
    public Hands release(MouseButton... buttons) {
        return then(() -> mouse.releaseNoWait(buttons));
    }

    @Override
    public Hands clickOn(PointQuery target, Motion motion, MouseButton... buttons) {
        moveTo(target, motion);
        press(buttons(buttons));
        return release(buttons(buttons));
    }

    /** Both clicks before anything is waited for, so that they are one double click on any machine. */
    @Override
    public Hands doubleClickOn(PointQuery target, Motion motion, MouseButton... buttons) {
        moveTo(target, motion);
        return then(() -> {
            for (int click = 0; click < 2; click++) {
                mouse.pressNoWait(buttons(buttons));
                mouse.releaseNoWait(buttons(buttons));
            }
        });
    }

    @Override
    public Hands drag(PointQuery from, MouseButton... buttons) {
        moveTo(from, Motion.DEFAULT);
        return press(buttons(buttons));
    }

    @Override
    public Hands dropTo(PointQuery target) {
        moveTo(target, Motion.DEFAULT);
        return drop();
    }

    @Override
    public Hands drop() {
        return release(MouseButton.PRIMARY);
    }

    @Override
    public Hands scroll(int notches, VerticalDirection direction) {
        return then(() -> {
            for (int notch = 0; notch < notches; notch++) {
                mouse.scrollNoWait(direction == VerticalDirection.UP ? -1 : 1);
            }
        });
    }

    private static MouseButton[] buttons(MouseButton... given) {
        return given.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : given;
    }
}
