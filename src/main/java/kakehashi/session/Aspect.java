package kakehashi.session;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectPropertyBase;
import javafx.beans.value.ObservableValue;

/**
 * What looks only at some parts of a whole: its listeners are told when one of these has become another object, and not when
 * the rest of the whole changes. It is read from the whole, so it is never of another state than that.
 */
final class Aspect<W, T> extends ReadOnlyObjectPropertyBase<T> {

    private final ObservableValue<W> whole;
    private final Function<W, T> value;
    private final List<Function<W, ?>> causes;
    private List<?> told;

    /** One part of a whole. */
    Aspect(ObservableValue<W> whole, Function<W, T> value) {
        this(whole, value, List.of(value));
    }

    /** @param causes the parts that are looked at */
    Aspect(ObservableValue<W> whole, Function<W, T> value, List<Function<W, ?>> causes) {
        this.whole = whole;
        this.value = value;
        this.causes = causes;
        told = parts();
        whole.addListener(changed -> tell());
    }

    private List<?> parts() {
        W now = whole.getValue();
        return causes.stream().map(cause -> cause.apply(now)).toList();
    }

    private void tell() {
        List<?> before = told;
        told = parts();
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != told.get(i)) {
                fireValueChangedEvent();
                return;
            }
        }
    }

    @Override
    public T get() {
        return value.apply(whole.getValue());
    }

    @Override
    public Object getBean() {
        return whole;
    }

    @Override
    public String getName() {
        return "";
    }
}
