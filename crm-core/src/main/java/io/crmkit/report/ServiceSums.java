package io.crmkit.report;

import io.crmkit.service.ServiceRecord;
import java.math.BigDecimal;

/**
 * The counts of some services and the rates derived from them (A3). Immutable and thread-safe.
 *
 * @param completed the number of services that have ended
 * @param open the number of services that have not ended
 * @param withProgress the number of services in which progress was made
 * @param withoutProgress the number of services in which no progress was made
 * @since 0.1
 */
public record ServiceSums(long completed, long open, long withProgress, long withoutProgress)
        implements Sums<ServiceSums> {

    /** The counts of no service. */
    public static final ServiceSums NONE = new ServiceSums(0, 0, 0, 0);

    /** Returns the counts of one service. */
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

    /** Returns completed ÷ all services; absent if there are none. */
    public Rate completionRate() {
        return rate(completed, open);
    }

    /** Returns services with progress ÷ all services; absent if there are none. */
    public Rate progressRate() {
        return rate(withProgress, withoutProgress);
    }

    private static Rate rate(long part, long rest) {
        return Rate.of(BigDecimal.valueOf(part), BigDecimal.valueOf(part + rest));
    }
}
