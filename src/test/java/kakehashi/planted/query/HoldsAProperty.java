package kakehashi.planted.query;

import javafx.beans.property.StringProperty;

record HoldsAProperty(StringProperty text) {}
