package matchline.chart.drawing;

/** Where a point of a glyph's part comes to lie: x' = xx·x + yx·y + dx, y' = xy·x + yy·y + dy. */
record GlyphTransform(double xx, double xy, double yx, double yy, double dx, double dy) {
    double x(double x, double y) {
        return xx * x + yx * y + dx;
    }

    double y(double x, double y) {
        return xy * x + yy * y + dy;
    }

    /** First the part's transform, then this one. */
    GlyphTransform after(GlyphTransform part) {
        return new GlyphTransform(
                xx * part.xx + yx * part.xy,
                xy * part.xx + yy * part.xy,
                xx * part.yx + yx * part.yy,
                xy * part.yx + yy * part.yy,
                x(part.dx, part.dy),
                y(part.dx, part.dy));
    }
}
