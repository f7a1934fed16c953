package matchline.cli;

import java.util.Locale;

/** Whether there is a screen to show a window on. */
final class Display {
    private Display() {}

    /** Only systems with X11 or Wayland say so; elsewhere a display is taken for granted. */
    static boolean isMissing() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean headlessPlatform = "Headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return system.contains("linux") && !headlessPlatform && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
