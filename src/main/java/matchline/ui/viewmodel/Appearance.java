package matchline.ui.viewmodel;

/** Which look the viewer wants: that of the system, or always the same one. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
