package io.crmkit.examples.bench;

import java.util.Arrays;

/** Takes the time of work, the best or the middle of several runs. */
final class Timing {

    private Timing() {}

    interface Work {
        void run() throws Exception;
    }

    static double secondsOf(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** The middle of an odd number of runs, in milliseconds, after some to warm up. */
    static double medianMillis(int runs, Work work) throws Exception {
        for (int i = 0; i < runs; i++) {
            work.run();
        }
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            times[i] = secondsOf(work) * 1000;
        }
        Arrays.sort(times);
        return times[runs / 2];
    }
}
