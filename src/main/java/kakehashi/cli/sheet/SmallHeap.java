package kakehashi.cli.sheet;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
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

    /** Of a heap that was looked through so many hundredths stay free, so that it does not grow again at once. */
    private static final String FREE = "MaxHeapFreeRatio";

    private static final String KEPT_FREE = "60";

    private static final int ENOUGH = 3;

    private final Batch.Watch watch;
    private final NotificationListener grown = this::grown;
    private final Runtime runtime = Runtime.getRuntime();
    /** What lived when all was last looked through; 0 before the first sheet. */
    private long lived;
    /** How often in a row nothing was given back: by some collectors nothing ever is. */
    private int inVain;

    private SmallHeap(Batch.Watch watch) {
        this.watch = watch;
    }

    /** Looks through the heap once, and from now on beside a watch. */
    static SmallHeap beside(Batch.Watch watch) {
        giveBack();
        System.gc();
        SmallHeap heap = new SmallHeap(watch);
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
        if (lived == 0) {
            collect();
        }
    }

    private synchronized void grown(Notification told, Object nothing) {
        long before = runtime.totalMemory();
        if (lived > 0 && before > MOST * lived && inVain < ENOUGH) {
            collect();
            inVain = runtime.totalMemory() < before ? 0 : inVain + 1;
        }
    }

    /** What a large sheet that is just being made holds is not taken for what the others will need. */
    private void collect() {
        System.gc();
        long filled = runtime.totalMemory() - runtime.freeMemory();
        lived = lived == 0 ? filled : Math.min(filled, lived + lived / 4);
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
