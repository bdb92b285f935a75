package kakehashi.cli.sheet;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import javax.management.JMException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import kakehashi.sheet.Batch;

/**
 * Keeps the memory of a batch near to what its sheets need. The virtual machine takes more of what it may have whenever looking
 * for what nobody holds any more costs it much time, twice as much at once, and gives nothing back until it has looked through
 * all. So all is looked through when a batch begins, after the first sheet, and from then on as soon as the heap has grown to
 * several times of what then lived: right after it has grown, before anything is written there. Told of each sheet in place of
 * another watch, which it tells in turn; safe on any thread. Closed, it leaves the heap alone.
 */
final class SmallHeap implements Batch.Watch, AutoCloseable {

    /** So many times what lives the heap may be. */
    private static final double MOST = 3.2;

    private static final int TRIES = 20;

    /** Milliseconds. */
    private static final int PAUSE = 3;

    /** Of a heap that was looked through so many hundredths stay free, so that it does not grow again at once. */
    private static final String FREE = "MaxHeapFreeRatio";

    private static final String KEPT_FREE = "60";

    private final Batch.Watch watch;
    private final NotificationListener grown = this::grown;
    private final GarbageCollectorMXBean whole;
    private final Runtime runtime = Runtime.getRuntime();
    /** What lived when all was last looked through. */
    private long lived;
    /** Whether a sheet was written, so that all that sheets have in common lives. */
    private boolean begun;
    /** How often in a row nothing was given back: some collectors never give anything, and are asked ever more rarely. */
    private int inVain;
    /** So many collections are let pass before it is asked again. */
    private int waiting;

    private SmallHeap(Batch.Watch watch) {
        this.watch = watch;
        // the others look through a part
        List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
        whole = collectors.get(collectors.size() - 1);
    }

    /** Looks through the heap once, and from now on beside a watch. */
    static SmallHeap beside(Batch.Watch watch) {
        giveBack();
        SmallHeap heap = new SmallHeap(watch);
        heap.collect();
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(heap.grown, SmallHeap::tellsOfCollection, null);
            }
        }
        return heap;
    }

    private static boolean tellsOfCollection(Notification told) {
        return told.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION);
    }

    /** How much of the heap stays free once it was looked through, where nobody has said so at the start. */
    private static void giveBack() {
        try {
            HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (machine.getVMOption(FREE).getOrigin() == VMOption.Origin.DEFAULT) {
                machine.setVMOption(FREE, KEPT_FREE);
            }
        } catch (RuntimeException unknown) {
            // another virtual machine: it keeps more free
        }
    }

    @Override
    public void done(Batch.Outcome outcome) {
        watch.done(outcome);
        if (outcome.state() == Batch.State.WRITTEN) {
            first();
        }
    }

    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }

    private synchronized void first() {
        if (!begun) {
            collect();
            begun = true;
        }
    }

    private synchronized void grown(Notification told, Object nothing) {
        if (runtime.totalMemory() <= MOST * lived) {
            inVain = 0;
            waiting = 0;
        } else if (waiting > 0) {
            waiting--;
        } else {
            waiting = inVain * inVain / 4;
            inVain++;
            collect();
        }
    }

    /** What a large sheet that is just being made holds is not taken for what the others will need. */
    private void collect() {
        lookThroughAll();
        long left = left();
        lived = begun ? Math.min(left, lived + lived / 4) : left;
    }

    /** A thread that is just compressing keeps the machine from it, for some milliseconds. */
    private void lookThroughAll() {
        long before = whole.getCollectionCount();
        for (int i = 0; i < TRIES && whole.getCollectionCount() == before; i++) {
            try {
                Thread.sleep(i == 0 ? 0 : PAUSE);
                System.gc();
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** What was left when the collection ended: by now others have filled more. */
    private static long left() {
        long left = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage usage = pool.getType() == MemoryType.HEAP ? pool.getCollectionUsage() : null;
            left += usage == null ? 0 : usage.getUsed();
        }
        return left;
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            if (collector instanceof NotificationEmitter emitter) {
                try {
                    emitter.removeNotificationListener(grown);
                } catch (JMException notThere) {
                    // another virtual machine: it had told nothing
                }
            }
        }
    }
}
