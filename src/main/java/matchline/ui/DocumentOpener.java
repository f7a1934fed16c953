package matchline.ui;

/** Opens an address or a folder in the program the system has for it. */
@FunctionalInterface
interface DocumentOpener {
    void open(String address);
}
