package io.crmkit.reports.internal.chart;

import io.crmkit.reports.internal.chart.Mark.Anchor;
import io.crmkit.reports.internal.chart.Mark.Box;
import io.crmkit.reports.internal.chart.Mark.Label;
import io.crmkit.reports.internal.chart.Mark.Rule;
import io.crmkit.reports.internal.text.DisplayWidth;
import io.crmkit.reports.internal.text.ShownText;
import io.crmkit.reports.table.Figures;
import io.crmkit.reports.table.ReportChart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Places the bars of a chart below each other, with names before and numbers after them. Used once. */
final class ChartLayout {

    /** The width of a chart in pixels if it stands alone. */
    static final int WHOLE = 760;

    /** The width of a chart in pixels beside another one. */
    static final int HALF = 560;

    /** The font size in pixels. A column of the display width is about half as wide. */
    static final int FONT_SIZE = 12;

    private static final int COLUMN = 7;
    private static final int NAME_COLUMNS = 34;
    private static final int NAME_COLUMNS_OF_HALF = 24;
    private static final int GAP = 8;
    private static final int BAR = 15;
    private static final int LEGEND = 26;

    private static final String TEXT = "#333333";
    private static final String FAINT = "#d5d9de";
    private static final String PAPER = "#ffffff";
    private static final String ZERO = "#7a828c";

    /** The colours also differ in brightness, for grey printers and colour-blind readers. */
    private static final List<String> COLORS = List.of("#1f5fa8", "#f0a030", "#6aa84f", "#8e5ea2");

    private final ChartData data;
    private final int width;
    private final List<Mark> marks = new ArrayList<>();
    private final int names;

    /** @param width in pixels */
    ChartLayout(ChartData data, int width) {
        this.data = data;
        this.width = width;
        this.names = GAP
                + COLUMN
                        * data.groups().stream()
                                .mapToInt(group -> DisplayWidth.of(name(group)))
                                .max()
                                .orElse(0);
    }

    /** Returns the marks in drawing order. */
    List<Mark> marks() {
        legend();
        if (data.form() == ReportChart.Form.SHARES) {
            shares();
        } else {
            bars();
        }
        return marks;
    }

    int height() {
        return bottom() + FONT_SIZE + 2 * GAP;
    }

    private int bottom() {
        return LEGEND + GAP + data.groups().size() * groupHeight();
    }

    private int groupHeight() {
        return (data.form() == ReportChart.Form.SHARES ? 1 : data.series().size()) * BAR + GAP;
    }

    private void legend() {
        int x = names;
        for (int i = 0; i < data.series().size(); i++) {
            String name = data.series().get(i);
            marks.add(new Box(x, 4, FONT_SIZE, FONT_SIZE, COLORS.get(i % COLORS.size())));
            marks.add(new Label(x + FONT_SIZE + 5, 4 + FONT_SIZE - 2, Anchor.START, TEXT, name));
            x += FONT_SIZE + 5 + COLUMN * DisplayWidth.of(name) + 2 * GAP;
        }
    }

    private void bars() {
        List<BigDecimal> all = values(data.groups());
        int before = numberWidth(all, true);
        int behind = numberWidth(all, false);
        Axis axis = axis(names + before, width - names - before - behind);
        for (BigDecimal tick : axis.ticks()) {
            marks.add(new Rule(axis.at(tick), LEGEND, bottom() - LEGEND, tick.signum() == 0 ? ZERO : FAINT));
        }
        ticks(axis, "");
        int y = LEGEND + GAP;
        for (ChartData.Group group : data.groups()) {
            name(group, y);
            for (int i = 0; i < group.values().size(); i++) {
                bar(axis, group.values().get(i), y + i * BAR, COLORS.get(i % COLORS.size()));
            }
            y += groupHeight();
        }
    }

    /**
     * Returns a scale for the groups shown on their own. The sum of the others gets only a little room beyond it:
     * scaled to that sum, the single bars would be too short to compare.
     */
    private Axis axis(int start, int length) {
        List<BigDecimal> compared = new ArrayList<>(values(data.single()));
        BigDecimal some = compared.stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .movePointLeft(1);
        values(data.others().stream().toList())
                .forEach(value -> compared.add(value.max(some.negate()).min(some)));
        return Axis.of(Collections.min(compared), Collections.max(compared), start, length);
    }

    private void bar(Axis axis, BigDecimal value, int y, String color) {
        int zero = axis.at(BigDecimal.ZERO);
        BigDecimal drawn = value.max(axis.lowest()).min(axis.highest());
        int end = axis.at(drawn);
        boolean left = value.signum() < 0;
        marks.add(new Box(Math.min(zero, end), y, Math.abs(end - zero), BAR - 2, color));
        if (drawn.compareTo(value) != 0) {
            // the bar does not fit, so it is drawn with a gap
            for (int gap : new int[] {12, 18}) {
                marks.add(new Box(left ? end + gap : end - gap, y, 3, BAR - 2, PAPER));
            }
        }
        marks.add(new Label(left ? end - 4 : end + 4, base(y), left ? Anchor.END : Anchor.START, TEXT, shown(value)));
    }

    /** Draws each group as one divided bar and writes the share of its first part. */
    private void shares() {
        BigDecimal hundred = BigDecimal.valueOf(100);
        int behind = COLUMN * DisplayWidth.of("100.00 %") + GAP;
        Axis axis = Axis.of(BigDecimal.ZERO, hundred, names, width - names - behind);
        int y = LEGEND + GAP;
        for (ChartData.Group group : data.groups()) {
            name(group, y);
            if (group.sum().signum() > 0) {
                BigDecimal reached = BigDecimal.ZERO;
                for (int i = 0; i < group.values().size(); i++) {
                    int from = axis.at(share(reached, group));
                    reached = reached.add(group.values().get(i));
                    int to = axis.at(share(reached, group));
                    marks.add(new Box(from, y, to - from, BAR - 2, COLORS.get(i % COLORS.size())));
                }
                String share = Figures.of(share(group.values().get(0), group).setScale(2, RoundingMode.HALF_UP)) + " %";
                marks.add(new Label(axis.at(hundred) + 4, base(y), Anchor.START, TEXT, share));
            }
            y += groupHeight();
        }
        ticks(axis, " %");
    }

    /** Writes the numbers of the axis and skips those that would overlap. */
    private void ticks(Axis axis, String unit) {
        int free = 0;
        for (BigDecimal tick : axis.ticks()) {
            String text = Figures.of(plain(tick)) + unit;
            int wide = COLUMN * DisplayWidth.of(text);
            int left = axis.at(tick) - wide / 2;
            if (left >= free && left + wide <= width) {
                marks.add(new Label(axis.at(tick), bottom() + FONT_SIZE + 2, Anchor.MIDDLE, TEXT, text));
                free = left + wide + GAP;
            }
        }
    }

    private static BigDecimal share(BigDecimal part, ChartData.Group group) {
        return part.movePointRight(2).divide(group.sum(), 6, RoundingMode.HALF_UP);
    }

    private void name(ChartData.Group group, int y) {
        int middle = y + (groupHeight() - GAP - BAR) / 2;
        marks.add(new Label(names - GAP, base(middle), Anchor.END, TEXT, name(group)));
    }

    private String name(ChartData.Group group) {
        return ShownText.cut(group.name(), width < WHOLE ? NAME_COLUMNS_OF_HALF : NAME_COLUMNS);
    }

    private static int base(int y) {
        return y + BAR - 4;
    }

    private static List<BigDecimal> values(List<ChartData.Group> groups) {
        return groups.stream().flatMap(group -> group.values().stream()).toList();
    }

    /** Returns the width of the widest number on one side of zero with a gap, in pixels; 0 if there is none. */
    private static int numberWidth(List<BigDecimal> numbers, boolean negative) {
        return numbers.stream()
                .filter(number -> number.signum() < 0 == negative)
                .mapToInt(number -> COLUMN * DisplayWidth.of(shown(number)) + GAP)
                .max()
                .orElse(0);
    }

    /** Formats a number and drops the decimals of large ones; the table has them. */
    private static String shown(BigDecimal number) {
        boolean large = number.precision() - number.scale() > 6;
        return Figures.of(large ? number.setScale(0, RoundingMode.HALF_UP) : number);
    }

    private static BigDecimal plain(BigDecimal tick) {
        BigDecimal stripped = tick.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
