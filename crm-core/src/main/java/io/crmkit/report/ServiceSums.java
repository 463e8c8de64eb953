package io.crmkit.report;

import io.crmkit.service.ServiceRecord;
import java.math.BigDecimal;

/**
 * The counts of some services (A3), and what follows from them. Immutable and thread-safe.
 *
 * @param completed how many have ended
 * @param open how many have not
 * @param withProgress in how many progress was made
 * @param withoutProgress in how many it was not
 * @since 0.1
 */
public record ServiceSums(long completed, long open, long withProgress, long withoutProgress)
        implements Sums<ServiceSums> {

    /** No service. */
    public static final ServiceSums NONE = new ServiceSums(0, 0, 0, 0);

    /** The counts of one service. */
    public static ServiceSums of(ServiceRecord service) {
        return new ServiceSums(
                service.completed() ? 1 : 0,
                service.completed() ? 0 : 1,
                service.progressMade() ? 1 : 0,
                service.progressMade() ? 0 : 1);
    }

    @Override
    public ServiceSums plus(ServiceSums other) {
        return new ServiceSums(
                completed + other.completed,
                open + other.open,
                withProgress + other.withProgress,
                withoutProgress + other.withoutProgress);
    }

    /** Completed ÷ all. */
    public Rate completionRate() {
        return rate(completed, open);
    }

    /** Progressed ÷ all. */
    public Rate progressRate() {
        return rate(withProgress, withoutProgress);
    }

    private static Rate rate(long part, long rest) {
        return Rate.of(BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest));
    }
}
