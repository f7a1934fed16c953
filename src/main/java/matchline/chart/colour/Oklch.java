package matchline.chart.colour;

import java.util.stream.IntStream;
import matchline.chart.drawing.Colour;

/**
 * A colour by how it is seen. After Björn Ottosson, "A perceptual color space for image processing" (2020).
 *
 * @param lightness 0 black to 1 white
 * @param chroma 0 grey, up to about 0.37 in sRGB
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {
    private static final double[] LINEAR = IntStream.range(0, 256)
            .mapToDouble(channel -> decoded(channel / 255.0))
            .toArray();

    static Oklch of(Colour colour) {
        double red = linear(colour.red());
        double green = linear(colour.green());
        double blue = linear(colour.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, Math.hypot(a, b), Math.atan2(b, a));
    }

    /** The colour on a screen; where sRGB has none so strong, the strongest of the same lightness and hue. */
    Colour colour() {
        double strong = chroma;
        double weak = 0;
        if (!inGamut(strong)) {
            for (int i = 0; i < 16; i++) {
                double middle = (weak + strong) / 2;
                if (inGamut(middle)) {
                    weak = middle;
                } else {
                    strong = middle;
                }
            }
            strong = weak;
        }
        double[] rgb = linearRgb(strong);
        return new Colour(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]), 1);
    }

    Oklch withLightness(double newLightness) {
        return new Oklch(Math.clamp(newLightness, 0, 1), chroma, hue);
    }

    /** How different two colours look: 0 the same, 1 black and white. */
    double distance(Oklch other) {
        double a = chroma * Math.cos(hue) - other.chroma * Math.cos(other.hue);
        double b = chroma * Math.sin(hue) - other.chroma * Math.sin(other.hue);
        double l = lightness - other.lightness;
        return Math.sqrt(l * l + a * a + b * b);
    }

    private boolean inGamut(double withChroma) {
        for (double channel : linearRgb(withChroma)) {
            if (channel < -0.0001 || channel > 1.0001) {
                return false;
            }
        }
        return true;
    }

    private double[] linearRgb(double withChroma) {
        double a = withChroma * Math.cos(hue);
        double b = withChroma * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    /** The light that a channel of sRGB, 0 to 255, stands for: 0 to 1. */
    static double linear(int channel) {
        return LINEAR[channel];
    }

    private static double decoded(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double value = Math.clamp(linear, 0, 1);
        double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(encoded * 255);
    }
}
