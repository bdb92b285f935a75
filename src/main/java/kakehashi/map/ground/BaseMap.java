package kakehashi.map.ground;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import kakehashi.map.view.Mercator;
import kakehashi.map.view.Projection;
import kakehashi.map.view.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Land, provinces and prefectures, bundled with the program: nothing is fetched. The picture is neutral: only the
 * provinces and prefectures of the two countries are outlined, all other land is of one tone, and no line is drawn at
 * sea. Immutable; any thread.
 */
public final class BaseMap {

    /** Below these zooms the coarser levels are enough. */
    private static final double[] UP_TO_ZOOM = {3.2, 5.7};

    private final List<Supplier<BaseLevel>> levels;
    /** The levels in Lambert's projection, each made when first asked for. */
    private final Map<BaseLevel, BaseLevel> conic = new ConcurrentHashMap<>();

    private BaseMap(List<Supplier<BaseLevel>> levels) {
        this.levels = List.copyOf(levels);
    }

    /** Reads the base map from the class path; takes some tens of milliseconds. */
    public static BaseMap load() {
        BaseMap map = loadAsNeeded();
        map.levels();
        return map;
    }

    /** The same, each level read when it is first drawn: a document shows one or two. */
    public static BaseMap loadAsNeeded() {
        List<Supplier<BaseLevel>> levels = new ArrayList<>();
        for (int i = 0; i <= UP_TO_ZOOM.length; i++) {
            levels.add(new Once("/data/basemap/level" + i + ".bin"));
        }
        return new BaseMap(levels);
    }

    /** A level that is read when first asked for. */
    private static final class Once implements Supplier<BaseLevel> {

        private final String resource;
        private @Nullable BaseLevel read;

        Once(String resource) {
            this.resource = resource;
        }

        @Override
        public synchronized BaseLevel get() {
            BaseLevel known = read;
            if (known == null) {
                known = level(resource);
                read = known;
            }
            return known;
        }
    }

    private static BaseLevel level(String resource) {
        try (InputStream in = BaseMap.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return BaseLevel.read(new DataInputStream(new ByteArrayInputStream(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** No land and no borders: what is drawn where the base map cannot be read. */
    public static BaseMap openSea() {
        return new BaseMap(Collections.nCopies(UP_TO_ZOOM.length + 1, () -> BaseLevel.OPEN_SEA));
    }

    /** The ISO 3166-2 codes of all provinces and prefectures that are outlined. */
    public Set<String> provinces() {
        return new TreeSet<>(List.of(finest().provinces()));
    }

    /** The ISO 3166-2 code of the province or prefecture at a point in degrees, if it lies in one. */
    public Optional<String> provinceAt(double lon, double lat) {
        int face = finest().faceAt(Mercator.x(lon), Mercator.y(lat));
        return finest().isProvince(face) ? Optional.of(finest().provinces()[face - 2]) : Optional.empty();
    }

    /** Whether a point in degrees lies on land. */
    public boolean isLand(double lon, double lat) {
        return finest().faceAt(Mercator.x(lon), Mercator.y(lat)) != BaseLevel.SEA;
    }

    private BaseLevel finest() {
        return levels.get(levels.size() - 1).get();
    }

    /** All of them, read where they were not yet. */
    List<BaseLevel> levels() {
        return levels.stream().map(Supplier::get).toList();
    }

    BaseLevel levelFor(Viewport viewport) {
        double physicalZoom = viewport.zoom() + Math.log(viewport.pixelScale()) / Math.log(2);
        int level = 0;
        while (level < UP_TO_ZOOM.length && physicalZoom > UP_TO_ZOOM[level]) {
            level++;
        }
        return viewport.projection() == Projection.WEB_MERCATOR
                ? levels.get(level).get()
                : conic.computeIfAbsent(levels.get(level).get(), BaseLevel::inLambert);
    }
}
