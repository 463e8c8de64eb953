package io.crmkit.reports.internal.chart;

/** Something drawn in a chart, at whole pixels from the top left corner. */
sealed interface Mark {

    /** A filled rectangle. */
    record Box(int x, int y, int width, int height, String color) implements Mark {}

    /** A line straight down. */
    record Rule(int x, int y, int height, String color) implements Mark {}

    /** A text on its base line. */
    record Label(int x, int y, Anchor anchor, String color, String text) implements Mark {}

    /** Which part of a text stands where it is put, and how SVG says so. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
