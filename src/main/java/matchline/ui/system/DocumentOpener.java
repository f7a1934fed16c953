package matchline.ui.system;

/** Opens an address or a folder in the program the system has for it. */
@FunctionalInterface
public interface DocumentOpener {
    void open(String address);
}
