package matchline.chart;

/** What a sheet may show beside the incidents; a lane with nothing in it takes no room. */
public enum Lane {
    MOMENTUM,
    XG,
    QUOTES,
    NOTES
}
