package kakehashi.map.tile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kakehashi.text.Program;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the file of one tile, within bounds that a server cannot widen: so many bytes, so long from the first packet to
 * the last, and from nowhere but the host that was named. Any thread.
 */
public final class TileFetch {

    /** Bytes; tiles have some ten thousand. */
    static final int LARGEST = 2 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_REDIRECTS = 3;

    private final Duration patience;
    private @Nullable HttpClient client;

    /** @param patience for one tile, its redirects and its last byte included */
    TileFetch(Duration patience) {
        this.patience = patience;
    }

    public static TileFetch patient() {
        return new TileFetch(PATIENCE);
    }

    /** The file at an address; null where it cannot be had within the bounds. */
    byte @Nullable [] fetch(URI address) {
        long end = System.nanoTime() + patience.toNanos();
        URI next = address;
        for (int turn = 0; turn <= MOST_REDIRECTS; turn++) {
            HttpResponse<byte[]> answer = answer(next, end);
            if (answer == null) {
                return null;
            }
            if (answer.statusCode() == 200) {
                return answer.body();
            }
            Optional<URI> elsewhere = redirect(answer, next);
            if (elsewhere.isEmpty()) {
                return null;
            }
            next = elsewhere.get();
        }
        return null;
    }

    private @Nullable HttpResponse<byte[]> answer(URI address, long end) {
        CompletableFuture<HttpResponse<byte[]>> coming = null;
        try {
            if (!isAllowed(address)) {
                return null;
            }
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("User-Agent", agent())
                    .build();
            coming = client().sendAsync(request, head -> new Bounded());
            return coming.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (IOException | ExecutionException | IllegalArgumentException offline) {
            return null;
        } catch (TimeoutException slow) {
            return null;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            if (coming != null) {
                // Closes the connection where something is still to come.
                coming.cancel(true);
            }
        }
    }

    /**
     * A server of the city's own network is as good as any; but at addresses that hold only for this very link stands no
     * map, and on rented machines stand their secrets.
     */
    static boolean isAllowed(URI address) throws IOException {
        if (ProxySelector.getDefault() != null
                && ProxySelector.getDefault().select(address).stream()
                        .anyMatch(proxy -> proxy.type() != java.net.Proxy.Type.DIRECT)) {
            return true;
        }
        for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
            if (each.isLinkLocalAddress() || each.isMulticastAddress() || each.isAnyLocalAddress()) {
                return false;
            }
        }
        return true;
    }

    /** Where a server sends us, if that is the same server: who is asked is who was named. */
    private static Optional<URI> redirect(HttpResponse<byte[]> answer, URI from) {
        if (answer.statusCode() / 100 != 3) {
            return Optional.empty();
        }
        try {
            return answer.headers()
                    .firstValue("Location")
                    .map(from::resolve)
                    .filter(to -> String.valueOf(from.getScheme()).equalsIgnoreCase(to.getScheme())
                            && String.valueOf(from.getAuthority()).equalsIgnoreCase(to.getAuthority()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Made for the first tile: its certificates and ciphers take a tenth of a second that no start has to spare. */
    private synchronized HttpClient client() {
        if (client == null) {
            client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(patience)
                    .proxy(Optional.ofNullable(ProxySelector.getDefault()).orElse(HttpClient.Builder.NO_PROXY))
                    .build();
        }
        return client;
    }

    /** Who asks, so that those who run the server can tell. */
    private static String agent() {
        return "Kakehashi/" + Program.version() + " (desktop atlas)";
    }

    /** Collects a body and ends the exchange where it grows too large. */
    private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {

        private final CompletableFuture<byte[]> body = new CompletableFuture<>();
        private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
        private Flow.@Nullable Subscription subscription;

        @Override
        public CompletionStage<byte[]> getBody() {
            return body;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            for (ByteBuffer part : parts) {
                if (collected.size() + part.remaining() > LARGEST) {
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    body.completeExceptionally(new IOException("more than " + LARGEST + " bytes"));
                    return;
                }
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                collected.write(bytes, 0, bytes.length);
            }
        }

        @Override
        public void onError(Throwable broken) {
            body.completeExceptionally(broken);
        }

        @Override
        public void onComplete() {
            body.complete(collected.toByteArray());
        }
    }
}
