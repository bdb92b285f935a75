package kakehashi.cli.sheet;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import java.lang.management.ManagementFactory;
import kakehashi.sheet.Batch;

/**
 * Keeps the memory of a batch near to what its sheets need. The virtual machine fills whatever it may have before it looks for
 * what nobody holds any more, and gives nothing back until it has looked through all. So all is looked through when a batch
 * begins, and again between two sheets whenever the heap has grown to several times of what then lived. Told of each sheet in
 * place of another watch, which it tells in turn; safe on any thread.
 */
final class SmallHeap implements Batch.Watch {

    /** So many times what lives may be filled. */
    private static final double MOST = 2.75;

    /** Sheets between two collections, at the least: they take a tenth of a second. */
    private static final int LEAST_BETWEEN = 3;

    /** Of a heap that was looked through so many hundredths stay free, so that it does not grow again at once. */
    private static final String FREE = "MaxHeapFreeRatio";

    private static final String KEPT_FREE = "60";

    private final Batch.Watch watch;
    private final Runtime runtime = Runtime.getRuntime();
    /** What lived when the heap was last looked through between two sheets; 0 before. */
    private long lived;

    private long taken;
    private int since;

    private SmallHeap(Batch.Watch watch) {
        this.watch = watch;
    }

    /** Looks through the heap once, and from now on beside a watch. */
    static Batch.Watch beside(Batch.Watch watch) {
        giveBack();
        System.gc();
        return new SmallHeap(watch);
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
            made();
        }
    }

    @Override
    public boolean cancelled() {
        return watch.cancelled();
    }

    /** A sheet more. */
    private synchronized void made() {
        since++;
        if (since >= LEAST_BETWEEN && (lived == 0 || held() > MOST * lived)) {
            collect();
        }
    }

    /** What is filled, or what a heap that was given back in part has taken again. */
    private long held() {
        return runtime.totalMemory() > taken ? runtime.totalMemory() : filled();
    }

    private long filled() {
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** What a large sheet that is just being made holds is not taken for what the others will need. */
    private void collect() {
        System.gc();
        lived = lived == 0 ? filled() : Math.min(filled(), lived + lived / 4);
        taken = runtime.totalMemory();
        since = 0;
    }
}
