package matchline.chart.placement;

/** The room a label takes, in logical pixels. */
public record Block(double width, double height) {}
