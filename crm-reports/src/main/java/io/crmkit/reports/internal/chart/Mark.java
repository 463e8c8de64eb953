package io.crmkit.reports.internal.chart;

/** A shape in a chart. Coordinates are whole pixels from the top left corner. */
sealed interface Mark {

    /**
     * A filled rectangle.
     *
     * @param color in the form {@code #1f5fa8}
     */
    record Box(int x, int y, int width, int height, String color) implements Mark {}

    /** A vertical line from a point downwards. */
    record Rule(int x, int y, int height, String color) implements Mark {}

    /** A text; {@code y} is its base line. */
    record Label(int x, int y, Anchor anchor, String color, String text) implements Mark {}

    /** The part of a text that is at its x coordinate. The names are those of SVG. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
