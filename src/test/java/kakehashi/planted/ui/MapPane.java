package kakehashi.planted.ui;

import com.gluonhq.maps.MapPoint;
import kakehashi.planted.session.OneThing;

/** Keeps every rule. */
record MapPane(MapPoint centre, OneThing session) {}
