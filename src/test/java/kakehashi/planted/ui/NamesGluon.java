package kakehashi.planted.ui;

import com.gluonhq.maps.MapPoint;

record NamesGluon(MapPoint centre) {}
